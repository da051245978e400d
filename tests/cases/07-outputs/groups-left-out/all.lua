spec { id = "e", title = "E" }
group { "all", "All" }
code { 1, "One", group = "all" }
