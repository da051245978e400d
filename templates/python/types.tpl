% -- an enum of the words of a trait or a field
% local function choice_enum(name, about, choices)


class {=name}(Enum):
    """What codes say of "{=about}"."""

%   for choice in each(choices) do
    {=identifier("choice", choice.name)} = "{=choice.text}"
%   end
% end
% if Class then


class {=Class}(IntEnum):
    """The classes of the codes."""

%   for class, at in classes() do
    {=class.ID} = {=class.number}
%     local first = class.title .. ": " .. written(class.from) .. " to " .. written(class.to)
%     docstring(sentence(first), class.comment and sentence(class.comment) or "")
%   end
% end
% for trait in traits() do
%   if trait.kind == "choice" then
%     choice_enum(trait_type[trait.name], trait.name, trait.choices)
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(field_type[field], trait.name .. "." .. field.name, field.choices)
%       end
%     end


@dataclass(frozen=True)
class {=trait_type[trait.name]}:
    """One item of what codes say of "{=trait.name}"."""

    text: str
%     for field in each(trait.fields) do
    {=identifier("field", field.name)}: {=field_type[field]} | None = None
%     end
%   end
% end
