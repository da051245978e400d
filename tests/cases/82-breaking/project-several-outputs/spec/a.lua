spec { id = "first", title = "First", options = { cpp = { constants = "e{Name}" }, c = { constants = "Z_{NAME}" } } }
group { "extra", "Extra" }
code { 1, "One" }
code { 2, "Two" }
code { 3, "Three" }
code { 4, "Four" }
code { 5, "Five" }
