-- Made from codes.h by `statusgen import`.
-- lint: allow L0812 everywhere: the file has no summary for some of them
spec {
    format = 1,
    id = "codes",
    title = "Codes",
    options = { c = { constants = "CODES_{NAME}", enum = "codes" } },
}

code { 1, "One" }
