spec { id = "own", title = "Own" }
trait { "http", code_of = "http" }
trait { "enhanced", code_of = "smtp-enhanced", display = "enhanced" }
trait { "other", code_of = "smtp-enhanced", display = "enhancd" }
code { 1, "One", http = "404", enhanced = "5.7" }
code { 2, "Two", enhanced = true }
