spec { id = "errors", title = "Errors" }
class { "a", "A", from = 100, to = 199, number = 0 }
class { "b", "B", from = 200, to = 299, number = 3 }
class { "c", "C", from = 300, to = 399 }
code { 404, "Not Found" }
