spec { id = "errors", title = "Errors" }
class { "a", "A", from = 400, to = 500 }
class { "b", "B", from = 499, to = 450 }
class { "c", "C", from = 500, to = 599 }
code { 404, "Not Found" }
