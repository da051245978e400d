-- expect: fine
local t = {}
for i = 1, 98 do t = { t } end
code { t }
