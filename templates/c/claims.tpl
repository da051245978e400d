% -- Every name that the header declares or defines, and those that any list may make it define: what is not
% -- there today would otherwise break the list that uses its name.
% local function prefixed(prefix, names) return prefix .. names:replace(" ", " " .. prefix) end
% reserve(prefixed(p .. "_", "phrase phrase_length name summary reference class_of state fallback is_listed from_name "
%   .. "from_phrase from_text text count at"), "a function")
% reserve(prefixed(P .. "_", "CODES CODE_COUNT TEXT_SIZE API DEPRECATED H"), "a macro")
% claim("STATUSGEN_" .. P .. "_H", "the include guard")
% local tags = {}
% for tag in each({ code_tag, p .. "_class", p .. "_state" }) do
%   claim(tag, "an enum", "enum " .. tag)
%   table.insert(tags, tag)
% end
% claim(P .. "_STATE_UNLISTED", "a state")
% for state in states() do claim(P .. "_STATE_" .. state.NAME, "a state") end
% if spec.has_classes then claim(P .. "_CLASS_NONE", "the class of values outside every class") end
% for class in classes() do claim(P .. "_CLASS_" .. class.ID, class) end
% local function claim_words(name, choices, record)
%   if #choices == 0 then return end
%   claim(name .. "_kind", record, "enum " .. name .. "_kind")
%   table.insert(tags, name .. "_kind")
%   claim(name:upper() .. "_UNSPECIFIED", "the word of codes without one")
%   for word in each(choices) do claim(name:upper() .. "_" .. word.NAME, word) end
% end
% for trait in traits() do
%   claim_words(p .. "_" .. trait.name, trait.choices, trait)
%   for field in each(trait.fields) do claim_words(p .. "_" .. trait.name .. "_" .. field.name, field.choices, field) end
% end
% if option.typedef ~= "no" then
%   for tag in each(tags) do claim(type_named(tag), "a type") end
% end
% if not spec.display:starts_with("decimal") and not spec.display:starts_with("hex") then
%   for code in codes() do claim(P .. "_TEXT_" .. code.NAME, code) end
% end
% reserve(p .. "_*_ " .. P .. "_*_", "a symbol of the implementation") -- what is claimed above is none of them
% for class in classes() do claim(p .. "_is_" .. class.id, class) end
% for trait in traits() do
%   local name = p .. "_" .. trait.name
%   if trait.kind == "list" then
%     claim(name .. "_count", trait)
%     claim(name .. "_at", trait)
%   else
%     claim(trait.kind == "flag" and p .. "_is_" .. trait.name or name, trait)
%   end
%   for field in each(trait.fields) do claim(name .. "_" .. field.name, field) end
% end
% -- Constants are visible within functions: one that is called as a parameter or variable there would hide it.
% reserve("text length code buffer size index at begin bucket bytes c count current different digit end first found "
%   .. "from_a hash high hundreds i id is_letter item items key known last least letters low middle most negative number order "
%   .. "padded past_z phrase place radix row section shifts slot slots to unlike unused value word words beyond "
%   .. "bool true false size_t uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t memcmp offsetof inline", "a name that the functions use")
% claim_constants()
