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
