output { "errors.lua", "mini", dir = "." }
output { "errors.lua", "copy", dir = "copy" }
