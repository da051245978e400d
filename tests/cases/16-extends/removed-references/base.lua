spec { id = "base", title = "Base" }
code { 1, "One", summary = "One.", contrast = { [2] = "Two is more.", [4] = "Four is even." } }
code { 2, "Two" }
code { 3, "Three", summary = "Three.", state = { "deprecated", "It is odd.", use = 2 } }
code { 4, "Four" }
