-- expect: E0501 or E0502, slow
local i = 0
while true do i = i + 1; code { i } end
