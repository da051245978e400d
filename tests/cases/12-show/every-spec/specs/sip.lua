spec { id = "sip_status", title = "SIP codes", mistaken = { [409] = "It was Conflict in the first edition of the protocol, and the second has left it out." } }
class { "success", "Success", from = 200, to = 299 }
code { 404, "Not Found" }
