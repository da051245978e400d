spec { id = "errors", title = "Errors", fallback = 500 }
class { "a", "A", from = 400, to = 499, fallback = 500 }
class { "b", "B", from = 500, to = 599, fallback = 501 }
code { 404, "Not Found" }
code { 500, "B", state = "reserved" }
