% -- Whether the form of values is read as a text, as 42P01, 4.04 and 4.7.1 are; and the listed codes, in order.
% local is_hex = spec.display:starts_with("hex")
% local is_textual = not is_hex and not spec.display:starts_with("decimal")
%
% local listed = {}
% for code in codes() do table.insert(listed, code) end
