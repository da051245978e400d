% -- the trait values that `record`, a code or a class, gives itself: the last member but `references`
% local given = {}
% for trait in traits() do
%   if record[trait] and not record[trait].inherited then table.insert(given, record[trait]) end
% end
% if #given == 0 then
"traits": {},
% else
"traits": {
%   for value, at in each(given) do
  "{=value.trait.name}": {
%     if value.trait.kind == "flag" then
    "value": {=yesno(value.value, "true", "false")},
%     elseif value.trait.kind == "number" or value.trait.kind == "code_of" then
    "value": {=value.value},
%       if value.text then
    "text": "{=value.text}",
%       end
%     elseif value.trait.kind ~= "list" then
    "value": "{=value.value}",
%     elseif #value.items == 0 then
    "items": [],
%     else
    "items": [
%       for item, place in each(value.items) do
      {
        "text": "{=item.text}",
%         local fields = {}
%         for field in each(value.trait.fields) do
%           if item[field.name] then table.insert(fields, field.name) end
%         end
%         if #fields == 0 then
        "fields": {},
%         else
        "fields": {
%           for name, mark in each(fields) do
          "{=name}": "{=item[name]}"{=not mark.last and ","}
%           end
        },
%         end
%         local list = item.ref
        % include "references.tpl"
      }{=not place.last and ","}
%       end
    ],
%     end
%     if value.basis then
    "basis": "{=value.basis}",
%     end
%     local list = value.ref
    % include "references.tpl"
  }{=not at.last and ","}
%   end
},
% end
