% -- The names of the package, each once, and what the other templates share.
%
% local WIDTH = 100
% local T = option.type
% local package = option.package or identifier("package", spec.id)
% local int = spec.is_wide and "int64" or "int"
%
% -- Go ignores files with these endings, except in tests or builds for that system.
% local BUILDS = " test aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows "
%   .. "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm "
% local parts = option.file:split("_")
% if #parts > 1 and BUILDS:contains(" " .. parts[#parts] .. " ") then
%   fail("Go ignores files named " .. option.file .. ".go; choose another name with -D file=")
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
% local function claim_method(name, what) return claim(name, what, name .. "()") end
% claim(T, "the type of codes")
% for name in each({ "Codes", "FromName", "FromPhrase" }) do claim(name, "a function") end
%
% -- Types, and constants of them.
% local class_constant, class_test = {}, {}
% if spec.has_classes then claim("Class", "the type of classes") end
% for class in classes() do
%   class_constant[class.id] = claim(go_name("class", class.id), class)
%   class_test[class.id] = claim_method(identifier("method", go_name("is", class.id)), class)
% end
% local getter, type_of, constant_of = {}, {}, {}
% local function claim_words(type, choices, what)
%   for choice in each(choices) do
%     constant_of[type .. " " .. choice.name] = claim(type .. go_name(choice.name), what)
%   end
% end
% for trait in traits() do
%   local name = trait.name
%   local words = trait.kind == "flag" and go_name("is", name) or go_name(name)
%   getter[name] = claim_method(identifier("method", words), trait)
%   if trait.kind == "choice" or trait.kind == "list" then
%     type_of[name] = claim(identifier("exported", go_name(name)), trait)
%     claim_words(type_of[name], trait.choices, trait)
%   end
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
%       type_of[field] = claim(type_of[name] .. go_name(field.name), trait)
%       claim_words(type_of[field], field.choices, trait)
%     end
%   end
% end
%
% -- Constants of codes are renamed if a type or a word of a trait has their name.
% local constant = {}
% for item in constants() do
%   local name = go_name(item.name)
%   if option.constants then
%     name = expand(option.constants:replace("{Name}", name), item.is_alias and item or item.code)
%   end
%   name = identifier("exported", name)
%   if is_claimed(name) then name = T .. name end
%   constant[item.NAME] = claim(name, item)
% end
%
% local MINIMUM = -9223372036854775807 - 1
% -- A number as a literal.
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
% include "common/texts_by_code.tpl"
%
% include "common/trait_values.tpl"
% -- The same, with codes that share a value together: a list of { value, codes }.
% local function grouped_values(trait)
%   local groups, group_of = {}, {}
%   for item in each(own_values(trait)) do
%     local code, value = item.record, item.value
%     local key = trait.kind == "flag" and yesno(value.value, "yes", "no") or trait.kind == "list" and "code " .. code.value
%       or trait.kind == "choice" and value.text or trait.kind == "text" and value.text or tostring(value.number)
%     if not group_of[key] then
%       group_of[key] = { value = value, codes = {} }
%       table.insert(groups, group_of[key])
%     end
%     table.insert(group_of[key].codes, code)
%   end
%   return groups
% end
%
% -- A case with many codes, several on a line.
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
