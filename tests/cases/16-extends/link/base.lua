spec { id = "base", title = "Base" }
code { 1, "One", summary = "One." }
code { 2, "Two", was = { "Zwo" } }
code { 3, "Three", state = "reserved" }
