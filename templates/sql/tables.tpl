% include "names.tpl"
-- {=marker} @generated
--
-- {=>sentence(spec.title)}
% if spec.summary then
--
-- {=>sentence(spec.summary)}
% end
--
-- The file can be loaded again: it updates the rows in one transaction. If the
-- columns of a new version differ, drop the tables first.
--
-- {=>"The code of a phrase is a row of " .. t .. "_phrase:"}
% local pattern = "'[[:space:][:punct:]]+'"
% local all = option.dialect == "mysql" and "" or ", 'g'"
--   WHERE phrase_key
--     = LOWER(REGEXP_REPLACE(:phrase, {=raw(pattern)}, ''{=raw(all)}))
% if spec.has_classes and not has_text_key then
--
-- {=>"The class of any code, listed or not, is the row of " .. t .. "_class with"}
--   ON :code BETWEEN first_code AND last_code
% end
% if spec.fallback then
%   local fallback = spec.fallback_code and spec.fallback_code.text or spec.fallback
--
-- {=>"A code that is not listed" .. (has_reserved and ", or is reserved," or "") .. " is treated as " .. (spec.has_classes and "the fallback of its class, or else as " or "") .. fallback .. "."}
% end
--
-- noqa: disable=L016,L031
% local all_classes = {}
% for class in classes() do table.insert(all_classes, class) end
% if spec.has_classes then
%   local columns = {
%     { "class_number", "INTEGER NOT NULL PRIMARY KEY" },
%     { "symbol", "VARCHAR(255) NOT NULL UNIQUE" },
%     { "title", varchar(longest(all_classes, function(class) return class.title end)) .. " NOT NULL" },
%   }
%   if has_text_key then
%     table.insert(columns, { "first_code", key_type .. " NOT NULL" })
%     table.insert(columns, { "last_code", key_type .. " NOT NULL" })
%     table.insert(columns, { "first_number", int .. " NOT NULL" })
%     table.insert(columns, { "last_number", int .. " NOT NULL" })
%   else
%     table.insert(columns, { "first_code", int .. " NOT NULL" })
%     table.insert(columns, { "last_code", int .. " NOT NULL" })
%   end
%   table.insert(columns, { "summary", varchar(longest(all_classes, function(class) return class.summary end)) })
%   add_trait_columns(columns, all_classes, true)
%   local rows = {}
%   for class in classes() do
%     local row = { number(class.number), quoted(class.id), quoted(class.title) }
%     if has_text_key then
%       table.insert(row, quoted(class.from_text))
%       table.insert(row, quoted(class.to_text))
%     end
%     table.insert(row, number(class.from))
%     table.insert(row, number(class.to))
%     table.insert(row, quoted(class.summary))
%     add_trait_cells(row, columns, class)
%     table.insert(rows, row)
%   end
%   table.insert(tables, { name = t .. "_class", columns = columns, keys = {}, rows = rows, key = "class_number" })
% end
% local columns = { { "code", key_type .. " NOT NULL PRIMARY KEY" } }
% if has_text_key then table.insert(columns, { "code_number", int .. " NOT NULL UNIQUE" }) end
% if has_text_column then table.insert(columns, { "code_text", "VARCHAR(255) NOT NULL UNIQUE", about = "The textual form of the code" }) end
% table.insert(columns, { "symbol", "VARCHAR(255) NOT NULL UNIQUE" })
% table.insert(columns, { "phrase", varchar(spec.longest_phrase) .. " NOT NULL" })
% if spec.has_classes then table.insert(columns, { "class_number", "INTEGER" }) end
% table.insert(columns, { "state", "VARCHAR(255) NOT NULL" })
% table.insert(columns, { "is_deprecated", "BOOLEAN NOT NULL" })
% table.insert(columns, { "summary", varchar(longest(listed, function(code) return code.summary end)) })
% table.insert(columns, { "reference", varchar(longest(listed, function(code) return code.reference end)) })
% add_trait_columns(columns, listed)
% local rows = {}
% for code in each(listed) do
%   local row = { key_of(code) }
%   if has_text_key then table.insert(row, number(code.value)) end
%   if has_text_column then table.insert(row, quoted(code.text)) end
%   table.insert(row, quoted(code.constant))
%   table.insert(row, quoted(code.phrase))
%   if spec.has_classes then table.insert(row, number(code.class and code.class.number)) end
%   for value in each({ quoted(code.state), boolean(code.is_deprecated), quoted(code.summary), quoted(code.reference) }) do
%     table.insert(row, value)
%   end
%   add_trait_cells(row, columns, code)
%   table.insert(rows, row)
% end
% local references_class = "FOREIGN KEY (class_number) REFERENCES " .. t .. "_class (class_number)"
% table.insert(tables, { name = t, columns = columns, rows = rows, key = "code",
%   keys = spec.has_classes and { references_class } or {} })
% local fallback_rows = {}
% for class in classes() do
%   if class.fallback_code then
%     table.insert(fallback_rows, { number(class.number), key_of(class.fallback_code) })
%   end
% end
% if #fallback_rows > 0 then
%   table.insert(tables, { name = t .. "_fallback", rows = fallback_rows,
%     about = "What a code that is not listed" .. (has_reserved and ", or is reserved," or "") .. " is treated as, by its class",
%     columns = { { "class_number", "INTEGER NOT NULL PRIMARY KEY" }, { "code", key_type .. " NOT NULL" } },
%     keys = { references_class, "FOREIGN KEY (code) REFERENCES " .. t .. " (code)" } })
% end
% for trait in traits("list") do
%   if spec.has_classes then
%     list_table(t .. "_class_" .. trait.name, trait, all_classes, "class_number", "INTEGER", function(class) return number(class.number) end)
%   end
%   list_table(t .. "_" .. trait.name, trait, listed, "code", key_type, key_of)
% end
% include "lookups.tpl"
% for it in each(tables) do table_of(it.name, it.columns, it.keys, it.about) end

% if spec.has_classes then
-- The codes, each with its class.
% else
-- The codes, under a name that stays if the tables change.
% end
DROP VIEW IF EXISTS {=t}_view;
CREATE VIEW {=t}_view AS
SELECT
% for it, at in each(columns) do
    codes.{=it[1]}{=(spec.has_classes or not at.last) and ","}
% end
% if spec.has_classes then
    classes.symbol AS class_symbol,
    classes.title AS class_title
FROM {=t} AS codes
LEFT JOIN {=t}_class AS classes
    ON codes.class_number = classes.class_number;
% else
FROM {=t} AS codes;
% end

BEGIN;
% -- Tables that refer to others lose their rows first.
% for i = #tables, 1, -1 do
%   local it = tables[i]
%   if not it.key then

DELETE FROM {=it.name};
%   end
% end
% for i = #tables, 1, -1 do
%   local it, cells = tables[i], {}
%   if it.key then
%     for row in each(it.rows) do table.insert(cells, row[1]) end
%     delete_others(it.name, it.key, cells)
%   end
% end
% for it in each(tables) do rows_of(it.name, it.columns, it.rows, it.key) end

COMMIT;
