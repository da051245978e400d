spec { id = "own_sip", title = "Codes of our phones" }
code { 7, "Disk Full" }
