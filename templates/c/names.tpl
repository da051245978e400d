% -- what all templates of the target share: names, types, literals
% local minimum = -9223372036854775807 - 1
% local p = option.prefix
% local P = p:upper()
% local code_tag = option.enum or p:ends_with("code") and p or p .. "_code"
% local function type_named(tag) -- its typedef
%   return tag == code_tag and option.typedef ~= "yes" and option.typedef or tag .. "_t"
% end
% local in_header = option.form == "header"
% local S = in_header and "static inline " or ""
% local D = in_header and S or P .. "_API " -- before a declaration
% -- the smallest type that holds all values: int, uint32_t or int64_t
% local is_unsigned = spec.is_unsigned
% local int = is_unsigned and "uint32_t" or spec.is_wide and "int64_t" or "int"
% local unsigned = is_unsigned and "uint32_t" or spec.is_wide and "uint64_t" or "unsigned"
% local least = is_unsigned and 0 or spec.is_wide and minimum or -2147483648
% local most = is_unsigned and 4294967295 or spec.is_wide and 9223372036854775807 or 2147483647
% -- Constants are enumerators, unless one of them exceeds int.
% local has_enum = lookup.count > 0 and spec.smallest > -2147483648 and spec.largest <= 2147483647
% -- a constant without a sign, of the type that codes are compared in
% local function size(n)
%   return spec.is_wide and not is_unsigned and "UINT64_C(" .. n .. ")" or n .. "u"
% end
% -- a value as a constant expression
% local function literal(n)
%   if n == minimum then return "(-INT64_MAX - 1)" end
%   if n > -2147483648 and n <= 2147483647 then return "" .. n end
%   if is_unsigned then return "UINT32_C(" .. n .. ")" end
%   return n < 0 and "-INT64_C(" .. -n .. ")" or "INT64_C(" .. n .. ")"
% end
% -- VALUE minus N, without a sign
% local function minus(value, n)
%   local text = "(" .. unsigned .. ")" .. value
%   if n == 0 then return text end
%   if n == minimum then return text .. " + UINT64_C(9223372036854775808)" end
%   return n < 0 and text .. " + " .. size(-n) or text .. " - " .. size(n)
% end
% -- the type of a table's numbers; codes are compared with int, so that theirs keep a sign
% local function type_of(numbers)
%   return (numbers.negative or numbers.bits == 64) and "int" .. numbers.bits .. "_t" or "uint" .. numbers.bits .. "_t"
% end
% local function type_of_codes(numbers)
%   return numbers.bits == 32 and not spec.is_wide and "int32_t" or type_of(numbers)
% end
% -- the longest text of a value, and whether forms.tpl needs the limits of int
% local text_length, largest_text = 0, 0
% for part in each(spec.form) do
%   text_length = text_length + #(part.before or "") + part.most
%   if part.limit then largest_text = largest_text + (part.limit - 1) * part.weight end
% end
% if not spec.form.first.limit then text_length = is_unsigned and 10 or spec.is_wide and 20 or 11 end
% local needs_limits = not spec.is_wide and (not spec.form.first.limit or largest_text > (spec.beyond_16 and 2147483647 or 32767))
% local has_texts = spec.has_summaries or spec.has_references
% local has_strings = lookup.texts and lookup.texts.used > 2
% local function number_of(class) return class.number or class.index end
% include "common/trait_values.tpl"
% -- what the getter of a number returns, by the name of the trait
% local types_of_numbers, needs_stdint = {}, spec.is_wide or in_header
% for trait in traits() do
%   if trait.kind == "number" or trait.kind == "code_of" then
%     local type = "int"
%     for said in each({ own_values(trait), class_values(trait) }) do
%       for row in each(said) do
%         if row.value.number < -2147483648 or row.value.number > 2147483647 then type = "int64_t" end
%       end
%     end
%     types_of_numbers[trait.name] = type
%     needs_stdint = needs_stdint or type ~= "int"
%   end
% end
% local function type_of_number(trait) return types_of_numbers[trait.name] end
