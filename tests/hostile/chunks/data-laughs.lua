-- expect: E0501 or E0502
local t = { "ha" }
for i = 1, 60 do t = { t, t } end
code { t }
