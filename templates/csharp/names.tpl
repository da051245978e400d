% -- Shared by all templates of the target: names, numbers, comments, and the forms of methods.
% if not option.namespace then fail("the option `namespace` is empty; choose one, such as -D namespace=Acme.Http") end
% local T = option.type
% local access = option.access
% include "common/form.tpl"
% include "common/singular.tpl"
% include "common/states.tpl"
% include "common/trait_answers.tpl"
% local is_uint = spec.is_unsigned
% local int = is_uint and "uint" or spec.is_wide and "long" or "int"
% -- What marks a text that may be null.
% local maybe = option.nullable == "yes" and "?" or ""
% -- The class of what is not about one code: HttpStatuses.
% local Ts = T:ends_with("s") and T .. "es" or T .. "s"
% local has_texts = not form_is_number
% local sample = spec.fallback_code
% for code in codes() do sample = sample or code end
% -- Names that are not members of the enum: a value with two members has no certain name.
% local function is_member(item) return not item.is_alias and item.is_canonical or option.aliases == "members" end
% for name in each({ T, Ts, T .. "Extensions", T .. "Aliases", T .. "State", T .. "Text" }) do claim(name, "a type of the file") end
%
% local function member(type, name, what)
%   claim(type .. "." .. name, what)
%   return name
% end
% local class_test, getter, trait_type, field_type = {}, {}, {}, {}
% for class in classes() do
%   class_test[class.id] = claim(identifier("function", "is", class.id), class)
% end
% for trait in traits() do
%   local name = trait.name
%   getter[name] = claim(identifier("function", trait.kind == "flag" and "is" or "get", name), trait)
%   if trait.kind == "choice" then
%     trait_type[name] = claim(T .. identifier("type", name), trait)
%   elseif trait.kind == "list" then
%     trait_type[name] = #trait.fields == 0 and "string" or claim(T .. identifier("type", singular(name)), trait)
%   end
%   for field in each(trait.fields) do
%     field_type[field] = "string"
%     if #field.choices > 0 then
%       field_type[field] = claim(trait_type[name] .. style("pascal", field.name), field)
%     end
%   end
% end
% -- the property of a field; it cannot have the name of its class
% local function property(trait, field)
%   local name = identifier("field", field.name)
%   return name == trait_type[trait.name] and name .. "Value" or name
% end
%
% -- A number as a literal: hexadecimal if the display form is.
% local function literal(n)
%   return form_radix == 16 and n >= 0 and "0x" .. n:hex():upper() or "" .. n
% end
% local function range(class)
%   return class.from == class.to and class.from_text or class.from_text .. " to " .. class.to_text
% end
% -- The type of a trait's numbers.
% local function number_type(trait)
%   local numbers = trait.numbers
%   local wide = numbers and (numbers.bits == 64 or numbers.bits == 32 and not numbers.negative)
%   return (trait.kind == "number" or wide) and "long?" or "int?"
% end
%
% include "common/sentence.tpl"
% local function help_of(trait) return sentence(trait.help or "The trait \"" .. trait.name .. "\" of the code") end
%
% -- The comment of a type, member or method, indented by INDENT.
% local function summary(indent, text)
%   local blanks = (" "):rep(indent)
{=raw(blanks)}/// <summary>
%   for line in each(text:wrap(96 - indent):lines()) do
{=raw(blanks)}/// {=line}
%   end
{=raw(blanks)}/// </summary>
% end
%
% -- A switch over SUBJECT, with cases { labels, text or expression }; OTHER is the default result, if it ends here.
% local function switch(subject, cases, other)
            switch ({=raw(subject)})
            {
%   for it in each(cases) do
%     local is_short = #it.labels == 1 and 30 + #it.labels[1] + #(it.text or it.expression) <= 100
%     if is_short and it.text then
                case {=raw(it.labels[1])}: return "{=it.text}";
%     elseif is_short then
                case {=raw(it.labels[1])}: return {=raw(it.expression)};
%     else
%     for label in each(it.labels) do
                case {=raw(label)}:
%     end
%     if it.text then
                    return "{=it.text}";
%     else
                    return {=raw(it.expression)};
%     end
%     end
%   end
%   if other then
                default: return {=raw(other)};
%   end
            }
% end
% -- the same as the whole body of a method
% local function only_switch(subject, cases, other)
%   if #cases == 0 then
            return {=raw(other)};
%   else
%     switch(subject, cases, other)
%   end
% end
