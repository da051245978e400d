spec { id = "own", title = "Own", display = "decimal(3)" }
code { 1000, "Too Large" }
code { -1, "Negative" }
code { "007", "A Text" }
