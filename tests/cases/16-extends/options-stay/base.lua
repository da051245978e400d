spec { id = "base", title = "Base", options = { c = { constants = "BASE_{NAME}", file = "base_{id}" } } }
class { "low", "Low", from = 1, to = 9 }
code { 1, "One" }
