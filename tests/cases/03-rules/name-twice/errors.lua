spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }
code { 405, "Not-Found!", name = "other" }
code { 406, "B", name = "not_found" }
code { 407, "C", was = { { "Lost", name = "b_old" } }, also = { { "Gone", name = "b_old" } } }
