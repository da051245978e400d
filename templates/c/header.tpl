% -- the header of a pair
% include "declarations.tpl"
% include "header_end.tpl"
