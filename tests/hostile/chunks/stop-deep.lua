-- expect: E0523 line 3
local function f()
  fail("inside")
end
f()
