output { "errors.lua", "mini", dir = { list = "a/b", more = "c" } }
