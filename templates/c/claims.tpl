% -- Every name that the header declares or defines, and those that any list may make it define: what is not
% -- there today would otherwise break the list that uses its name.
% for name in each(("phrase phrase_length name summary reference class_of state fallback is_listed from_name from_phrase "
%   .. "from_text text count at"):split(" ")) do
%   claim(p .. "_" .. name, "a function")
% end
% for name in each(("CODES CODE_COUNT TEXT_SIZE API DEPRECATED H"):split(" ")) do
%   claim(P .. "_" .. name, "a macro")
% end
% claim("STATUSGEN_" .. P .. "_H", "the include guard")
% local tags = {}
% for tag in each({ code_tag, p .. "_class", p .. "_state" }) do
%   claim(tag, "an enum", "enum " .. tag)
%   table.insert(tags, tag)
% end
% claim(P .. "_STATE_UNLISTED", "a state")
% for state in each(states) do claim(P .. "_STATE_" .. state:upper(), "a state") end
% -- Symbols of the implementation end in an underscore.
% local function claim_symbol(name, record)
%   if name:ends_with("_") and not is_claimed(name) then claim(name, "a symbol of the implementation") end
%   claim(name, record)
% end
% local function claim_words(name, choices, record)
%   if #choices == 0 then return end
%   claim(name .. "_kind", record, "enum " .. name .. "_kind")
%   table.insert(tags, name .. "_kind")
%   claim(name:upper() .. "_UNSPECIFIED", "the word of codes without one")
%   for word in each(choices) do claim(name:upper() .. "_" .. word.NAME, word) end
% end
% if spec.has_classes then claim(P .. "_CLASS_NONE", "the class of values outside every class") end
% for class in classes() do
%   claim_symbol(p .. "_is_" .. class.id, class)
%   claim(P .. "_CLASS_" .. class.ID, class)
% end
% for trait in traits() do
%   local name = p .. "_" .. trait.name
%   if trait.kind == "list" then
%     claim(name .. "_count", trait)
%     claim(name .. "_at", trait)
%   else
%     claim_symbol(trait.kind == "flag" and p .. "_is_" .. trait.name or name, trait)
%   end
%   claim_words(name, trait.choices, trait)
%   for field in each(trait.fields) do
%     claim_symbol(name .. "_" .. field.name, field)
%     claim_words(name .. "_" .. field.name, field.choices, field)
%   end
% end
% if option.typedef ~= "no" then
%   for tag in each(tags) do claim(type_named(tag), "a type") end
% end
% if not spec.display:starts_with("decimal") and not spec.display:starts_with("hex") then
%   for code in codes() do claim(P .. "_TEXT_" .. code.NAME, code) end
% end
% -- Constants are visible within functions: one that is called as a parameter or variable there would hide it.
% reserve("text length code buffer size index at begin bucket bytes c count current different digit end first found "
%   .. "from_a hash high hundreds i id is_letter item items key known last least letters low middle most negative number order "
%   .. "padded past_z phrase place radix row section shifts slot slots to unlike unused value word words beyond "
%   .. "bool true false size_t uint8_t uint16_t uint32_t uint64_t int8_t int16_t int32_t int64_t memcmp offsetof inline", "a name that the functions use")
% for item in constants() do
%   local name = item.constant
%   if name:ends_with("_") and (name:starts_with(P .. "_") or name:starts_with(p .. "_")) then
%     claim_symbol(name, item)
%   elseif is_claimed(name) then
%     claim(name, item)
%   end
% end
