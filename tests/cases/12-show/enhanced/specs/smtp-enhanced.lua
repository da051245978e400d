spec { id = "mail", title = "Enhanced codes", values = { from = 2000000, to = 5999999 }, display = "enhanced" }
code { "4.7.1", "Delivery Not Authorized" }
