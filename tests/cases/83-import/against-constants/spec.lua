spec { format = 1, id = "acme", title = "Acme",
    options = { c = { constants = "ACME_ERR_{NAME}" }, typescript = { constants = "Status{Name}" } } }
code { 0, "OK", summary = "Fine." }
code { 7, "Busy", symbol = "ACME_EBUSY", summary = "Busy." }
code { 8, "Other", symbol = "ACME_OTHER", summary = "Other." }
code { 410, "Gone", summary = "Gone." }
