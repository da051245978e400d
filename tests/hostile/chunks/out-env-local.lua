-- expect: E0525 line 2
local _ENV = {}
local x = y
