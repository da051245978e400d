% -- the label of a code in a switch: the value or, for a long, its index
% local subject = spec.is_wide and "indexOf(code)" or "code"
% local function case_of(code)
%   return spec.is_wide and code.index - 1 .. ": // " .. code.constant or literal(code.value) .. ":"
% end
% -- a text that codes may lack
% local function text_method(name, field, about)

%   doc(2, { about }, { "return the text, or empty if there is none" })
  public Optional<String> {=name}() {
    return Optional.ofNullable(Texts.{=name}(code));
  }
% end

  /**
   * Returns the number.
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
   * Returns the name in capitals, as {@link #fromName} accepts it.
   *
   * @return the name
   */
  public String codeName() {
    return codeName;
  }
% end

  /**
   * Returns the phrase.
   *
   * @return the phrase
   */
  public String phrase() {
    return phrase;
  }

  /**
   * Returns the state in the registry.
   *
   * @return the state
   */
  public State state() {
% if #marked_states == 0 then
    return State.REGISTERED;
% else
    switch ({=raw(subject)}) {
%   for marked in each(marked_states) do
%     for code in each(marked.codes) do
      case {=raw(case_of(code))}
%     end
        return State.{=identifier("choice", marked.state.text)};
%   end
      default:
        return State.REGISTERED;
    }
% end
  }

  /**
   * Returns the textual form, {=sample.text} for example.
   *
   * @return the text
   */
  public String text() {
    return textOf(code);
  }
% if has_texts then
%   text_method("summary", "summary", "Returns the meaning in one sentence.")
%   text_method("reference", "reference", "Returns the document and section that define the code.")
% end
% if spec.has_classes then

  /**
   * Returns the class.
   *
   * @return the class, or empty if the code is in none
   */
  public Optional<CodeClass> codeClass() {
    return codeClassOf(code);
  }
% end
% for class in classes() do

%   doc(2, { "Reports whether the class is \"" .. class.title .. "\"." }, { "return true if the code is in this class" })
  public boolean {=class_test[class.id]}() {
    return {=class_test[class.id]}(code);
  }
% end
