spec { id = "mail", title = "Mail" }
trait { "enhanced", code_of = "smtp-enhanced", display = "enhanced", help = "The status code that goes with it." }
code { 1, "Refused", enhanced = "5.7.1" }
code { 2, "Full" }
