% -- an enum of the words of a trait or a field
% local function choice_enum(name, about, choices)

%   doc(2, { about })
  public enum {=name} {
%   for choice, at in each(choices) do
%     doc(4, { sentence(choice.help or choice.text) })
    {=identifier("choice", choice.text)}("{=choice.text}"){=at.last and ";" or ","}
%     if not at.last then

%     end
%   end

    private final String text;

    {=name}(String text) {
      this.text = text;
    }

    /**
     * Returns the identifier in the specification.
     *
     * @return the identifier
     */
    public String text() {
      return text;
    }
  }
% end
% if spec.has_classes then

  /** The classes of codes. */
  public enum CodeClass {
%   for class, at in classes() do
%     local range = class.from == class.to and class.from_text or class.from_text .. " to " .. class.to_text
%     doc(4, { class.title .. ": " .. range .. "." .. (class.comment and " " .. sentence(class.comment) or "") })
%     expression(4, "", { head = identifier("choice", class.id) .. "(", items = { class.number .. "", { text = class.id }, { text = class.title } } }, at.last and ";" or ",")
%     if not at.last then

%     end
%   end

    private final int number;
    private final String text;
    private final String title;

    CodeClass(int number, String text, String title) {
      this.number = number;
      this.text = text;
      this.title = title;
    }

    /**
     * Returns the number of the class.
     *
     * @return the number
     */
    public int number() {
      return number;
    }

    /**
     * Returns the identifier in the specification.
     *
     * @return the identifier
     */
    public String text() {
      return text;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public String title() {
      return title;
    }
  }
% end
% choice_enum("State", "The states that a code can have in its registry.", all_states)
% for trait in traits() do
%   local name = trait_type[trait.name]
%   if trait.kind == "choice" then
%     choice_enum(name, help_of(trait), trait.choices)
%   elseif trait.kind == "list" and #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[trait.name][field.name], "The values of " .. identifier("field", field.name) .. "() in " .. name .. ".", field.choices)
%       end
%     end

%     doc(2, { help_of(trait) })
  public static final class {=name} {
    private final String name;
%     for field in each(trait.fields) do
    private final {=field_type[trait.name][field.name]} {=identifier("field", field.name)};
%     end

%     local parameters, parts = { "String name" }, { "name" }
%     for field in each(trait.fields) do
%       table.insert(parts, identifier("field", field.name))
%       table.insert(parameters, field_type[trait.name][field.name] .. " " .. identifier("field", field.name))
%     end
%     local line = "private " .. name .. "(" .. table.concat(parameters, ", ") .. ") {"
%     if #line + 4 <= 100 then
    {=raw(line)}
%     elseif #table.concat(parameters, ", ") + 11 <= 100 then
    private {=name}(
        {=raw(table.concat(parameters, ", "))}) {
%     else
    private {=name}(
%       for i, parameter in ipairs(parameters) do
        {=raw(parameter)}{=i < #parameters and "," or ") {"}
%       end
%     end
      this.name = name;
%     for field in each(trait.fields) do
      this.{=identifier("field", field.name)} = {=identifier("field", field.name)};
%     end
    }

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String name() {
      return name;
    }
%     for field in each(trait.fields) do

    /**
     * Returns the {=field.name}.
     *
     * @return the {=field.name}, or empty if unspecified
     */
    public Optional<{=field_type[trait.name][field.name]}> {=identifier("field", field.name)}() {
      return Optional.ofNullable({=identifier("field", field.name)});
    }
%     end

    @Override
    public boolean equals(Object other) {
      return other instanceof {=name} && Arrays.equals(parts(), (({=name}) other).parts());
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(parts());
    }

    @Override
    public String toString() {
      return name;
    }

    private Object[] parts() {
      return new Object[] {{=raw(table.concat(parts, ", "))}};
    }
  }
%   end
%   if trait.kind == "list" then

  /** Initialized on first use. */
  private static final class {=style("pascal", trait.name)}Lists {
%     for entry in each(lists) do
%       if entry.trait.name == trait.name then
%         local items = {}
%         for item in each(entry.value.items) do
%           local arguments = { { text = item.text } }
%           for field in each(trait.fields) do
%             local said = item[field.name]
%             if said and #field.choices > 0 then
%               table.insert(arguments, field_type[trait.name][field.name] .. "." .. identifier("choice", said))
%             else
%               table.insert(arguments, said and { text = said } or "null")
%             end
%           end
%           table.insert(items, #trait.fields > 0 and { head = "new " .. name .. "(", items = arguments } or arguments[1])
%         end
%         local declaration = "static final List<" .. name .. "> " .. entry.name .. " ="
%         local call = { head = "listOf(", items = items }
%         if 4 + #declaration + 1 + #flat(call) + 1 <= 100 then
    {=raw(declaration)} {=raw(flat(call))};
%         else
    {=raw(declaration)}
%           expression(8, "", call, ";")
%         end
%       end
%     end

    private static List<{=name}> listOf({=name}... items) {
      return Collections.unmodifiableList(Arrays.asList(items));
    }
  }
%   end
% end
