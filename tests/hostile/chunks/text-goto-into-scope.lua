-- expect: E0520
goto x
local y = 1
::x:: y = 2
