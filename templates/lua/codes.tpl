--- The listed codes by name.
---@enum {=option.file}.code
M.code = {
% local later = {}
% for item in constants() do
%   if item.is_alias and item.kind == "was" or item.is_deprecated then
%     table.insert(later, item)
%   elseif item.is_alias then
	--- The same as {=item.code.constant}.
	{=item.constant} = {=written(item.value)},
%   else
%     local first = item.text .. " " .. item.phrase .. (item.source and " (" .. item.source .. ")" or "")
	--- {=>sentence(first)}
%     if item.comment then
	---
	--- {=>sentence(item.comment)}
%     end
%     if state_note(item) then
	---
	--- {=>state_note(item)}
%     end
%     if item.source and item.url then
	---
	--- See {=item.url}
%     end
	{=item.constant} = {=written(item.value)},
%   end
% end
}

% for item in each(later) do
--- {=>written(item.value) .. " " .. sentence(item.phrase)}
%   if item.is_alias then
--- Use {=item.code.constant} instead.
%   else
--- {=>sentence(item.deprecation)}
%   end
---@deprecated
M.code.{=item.constant} = {=written(item.value)}

% end
% if option.strict == "yes" then
setmetatable(M.code, {
	__index = function(_, name)
		error("no code is called " .. tostring(name), 2)
	end,
})

% end
% if is_textual then
--- The texts of the codes by name.
M.text_of = {
%   for item in constants() do
	{=item.constant} = "{=item.code.text}",
%   end
}

% end
--- The listed codes, {=spec.order}.
---@type {=Code}[]
M.codes = {
% for code in each(listed) do
	{=written(code.value)},
% end
}

