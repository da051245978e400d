spec { id = "errors", title = "Errors" }
code { 404, "Not Found" }

--[[ still to do:
code { 405, "Other" }
