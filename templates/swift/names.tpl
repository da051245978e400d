% -- shared by all templates of the target
% include "common/acronyms.tpl"
% include "common/form.tpl"
% include "common/sentence.tpl"
% include "common/states.tpl"
% include "common/trait_answers.tpl"
% include "common/singular.tpl"
% local T = option.type or name_with_acronyms(spec.id)
% include "common/type_name.tpl"
% check_type_name(T, "Class State Text")
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
% local access = option.access
% local int = spec.is_wide and "Int64" or "Int"
% -- an integer as a literal: in groups if it has seven digits or more
% local function number(n)
%   local digits = n < 0 and ("" .. n):sub(2) or "" .. n
%   if #digits < 7 then return "" .. n end
%   local text = digits:sub(-3)
%   for i = #digits - 3, 1, -3 do text = digits:sub(math.max(1, i - 2), i) .. "_" .. text end
%   return (n < 0 and "-" or "") .. text
% end
% -- a value as a literal: hexadecimal if the display form is
% local function shown(code)
%   if form_radix == 16 and code.value >= 0 and #code.text < 10 then return code.text end
%   return number(code.value)
% end
% -- The patterns of codes, as lines of limited width.
% local function patterns_of(codes)
%   local lines, line = {}, ""
%   for code in each(codes) do
%     local pattern = shown(code)
%     if line ~= "" and #line + #pattern > 60 then
%       table.insert(lines, line)
%       line = ""
%     end
%     line = line == "" and pattern or line .. ", " .. pattern
%   end
%   table.insert(lines, line)
%   return lines
% end
% local function range(class)
%   return number(class.from) .. "..." .. (class.to < 0 and "(" .. number(class.to) .. ")" or number(class.to))
% end
% local function help_of(trait) return sentence(trait.help or "The trait \"" .. trait.name .. "\" of the code") end
% local function trait_type(trait)
%   if trait.kind == "list" and #trait.fields == 0 then return "String" end
%   return identifier("type", trait.kind == "list" and singular(trait.name) or trait.name)
% end
% local function type_of_number(trait)
%   local numbers = trait.numbers
%   return numbers and (numbers.bits == 64 or numbers.bits == 32 and not numbers.negative) and "Int64" or "Int"
% end
% -- a name after a dot or in an attribute's text, where it needs no backticks
% local function bare(name) return name:replace("`", "") end
% -- swift-format requires a comma after the last of several elements, and none after a single one
% local function comma_after(at) return at.count == 1 and "" or "," end
% -- A code as an expression; that of a deprecated code does not warn.
% local function value_of(code)
%   return code.is_deprecated and T .. "(rawValue: " .. shown(code) .. ")" or "." .. bare(code.constant)
% end
