% include "names.tpl"
-- {=marker} @generated
--
-- {=>sentence(spec.title)}
% if spec.summary then
--
-- {=>sentence(spec.summary)}
% end
--
-- {=>"A code by its number is a row of " .. t .. ", one by a name in capitals a row of " .. t .. "_name, one by a phrase a row of " .. t .. "_phrase: in small letters, without white space and punctuation."}
% if spec.has_classes then
-- {=>"What holds for numbers that are not listed stands in " .. t .. "_class: WHERE :code BETWEEN first_code AND last_code."}
% end
% if spec.fallback then
-- {=>"A code that is not listed" .. (spec.has_classes and ", nor has a fallback from its class," or "") .. " is treated as " .. spec.fallback .. "."}
% end
--
-- noqa: disable=L016
% local all, all_classes = {}, {}
% for code in codes() do table.insert(all, code) end
% for class in classes() do table.insert(all_classes, class) end
% if spec.has_classes then
%   local has_fallback = false
%   for class in classes() do has_fallback = has_fallback or class.fallback and true end
%   local columns = {
%     { "class_number", "INTEGER NOT NULL PRIMARY KEY" },
%     { "symbol", "VARCHAR(255) NOT NULL UNIQUE" },
%     { "title", varchar(longest(all_classes, function(class) return class.title end)) .. " NOT NULL" },
%     { "first_code", int .. " NOT NULL" },
%     { "last_code", int .. " NOT NULL" },
%     { "summary", varchar(longest(all_classes, function(class) return class.summary end)) },
%   }
%   if has_fallback then
%     table.insert(columns, 6, { "fallback_code", int, about = "What a code that is not listed is treated as" })
%   end
%   add_trait_columns(columns, all_classes, true)
%   local rows = {}
%   for class in classes() do
%     local row = { number(class.number), quoted(class.id), quoted(class.title), number(class.from), number(class.to),
%       quoted(class.summary) }
%     if has_fallback then table.insert(row, 6, number(class.fallback)) end
%     add_trait_cells(row, columns, class)
%     table.insert(rows, row)
%   end
%   table_of(t .. "_class", columns, {})
%   rows_of(t .. "_class", columns, rows)
% end
% local columns = { { "code", int .. " NOT NULL PRIMARY KEY" } }
% local has_text = spec.display ~= "decimal"
% if has_text then table.insert(columns, { "code_text", "VARCHAR(255) NOT NULL", about = "The number as people write it" }) end
% table.insert(columns, { "symbol", "VARCHAR(255) NOT NULL UNIQUE" })
% table.insert(columns, { "phrase", varchar(longest(all, function(code) return code.phrase end)) .. " NOT NULL" })
% if spec.has_classes then table.insert(columns, { "class_number", "INTEGER" }) end
% table.insert(columns, { "standing", "VARCHAR(255) NOT NULL" })
% table.insert(columns, { "is_deprecated", "BOOLEAN NOT NULL" })
% table.insert(columns, { "summary", varchar(longest(all, function(code) return code.summary end)) })
% table.insert(columns, { "reference", varchar(longest(all, function(code) return code.reference end)) })
% add_trait_columns(columns, all)
% local rows = {}
% for code in codes() do
%   local row = { number(code.value) }
%   if has_text then table.insert(row, quoted(code.text)) end
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
% table_of(t, columns, spec.has_classes and { references_class } or {})
% rows_of(t, columns, rows)
% for trait in traits("list") do
%   if spec.has_classes then
%     list_table(t .. "_class_" .. trait.name, trait, all_classes, "class_number", "INTEGER", function(class) return class.number end)
%   end
%   list_table(t .. "_" .. trait.name, trait, all, "code", int, function(code) return code.value end)
% end
% include "lookups.tpl"
