% -- The lookup tables, separate for the functions that need them, so that bundlers can drop the others.
% local is_ts = form == "ts"
% if is_ts then
type Table<T> = Readonly<Record<number, T | undefined>>;

% end
% local function texts_of_codes(name, field, type)
%   local rows = {}
%   for code in each(listed) do
%     if code[field] then table.insert(rows, code) end
%   end
%   table_of_values(name, type or "string", rows, function(code)
%     property("  ", key_of_value(code.value), code[field])
%   end)
% end
% texts_of_codes("names", "NAME", literal_texts)
% texts_of_codes("phrases", "phrase", literal_texts)
% texts_of_codes("summaries", "summary")
% texts_of_codes("references", "reference")
% table_of_values("states", T .. "State", marked, function(code)
%   property("  ", key_of_value(code.value), code.state)
% end)
% for trait, at in traits("list") do
%   if at.first then
const none{=raw(is_ts and ": readonly never[]" or "")} = [];

%   end
% end
% -- A text as an item of a list.
% local function text_item(indent, text)
%   if in_single_quotes(text) then
{=raw(indent)}'{=text}',
%   else
{=raw(indent)}"{=text}",
%   end
% end
% -- The items of a list, indented, between BEFORE and AFTER; plain texts on one line if they fit.
% local function items(indent, before, after, trait, list)
%   local line = before .. "["
%   for item, at in each(list) do
%     line = line .. (at.first and "" or ", ") .. '"' .. item.text .. '"'
%   end
%   local is_short = #trait.fields == 0 and #indent + width(line) + #after + 1 <= WIDTH
%   for item in each(list) do
%     if item.text:contains('"') or item.text:contains("\\") or item.text:contains("${") then is_short = false end
%     for i = 1, #item.text do
%       if item.text:byte(i) < 32 or item.text:byte(i) > 126 then is_short = false end
%     end
%   end
%   if #list == 0 then
{=raw(indent)}{=raw(before)}[]{=raw(after)}
%   elseif is_short then
{=raw(indent)}{=raw(line)}]{=raw(after)}
%   else
{=raw(indent)}{=raw(before)}[
%     for item in each(list) do
%       if #trait.fields == 0 then
%         text_item(indent .. "  ", item.text)
%       else
{=raw(indent)}  {
%         property(indent .. "    ", "name", item.text)
%         for field in each(trait.fields) do
%           if item[field.name] then
%             property(indent .. "    ", identifier("field", field.name), item[field.name])
%           end
%         end
{=raw(indent)}  },
%       end
%     end
{=raw(indent)}]{=raw(after)}
%   end
% end
% -- The own values of codes; a table without rows if nothing else answers.
% local function table_of_trait(trait, name, type, write)
%   local rows = own_values(trait, true)
%   if #rows > 0 or #class_values(trait, true) > 0 then return table_of_values(name, type, rows, write) end
%   local before = "const " .. name .. (has_types and ": Table<" .. type .. ">" or "")
{=raw(before)} = {{=form == "js" and " __proto__: null "}};

% end
% for trait in traits() do
%   local name = identifier("function", trait.name, "values")
%   local item_type = trait_type[trait.name]
%   if trait.kind == "list" then
%     table_of_trait(trait, name, "readonly " .. item_type .. "[]", function(row)
%       items("  ", key_of_value(row.record.value) .. ": ", ",", trait, row.value and row.value.items or {})
%     end)
%     for row in each(class_values(trait, true)) do
%       items("", "const " .. identifier("function", trait.name, "of", row.record.id) .. (is_ts and ": readonly " .. item_type .. "[]" or "") .. " = ", ";", trait, row.value.items)

%     end
%   else
%     table_of_trait(trait, name, item_type, function(row)
%       local key = key_of_value(row.record.value)
%       if not row.value then
  {=raw(key)}: undefined,
%       elseif trait.kind == "flag" then
  {=raw(key)}: {=yesno(row.value.value, "true", "false")},
%       elseif trait.kind == "choice" or trait.kind == "text" then
%         property("  ", key, row.value.text)
%       else
  {=raw(key)}: {=raw(tostring(row.value.number))},
%       end
%     end)
%   end
% end
% local by_name, by_key = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, value = item.value }) end
% for item in phrases() do table.insert(by_key, { text = item.phrase_key, value = item.value }) end
% map_of_texts("codesByName", by_name)
% map_of_texts("codesByKey", by_key)
