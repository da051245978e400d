% include "functions.tpl"
-- {=marker}
-- @generated

--- {=>sentence(spec.title)}
% if spec.summary then
---
--- {=>sentence(spec.summary)}
% end
---
--- {=>"The functions accept any integer, listed or not. Each call returns a new list, which the caller may change."}
local M = {}

% include "codes.tpl"
% include "tables.tpl"
% include "lookups.tpl"
% include "traits.tpl"
return M
