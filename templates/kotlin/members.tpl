% -- The properties of a code: the name, the name of the function for any number, which an enum needs, the type, the
% -- documentation, and the result: a line, or a function that writes the lines.
% local members = {}
% local function member(name, name_of, type, about, answer)
%   table.insert(members, { name = name, name_of = name_of, type = type, about = about, answer = answer })
% end
%
% -- the comment of a code
% local function about(code)
%   local text = code.headline .. (code.comment and " " .. sentence(code.comment) or "")
%   if code.state ~= "registered" then
%     text = text .. " " .. sentence(style("title", code.state) .. (code.state_why and ": " .. code.state_why or ""))
%   end
%   return text
% end
%
% local function text_member(name, field, about)
%   member(name, name .. "Of", "String?", about, function()
%     local answers = {}
%     for code in codes() do
%       if code[field] then table.insert(answers, { label = label(code), text = code[field] }) end
%     end
%     when(subject, grouped(answers), "null")
%   end)
% end
% if not is_enum then
%   text_member("phrase", "phrase", "The phrase; null if the code is not listed.")
%   text_member("name", "NAME", "The name in capitals, as fromName accepts it; null if the code is not listed.")
%   member("isListed", "isListed", "Boolean", "Whether the code is listed.", "phrase != null")
% end
% local state_branches = {}
% for marked in each(marked_states) do
%   local labels = {}
%   for code in each(marked.codes) do table.insert(labels, label(code)) end
%   table.insert(state_branches, { labels = labels, code = "State." .. identifier("choice", marked.state.text) })
% end
% local usual_state = "if (" .. (is_enum and "isListed(code)" or "isListed") .. ") State.REGISTERED else null"
% member("state", "stateOf", "State?", "The state in the registry; null if the code is not listed.", #state_branches == 0 and usual_state or function()
%   when(subject, state_branches, usual_state)
% end)
% member("text", "textOf", form_has_sign and "String" or "String?", "The textual form, " .. sample.text .. " for example" .. (form_has_sign and "." or "; null if the number has none."), "Texts.textOf(code)")
% if has_texts then
%   text_member("summary", "summary", "The meaning in one sentence; null if there is none.")
%   text_member("reference", "reference", "The document and section that define the code; null if there are none.")
% end
% for class in classes() do
%   member(class_test[class.id], class_test[class.id], "Boolean", class.title .. ": " .. range_of(class) .. (is_enum and "." or ", listed or not."), is_in(class))
% end
% if spec.has_classes then
%   member("codeClass", "codeClassOf", "CodeClass?", "The class; null if the number is in none.", function()
%     local branches = {}
%     for class in classes() do
%       table.insert(branches, { labels = { label_of(class) }, code = "CodeClass." .. identifier("choice", class.id) })
%     end
%     when("code", branches, "null")
%   end)
% end
%
% -- The lists, each once, by the name of its constant; created when the first is requested.
% local lists = {}
% local list_names = {}
% -- The JVM limits the size of an object's initializer, so many lists are split into several objects.
% local LISTS = 400
% local function list_of(trait, record, owner)
%   local id = trait.name .. "\n\n" .. answer_key(trait, record)
%   if not list_names[id] then
%     local of_trait = lists[trait.name] or {}
%     lists[trait.name] = of_trait
%     local part = #of_trait // LISTS
%     local object = list_object(trait) .. (part > 0 and part + 1 or "")
%     list_names[id] = object .. "." .. owner
%     table.insert(of_trait, { name = owner, value = record[trait], object = object })
%   end
%   return list_names[id]
% end
%
% -- The result for a code or class: a text or an expression.
% local function is_wide(trait)
%   if trait.kind == "number" then return true end
%   for code in codes() do
%     local value = code[trait]
%     if value and math.abs(value.number) > 2147483647 then return true end
%   end
%   for class in classes() do
%     local value = class[trait]
%     if value and math.abs(value.number) > 2147483647 then return true end
%   end
%   return false
% end
% local number_type = {}
% for trait in traits() do
%   if trait.kind == "number" or trait.kind == "code_of" then number_type[trait.name] = is_wide(trait) and "Long" or "Int" end
% end
% local function answer_of(trait, record, owner)
%   local value = record[trait]
%   if trait.kind == "flag" then return { code = "true" } end
%   if trait.kind == "choice" then return { code = trait_type[trait.name] .. "." .. identifier("choice", value.text) } end
%   if trait.kind == "text" then return { text = value.text } end
%   if trait.kind == "list" then return { code = list_of(trait, record, owner) } end
%   return { code = number(value.number, number_type[trait.name]) }
% end
% local types = { flag = "Boolean", text = "String?" }
% local function type_of(trait)
%   local name = trait.name
%   if trait.kind == "choice" then return trait_type[name] .. "?" end
%   if trait.kind == "list" then return "List<" .. trait_type[name] .. ">" end
%   return number_type[name] and number_type[name] .. "?" or types[trait.kind]
% end
% -- A branch for each group of answers; NOTHING is the result where codes take back what their class gives.
% local function branches_of(trait, groups, nothing, label_of_record, owner_of)
%   local branches = {}
%   for group in each(groups) do
%     local record = group.records[1]
%     local branch = group.value and answer_of(trait, record, owner_of(record)) or { code = nothing }
%     branch.labels = {}
%     for one in each(group.records) do table.insert(branch.labels, label_of_record(one)) end
%     table.insert(branches, branch)
%   end
%   return branches
% end
% -- The results of classes, for codes that do not differ and unlisted ones: separate functions.
% local class_functions = {}
% for trait in traits() do
%   local name, kind = trait.name, trait.kind
%   local nothing = kind == "flag" and "false" or kind == "list" and "emptyList()" or "null"
%   local of_codes = branches_of(trait, own_answers(trait), nothing, label, function(code) return code.constant end)
%   local of_classes = branches_of(trait, class_answers(trait), nothing, label_of, function(class)
%     return "EVERY_" .. identifier("choice", class.id)
%   end)
%   local otherwise = nothing
%   if #of_classes > 0 then
%     otherwise = identifier("function", name, "of_class") .. "(code)"
%     table.insert(class_functions, { name = identifier("function", name, "of_class"), type = type_of(trait), branches = of_classes, otherwise = nothing })
%   end
%   local about = sentence(trait.help or 'The trait "' .. name .. '" of the code')
%   if #of_codes == 0 then
%     member(getter[name], getter_of[name], type_of(trait), about, otherwise)
%   else
%     member(getter[name], getter_of[name], type_of(trait), about, function() when(subject, of_codes, otherwise) end)
%   end
% end
%
% -- The code that a number is treated as.
% include "common/reserved.tpl"
% local fallback_type = T .. (spec.fallback_code and "" or "?")
% local fallback_branches = {}
% local fallback_otherwise = spec.fallback_code and spec.fallback_code.constant or "null"
% for class in classes() do
%   if class.fallback_code then
%     table.insert(fallback_branches, { labels = { label_of(class) }, code = class.fallback_code.constant })
%   end
% end
% local fallback_about = "The code that a number should be treated as: its own if it is listed, otherwise the one of its class" ..
%   (spec.fallback_code and ", otherwise " .. spec.fallback_code.constant or "; null if there is none") .. "."
