-- Values in hexadecimal, traits that are numbers, codes that share a value, and one that is retired.

spec {
  format   = 1,
  id       = "hex",
  title    = "Hexadecimal codes",
  display  = "hex",
  values   = { from = 0, to = 0xFFFFFFFF },
  fallback = 0xC0000001,
}

trait { "severity", number = true, help = "How bad it is." }
trait { "http", code_of = "http", help = "The HTTP status to send." }

group { "vendor", "Vendor", url = "https://example.org/vendor", summary = "Who sells it." }
group { "other", "Other" }

class { "success", "Success", from = 0, to = 0x3FFFFFFF, fallback = 0 }
class { "error", "Error", from = 0xC0000000, to = 0xFFFFFFFF }

code { 0, "STATUS_SUCCESS", summary = "It worked.", http = 200 }
code { 0x40000000, "Between the classes" }
code { 0xC0000001, "STATUS_UNSUCCESSFUL", severity = 3, contrast = { [0] = "Not this one." } }
code { 0xC0000002, "Gone for good", state = { "retired", "Nobody sends it any more." } }
code { 0xC0000005, "Access violation", group = "vendor", primary = true }
code { 0xC0000005, "Another violation", group = "other" }
