spec { id = "plain", title = "Plain" }
code { 1, "One" }
