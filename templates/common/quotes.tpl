% -- The width of a text in a string with the quotes that need fewer escapes, and whether those are single quotes.
% local function width(text)
%   local quotes = math.min(#text:replace('"', '""'), #text:replace("'", "''")) - #text
%   local escapes = #text:replace("\\", "\\\\"):replace("\t", "\\t") - #text
%   return 2 * #text - #text:pad(#text) + quotes + escapes
% end
% local function in_single_quotes(text)
%   return text:contains('"') and #text:replace('"', '""') > #text:replace("'", "''")
% end
