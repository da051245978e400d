spec { id = "g", title = "G", options = { c = { constants = "G_{NAME}" } } }
group { "acm", "Acme" }
group { "ven", "Vendor" }
code { 1, "One" }
code { 2, "Two", group = "ven" }
code { 3, "Three", group = "acm" }
code { 3, "Third", group = "ven" }
code { 4, "Four" }
code { 4, "Fourth", group = "ven" }
