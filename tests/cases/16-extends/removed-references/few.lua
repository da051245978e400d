spec { id = "few", title = "Few", extends = "http", fallback = 404 }
only { 200, 404 }
