-- expect: fine
@begin@
#!/usr/bin/lua
local x = 1
