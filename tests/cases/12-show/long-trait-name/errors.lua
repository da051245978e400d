spec { id = "errors", title = "Errors" }
trait { "dynamic_update", flag = true }
trait { "http_instead", list = { when = "text" } }
trait { "retry", flag = true }
code { 1, "Full", summary = "There is no room.", dynamic_update = true, retry = false,
  http_instead = { { "400", when = "asked" }, "500" } }
