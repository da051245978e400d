% -- Adds a period to a text that does not end a sentence.
% local function sentence(text)
%   local last = text:sub(-1)
%   return (last == "." or last == "!" or last == "?") and text or text .. "."
% end
% -- The state of a code and its reason, as a sentence; false if it is registered, or deprecated, which comments have a mark for.
% local function state_note(code)
%   if code.state == "registered" or code.is_deprecated then return false end
%   return sentence(style("title", code.state) .. (code.state_why and ": " .. code.state_why or ""))
% end
