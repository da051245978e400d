spec { id = "others", title = "Other" }
code { 404, "Not Found" }
