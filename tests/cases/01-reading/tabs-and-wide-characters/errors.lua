spec { id = "errors", title = "Errors" }
code { 404,	"Not Found",		sumary = "x" }
code { 405, "中文", name = "b", sumary = "x" }
code { 406, "é", name = "c", sumary = "x" }
