
  /**
   * Finds the code with a number.
   *
   * @param code any number
   * @return the code, or empty if the number is not listed
   */
  public static Optional<{=T}> fromCode({=int} code) {
    return Optional.ofNullable(find(code));
  }

  /**
   * Returns the code with a number that is known to be listed; see {@link #fromCode} for others.
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
   * Finds the code with exactly this name in capitals, or with an alias of this name.
   *
   * @param name any text, or null
   * @return the code, or empty if there is none
   */
  public static Optional<{=T}> fromName(String name) {
    return Optional.ofNullable(Texts.BY_NAME.get(name));
  }

  /**
   * Finds the code with this phrase, or with an older phrase, or one that well-known software uses.
   * The case of ASCII letters, ASCII white space and ASCII punctuation are ignored.
   *
   * @param phrase any text, or null
   * @return the code, or empty if there is none
   */
  public static Optional<{=T}> fromPhrase(String phrase) {
    return phrase == null
        ? Optional.empty()
        : Optional.ofNullable(Texts.BY_PHRASE.get(Texts.key(phrase)));
  }

  /**
   * Reports whether a number is listed.
   *
   * @param code any number
   * @return true if a constant has this number
   */
  public static boolean isListed({=int} code) {
    return find(code) != null;
  }

  /**
   * Returns the state of a number in the registry.
   *
   * @param code any number
   * @return the state, or empty if the number is not listed
   */
  public static Optional<State> stateOf({=int} code) {
    return fromCode(code).map({=T}::state);
  }
% -- whether CODE is in the class, as a condition
% local function is_in(class)
%   if class.from == class.to then return "code == " .. literal(class.from, int) end
%   return "code >= " .. literal(class.from, int) .. " && code <= " .. literal(class.to, int)
% end
% for class in classes() do

%   local range = class.from == class.to and "is " .. class.from_text or "is from " .. class.from_text .. " to " .. class.to_text
%   doc(2, { "Reports whether a number " .. range .. ": " .. sentence(class.title) }, { "param code any number, listed or not", "return true if it is in this class" })
  public static boolean {=class_test[class.id]}({=int} code) {
    return {=raw(is_in(class))};
  }
% end
% if spec.has_classes then

  /**
   * Returns the class of a number.
   *
   * @param code any number, listed or not
   * @return the class, or empty if the number is in none
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
%   include "common/reserved.tpl"
%   local known = "found != null" .. unless_reserved(" && found != {}", function(code) return code.constant end)

%   if spec.fallback_code then
%     doc(2, { "Returns the code that a number should be treated as: its own if it is listed, otherwise the one of its class, otherwise " .. spec.fallback_code.constant .. "." }, { "param code any number, listed or not", "return the code" })
  public static {=T} fallbackOf({=int} code) {
    {=T} found = find(code);
    if ({=raw(known)}) {
      return found;
    }
%   else
%     doc(2, { "Returns the code that a number should be treated as: its own if it is listed, otherwise the one of its class." }, { "param code any number, listed or not", "return the code, or empty if its class has none" })
  public static Optional<{=T}> fallbackOf({=int} code) {
    {=T} found = find(code);
    if ({=raw(known)}) {
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
% local Wide = spec.is_wide and "OptionalLong" or "OptionalInt"

  /**
   * Reads the textual form of any number, listed or not: {=sample.text}.
   *
   * @param text any text, or null
   * @return the number, or empty if the text is not the textual form of one
   */
  public static {=Wide} fromText(String text) {
% if spec.display == "decimal" then
    try {
      {=int} code = {=spec.is_wide and "Long.parseLong" or "Integer.parseInt"}(text);
      return textOf(code).equals(text) ? {=Wide}.of(code) : {=Wide}.empty();
    } catch (NumberFormatException e) {
      return {=Wide}.empty();
    }
% else
    if (text == null) {
      return {=Wide}.empty();
    }
%   if form_has_sign then
    if (text.startsWith("-")) {
      try {
        {=int} code = {=spec.is_wide and "Long.parseLong" or "Integer.parseInt"}(text);
        return textOf(code).equals(text) ? {=Wide}.of(code) : {=Wide}.empty();
      } catch (NumberFormatException e) {
        return {=Wide}.empty();
      }
    }
%   end
    Reader reader = new Reader(text);
%   for part, at in each(spec.form) do
%     local limit = part.limit and part.limit .. "L" or spec.is_wide and "Long.MAX_VALUE" or "1L << 31"
%     local call = "reader.part(" .. literal_text(part.before or "") .. ", " .. part.least .. ", " .. part.most .. ", " .. limit .. ")" .. (part.weight > 1 and " * " .. part.weight .. "L" or "")
%     if at.first then
    long code = {=raw(call)};
%     else
    code += {=raw(call)};
%     end
%   end
%   if spec.is_wide then
    return reader.isAtEnd() ? {=Wide}.of(code) : {=Wide}.empty();
%   else
    return reader.isAtEnd() ? {=Wide}.of((int) code) : {=Wide}.empty();
%   end
% end
  }

  /**
   * Returns the textual form of a number.
   *
   * @param code any number, listed or not
   * @return the text{=raw(form_has_sign and "" or "; empty if the number has none")}
   */
  public static String textOf({=int} code) {
% if spec.display == "decimal" then
    return {=spec.is_wide and "Long" or "Integer"}.toString(code);
% elseif form_radix == 64 then
    char[] text = new char[{=#spec.form}];
    {=int} rest = code;
    for (int i = 0; i < text.length; i++) {
      int digit = {=spec.is_wide and "(int) (rest % 64)" or "rest % 64"};
      if (digit < 0 || digit > 9 && digit < 17 || digit > 42) {
        return "";
      }
      text[i] = (char) ('0' + digit);
      rest /= 64;
    }
    return rest == 0 ? new String(text) : "";
% else
%   if form_has_sign then
    if (code < 0) {
      return {=spec.is_wide and "Long" or "Integer"}.toString(code);
    }
%   elseif form_end then
    if (code < 0 || code >= {=raw(literal(form_end, (spec.is_wide or form_end > 2147483647) and "long"))}) {
      return "";
    }
%   end
%   local formats, arguments = "", {}
%   for part in each(spec.form) do
%     formats = formats .. (part.before or "") .. "%" .. (part.least > 1 and "0" .. part.least or "") .. (part.radix == 16 and "x" or "d")
%     table.insert(arguments, number_of_part(part, "code"))
%   end
    return String.format("{=raw(formats)}", {=raw(table.concat(arguments, ", "))});
% end
  }

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
