spec { id = "own_enhanced", title = "Own enhanced codes", display = "enhanced",
  mistaken = { ["4.9.9"] = "It was a joke." } }
class { "gone", "Gone", from = "9.0.0", to = "9.999.999" }
code { "9.0.0", "Gone Again" }
