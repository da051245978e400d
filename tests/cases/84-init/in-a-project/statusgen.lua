output { "http", "c", dir = "gen" }
