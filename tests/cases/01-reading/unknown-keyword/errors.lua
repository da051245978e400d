spec { id = "errors", title = "Errors" }
cod { 404, "Not Found" }
zebra { 1 }
error { 2 }
