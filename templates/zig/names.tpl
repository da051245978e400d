% -- Shared by all templates of the target: names, numbers, and the forms of switches.
% local T = option.type
%
% include "common/integers.tpl"
% include "common/form.tpl"
% include "common/singular.tpl"
% include "common/states.tpl"
% include "common/type_name.tpl"
% check_type_name(T, "Class State")
% include "common/trait_answers.tpl"
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
%
% -- Members and aliases of the enum share a namespace with functions and types, and are renamed. All these names are
% -- inserted unchanged, because some are quoted: @"continue".
% claim(T, "the enum")
% local class_test, getter, constant_of, class_count = {}, {}, {}, 0
% for class in classes() do
%   class_count = class_count + 1
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
% end
% for trait in traits() do
%   getter[trait.name] = claim(identifier("function", trait.kind == "flag" and "is", trait.name), trait)
% end
% local type_names = {}
% local function type_of(trait, field)
%   local key = trait.name .. (field and "." .. field.name or "")
%   local name = type_names[key] or claim(identifier("type", trait.kind == "list" and singular(trait.name) or trait.name, field and field.name or false), field or trait)
%   type_names[key] = name
%   return name
% end
% local function is_member(item) return not item.is_alias and item.is_canonical end
% for item in constants() do
%   local name = is_member(item) and item.constant or identifier("alias", item.name)
%   if is_claimed(name) then name = name .. "_code" end
%   constant_of[item.NAME] = claim(name, item)
% end
% local function constant(code) return constant_of[code.NAME] end
%
% -- A word as the tag of an enum, or as a field: unchanged, so that @tagName returns it.
% local function word(text)
%   local name = identifier("word", text)
%   return name:starts_with("@") and name or text
% end
% -- classes share a namespace with the function for their title
% local function class_word(class) return class.id == "title" and "title_class" or word(class.id) end
% -- each record has its own name
% local function field_name(field) return field.name == "name" and "name_field" or word(field.name) end
% local function record_type(trait) return #trait.fields > 0 and type_of(trait) or "[]const u8" end
%
% -- A number as a literal: hexadecimal if the display form is.
% local function literal(n)
%   return form_radix == 16 and n >= 0 and "0x" .. n:hex() or "" .. n
% end
% local function range(class)
%   return class.from == class.to and class.from_text or class.from_text .. " to " .. class.to_text
% end
% -- The type of a trait's numbers.
% local function number_type(trait)
%   local numbers = trait.numbers
%   local wide = numbers and (numbers.bits == 64 or numbers.bits == 32 and not numbers.negative)
%   return (trait.kind == "number" or wide) and "?i64" or "?i32"
% end
%
% include "common/sentence.tpl"
% local function help_of(trait) return sentence(trait.help or "The trait \"" .. trait.name .. "\" of the code") end
%
% -- The result of a function, after BEFORE: a text, { text }; an expression, { expression }; a list, { items, trait }.
% local function answer_lines(blanks, before, answer, after)
%   if answer.text then
{=raw(blanks)}{=raw(before)}"{=answer.text}"{=raw(after)}
%   elseif answer.expression then
{=raw(blanks)}{=raw(before)}{=raw(answer.expression)}{=raw(after)}
%   else
{=raw(blanks)}{=raw(before)}&.{
%     for item in each(answer.items) do
%       if #answer.trait.fields == 0 then
{=raw(blanks)}    "{=item.text}",
%       else
{=raw(blanks)}    .{
{=raw(blanks)}        .name = "{=item.text}",
%       for field in each(answer.trait.fields) do
%         local name, said = field_name(field), item[field.name]
%         if said and #field.choices > 0 then
{=raw(blanks)}        .{=raw(name)} = .{=raw(word(said))},
%         elseif said then
{=raw(blanks)}        .{=raw(name)} = "{=said}",
%         end
%       end
{=raw(blanks)}    },
%       end
%     end
{=raw(blanks)}}{=raw(after)}
%   end
% end
% -- The prong of a switch.
% local function prong(blanks, patterns, answer)
%   if #patterns == 1 then
%     answer_lines(blanks, patterns[1] .. " => ", answer, ",")
%   else
%     for pattern in each(patterns) do
{=raw(blanks)}{=raw(pattern)},
%     end
%     answer_lines(blanks, "=> ", answer, ",")
%   end
% end
