% -- The names of the package, each once, and what the other templates share.
%
% local WIDTH = 100
% local T = option.type
% local package = option.package or identifier("package", spec.id)
% local int = spec.is_wide and "int64" or "int"
%
% -- Go leaves out files whose names end so, unless they are built for tests or for that system.
% local BUILDS = " test aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows "
%   .. "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm "
% local parts = option.file:split("_")
% if #parts > 1 and BUILDS:contains(" " .. parts[#parts] .. " ") then
%   fail("Go would leave out " .. option.file .. ".go: give another name with the option `file`")
% end
%
% -- A name in the style of Go: words with capitals, and initialisms as a whole.
% local INITIALISMS = " acl amqp api ascii coap cpu css db dns dtls eof ftp gid grpc guid html http https id imap io ip json "
%   .. "mqtt ok pop qps ram rpc rtp rtsp sip sla smtp sql ssh tcp tls ts ttl udp ui uid uri url utf8 uuid vm xml xmpp "
%   .. "xsrf xss "
% local function is_digit(character)
%   return character ~= "" and ("0123456789"):contains(character)
% end
% local function go_name(...)
%   local name = ""
%   for part in each({ ... }) do
%     for word in each(part:split("_")) do
%       if word ~= "" then
%         if is_digit(name:sub(-1)) and is_digit(word:sub(1, 1)) then name = name .. "_" end
%         local letters = word
%         while is_digit(letters:sub(-1)) do letters = letters:sub(1, -2) end
%         local is_known = letters ~= "" and (INITIALISMS:contains(" " .. letters .. " ") or INITIALISMS:contains(" " .. word .. " "))
%         name = name .. (is_known and word:upper() or style("pascal", word))
%       end
%     end
%   end
%   return name
% end
%
% local exported, methods = {}, {}
% local function claim(names, name, what)
%   if names[name] then
%     fail("`" .. name .. "` is both " .. names[name] .. " and " .. what .. "; options can give other names")
%   end
%   names[name] = what
%   return name
% end
% local function export(name, what) return claim(exported, name, what) end
% export(T, "the type of codes")
% for name in each({ "Codes", "FromName", "FromPhrase" }) do export(name, "a function") end
%
% -- Types, and constants of them.
% local class_constant, class_test = {}, {}
% if spec.has_classes then export("Class", "the type of classes") end
% for class in classes() do
%   class_constant[class.id] = export(go_name("class", class.id), "the class " .. class.id)
%   class_test[class.id] = claim(methods, identifier("method", go_name("is", class.id)), "the class " .. class.id)
% end
% local getter, type_of, constant_of = {}, {}, {}
% local function export_words(type, choices, what)
%   for choice in each(choices) do
%     constant_of[type .. " " .. choice.name] = export(type .. go_name(choice.name), what)
%   end
% end
% for trait in traits() do
%   local name, what = trait.name, "the trait " .. trait.name
%   local words = trait.kind == "flag" and go_name("is", name) or go_name(name)
%   getter[name] = claim(methods, identifier("method", words), what)
%   if trait.kind == "choice" or trait.kind == "list" then
%     type_of[name] = export(identifier("exported", go_name(name)), what)
%     export_words(type_of[name], trait.choices, what)
%   end
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
%       type_of[field] = export(type_of[name] .. go_name(field.name), what)
%       export_words(type_of[field], field.choices, what)
%     end
%   end
% end
%
% -- Constants of codes step aside where a type or a word of a trait has their name.
% local constant = {}
% for item in constants() do
%   local name = go_name(item.name)
%   if option.constants then
%     name = expand(option.constants:replace("{Name}", name), item.is_alias and item or item.code)
%   end
%   name = identifier("exported", name)
%   if exported[name] then name = T .. name end
%   constant[item.NAME] = export(name, "the constant of " .. item.NAME)
% end
%
% local MINIMUM = -9223372036854775807 - 1
% -- A number as it is written in code.
% local function literal(n)
%   if spec.display ~= "hex" or n == MINIMUM then return tostring(n) end
%   return (n < 0 and "-0x" or "0x") .. math.abs(n):hex()
% end
% -- The type of the numbers of a trait.
% local function number_type(trait)
%   local function is_large(record)
%     local n = record[trait] and record[trait].number or 0
%     return n > 2147483647 or n < -2147483647
%   end
%   for code in codes() do
%     if is_large(code) then return "int64" end
%   end
%   for class in classes() do
%     if is_large(class) then return "int64" end
%   end
%   return "int"
% end
%
% include "common/sentence.tpl"
%
% -- The texts that find each code, from names() or phrases(): a list of { code, texts }.
% local function texts_by_code(text, step, loop)
%   local rows, row_of = {}, {}
%   for item in step, loop do
%     local row = row_of[item.value]
%     if not row then
%       row = { code = item.canonical, texts = {} }
%       row_of[item.value] = row
%       table.insert(rows, row)
%     end
%     table.insert(row.texts, item[text])
%   end
%   return rows
% end
%
% -- What codes say for a trait themselves, those that say the same together: a list of { value, codes }.
% local function own_values(trait)
%   local groups, group_of = {}, {}
%   for code in codes() do
%     local value = code[trait]
%     if value and not value.inherited then
%       local key = trait.kind == "flag" and yesno(value.value, "yes", "no") or trait.kind == "list" and "code " .. code.value
%         or trait.kind == "choice" and value.text or trait.kind == "text" and value.text or tostring(value.number)
%       if not group_of[key] then
%         group_of[key] = { value = value, codes = {} }
%         table.insert(groups, group_of[key])
%       end
%       table.insert(group_of[key].codes, code)
%     end
%   end
%   return groups
% end
% local function class_values(trait)
%   local every = {}
%   for class in classes() do
%     local value = class[trait]
%     if value and (trait.kind ~= "flag" or value.value) then table.insert(every, { class = class, value = value }) end
%   end
%   return every
% end
%
% -- A case with many codes, some on a line.
% local function case_of_codes(list)
%   local indent, line = "", "case "
%   for code, at in each(list) do
%     local word = constant[code.NAME] .. (at.last and ":" or ",")
%     if not at.first and #indent + 8 + #line + #word > WIDTH then
	{=raw(indent)}{=raw(line:trim())}
%       indent, line = "\t", ""
%     end
%     line = line .. word .. " "
%   end
	{=raw(indent)}{=raw(line:trim())}
% end
