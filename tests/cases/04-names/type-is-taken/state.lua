spec { id = "state", title = "States of a machine" }
code { 1, "Idle" }
