spec { id = "own", title = "Own" }
code { 1, "One", symbol = "while" }
code { 2, "Two", symbol = "OWN_THREE" }
code { 3, "Three" }
