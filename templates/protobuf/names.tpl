% -- Shared by the templates: names of types and values, and texts as literals.
% local T = option.type
% -- the prefix of an enum's values that linters require: HTTP_STATUS for HttpStatus
% local function prefix_of(type)
%   local parts, known_small = {}, false
%   for i = 1, #type do
%     local c = type:sub(i, i)
%     local is_capital = c ~= c:lower()
%     if is_capital and known_small then table.insert(parts, "_") end
%     known_small = not is_capital
%     table.insert(parts, c:upper())
%   end
%   return table.concat(parts)
% end
% local prefix = prefix_of(T)
% local has_info = option.info
% local info_number = has_info and math.tointeger(tonumber(option.info) or 0) or 0
% if has_info and (info_number < 1 or info_number > 536870910) then fail("`" .. option.info .. "` is not a number from 1 to 536870910, as -D info= requires") end
%
% include "common/sentence.tpl"
% include "common/textual.tpl"
% local function type_name(...) return T .. identifier("type", ...) end
% local function value_name(type, word) return prefix_of(type) .. "_" .. style("upper_snake", word) end
% local function field_of(trait) return identifier("field", trait.kind == "flag" and "is", trait.name) end
% -- protoc treats names that differ only in underscores as equal
% local taken = {}
% for item in constants() do
%   local plain = item.constant:replace("_", ""):lower()
%   if taken[plain] and taken[plain] ~= item.constant then
%     fail("`" .. item.constant .. "` and `" .. taken[plain] .. "` are the same name in protobuf; rename " .. item.name)
%   end
%   taken[plain] = item.constant
% end
% -- all enumerators with the same number
% local others, zero, unspecified = {}, false, prefix .. "_UNSPECIFIED"
% for code in codes() do
%   others[code.value] = {}
%   if code.value == 0 then zero = code end
% end
% for item in constants() do
%   if item.is_alias or not item.is_canonical then table.insert(others[item.value], item) end
% end
% for item in constants() do
%   if item.constant == unspecified then unspecified = prefix .. "_CODE_UNSPECIFIED" end
% end
