% -- An enum of the words of a trait or a field.
% local function choice_enum(name, about, choices)

%   doc(4, about)
    {=access} enum class {=name}(
        /** The identifier in the specification. */
        {=access} val text: String,
    ) {
%   for choice, at in each(choices) do
%     if not at.first then

%     end
%     doc(8, sentence(choice.help or choice.text))
        {=identifier("choice", choice.text)}("{=choice.text}"),
%   end
    }
% end
% if spec.has_classes then

    /** The classes of codes. */
    {=access} enum class CodeClass(
        /** The number of the class. */
        {=access} val number: Int,
        /** The identifier in the specification. */
        {=access} val text: String,
        /** The title. */
        {=access} val title: String,
    ) {
%   for class, at in classes() do
%     if not at.first then

%     end
%     doc(8, class.title .. ": " .. range_of(class) .. "." .. (class.comment and " " .. sentence(class.comment) or ""))
        {=identifier("choice", class.id)}({=class.number}, "{=class.id}", "{=class.title}"),
%   end
    }
% end
% choice_enum("State", "The states that a code can have in its registry.", all_states)
% for trait in traits() do
%   local name = trait_type[trait.name]
%   local about = sentence(trait.help or 'The trait "' .. trait.name .. '" of the code')
%   if trait.kind == "choice" then
%     choice_enum(name, about, trait.choices)
%   elseif trait.kind == "list" then
%     if #trait.fields > 0 then

%     doc(4, about)
    {=access} data class {=name}(
        /** The name. */
        {=access} val name: String,
%     for field in each(trait.fields) do
        /** The {=field.name}; null if unspecified. */
        {=access} val {=raw(identifier("field", field.name))}: {=field_type[field]}? = null,
%     end
    )
%     end
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[field], "The values of " .. field.name .. " in " .. name .. ".", field.choices)
%       end
%     end
%     local of_trait = lists[trait.name] or {}
%     for list, at in each(of_trait) do
%       if at.first or list.object ~= of_trait[at.index - 1].object then

    /** Initialized on first use. */
    private object {=list.object} {
%       end
        val {=list.name}: List<{=name}> =
            listOf(
%       for item in each(list.value.items) do
%         if #trait.fields == 0 then
%           text_lines(16, "", item.text, ",")
%         else
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
%         end
%       end
            )
%       if at.last or list.object ~= of_trait[at.index + 1].object then
    }
%       end
%     end
%   end
% end
