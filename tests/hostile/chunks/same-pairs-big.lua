-- expect: fine
local t, before = {}, ""
for i = 1, 20000 do t["k" .. (i * 7919) % 100003] = i end
for k in pairs(t) do
  if k <= before then fail("not sorted") end
  before = k
end
