spec { id = "base", title = "Base" }
code { 1, "One", symbol = "BASE_ONE_", was = { { "Uno", symbol = "BASE_UNO_" } } }
code { 2, "Two", symbol = "BASE_TWO_" }
