% -- Whether the form of values is read as a text, as 42P01, 4.04 and 4.7.1 are.
% local is_hex = spec.display:starts_with("hex")
% local is_textual = not is_hex and not spec.display:starts_with("decimal")
