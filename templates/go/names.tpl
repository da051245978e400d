% -- The names of the package, each once, and what the other templates share.
%
% local WIDTH = 100
% local T = option.type
% local package = option.package or identifier("package", spec.id)
% local least, most = spec.from or spec.smallest, spec.to or spec.largest
% local int = option.integer
% if int == "auto" then
%   int = not spec.is_wide and "int" or spec.has_range and least >= 0 and most < 2 ^ 32 and "uint32" or "int64"
% elseif int == "uint32" and (least < 0 or most >= 2 ^ 32) or int == "int32" and (least < -2 ^ 31 or most >= 2 ^ 31) then
%   fail("not all values from " .. least .. " to " .. most .. " fit in " .. int)
% end
%
% include "common/form.tpl"
% include "common/singular.tpl"
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
% for name in each({ "Codes", "LookupName", "LookupPhrase", "Parse" }) do claim(name, "a function") end
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
% include "common/states.tpl"
% claim("State", "the type of states")
% claim_words("State", all_states, "a state")
% local function has_type(trait) return trait.kind == "choice" or trait.kind == "list" and #trait.fields > 0 end
% for trait in traits() do
%   local name = trait.name
%   local words = trait.kind == "flag" and go_name("is", name) or go_name(name)
%   getter[name] = claim_method(identifier("method", words), trait)
%   if has_type(trait) then
%     local record = trait.kind == "list" and singular(name) or name
%     type_of[name] = claim(identifier("exported", go_name(record)), trait)
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
%   local name = item.spelling or go_name(item.name)
%   if option.constants then
%     name = expand(option.constants:replace("{Name}", name), item.is_alias and item or item.code)
%   end
%   name = identifier("exported", name)
%   if is_claimed(name) then name = T .. name end
%   constant[item.NAME] = claim(name, item)
% end
%
% -- String constants of the textual form, where it is not a number.
% local text_constant, has_texts = {}, not form_is_number
% for item in constants() do
%   if has_texts and not item.is_alias then text_constant[item.NAME] = claim(constant[item.NAME] .. "Text", item) end
% end
%
% local MINIMUM = -9223372036854775807 - 1
% -- A number as a literal.
% local function literal(n)
%   if form_radix ~= 16 or n == MINIMUM then return tostring(n) end
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
% -- The help of a trait as the object of a sentence: "the condition under which ...", without a period.
% local function object_of(trait)
%   local text = trait.help or "the trait \"" .. trait.name .. "\"."
%   if text:sub(2, 2) == text:sub(2, 2):lower() then text = text:sub(1, 1):lower() .. text:sub(2) end
%   return text:ends_with(".") and text:sub(1, -2) or text
% end
%
% include "common/texts_by_code.tpl"
%
% include "common/trait_answers.tpl"
%
% -- A case with many constants, several on a line.
% local function case_of(list, name)
%   local indent, line = "", "case "
%   for item, at in each(list) do
%     local word = name(item) .. (at.last and ":" or ",")
%     if not at.first and #indent + 8 + #line + #word > WIDTH then
	{=raw(indent)}{=raw(line:trim())}
%       indent, line = "\t", ""
%     end
%     line = line .. word .. " "
%   end
	{=raw(indent)}{=raw(line:trim())}
% end
