-- expect: E0501 line 2
local x = 1 -- comment while true do end
