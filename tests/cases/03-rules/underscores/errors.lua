spec { id = "errors", title = "Errors" }
trait { "read_only", flag = true }
trait { "readonly", text = true }
trait { "who", choice = { "me", "me_", "you", "you" } }
trait { "told", list = { text = "text", count = { "one" } } }
trait { "note", list = { level = { "a_1", "a1" }, when_ = "text", when = "text" } }
class { "read_only", "Read only", from = 0, to = 9 }
class { "x", "X", from = 10, to = 19 }
class { "x_", "Y", from = 20, to = 29 }
class { "listed", "Listed", from = 30, to = 39 }
code { 1, "Lost" }
