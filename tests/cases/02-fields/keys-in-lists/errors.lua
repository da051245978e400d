spec { id = "errors", title = "Errors" }
document { "D", "A document" }
trait { "mood", choice = { good = "fine", "bad" } }
trait { "note", list = { why = "text" } }
code { 1, "A", ref = { x = "D, 1" }, was = { q = "B" }, uses = { y = "So." }, note = { z = { "N" } } }
code { 2, "C", ref = { [7] = "D, 2" } }
