-- What generated code tends to trip over: zero and negative values, names that are keywords somewhere, digits,
-- acronyms, quotes and marks in texts, a trait of every kind, classes that are no hundreds.

spec {
  format = 1, id = "edge_error", title = "Edges of \"everything\"",
  values = { from = -32768, to = 32767 },
  options = { c = { constants = "EDGE_{NAME}" } },
  summary = "Codes that are awkward in some language or other.",
}

document { "Book", "A book */ with \"marks\"", url = "https://example.org/#{section}" }

trait { "fatal", flag = true, help = "Whether it ends the program." }
trait { "blame", choice = { "none", "self", "type", "class_", "default" }, help = "Who is to blame." }
trait { "advice", text = true, help = "What to do, in words." }
trait { "weight", number = true, help = "How bad it is." }
trait { "http", code_of = "http", help = "The HTTP status for it." }
trait { "note", list = { level = { "must", "may" }, when = "text" }, help = "Remarks." }

class { "below", "Below Zero", from = -100, to = -1, every = { fatal = true, blame = "self" }, fallback = -1 }
class { "small", "Small", from = 0, to = 6, summary = "From 0 to 6." }
class { "large", "Large", from = 7, to = 1000,
  every = { weight = 7, blame = "type", advice = "Count.", http = 500, note = { { "Of its class", "may" } } } }

code { -100, "Default", summary = "Named like a keyword." }
code { -7, "I'm \"quoted\" \\ and */ more", name = "quoted", advice = "Say \"$x\" ${y} `z` #{w} %s {0} \\n ?> ]] -->.",
  summary = "Ends */ with \"\"\" marks ''' and <b>tags</b> & ${braces}?" }
code { -1, "Class", was = { { "Klass", ref = "Book, 1" }, "Old Class" }, weight = -5 }
code { 0, "None", fatal = false, blame = "none", http = 200, ref = "Book, 2" }
code { 1, "Self", blame = "self", also = { "This" } }
code { 2, "Type", blame = "type", note = { { "Read \"it\"", "must", when = "Always; */ really." }, { "Then rest", "may" }, "Plain" } }
code { 3, "OK", state = { "deprecated", "It said too much.", use = 0 } }
code { 7, "Continue", accepts = { "Go On" }, http = 100 }
code { 8, "HTTP Version 2 Not Supported", weight = 2000000 }
code { 9, "3-D Secure Failed", name = "three_d_secure_failed", state = "historic",
  weight = false, blame = false, advice = false, http = false, note = false }
code { 999, "Last", state = { "reserved", "Not yet used." } }
