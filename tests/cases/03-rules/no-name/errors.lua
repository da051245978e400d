spec { id = "errors", title = "Errors" }
code { 404, "3 Strikes" }
code { 405, "Введите имя" }
code { 406, "?!", was = { "№ 1" } }
