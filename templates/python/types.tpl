% -- An enum of the words of a trait or a field; each is a string, so that JSON has the word.
% local function choice_enum(name, first, rest, choices)


class {=name}(str, Enum):
%   docstring(first, rest)

%   for choice in each(choices) do
%     local member = identifier("choice", choice.name)
%     if #member + #choice.name + 9 <= WIDTH then
    {=member} = "{=choice.name}"
%     else
    {=member} = (
        "{=choice.name}"
    )
%     end
%     if choice.help and #choice.help + 11 <= WIDTH then
    """{=sentence(choice.help)}"""
%     elseif choice.help then
    """
    {=>sentence(choice.help)}
    """
%     end
%   end
% end
% if Class then


class {=Class}(str, Enum):
    """The classes of the codes."""

%   for class, at in classes() do
    {=class.ID} = "{=class.id}"
%     local first = class.title .. ": " .. written(class.from) .. " to " .. written(class.to)
%     docstring(sentence(first), class.comment and sentence(class.comment) or "")
%   end
% end


class {=State}(str, Enum):
    """The states that a code can have in its registry."""

% for word in each({ "registered", "temporary", "deprecated", "obsoleted", "historic", "reserved" }) do
    {=word:upper()} = "{=word}"
% end
% for trait in traits() do
%   local help = trait.help and sentence(trait.help) or ""
%   if trait.kind == "choice" then
%     choice_enum(trait_type[trait.name], 'The values of "' .. trait.name .. '".', help, trait.choices)
%   elseif #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[field], 'The values of "' .. field.name .. '" of "' .. trait.name .. '".', "", field.choices)
%       end
%     end


@dataclass(frozen=True)
class {=trait_type[trait.name]}:
%     docstring('An item of "' .. trait.name .. '".', help)

    name: str
%     for field in each(trait.fields) do
    {=identifier("field", field.name)}: {=field_type[field]} | None = None
%     end
%   end
% end
