% local function all(step, loop)
%   local items = {}
%   for item in step, loop do table.insert(items, item) end
%   return items
% end
% -- Programs do not use retired codes, but readers must know them.
% local shown = {}
% for code in codes("all") do
%   if code.is_listed or (code.state == "retired" and not code.group) then
%     table.insert(shown, code)
%   end
% end
% local record, list -- set here, printed by the included templates
{
  "$comment": "{=marker}",
  "$schema": "{=option.file}.schema.json",
  "format": 1,
  "id": "{=spec.id}",
  "title": "{=spec.title}",
% if spec.summary then
  "summary": "{=spec.summary}",
% end
% if spec.meaning then
  "meaning": "{=spec.meaning}",
% end
  "display": "{=spec.display}",
  "form": [
% for part, at in each(spec.form) do
    {
%   if part.before then
      "before": "{=part.before}",
%   end
      "radix": {=part.radix},
      "least": {=part.least},
      "most": {=part.most},
%   if part.limit then
      "limit": {=part.limit},
%   end
      "weight": {=part.weight}
    }{=not at.last and ","}
% end
  ],
% if spec.has_range then
  "values": {
    "from": {=spec.from},
    "to": {=spec.to}
  },
% end
% if spec.fallback then
  "fallback": {=spec.fallback},
% end
% if spec.registry_url or spec.registry_state then
  "registry": {
%   if spec.registry_url then
    "url": "{=spec.registry_url}"{=spec.registry_state and ","}
%   end
%   if spec.registry_updated then
    "updated": "{=spec.registry_updated}"{=spec.registry_version and ","}
%   end
%   if spec.registry_version then
    "version": "{=spec.registry_version}"
%   end
  },
% end
% local declared = all(documents())
% if #declared == 0 then
  "documents": [],
% else
  "documents": [
%   for document, at in each(declared) do
    {
%     if document.title then
      "title": "{=document.title}",
%     end
%     if document.url then
      "url": "{=document.url}",
%     end
%     if document.obsoleted_by then
      "obsoleted_by": "{=document.obsoleted_by}",
%     end
      "name": "{=document.name}"
    }{=not at.last and ","}
%   end
  ],
% end
% declared = all(traits())
% if #declared == 0 then
  "traits": [],
% else
  "traits": [
%   for trait, at in each(declared) do
    {
      "name": "{=trait.name}",
%     if trait.help then
      "help": "{=trait.help}",
%     end
%     if trait.code_of then
      "code_of": "{=trait.code_of}",
%     end
%     if trait.kind == "choice" then
%       list = trait.choices
      % include "choices.tpl"
%     elseif trait.kind == "list" and #trait.fields == 0 then
      "fields": [],
%     elseif trait.kind == "list" then
      "fields": [
%       for field, place in each(trait.fields) do
        {
%         if #field.choices > 0 then
%           list = field.choices
          % include "choices.tpl"
%         end
          "name": "{=field.name}"
        }{=not place.last and ","}
%       end
      ],
%     end
      "kind": "{=trait.kind}"
    }{=not at.last and ","}
%   end
  ],
% end
% declared = all(groups())
% if #declared == 0 then
  "groups": [],
% else
  "groups": [
%   for group, at in each(declared) do
    {
%     if group.title then
      "title": "{=group.title}",
%     end
%     if group.summary then
      "summary": "{=group.summary}",
%     end
%     if group.url then
      "url": "{=group.url}",
%     end
      "id": "{=group.id}"
    }{=not at.last and ","}
%   end
  ],
% end
% declared = all(classes())
% if #declared == 0 then
  "classes": [],
% else
  "classes": [
%   for class, at in each(declared) do
    % include "class.tpl"
%   end
  ],
% end
% if #shown == 0 then
  "codes": []
% else
  "codes": [
%   for code, at in each(shown) do
    % include "code.tpl"
%   end
  ]
% end
}
