spec { id = "errors", title = "Errors" }
code { -2147483649, "Lost" }
code { -5, "Late" }
code { 0, "Fine" }
code { 4294967296, "Far" }
