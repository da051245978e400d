spec { id = "errors", title = "Errors" }
document { "D" }
document { "D" }
trait { "t", flag = true }
trait { "t", text = true }
group { "g" }
group { "g" }
class { "c", "C", from = 1, to = 2 }
class { "c", "C", from = 3, to = 4 }
code { 404, "Not Found" }
