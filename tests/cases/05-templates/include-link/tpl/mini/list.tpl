% local greeting = "hello"
% include "part.tpl"
// {=farewell}
