spec { id = "large", title = "Large" }
code { 9223372036854775808, "One too many" }
code { -9223372036854775809, "One too few" }
