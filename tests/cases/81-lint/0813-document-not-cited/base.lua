spec { format = 1, id = "base", title = "Base" }
document { "Manual", url = "https://example.com/manual" }
code { 1, "One", summary = "One.", ref = "Manual" }
