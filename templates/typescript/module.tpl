% local form = "ts"
% include "names.tpl"
// {=marker} @generated
% include "about.tpl"

% include "constants.tpl"

% include "types.tpl"

% include "tables.tpl"
% include "functions.tpl"
