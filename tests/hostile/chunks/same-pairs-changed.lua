-- expect: fine
local t, seen = { a = 1, b = 2, c = 3 }, 0
for k in pairs(t) do
  t[k] = nil
  t.b = nil
  t["new" .. k] = 1
  seen = seen + 1
end
if seen ~= 2 then fail("seen " .. seen) end
