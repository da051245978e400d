spec { id = "base", title = "Base", fallback = 20 }
class { "low", "Low", from = 1, to = 9, fallback = 1 }
class { "middle", "Middle", from = 10, to = 19, fallback = 10 }
class { "high", "High", from = 20, to = 29, fallback = 20 }
code { 1, "One" }
code { 2, "Two" }
code { 10, "Ten" }
code { 20, "Twenty" }
