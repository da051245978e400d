spec { id = "errors", title = "Errors" }
code { 404, "Not Found", name = "Not-Found" }
code { 405, "B", name = "4_0_5" }
trait { "Cache", flag = true }
