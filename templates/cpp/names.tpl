% -- shared by all templates of the target: names, types, and the rows of the tables
% local T, ns = option.type, option.namespace
% local guard = "STATUSGEN_" .. ns:replace("::", "_"):upper()
% -- the smallest type that holds all values: int, uint32_t or int64_t
% local is_unsigned = spec.is_unsigned
% local int = is_unsigned and "std::uint32_t" or spec.is_wide and "std::int64_t" or "int"
% local unsigned = spec.is_wide and not is_unsigned and "std::uint64_t" or "std::uint32_t"
% local minimum = -9223372036854775807 - 1
% local class_count = 0
% for class in classes() do class_count = class_count + 1 end
% local has_class_rows = lookup.class_row > 0
% local row_count = 1 + spec.count + (has_class_rows and class_count or 0)
% -- the type of a number up to LARGEST
% local function type_up_to(largest)
%   return largest <= 255 and "std::uint8_t" or largest <= 65535 and "std::uint16_t" or "std::uint32_t"
% end
% local row_type = type_up_to(row_count - 1)
% local function literal(n)
%   return n == minimum and "-9223372036854775807 - 1" or "" .. n
% end
% -- a value as a literal: hexadecimal if the display form is
% local function shown(item)
%   return spec.display == "hex" and item.value >= 0 and item.code.text or literal(item.value)
% end
% -- the narrowest type for a number of those common in APIs
% local function type_of_number(trait)
%   local numbers = trait.numbers
%   return numbers and (numbers.bits == 64 or numbers.bits == 32 and not numbers.negative) and "std::int64_t" or "int"
% end
% -- a function of an item: not the name of its class, which is that of the constructor
% local function accessor(trait, name)
%   name = identifier("field", name)
%   return name == identifier("type", trait.name) and name .. "_" or name
% end
% local function class_row(class) return spec.count + class.index end
% -- the condition for VALUE to be in a class, without comparisons that are always true for its type
% local function is_in(value, class)
%   local largest = is_unsigned and 4294967295 or spec.is_wide and 9223372036854775807 or 2147483647
%   local parts = {}
%   if class.from ~= (is_unsigned and 0 or minimum) then table.insert(parts, value .. " >= " .. class.from) end
%   if class.to ~= largest then table.insert(parts, value .. " <= " .. class.to) end
%   return #parts > 0 and table.concat(parts, " && ") or "(static_cast<void>(" .. value .. "), true)"
% end
%
% for class in classes() do claim(identifier("function", "is", class.id), class) end
% for trait in traits() do
%   if trait.kind == "flag" then
%     claim(identifier("function", "is", trait.name), trait)
%   else
%     claim(identifier("function", trait.name, "of"), trait)
%   end
%   if trait.kind == "choice" or trait.kind == "list" then claim(identifier("type", trait.name), trait) end
%   for field in each(trait.fields) do
%     if #field.choices > 0 then claim(identifier("type", trait.name, field.name), trait) end
%   end
% end
