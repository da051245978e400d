-- Ten codes that people write as texts: two digits with a point, some of them unlisted.

spec {
  format = 1, id = "text_error", title = "Texts", display = "dotted(3,5)", values = { from = 0, to = 255 },
  summary = "Codes that are written as a class and a detail.",
}

trait { "fatal", flag = true, help = "Whether it ends the program." }
trait { "blame", choice = { { "us", help = "Our side." }, { "them", help = "The other side." } }, help = "Who is to blame." }
trait { "advice", text = true, help = "What to do." }
trait { "weight", number = true, help = "How bad it is." }
trait { "note", list = {}, help = "Remarks." }

class { "none_of_them", "Empty", from = "0.00", to = "0.31" }
class { "success", "Success", from = "2.00", to = "2.31", every = { fatal = false } }
class { "client", "Client", from = "4.00", to = "4.31",
  every = { fatal = true, blame = "them", advice = "Ask them.", weight = 4, note = { "Theirs" } } }
class { "server", "Server", from = "5.00", to = "5.31", every = { fatal = true, blame = "us" } }
class { "seventh", "Seventh", from = "7.00", to = "7.31" }

code { "0.00", "Nothing", summary = "The lowest value." }
code { "2.01", "Made", summary = "The lowest detail but one.", since = "1" }
code { "2.05", "Content", spelling = "ConTent", summary = "With a spelling." }
code { "2.31", "Continue", summary = "The highest detail." }
code { "4.00", "Bad", summary = "The lowest detail." }
code { "4.04", "Missing", fatal = false, blame = false, advice = false, weight = false, note = false,
  summary = "Takes back all traits of its class." }
code { "4.15", "Odd Form", fatal = false, weight = 5, was = { "Strange Form" }, summary = "Takes back a trait." }
code { "5.00", "Broken", summary = "Of the server.", since = "2", last = "3" }
code { "5.03", "Busy", state = { "deprecated", "Nobody used it." }, summary = "No longer used." }
code { "7.31", "Last", state = "reserved", summary = "The highest value." }
