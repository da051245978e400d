spec { id = "errors", title = "Errors" }
group { "g" }
code { 404, "A", group = "g" }
code { 404, "B", group = "g" }
