% -- what `statusgen show --format=json` prints: the classes and codes that were found
% local record, list -- what the included templates print
% local left = 0
% for _ in classes() do left = left + 1 end
% for _ in codes("selected") do left = left + 1 end
[
% for class in classes() do
%   left = left - 1
%   local at = { last = left == 0 }
  % include "class.tpl"
% end
% for code in codes("selected") do
%   left = left - 1
%   local at = { last = left == 0 }
  % include "code.tpl"
% end
]
