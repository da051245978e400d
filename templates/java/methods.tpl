% -- the label of a code in a switch: the value or, for a long, its index
% local subject = spec.is_wide and "indexOf(code)" or "code"
% local function case_of(code)
%   return spec.is_wide and code.index - 1 .. ": // " .. code.constant or literal(code.value) .. ":"
% end
% -- a text that codes may lack
% local function text_method(name, field, about)

%   doc(2, { about }, { "return the text, or nothing if the list does not say" })
  public Optional<String> {=name}() {
    return Optional.ofNullable(Texts.{=name}(code));
  }
% end

  /**
   * The number.
   *
   * @return the number
   */
% if option.json == "jackson" then
  @JsonValue
% end
  public {=int} code() {
    return code;
  }
% if not plain_names then

  /**
   * The name in capitals, as {@link #fromName} takes it.
   *
   * @return the name
   */
  public String codeName() {
    return codeName;
  }
% end

  /**
   * The phrase.
   *
   * @return the phrase
   */
  public String phrase() {
    return phrase;
  }
% if has_texts then
%   text_method("summary", "summary", "What the code means, in one line.")
%   text_method("reference", "reference", "The document and section that define the code.")
% end
% if spec.has_classes then

  /**
   * The class.
   *
   * @return the class, or nothing if the code is in none
   */
  public Optional<CodeClass> codeClass() {
    return codeClassOf(code);
  }
% end
% for class in classes() do

%   doc(2, { "Whether the class is \"" .. class.title .. "\"." }, { "return whether it is" })
  public boolean {=class_test[class.id]}() {
    return {=class_test[class.id]}(code);
  }
% end
