spec { id = "errors", title = "Errors", fallback = 1 }

document { "Book", "A book" }

trait { "fatal", flag = true }

code { 1, "First", summary = "The first.", ref = "Book, 1", fatal = true }
code { 2, "Second", summary = "The second.", state = "reserved" }
