spec { id = "errors", title = "Errors" }
group { "nginx", "nginx" }
code { 404, "Not Found", group = "ngnix" }
code { 405, "B", group = "iis" }
