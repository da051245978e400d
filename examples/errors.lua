-- Error codes of an application: its own numbers, one of them negative, shown in hexadecimal.
spec {
  id      = "acme_error",
  title   = "Acme error codes",
  values  = { from = -1, to = 0x7FFF },
  display = "hex",
  options = { c = { constants = "ACME_{NAME}" } },
}

trait { "retry", flag = true, help = "Whether the same call may succeed later." }

class { "request", "Request", from = 0x100, to = 0x1FF, summary = "The caller must change something." }
class { "storage", "Storage", from = 0x200, to = 0x2FF, summary = "The disk or the database said no." }

code { -1, "Unknown",
  summary = "Something that no other code names." }
code { 0, "OK",
  summary = "All is well." }
code { 0x101, "Bad Token",
  summary = "The token is missing, expired, or not ours." }
code { 0x102, "Quota Used Up", was = { "Limit Reached" },
  summary = "The account has used what it paid for." }
code { 0x201, "Disk Full", retry = true,
  summary = "There is no room left." }
