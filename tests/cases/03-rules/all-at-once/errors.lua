spec { id = "errors", title = "Errors" }
trait { "phrase", flag = true }
code { 404, "A", sumary = "x" }
code { 404, "B", state = "temporary" }
code { 99999, "3", ref = "RFC 1" }
class { "c", "C", from = 9, to = 1 }
