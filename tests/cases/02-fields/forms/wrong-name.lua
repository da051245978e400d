spec { id = "own", title = "Own", display = "packed(11)" }
code { 1, "One" }
