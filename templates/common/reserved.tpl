% -- Reserved codes are listed, but treated like unlisted ones: a part of a condition for each, "" without any.
% -- FORM is the part, with {} for what SHOWN makes of the code.
% local function unless_reserved(form, shown)
%   local parts = {}
%   for code in each(spec.reserved) do table.insert(parts, form:replace("{}", shown(code))) end
%   return table.concat(parts)
% end
