% -- the uses of `record`, a code or a class
% if #record.uses == 0 then
"uses": [],
% else
"uses": [
%   for use, at in each(record.uses) do
  {
    "text": "{=use.text}"
  }{=not at.last and ","}
%   end
],
% end
