--- The listed codes by name.
---@enum {=option.file}.code
M.code = {
% local later = {}
% for item in constants() do
%   if item.is_alias and item.kind == "was" then
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
%     if item.is_deprecated then
	---
	--- {=>"Deprecated: " .. sentence(item.deprecation)}
%     end
	{=item.constant} = {=written(item.value)},
%   end
% end
}

% for item in each(later) do
--- {=>written(item.value) .. " " .. sentence(item.phrase)}
--- Use {=item.code.constant} instead.
---@deprecated
M.code.{=item.constant} = {=written(item.value)}

% end
--- The listed codes in ascending order.
---@type integer[]
M.codes = {
% for code in codes() do
	{=written(code.value)},
% end
}

