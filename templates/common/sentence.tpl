% -- Adds a period to a text that does not end a sentence.
% local function sentence(text)
%   local last = text:sub(-1)
%   return (last == "." or last == "!" or last == "?") and text or text .. "."
% end
