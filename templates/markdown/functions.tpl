% -- The functions of page.tpl.
%
% include "common/document.tpl"
%
% -- The label and the id of a code: its number, so links survive a new phrase.  Codes that share the
% -- number of another code add their group.
% local function label_of(code)
%   return code.text .. (not code.is_canonical and code.group and " " .. code.group.id or "")
% end
% local function anchor(code)
%   return label_of(code):replace(" ", "-")
% end
% local function heading(code)
%   return code.text .. " " .. code.phrase
% end
%
% -- The width of an escaped text: each of these gets a backslash.
% local escaped = { "\\", "`", "*", "_", "[", "]", "<", "&", "|", "~", "$", "@", "://", "www." }
% for digit = 0, 9 do
%   table.insert(escaped, digit .. ". ")
%   table.insert(escaped, digit .. ") ")
% end
% local function width(text)
%   local columns = 2 * #text - #text:pad(#text)
%   for mark in each(escaped) do
%     columns = columns + #text:replace(mark, mark .. " ") - #text
%   end
%   return columns
% end
% -- TEXT padded with blanks to the width of a column; a blank follows each cell.
% local function cell(text, column)
%   return text .. (" "):rep(column - width(text .. " ") + 1)
% end
%
% -- The references printed so far, defined at the end.  Each is its own label, unless the label
% -- would need escapes or exceed the maximum length; false for one without a link.
% local cited, urls, labels = {}, {}, {}
% local function define(label, url)
%   if not urls[label] then table.insert(cited, label) end
%   urls[label] = url
% end
% local function cite(reference)
%   local text, url = reference.text, reference.url
%   if not is_link(url) then return false end
%   if not labels[text] then
%     labels[text] = width(text) == #text and #text < 1000 and text or "ref-" .. #cited + 1
%     define(labels[text], url)
%   end
%   return labels[text]
% end
