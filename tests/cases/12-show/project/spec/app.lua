spec { id = "app", title = "Errors of the app", options = { c = { constants = "E_{NAME}" } } }
code { 404, "Lost" }
code { 507, "Disk Full" }
