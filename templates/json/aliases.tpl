% -- the aliases of `record`, a code or a class
% if #record.was + #record.also + #record.accepts == 0 then
"aliases": [],
% else
"aliases": [
%   for alias, at in aliases(record) do
  {
    "kind": "{=alias.kind}",
    "phrase": "{=alias.phrase}",
%     if alias.name then
    "name": "{=alias.name}",
    "upper_name": "{=alias.NAME}",
%     end
%     if alias.spelling then
    "spelling": "{=alias.spelling}",
%     end
%     if alias.symbol then
    "symbol": "{=alias.symbol}",
%     end
%     if alias.is_deprecated then
    "deprecated": true,
%     end
%     if alias.by then
    "by": "{=alias.by}",
%     end
%     local list = alias.ref
    % include "references.tpl"
  }{=not at.last and ","}
%   end
],
% end
