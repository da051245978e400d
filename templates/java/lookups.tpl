
  /**
   * The code with a number.
   *
   * @param code any number
   * @return the code, or nothing if the number is not listed
   */
  public static Optional<{=T}> fromCode({=int} code) {
    return Optional.ofNullable(find(code));
  }

  /**
   * The code with a number that is known to be listed; see {@link #fromCode} for others.
   *
   * @param code a listed number
   * @return the code
   * @throws IllegalArgumentException if the number is not listed
   */
% if option.json == "jackson" then
  @JsonCreator
% end
  public static {=T} valueOf({=int} code) {
    {=T} found = find(code);
    if (found == null) {
      throw new IllegalArgumentException("No {=T} of code " + code);
    }
    return found;
  }

  /**
   * The code with a name in capitals, older names included.
   *
   * @param name any text, or null
   * @return the code, or nothing if there is none of that name
   */
  public static Optional<{=T}> fromName(String name) {
    return Optional.ofNullable(Texts.BY_NAME.get(name));
  }

  /**
   * The code with a phrase, older phrases and other spellings included. Case of ASCII letters, and
   * ASCII white space and punctuation, make no difference.
   *
   * @param phrase any text, or null
   * @return the code, or nothing if there is none of that phrase
   */
  public static Optional<{=T}> fromPhrase(String phrase) {
    return phrase == null
        ? Optional.empty()
        : Optional.ofNullable(Texts.BY_PHRASE.get(Texts.key(phrase)));
  }

  /**
   * Whether a number is listed.
   *
   * @param code any number
   * @return whether it is
   */
  public static boolean isListed({=int} code) {
    return find(code) != null;
  }
% -- whether CODE is in the class, as a condition
% local function is_in(class)
%   if class.from == class.to then return "code == " .. literal(class.from, int) end
%   return "code >= " .. literal(class.from, int) .. " && code <= " .. literal(class.to, int)
% end
% for class in classes() do

%   local range = class.from == class.to and "is " .. shown(class.from) or "is from " .. shown(class.from) .. " to " .. shown(class.to)
%   doc(2, { "Whether a number " .. range .. ": " .. sentence(class.title) }, { "param code any number, listed or not", "return whether it is" })
  public static boolean {=class_test[class.id]}({=int} code) {
    return {=raw(is_in(class))};
  }
% end
% if spec.has_classes then

  /**
   * The class of a number.
   *
   * @param code any number, listed or not
   * @return the class, or nothing if the number is in none
   */
  public static Optional<CodeClass> codeClassOf({=int} code) {
%   for class in classes() do
    if ({=class_test[class.id]}(code)) {
      return Optional.of(CodeClass.{=identifier("choice", class.id)});
    }
%   end
    return Optional.empty();
  }
% end
% if spec.has_fallback then

%   if spec.fallback_code then
%     doc(2, { "The code to treat a number as: itself if it is listed, else that of its class, else " .. spec.fallback_code.constant .. "." }, { "param code any number, listed or not", "return the code" })
  public static {=T} fallbackOf({=int} code) {
    {=T} found = find(code);
    if (found != null) {
      return found;
    }
%   else
%     doc(2, { "The code to treat a number as: itself if it is listed, else that of its class." }, { "param code any number, listed or not", "return the code, or nothing if its class has none" })
  public static Optional<{=T}> fallbackOf({=int} code) {
    {=T} found = find(code);
    if (found != null) {
      return Optional.of(found);
    }
%   end
%   for class in classes() do
%     if class.fallback_code then
    if ({=class_test[class.id]}(code)) {
%       if spec.fallback_code then
      return {=class.fallback_code.constant};
%       else
      return Optional.of({=class.fallback_code.constant});
%       end
    }
%     end
%   end
%   if spec.fallback_code then
    return {=spec.fallback_code.constant};
%   else
    return Optional.empty();
%   end
  }
% end

  private static {=T} find({=int} code) {
% if spec.is_wide then
    int index = indexOf(code);
    return index < 0 ? null : Codes.ALL[index];
  }

  /** The position of a number among those listed; less than 0 if it is not. */
  private static int indexOf(long code) {
    return Arrays.binarySearch(Codes.NUMBERS, code);
  }
% else
    switch (code) {
%   for code in codes() do
      case {=literal(code.value)}:
        return {=code.constant};
%   end
      default:
        return null;
    }
  }
% end
