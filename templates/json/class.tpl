% -- `class`; `record` and `list` are declared where this is included
{
  "number": {=class.number},
  "id": "{=class.id}",
  "title": "{=class.title}",
% if class.spelling then
  "spelling": "{=class.spelling}",
% end
  "from": {=class.from},
  "to": {=class.to},
% if class.fallback then
  "fallback": {=class.fallback},
% end
% if class.summary then
  "summary": "{=class.summary}",
% end
% if class.meaning then
  "meaning": "{=class.meaning}",
% end
% record = class
  % include "uses.tpl"
  % include "aliases.tpl"
  % include "traits.tpl"
% list = class.ref
  % include "references.tpl"
}{=not at.last and ","}
