% -- The smallest and largest value that must fit, and the integer type of fixed size that holds them: the one that the
% -- user chose, or the smallest for the range of the spec.
% local least, most = spec.from or spec.smallest, spec.to or spec.largest
% for class in classes() do least, most = math.min(least, class.from), math.max(most, class.to) end
% local function holds(type)
%   local bits = math.tointeger(tonumber(type:sub(2)))
%   if type:starts_with("u") then return least >= 0 and (bits == 64 or most < 2 ^ bits) end
%   return bits == 64 or least >= -2 ^ (bits - 1) and most < 2 ^ (bits - 1)
% end
% local function smallest_integer()
%   for type in each(least >= 0 and { "u8", "u16", "u32" } or { "i8", "i16", "i32" }) do
%     if holds(type) then return type end
%   end
%   return "i64"
% end
% local int = option.integer ~= "auto" and option.integer or spec.has_range and smallest_integer() or spec.is_wide and "i64" or "i32"
% if not holds(int) then fail("not all values from " .. least .. " to " .. most .. " fit in " .. int) end
