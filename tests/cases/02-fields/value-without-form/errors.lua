spec { id = "errors", title = "Errors", display = "packed(5)" }
code { "42P01", "One" }
code { 5, "Two" }
code { -1, "Three" }
code { 2147483647, "Four" }
