spec { id = "x" }
