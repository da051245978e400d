% -- Shared by the templates: names of tables and columns, and literals.
% local t = option.table
% -- SQLite keeps names that begin with `sqlite_` for itself.
% if t:lower():starts_with("sqlite_") then t = "code_" .. t end
% local int = spec.is_wide and "BIGINT" or "INTEGER"
%
% include "common/sentence.tpl"
% include "common/textual.tpl"
% include "common/listed.tpl"
% local function quoted(text)
%   if not text then return "NULL" end
%   if option.dialect == "mysql" then text = text:replace("\\", "\\\\") end
%   return "'" .. text:replace("'", "''") .. "'"
% end
% local function number(n) return n and "" .. n or "NULL" end
% local function boolean(flag) return yesno(flag, "TRUE", "FALSE") end
% -- The key: the textual form, or the number.
% local has_text_key = option.key == "text" or option.key == "auto" and is_textual
% local has_text_column = false
% for code in codes() do has_text_column = has_text_column or not has_text_key and code.text ~= "" .. code.value end
% local function key_of(record)
%   if has_text_key then return record.code and quoted(record.code.text) or quoted(record.text) end
%   return number(record.value)
% end
% -- the type for texts of up to SIZE bytes
% local function varchar(size)
%   return "VARCHAR(" .. (size <= 255 and 255 or size <= 1000 and 1000 or (size + 3999) // 4000 * 4000) .. ")"
% end
% -- the length of the longest text that OF returns for a record
% local function longest(records, of)
%   local size = 0
%   for record in each(records) do size = math.max(size, #(of(record) or "")) end
%   return size
% end
%
% local known = {}
% local function column(trait)
%   return identifier("field", trait.kind == "flag" and "is", trait.name)
% end
% for trait in traits() do
%   local name = column(trait)
%   if known[name] then fail("two traits have the column name `" .. name .. "`; rename one") end
%   known[name] = true
% end
% local function type_of(trait, records)
%   if trait.kind == "flag" then return "BOOLEAN" end
%   if trait.kind == "number" then return "BIGINT" end
%   if trait.kind == "code_of" then return "BIGINT" end
%   return varchar(longest(records, function(record) return record[trait] and record[trait].text end))
% end
% local function cell(trait, record)
%   local value = record[trait]
%   if trait.kind == "flag" then return boolean(value and value.value) end
%   if trait.kind == "number" or trait.kind == "code_of" then return number(value and value.number) end
%   return quoted(value and value.text)
% end
%
% local key_type = int
% if has_text_key then
%   local size = 0
%   for code in codes() do size = math.max(size, #code.text) end
%   key_type = "VARCHAR(" .. math.max(size, 1) .. ")"
% end
%
% -- a table: columns { name, type, comment }, keys, and its comment
% local function table_of(name, columns, keys, about)

%   if about then
-- {=>sentence(about)}
%   end
CREATE TABLE IF NOT EXISTS {=name} (
%   for i, it in ipairs(columns) do
%     if it.about then
    -- {=>sentence(it.about)}
%     end
%     for choice in each(it.choices or {}) do
%       if choice.help then
    -- {=>choice.text .. ": " .. sentence(choice.help)}
%       end
%     end
%     if not it.choices then
    {=it[1]} {=raw(it[2])}{=(i < #columns or #keys > 0) and ","}
%     else
    {=it[1]} {=raw(it[2])} CHECK (
%       local words = {}
%       for choice in each(it.choices) do table.insert(words, quoted(choice.text)) end
%       local line = table.concat(words, ", ")
%       if 8 + #it[1] + 5 + #line + 1 <= 80 then
        {=it[1]} IN ({=raw(line)})
%       else
        {=it[1]} IN (
%         for j, word in ipairs(words) do
            {=raw(word)}{=j < #words and ","}
%         end
        )
%       end
    ){=(i < #columns or #keys > 0) and ","}
%     end
%   end
%   for i, key in ipairs(keys) do
    {=raw(key)}{=i < #keys and ","}
%   end
);
% end
% -- Its rows: lists of cells. KEY is the column by which a row that is there is updated; without it, all rows are new.
% local function rows_of(name, columns, rows, key)
%   if #rows == 0 then return end

INSERT INTO {=name} (
%   for i, it in ipairs(columns) do
    {=it[1]}{=i < #columns and ","}
%   end
) VALUES
%   for i, row in ipairs(rows) do
({=raw(table.concat(row, ", "))}){=i < #rows and "," or not key and ";"}
%   end
%   if not key then return end
%   local is_mysql = option.dialect == "mysql"
%   if is_mysql then
ON DUPLICATE KEY UPDATE
%   else
ON CONFLICT ({=key}) DO UPDATE SET
%   end
%   for i, it in ipairs(columns) do
%     local finish = i < #columns and "," or ";"
%     if it[1] ~= key and is_mysql then
{=it[1]} = VALUES({=it[1]}){=raw(finish)}
%     elseif it[1] ~= key then
{=it[1]} = excluded.{=it[1]}{=raw(finish)}
%     end
%   end
% end
% -- Removes the rows of codes or classes that are not listed any more.
% local function delete_others(name, key, cells)
%   if #cells == 0 then

DELETE FROM {=name};
%   else

DELETE FROM {=name} WHERE {=key} NOT IN (
%     local line = ""
%     for i, cell in ipairs(cells) do
%       local word = cell .. (i < #cells and "," or "")
%       if line ~= "" and #line + #word + 5 > 80 then
    {=raw(line)}
%         line = ""
%       end
%       line = line .. (line ~= "" and " " or "") .. word
%     end
    {=raw(line)}
);
%   end
% end
% -- the columns of traits other than lists
% local function add_trait_columns(columns, records, of_classes)
%   for trait in traits() do
%     local is_said = not of_classes
%     for record in each(records) do is_said = is_said or record[trait] end
%     if trait.kind ~= "list" and is_said then
%       table.insert(columns, { column(trait), type_of(trait, records) .. (trait.kind == "flag" and " NOT NULL" or ""),
%         about = trait.help, choices = trait.kind == "choice" and trait.choices or nil, trait = trait })
%     end
%   end
% end
% local function add_trait_cells(row, columns, record)
%   for _, it in ipairs(columns) do
%     if it.trait then table.insert(row, cell(it.trait, record)) end
%   end
% end
% -- Tables and rows are collected: all tables are created first, then one transaction changes the rows.
% local tables = {}
% -- the table of a trait that is a list; KEY is the column that its rows refer to
% local function list_table(name, trait, records, key, type, id)
%   local texts, rows = {}, {}
%   for record in each(records) do
%     if record[trait] then
%       for item, at in each(record[trait].items) do
%         table.insert(texts, item)
%         local row = { id(record), number(at.index), quoted(item.text) }
%         for field in each(trait.fields) do table.insert(row, quoted(item[field.name])) end
%         table.insert(rows, row)
%       end
%     end
%   end
%   if #rows == 0 and key == "class_number" then return end
%   local columns = { { key, type .. " NOT NULL" }, { "item_number", "INTEGER NOT NULL" },
%     { "item", varchar(longest(texts, function(item) return item.text end)) .. " NOT NULL" } }
%   for field in each(trait.fields) do
%     table.insert(columns, { identifier("field", field.name),
%       varchar(longest(texts, function(item) return item[field.name] end)),
%       choices = #field.choices > 0 and field.choices or nil })
%   end
%   local owner = key == "code" and t or t .. "_class"
%   table.insert(tables, { name = name, columns = columns, rows = rows, about = trait.help,
%     keys = { "PRIMARY KEY (" .. key .. ", item_number)",
%       "FOREIGN KEY (" .. key .. ") REFERENCES " .. owner .. " (" .. key .. ")" } })
% end
