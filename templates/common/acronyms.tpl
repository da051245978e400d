% -- "http2_error" with the words of `option.acronyms` as they are written there: HTTP2Error, CoAPCode.
% local function name_with_acronyms(words)
%   local spellings = {}
%   for word in each(option.acronyms:split(" ")) do spellings[word:lower()] = word end
%   local name = ""
%   for word in each(words:split("_")) do
%     local letters = word
%     for i = 1, #word do
%       if ("0123456789"):contains(word:sub(i, i)) then
%         letters = word:sub(1, i - 1)
%         break
%       end
%     end
%     local known = spellings[letters]
%     name = name .. (known and known .. word:sub(#letters + 1) or style("pascal", word))
%   end
%   return name
% end
