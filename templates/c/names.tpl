% -- what all templates of the target share: names, types, literals
% local minimum = -9223372036854775807 - 1
% local p = option.prefix
% local P = p:upper()
% local in_header = option.form == "header"
% local S = in_header and "static inline " or ""
% local D = in_header and S or P .. "_API " -- before a declaration
% local is_wide = spec.is_wide
% local int = is_wide and "int64_t" or "int"
% local unsigned = is_wide and "uint64_t" or "unsigned"
% -- a constant without a sign, of the type that codes are compared in
% local function size(n)
%   return spec.is_wide and "UINT64_C(" .. n .. ")" or n .. "u"
% end
% -- a value as a constant expression
% local function literal(n)
%   if n == minimum then return "(-INT64_MAX - 1)" end
%   if not is_wide then return n < 0 and "" .. n or n end
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
% local has_texts = option.texts ~= "no"
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
%
% include "claims.tpl"
