% -- one header with all
% include "declarations.tpl"
% include "bodies.tpl"

% include "header_end.tpl"
