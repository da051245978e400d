% -- `code`; `record` and `list` are declared where this is included
{
  "value": {=code.value},
  "text": "{=code.text}",
  "name": "{=code.name}",
  "upper_name": "{=code.NAME}",
  "phrase": "{=code.phrase}",
% if code.spelling then
  "spelling": "{=code.spelling}",
% end
% if code.symbol then
  "symbol": "{=code.symbol}",
% end
% if code.class then
  "class": "{=code.class.id}",
% end
% if code.group then
  "group": "{=code.group.id}",
% end
  "canonical": {=yesno(code.is_canonical, "true", "false")},
% if code.primary then
  "primary": true,
% end
% if code.is_deprecated then
  "deprecated": true,
% end
  "state": {
    "kind": "{=code.state}",
% if code.state_why then
    "why": "{=code.state_why}",
% end
% if code.expires then
    "expires": "{=code.expires}",
% end
% if code.replacement then
    "replacement": {=code.replacement.value},
% end
% list = code.state_ref
    % include "references.tpl"
  },
% if code.since then
  "since": "{=code.since}",
% end
% if code.last then
  "last": "{=code.last}",
% end
% if code.summary then
  "summary": "{=code.summary}",
% end
% if code.meaning then
  "meaning": "{=code.meaning}",
% end
% if code.action then
  "action": "{=code.action}",
% end
% record = code
  % include "uses.tpl"
% for message, place in each(code.example) do
%   if place.first then
  "example": [
%   end
    "{=message.text}"{=not place.last and ","}
%   if place.last then
  ],
%   end
% end
% if #code.contrast == 0 then
  "contrasts": [],
% else
  "contrasts": [
%   for contrast, place in each(code.contrast) do
    {
      "value": {=contrast.value},
      "text": "{=contrast.text}"
    }{=not place.last and ","}
%   end
  ],
% end
  % include "aliases.tpl"
% local without = {}
% for trait in traits() do
%   if code.class and code.class[trait] and not code[trait] then table.insert(without, trait) end
% end
% for trait, place in each(without) do
%   if place.first then
  "without": [
%   end
    "{=trait.name}"{=not place.last and ","}
%   if place.last then
  ],
%   end
% end
  % include "traits.tpl"
% list = code.ref
  % include "references.tpl"
}{=not at.last and ","}
