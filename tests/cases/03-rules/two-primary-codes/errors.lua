spec { id = "errors", title = "Errors" }
group { "g" } group { "h" }
code { 404, "A", group = "g", primary = true }
code { 404, "B", group = "h", primary = true }
