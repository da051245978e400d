#!expect: E0101 or E0520
LuaT
