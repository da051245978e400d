spec { id = "mail", title = "Enhanced codes", values = { from = 2000000, to = 9999999 }, display = "enhanced" }
code { "4.7.1", "Delivery Not Authorized" }
class { "late", "Late", from = "9.0.0", to = "9.8.999" }
