% include "../../errors.lua"
