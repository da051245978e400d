% -- the output of `statusgen show --format=json` for one spec: the classes and codes found
% local function all(step, loop)
%   local items = {}
%   for item in step, loop do table.insert(items, item) end
%   return items
% end
% local record, list -- set here, printed by the included templates
% local found = all(classes())
% if #found == 0 then
    "classes": [],
% else
    "classes": [
%   for class, at in each(found) do
      % include "class.tpl"
%   end
    ],
% end
% found = all(codes("selected"))
% if #found == 0 then
    "codes": []
% else
    "codes": [
%   for code, at in each(found) do
      % include "code.tpl"
%   end
    ]
% end
