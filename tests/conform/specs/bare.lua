-- Everything optional is omitted: no class, no trait, no group, no summary; one code has a reference.

spec { format = 1, id = "bare_error", title = "Bare" }

document { "Book", "A book", url = "https://example.org/#{section}" }

code { 1, "One", ref = "Book, 1" }
code { 2, "Two" }
