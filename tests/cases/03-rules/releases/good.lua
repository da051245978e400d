spec { id = "own", title = "Own" }
code { 1, "One", since = "9.6", last = "10" }
code { 2, "Two", since = "17", last = "17" }
code { 3, "Three", since = "POSIX.1-2008", last = "C99" }
code { 4, "Four", last = "2025-08-31" }
code { 5, "Five", since = "9.6.1", last = "9.6" }
