spec { id = "errors", title = "Errors" }
class { "first", "First", form = 1, to = 9, fallback = 1 }
class { "second", "Second", from = 10 }
class { "third", "Third", from = 20, to = 29 }
code { 1, "Not Found" }
