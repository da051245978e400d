% -- Shared by both pages.
%
% local months = { "January", "February", "March", "April", "May", "June", "July", "August",
%   "September", "October", "November", "December" }
% -- A page must have a date, and it must not change from run to run.
% local date = (option.date or spec.registry_updated or "1970-01-01"):split("-")
% local month, day, year = months[tonumber(date[2])], tonumber(date[3]), date[1]
%
% include "common/document.tpl"
% include "common/sentence.tpl"
%
% -- Each sentence begins a new line.
% local function sentences(text)
%   local found, sentence = {}, false
%   for part in each(text:split(". ")) do
%     local first = part:byte(1) or 0
%     if not sentence then
%       sentence = part
%     elseif first >= 65 and first <= 90 then
%       table.insert(found, sentence .. ".")
%       sentence = part
%     else
%       sentence = sentence .. ". " .. part
%     end
%   end
%   table.insert(found, sentence)
%   return found
% end
