spec { id = "errors", title = "Errors" }
group { "nginx", "nginx" } group { "iis", "IIS" }
code { 1, "One" }
code { 2, "Two", group = "nginx" }
code { 3, "Three", group = "iis" }
