spec { id = "own", title = "Own" }
code { 1, "One", since = "10", last = "9.6" }
code { 2, "Two", since = "2025-09-15", last = "2025-08-31" }
code { 3, "Three", since = "9.6.1", last = "9.5" }
code { 4, "Four", last = 17 }
code { 5, "Five", lst = "17" }
