-- expect: E0502 or E0503
local t = { 1 }
for i, v in ipairs(t) do t[i + 1] = v end
