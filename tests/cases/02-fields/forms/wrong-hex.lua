spec { id = "own", title = "Own", display = "hex(2)" }
code { 0x100, "Too Large" }
code { "0b", "No Prefix" }
