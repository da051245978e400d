spec { id = "errors", title = "Errors" }
group { "nginx", "nginx" } group { "iis", "IIS" }
class { "low", "Low", from = 1, to = 9 }
code { 1, "One" }
code { 5, "N", group = "nginx" }
code { 5, "I", group = "iis" }
