spec { id = "errors", title = "Errors" }
code { 1, "a\"b*/c\\", name = "odd" }
code { 2, "Тест //", name = "test" }
