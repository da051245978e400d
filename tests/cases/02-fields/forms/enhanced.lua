spec { id = "own", title = "Own", display = "enhanced", values = { from = "2.0.0", to = "5.999.999" }, fallback = "5.0.0" }
class { "persistent", "Persistent", from = "5.0.0", to = "5.999.999" }
code { "4.7.1", "Not Authorized", contrast = { ["5.0.0"] = "It is permanent." } }
code { "5.0.0", "Other" }
