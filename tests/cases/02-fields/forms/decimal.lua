spec { id = "own", title = "Own", display = "decimal(3)", values = { from = 0, to = 999 } }
code { 7, "Seven" }
code { 404, "Not Found" }
