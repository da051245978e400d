

class {=Code}(IntEnum{=#older > 0 and ", metaclass=_OlderNames"}):
    """The listed codes."""

% local function member(code)
    {=code.constant} = {=written(code.value)}
%   local first = code.phrase .. (code.source and " (" .. code.source .. ")" or "")
%   local rest = code.comment and sentence(code.comment) or ""
%   if state_note(code) then rest = (rest .. " " .. state_note(code)):trim() end
%   if code.is_deprecated then rest = rest .. "\n\nDeprecated: " .. sentence(code.deprecation) end
%   if code.source and code.url then rest = rest .. "\n\nSee " .. code.url end
%   first = code.text .. " " .. sentence(first)
%   if #first + 11 <= WIDTH then
%     docstring(first, rest:trim())
%   else
    """
    {=>first .. "\n\n" .. rest:trim()}
    """
%   end
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
% for code in each(listed) do
%   member(code)
%   for other in each(others[code.value] or {}) do member(other) end
% end

    @property
    def phrase(self) -> str:
        """Its phrase."""
        return _PHRASES[self]

    @property
    def text(self) -> str:
        """Its textual form."""
        return text(self) or str(int(self))

    @property
    def state(self) -> {=State}:
        """Its state in the registry."""
% if #marked > 0 then
        return _STATES.get(self, {=State}.REGISTERED)
% else
        return {=State}.REGISTERED
% end
% -- A text that all codes have, or not.
% local function text_property(name, about, field, table_name)

    @property
%   if has_for_all(field) then
    def {=name}(self) -> str:
        """{=about}"""
        return {=table_name}[self]
%   else
    def {=name}(self) -> str | None:
        """{=about}"""
        return {=table_name}.get(self)
%   end
% end
% if has_summary then
%   text_property("summary", "Its meaning, in one sentence.", "summary", "_SUMMARIES")
%   text_property("description", "The same as summary; the name in http.HTTPStatus.", "summary", "_SUMMARIES")
% end
% if has_reference then
%   text_property("reference", "The document and section that define it.", "reference", "_REFERENCES")
% end
% if Class then

    @property
    def code_class(self) -> {=Class}{=not has_for_all("class") and " | None"}:
        """Its class."""
% if has_for_all("class") then
        return next(it for first, last, it in _CLASSES if first <= self <= last)
% else
        return class_of(self)
% end
%   for class in classes() do

    @property
    def {=class_test[class.id]}(self) -> bool:
        """Whether it is from {=written(class.from)} to {=written(class.to)}."""
        return {=class_test[class.id]}(self)
%     if class.id == "successful" then

    @property
    def is_success(self) -> bool:
        """The same as {=class_test[class.id]}; the name in http.HTTPStatus."""
        return {=class_test[class.id]}(self)
%     end
%   end
% end
% for trait in traits() do
%   local result, is_for_all = result_of(trait), has_for_all(trait)
%   if is_for_all then result = type_of(trait) end

    @property
    def {=trait_getter[trait.name]}(self) -> {=raw(result)}:
%   if trait.kind == "flag" then
%     method_docstring('Whether it is "' .. trait.name .. '".', trait.help and sentence(trait.help) or "")
%   else
%     method_docstring('Its "' .. trait.name .. '"' .. (result:ends_with("None") and ", or None." or "."), trait.help and sentence(trait.help) or "")
%   end
%   if is_for_all and result ~= result_of(trait) and #own_values(trait) == #listed then
        return {=trait_table[trait.name]}[self]
%   elseif is_for_all and result ~= result_of(trait) and #own_values(trait) > 0 then
        if self in {=trait_table[trait.name]}:
            return {=trait_table[trait.name]}[self]
        return {=trait_table[trait.name]}_BY_CLASS[self.code_class]
%   elseif is_for_all and result ~= result_of(trait) then
        return {=trait_table[trait.name]}_BY_CLASS[self.code_class]
%   else
        return {=trait_getter[trait.name]}(self)
%   end
% end
% if Text then


class {=Text}(str, Enum):
    """The texts of the codes."""

%   for item in constants() do
%     if item.is_alias and item.kind == "also" then
    {=item.constant} = {=item.code.constant}
%     elseif not item.is_alias then
    {=item.constant} = "{=item.code.text}"
%     end
%   end
% end
