spec { id = "first", title = "First" }
group { "extra", "Extra" }
code { 1, "One" }
code { 2, "Two" }
code { 3, "Three", group = "extra" }
code { 4, "Four", state = "reserved" }
