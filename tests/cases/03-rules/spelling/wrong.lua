spec { id = "own", title = "Own" }
code { 1, "One", spelling = "O-ne", symbol = "1ST" }
code { 2, "Two", symbol = 7 }
code { 3, "Three", symbl = "THREE" }
