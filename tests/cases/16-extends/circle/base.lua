spec { id = "base", title = "Base", extends = "own.lua" }
