spec { id = "small", title = "Small" }
code { -9223372036854775808, "Smallest", summary = "Nothing is smaller." }
code { -9223372036854775807, "Next", summary = "One more." }
