-- expect: fine
local x = 1 -- comment while true do end
