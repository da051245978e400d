spec { id = "c", title = "C" } code { 2, "Two" } code { 3, "Three" }
