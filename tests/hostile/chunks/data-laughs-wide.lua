-- expect: E0501 or E0502, slow
local t = { "ha" }
for i = 1, 60 do t = { t, t, t, t, t, t, t, t } end
code { t }
