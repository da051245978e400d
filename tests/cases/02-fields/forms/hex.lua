spec { id = "own", title = "Own", display = "hex(2)", values = { from = 0, to = 0xff } }
code { "0x0b", "Eleven" }
code { 0xff, "Last" }
