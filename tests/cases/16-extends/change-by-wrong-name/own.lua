spec { id = "wrong", title = "Wrong", extends = "base.lua" }
change { "ECONREFUSED", value = 61 }
change { 104, value = "54" }
change { 105, value = 1 }
change { "EPERM", value = 900 }
change { "enoent", valeu = 3 }
drop { "no_buffers", "no_buffers" }
change { "104", summary = "x" }
