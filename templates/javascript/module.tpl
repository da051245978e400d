% local form = option.extension == "cjs" and "cjs" or "js"
% include "typescript/names.tpl"
// {=marker} @generated
% if is_commonjs then
"use strict";

% end
% include "typescript/about.tpl"

% include "typescript/constants.tpl"

% include "typescript/tables.tpl"
% include "typescript/functions.tpl"
% if is_commonjs then

module.exports = {
%   for name in each(exports) do
  {=name},
%   end
};
% end
