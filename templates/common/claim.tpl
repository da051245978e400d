% -- Names that the generated code declares, each once. KEY tells apart names that may be equal: members of two types.
% local claimed = {}
% local function claim(name, what, key)
%   key = key or name
%   if claimed[key] then
%     fail("`" .. name .. "` is both " .. claimed[key] .. " and " .. what .. "; rename one, or see `statusgen list options`")
%   end
%   claimed[key] = what
%   return name
% end
