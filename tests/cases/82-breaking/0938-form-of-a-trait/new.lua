spec { id = "mail", title = "Mail" }
trait { "enhanced", code_of = "smtp-enhanced", help = "The status code that goes with it." }
code { 1, "Refused", enhanced = 5007001 }
code { 2, "Full" }
