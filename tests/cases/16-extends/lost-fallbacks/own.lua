spec { id = "c", title = "C", extends = "base.lua", fallback = 2 }
only { 2 }
