spec { id = "errors", title = "Errors" }
group { "vendor" }
code { 404, "Not Found" }
code { 499, "Gone", group = "vendor" }
