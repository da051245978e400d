-- expect: E0524 line 2
local s = table.concat({ {} })
