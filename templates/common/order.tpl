% -- The textual form of values. Forms such as 42P01, 4.04 and 4.7.1 are read as texts: lists are in their order.
% local is_hex = spec.display:starts_with("hex")
% local is_textual = not is_hex and not spec.display:starts_with("decimal")
%
% local function by_text(a, b)
%   return a.code.text < b.code.text
% end
% -- A list of the records that STEP yields, in order of their texts where the form is textual.
% local function in_order(step, loop)
%   local found = {}
%   for record in step, loop do table.insert(found, record) end
%   if is_textual then table.sort(found, by_text) end
%   return found
% end
