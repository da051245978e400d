% -- an enum of words: { name, number, doc } each
% local function word_enum(name, about, words)
%   summary(4, about)
    [GeneratedCode("statusgen", "")]
    {=access} enum {=name}
    {
%   for word, at in each(words) do
%     if not at.first then

%     end
%     summary(8, word.doc)
        {=member(name, identifier("choice", word.name), "the word " .. word.name)} = {=word.number},
%   end
    }

% end
% -- Numbers begin with 1, so that an uninitialized variable holds no word.
% local function choice_enum(name, about, choices)
%   local words = {}
%   for choice, at in each(choices) do
%     table.insert(words, { name = choice.name, number = at.index, doc = sentence(choice.help or choice.name) })
%   end
%   word_enum(name, about, words)
% end
% if spec.has_classes then
%   local words = {}
%   for class in classes() do
%     local doc = class.title .. ": " .. range(class) .. "." .. (class.comment and " " .. sentence(class.comment) or "")
%     table.insert(words, { name = class.id, number = class.number, doc = doc })
%   end
%   word_enum(T .. "Class", "The classes of codes.", words)
% end
% choice_enum(T .. "State", "The states that a code can have in its registry.", all_states)
% for trait in traits() do
%   local name = trait_type[trait.name]
%   if trait.kind == "choice" then
%     choice_enum(name, help_of(trait), trait.choices)
%   elseif trait.kind == "list" and #trait.fields > 0 then
%     local parameters = { "string name" }
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[field], "The values of " .. property(trait, field) .. " in " .. name .. ".", field.choices)
%       end
%       table.insert(parameters, field_type[field] .. (#field.choices > 0 and "? " or " ") .. identifier("parameter", field.name))
%     end
%     summary(4, help_of(trait))
    [GeneratedCode("statusgen", "")]
    {=access} sealed class {=name}
    {
        internal {=name}({=raw(table.concat(parameters, ", "))})
        {
            Name = name;
%     for field in each(trait.fields) do
            {=property(trait, field)} = {=identifier("parameter", field.name)};
%     end
        }

        /// <summary>
        /// The name.
        /// </summary>
        public string Name { get; }
%     for field in each(trait.fields) do
%       local is_word = #field.choices > 0

%       summary(8, "The " .. field.name .. "; " .. (is_word and "null" or "empty") .. " if unspecified.")
        public {=field_type[field]}{=is_word and "?"} {=member(name, property(trait, field), field)} { get; }
%     end

        /// <summary>
        /// The name.
        /// </summary>
        public override string ToString()
        {
            return Name;
        }
    }

%   end
% end
