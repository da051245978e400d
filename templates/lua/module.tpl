% include "functions.tpl"
-- {=marker}
-- @generated

--- {=>sentence(spec.title)}
% if spec.summary then
---
--- {=>sentence(spec.summary)}
% end
---
--- {=>"The functions answer for any integer, listed or not. The tables that they give are not to be changed."}
local M = {}

% include "codes.tpl"
% include "tables.tpl"
% include "lookups.tpl"
% include "traits.tpl"
return M
