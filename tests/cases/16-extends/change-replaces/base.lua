spec { id = "base", title = "Base" }
code { 1, "One", uses = { "Old.", "Older." }, was = { "Eins" }, x_a = "old", x_b = "kept" }
