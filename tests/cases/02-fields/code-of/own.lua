spec { id = "own", title = "Own" }
trait { "http", code_of = "http" }
trait { "enhanced", code_of = "smtp-enhanced", display = "enhanced" }
code { 1, "One", http = 404, enhanced = "5.7.1" }
code { 2, "Two", enhanced = 5007001 }
