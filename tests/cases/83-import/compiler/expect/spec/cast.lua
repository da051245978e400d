-- Made from cast.h by `statusgen import`.
-- lint: allow L0812 everywhere: the file has no summary for some of them
spec {
    format = 1,
    id = "cast",
    title = "Cast",
    options = { c = { constants = "ST_{NAME}", enum = "st" } },
}

code { 40, "First Of All" }
code { 41, "From Def" }
code { 60, "Twice" }
code { 61, "After" }
