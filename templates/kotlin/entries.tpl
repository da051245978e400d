% for code in codes() do
%   local first = code.text .. " " .. code.phrase .. (code.source and " (" .. code.source .. ")." or ".")
%   local text = first .. (code.comment and " " .. sentence(code.comment) or "")
%   if code.is_deprecated then text = text .. " Deprecated: " .. sentence(code.deprecation) end
%   doc(4, text)
%   local before = code.constant .. "(" .. literal(code.value)
%   if plain_names then
    {=raw(before)}, "{=code.phrase}"),
%   else
    {=raw(before)}, "{=code.phrase}", "{=code.NAME}"),
%   end

% end
    ;
