% local form = "js"
% include "typescript/names.tpl"
// {=marker} @generated
% include "typescript/about.tpl"

% include "typescript/constants.tpl"

% include "typescript/tables.tpl"
% include "typescript/functions.tpl"
