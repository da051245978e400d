spec { id = "again", title = "Again", extends = "own.lua" }
change { 1, contrast = { [2] = "Two was removed below." } }
change { 3, state = { "deprecated", "It is odd.", use = 2 } }
