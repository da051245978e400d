% -- shared by all templates of the target
% local T = option.type
% include "common/integers.tpl"
% include "common/sentence.tpl"
% include "common/singular.tpl"
% include "common/form.tpl"
% include "common/states.tpl"
% include "common/type_name.tpl"
% check_type_name(T, "Class State Text ParseError Unlisted")
% include "common/trait_answers.tpl"
% local is_enum = option.style == "enum"
% -- the name of a code or alias
% local function name_of(item) return is_enum and identifier("variant", item) or item.constant end
% if is_enum then
%   local known = {}
%   for item in constants() do
%     if known[name_of(item)] then fail("two codes have the name `" .. name_of(item) .. "`; rename one") end
%     known[name_of(item)] = true
%   end
% end
% -- digits in groups of SIZE if there are more than five
% local function grouped(digits, size)
%   if #digits <= 5 then return digits end
%   local text = digits:sub(-size)
%   for i = #digits - size, 1, -size do
%     text = digits:sub(math.max(1, i - size + 1), i) .. "_" .. text
%   end
%   return text
% end
% local function number(n)
%   local text = "" .. n
%   if n < 0 then return "-" .. grouped(text:sub(2), 3) end
%   return grouped(text, 3)
% end
% -- a value as a literal: hexadecimal if the display form is
% local function shown(code)
%   if spec.display == "hex" and code.value >= 0 then return "0x" .. grouped(code.text:sub(3), 4) end
%   return number(code.value)
% end
% local function range(class)
%   return class.from == class.to and number(class.from) or number(class.from) .. "..=" .. number(class.to)
% end
% -- the pattern of all values of a class
% local function within(class)
%   return is_enum and "_ if self." .. identifier("function", "is", class.id) .. "()" or "Self(" .. range(class) .. ")"
% end
% local function help_of(trait) return trait.help or "The trait \"" .. trait.name .. "\" of the code." end
% local function type_of(trait, field)
%   local name = trait.kind == "list" and singular(trait.name) or trait.name
%   return identifier("type", name, field and field.name or false)
% end
% -- The type of one record of a list.
% local function record_type(trait) return #trait.fields > 0 and type_of(trait) or "&str" end
% -- the type of a number: wide enough for all values
% local function type_of_number(trait)
%   local numbers = trait.numbers
%   return (trait.kind == "number" or numbers and (numbers.bits == 64 or numbers.bits == 32 and not numbers.negative)) and "i64" or "i32"
% end
