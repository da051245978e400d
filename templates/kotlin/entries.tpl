% for code in codes() do
%   doc(4, about(code), code)
%   if code.is_deprecated then
    @Deprecated("{=code.deprecation}")
%   end
%   local before = code.constant .. "(" .. literal(code.value)
%   if plain_names then
    {=raw(before)}, "{=code.phrase}"),
%   else
    {=raw(before)}, "{=code.phrase}", "{=code.NAME}"),
%   end

% end
    ;
