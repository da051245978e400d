spec { id = "errno", title = "Numbers of errors" }
code { 61, "No data available", name = "enodata" }
code { 111, "Connection refused", name = "econnrefused" }
