#!/usr/bin/lua expect: fine
local x = 1
