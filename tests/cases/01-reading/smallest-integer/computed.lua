spec { id = "large", title = "Large" }
local phrase = "One too few"
code { -9223372036854775808, phrase .. " but one", summary = "The smallest." }
code { -9223372036854775809, phrase }
