spec { id = "mac", title = "Mac", extends = "base.lua" }
change { "ECONNREFUSED", value = 61 }
change { 104, value = 54, summary = "Reset." }
change { 2, value = 1 }
change { "EPERM", value = 2 }
drop { "NO_BUFFERS" }
