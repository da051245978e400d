spec { id = "first", title = "First" }
code { 1, "One" }
code { 2, "Two" }
code { 3, "Three" }
code { 4, "Four", state = "reserved" }
