-- expect: E0506
local t = {}
for i = 1, 1000 do t = { t } end
code { t }
