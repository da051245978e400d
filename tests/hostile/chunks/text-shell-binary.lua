-- expect: E0101 or E0520
@begin@
#!/usr/bin/lua
LuaT
