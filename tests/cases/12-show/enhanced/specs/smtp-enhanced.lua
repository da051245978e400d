spec { id = "mail", title = "Enhanced codes", values = { from = 0, to = 8388607 }, display = "dotted(3,10,10)" }
code { "4.7.1", "Delivery Not Authorized" }
