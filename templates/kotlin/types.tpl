% -- An enum of the words of a trait or a field.
% local function choice_enum(name, about, choices)

%   doc(4, about)
    public enum class {=name}(
        /** The word for it. */
        public val text: String,
    ) {
%   for choice in each(choices) do
        {=identifier("choice", choice.text)}("{=choice.text}"),
%   end
    }
% end
% if spec.has_classes then

    /** The classes of codes. */
    public enum class CodeClass(
        /** Its number. */
        public val number: Int,
        /** The word for it. */
        public val text: String,
        /** Its title. */
        public val title: String,
    ) {
%   for class, at in classes() do
%     if not at.first then

%     end
%     doc(8, class.title .. ": " .. range_of(class) .. "." .. (class.comment and " " .. sentence(class.comment) or ""))
        {=identifier("choice", class.id)}({=class.number}, "{=class.id}", "{=class.title}"),
%   end
    }
% end
% for trait in traits() do
%   local name = trait_type[trait.name]
%   local about = sentence(trait.help or 'What codes say of "' .. trait.name .. '"')
%   if trait.kind == "choice" then
%     choice_enum(name, about, trait.choices)
%   elseif trait.kind == "list" then

%     doc(4, about)
    public data class {=name}(
        /** The text. */
        public val text: String,
%     for field in each(trait.fields) do
        /** What is said of "{=field.name}". */
        public val {=raw(identifier("field", field.name))}: {=field_type[field]}? = null,
%     end
    )
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[field], "What a " .. name .. ' says of "' .. field.name .. '".', field.choices)
%       end
%     end
%     local of_trait = lists[trait.name] or {}
%     for list, at in each(of_trait) do
%       if at.first or list.object ~= of_trait[at.index - 1].object then

    /** Made when the first of them is asked for. */
    private object {=list.object} {
%       end
        val {=list.name}: List<{=name}> =
            listOf(
%       for item in each(list.value.items) do
                {=name}(
%         text_lines(20, "", item.text, ",")
%         for field in each(trait.fields) do
%           local said = item[field.name]
%           if said and #field.choices > 0 then
                    {=raw(identifier("field", field.name))} = {=field_type[field]}.{=identifier("choice", said)},
%           elseif said then
%             local before = identifier("field", field.name) .. " ="
%             if columns(said) + #before + 24 <= WIDTH then
                    {=raw(before)} "{=said}",
%             else
                    {=raw(before)}
%               text_lines(24, "", said, ",")
%             end
%           end
%         end
                ),
%       end
            )
%       if at.last or list.object ~= of_trait[at.index + 1].object then
    }
%       end
%     end
%   end
% end
