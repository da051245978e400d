% -- The codes that documents show. Retired codes are documented only.
% local function codes_where(condition)
%   local found = {}
%   for code in codes("all") do
%     local retired = code.state == "retired" and not code.group
%     if (code.is_listed or retired) and condition(code) then table.insert(found, code) end
%   end
%   return found
% end
% local function codes_of(class)
%   return codes_where(function(code) return code.class == class end)
% end
%
% -- "applies_to" as words: "Applies to".
% local function words(name)
%   return name:replace("_", " ")
% end
% local function label(name)
%   return name:sub(1, 1):upper() .. words(name):sub(2)
% end
% local function title_of(record)
%   return record.title or label(record.name)
% end
%
% local function named(list, name)
%   for item in each(list) do
%     if item.name == name then return item end
%   end
% end
% -- The word that a value chose, as a choice of its trait; nil for other kinds.
% local function choice_of(value)
%   return value.trait.kind == "choice" and named(value.trait.choices, value.value) or nil
% end
%
% -- Runs of codes with the same choice of a trait; false unless each choice has one run.
% local function runs_of(members, trait)
%   local runs, seen = {}, {}
%   for code in each(members) do
%     local value = code[trait]
%     if not value then return false end
%     local last = runs[#runs]
%     if last and last.choice.name == value.value then
%       table.insert(last.members, code)
%     else
%       if seen[value.value] then return false end
%       seen[value.value] = true
%       table.insert(runs, { choice = choice_of(value), members = { code } })
%     end
%   end
%   return #runs > 1 and runs
% end
%
% -- The sections of a document: { id, title, class or choice or neither, members }. Codes without a
% -- class are grouped by the first trait that divides their list.
% local function sections()
%   local found = {}
%   for class in classes() do
%     local members = codes_of(class)
%     if #members > 0 then
%       table.insert(found, { id = "class-" .. class.id, title = class.title, class = class, members = members })
%     end
%   end
%   local others = codes_of(false)
%   for trait in traits("choice") do
%     local runs = #found == 0 and runs_of(others, trait) or {}
%     for run in each(runs) do
%       local choice = run.choice
%       table.insert(found, { id = trait.name .. "-" .. choice.name, title = title_of(choice), choice = choice,
%         members = run.members })
%     end
%     if #runs > 0 then others = {} end
%   end
%   if #others > 0 then
%     local title = #found > 0 and "Outside the classes" or "All codes"
%     table.insert(found, { id = "class-none", title = title, members = others })
%   end
%   return found
% end
%
% -- The trait values that a code gives itself; those of its class are shown once, at the class.
% local function values_of(record)
%   local found = {}
%   for trait in traits() do
%     local value = record[trait]
%     if value and not value.inherited then table.insert(found, value) end
%   end
%   return found
% end
%
% -- A value in words.
% local function in_words(value)
%   if value.trait.kind == "flag" then return yesno(value.value, "yes", "no") end
%   if value.trait.kind == "choice" then return title_of(choice_of(value)) end
%   return value.text or value.value
% end
%
% -- The items of a list, those with equal fields and sources together: { items, choices, texts, ref }.
% local function grouped(value)
%   local found, group_of = {}, {}
%   for item in each(value.items) do
%     local choices, texts, key = {}, {}, item.ref:join("\n")
%     for field in each(value.trait.fields) do
%       local said = item[field.name]
%       local choice = said and named(field.choices, said)
%       if said then table.insert(choice and choices or texts, choice or said) end
%       key = key .. "\n" .. (said or "")
%     end
%     if not group_of[key] then
%       group_of[key] = { items = {}, choices = choices, texts = texts, ref = item.ref }
%       table.insert(found, group_of[key])
%     end
%     table.insert(group_of[key].items, item)
%   end
%   return found
% end
%
% local function paragraphs(text)
%   local found = {}
%   for part in each((text or ""):split("\n\n")) do
%     if part ~= "" then table.insert(found, part) end
%   end
%   return found
% end
%
% -- The summary, unless the text after it begins with the same sentence.
% local function summary_of(record)
%   local summary, meaning = record.summary, record.meaning
%   return summary and not (meaning and meaning:starts_with(summary)) and summary
% end
%
% local function is_link(url)
%   return url and (url:starts_with("https://") or url:starts_with("http://"))
% end
