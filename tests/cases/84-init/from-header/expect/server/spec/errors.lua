-- Made from errors.h by `statusgen import`.
-- lint: allow L0812 everywhere: the file has no summary for some of them
spec {
    format = 1,
    id = "errors",
    title = "Errors",
    options = { c = { constants = "ACME_ERR_{NAME}", enum = "acme_error" } },
}

code { -6, "Negative" }
code { 0, "None",
    summary = "All is well." }
code { 31, "Mask" }
code { 65, "Letter" }
code { 104, "Not Found",
    summary = "The thing was not there.",
    meaning = "The thing was not there. It may come back later.",
    also = { "Missing" } }
code { 105, "Timed Out",
    summary = "No answer in time.",
    also = { { "Acme Err 2big", symbol = "ACME_ERR_2BIG" } } }
code { 493, "Octal" }
