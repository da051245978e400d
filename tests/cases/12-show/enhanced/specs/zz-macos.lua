spec { id = "errno_macos", title = "Numbers of errors on macOS", extends = "errno" }
drop { 61, 111 }
code { 61, "Connection refused", name = "econnrefused" }
