-- Unlisted values between codes, some of them in no class.
spec { id = "gaps", title = "Gaps", values = { from = -10, to = 60 }, fallback = 5 }
trait { "t", flag = true }
class { "a", "A", from = 20, to = 29, every = { t = true } }
code { -5, "Minus" }
code { 5, "Five" }
code { 22, "Two" }
code { 40, "Forty", t = true }
