% local form = "d.ts"
% include "typescript/names.tpl"
// {=marker} @generated
% include "typescript/about.tpl"

% include "typescript/constants.tpl"

% include "typescript/types.tpl"

% include "typescript/functions.tpl"
