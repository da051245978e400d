% -- "http2_error" with the acronyms of `option.acronyms` in capitals: HTTP2Error.
% local function name_with_acronyms(words)
%   local name = ""
%   for word in each(words:split("_")) do
%     local letters = word
%     for i = 1, #word do
%       if ("0123456789"):contains(word:sub(i, i)) then
%         letters = word:sub(1, i - 1)
%         break
%       end
%     end
%     local known = (" " .. option.acronyms .. " "):contains(" " .. letters .. " ")
%     name = name .. (known and word:upper() or style("pascal", word))
%   end
%   return name
% end
