% -- Ends a text with a full stop, unless it ends a sentence already.
% local function sentence(text)
%   local last = text:sub(-1)
%   return (last == "." or last == "!" or last == "?") and text or text .. "."
% end
