-- The smallest spec: one code, of which nothing is said.

spec { format = 1, id = "one", title = "One code" }

code { 0, "Fine" }
