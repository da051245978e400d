

class {=Code}(IntEnum{=#older > 0 and ", metaclass=_OlderNames"}):
    """The listed codes."""

% local function member(code)
    {=code.constant} = {=written(code.value)}
%   local first = code.phrase .. (code.source and " (" .. code.source .. ")" or "")
%   local rest = code.comment and sentence(code.comment) or ""
%   if code.is_deprecated then rest = rest .. "\n\nDeprecated: " .. sentence(code.deprecation) end
%   docstring(code.text .. " " .. sentence(first), rest:trim())
%   for alias in each(code.also) do
    {=alias.constant} = {=code.constant}
    """The same as {=code.constant}."""
%   end
% end
% local others = {}
% for code in codes("selected") do
%   if not code.is_canonical then
%     others[code.value] = others[code.value] or {}
%     table.insert(others[code.value], code)
%   end
% end
% for code in codes() do
%   member(code)
%   for other in each(others[code.value] or {}) do member(other) end
% end

    @property
    def phrase(self) -> str:
        """Its phrase."""
        return _PHRASES[self]
% if has_texts then

    @property
    def summary(self) -> str | None:
        """What it means, in one sentence."""
        return _SUMMARIES.get(self)

    @property
    def reference(self) -> str | None:
        """Where it is defined."""
        return _REFERENCES.get(self)
% end
% if Class then

    @property
    def code_class(self) -> {=Class} | None:
        """Its class."""
        return class_of(self)
%   for class in classes() do

    @property
    def {=class_test[class.id]}(self) -> bool:
        """Whether it is from {=written(class.from)} to {=written(class.to)}."""
        return {=class_test[class.id]}(self)
%   end
% end
% for trait in traits() do

    @property
    def {=trait_getter[trait.name]}(self) -> {=raw(result_of(trait))}:
%   if trait.kind == "flag" then
        """Whether it is "{=trait.name}"."""
%   else
        """What it says of "{=trait.name}"."""
%   end
        return {=trait_getter[trait.name]}(self)
% end
