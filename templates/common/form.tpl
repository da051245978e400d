% -- The textual form of values, from spec.form: whether negative values have one (in decimal), the smallest number that
% -- has none (false: every number has one), the length of the longest text, and the radix of all digits.
% local form_has_sign = spec.display == "decimal" or spec.display == "hex"
% local form_end, form_length, form_radix = 0, form_has_sign and 1 or 0, spec.form.first.radix
% for part in each(spec.form) do
%   form_end = form_end and part.limit and math.max(form_end, part.weight * part.limit)
%   form_length = form_length + #(part.before or "") + part.most
% end
% -- Whether texts are plain numbers: other forms have string constants beside the numbers.
% local form_is_number = spec.display:starts_with("decimal") or spec.display:starts_with("hex")
% -- The expression for the number that PART of the text of VALUE shows; LITERAL writes a number, if not as it is.
% local function number_of_part(part, value, literal)
%   local weight = literal and literal(part.weight) or part.weight
%   local quotient = value .. (part.weight > 1 and " / " .. weight or "")
%   local is_highest = not part.limit or part.weight * part.limit == form_end
%   return quotient .. (is_highest and "" or " % " .. part.limit)
% end
