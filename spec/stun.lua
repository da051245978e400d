-- STUN error codes, with those of TURN and ICE.
--
-- True to: the IANA "STUN Error Codes" registry (2024-12-20), RFC 8489 and RFC 8656; read on 2026-11-28. Phrases
-- are those of the registry.
--
-- On the wire the class (the hundreds) and the rest are two fields, of 3 and 8 bits; the code is class * 100 + rest.
--
-- Policy: a code is added when the registry lists it.

spec {
  format   = 1,
  id       = "stun_error",
  title    = "STUN error codes",
  values   = { from = 300, to = 699 },
  options  = { c = { constants = "STUN_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/stun-parameters", updated = "2024-12-20" },
  summary  = "The numbers in the ERROR-CODE attribute of a STUN or TURN response.",
  meaning  = [[
    The numbers resemble those of HTTP and SIP, and differ in meaning. The phrase is for people and may be any
    text. A client acts by the class if it does not know the code: it does not send the request again after
    3xx and 4xx, and may after 5xx.]],
}

document { "RFC 8489", "Session Traversal Utilities for NAT (STUN)",
  url = "https://www.rfc-editor.org/rfc/rfc8489.html#section-{section}" }
document { "RFC 8656", "Traversal Using Relays around NAT (TURN)",
  url = "https://www.rfc-editor.org/rfc/rfc8656.html#section-{section}" }
document { "RFC 8016", "Mobility with TURN", url = "https://www.rfc-editor.org/rfc/rfc8016.html" }
document { "RFC 6062", "TURN Extensions for TCP Allocations", url = "https://www.rfc-editor.org/rfc/rfc6062.html" }
document { "RFC 8445", "Interactive Connectivity Establishment (ICE)",
  url = "https://www.rfc-editor.org/rfc/rfc8445.html" }

trait { "usage", help = "The use of STUN that has the code; all uses without it.", choice = {
  { "turn", help = "Relays: TURN." },
  { "ice", help = "Connectivity checks: ICE." },
} }
trait { "retry", help = "The condition under which it makes sense to send the request again.", choice = {
  { "later", help = "The same request may succeed later." },
  { "new_credentials", help = "The request needs credentials, or a new nonce." },
  { "changed_request", help = "The request must be changed first." },
} }
trait { "attribute", text = true, help = "An attribute of the response that belongs to the code." }

class { "redirection", "Redirection", number = 3, from = 300, to = 399, ref = "RFC 8489, 14.8",
  summary = "The client should use another server." }
class { "client_error", "Client Error", number = 4, from = 400, to = 499, ref = "RFC 8489, 14.8",
  summary = "The request is wrong." }
class { "server_error", "Server Error", number = 5, from = 500, to = 599, ref = "RFC 8489, 14.8",
  summary = "The server failed." }
class { "global", "Global", number = 6, from = 600, to = 699, ref = "RFC 8489, 14.8",
  summary = "No code of this class is assigned." }

code { 300, "Try Alternate",
  summary   = "The client should send the request to another server.",
  attribute = "ALTERNATE-SERVER",
  ref       = "RFC 8489, 14.8" }
code { 400, "Bad Request",
  summary = "The request is malformed.",
  retry   = "changed_request",
  ref     = "RFC 8489, 14.8" }
code { 401, "Unauthenticated",
  summary  = "The request needs valid credentials.",
  contrast = { [441] = "401 means missing or invalid credentials; 441 ones that are not those of the allocation." },
  was      = { { "Unauthorized", by = "RFC 5389" } },
  retry    = "new_credentials",
  ref      = "RFC 8489, 14.8" }
code { 403, "Forbidden",
  summary = "The request is valid, but an administrative rule forbids it.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 405, "Mobility Forbidden",
  summary = "The server does not allow this allocation to move.",
  usage   = "turn",
  ref     = "RFC 8016" }
code { 420, "Unknown Attribute",
  summary   = "The server does not know an attribute that it must comprehend to process the request.",
  retry     = "changed_request",
  attribute = "UNKNOWN-ATTRIBUTES",
  ref       = "RFC 8489, 14.8" }
code { 437, "Allocation Mismatch",
  summary = "The request needs an allocation and there is none, or must not have one and there is one.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 438, "Stale Nonce",
  summary = "The nonce has expired; the client repeats the request with the new one.",
  retry   = "new_credentials", attribute = "NONCE",
  ref     = "RFC 8489, 14.8" }
code { 440, "Address Family not Supported",
  summary  = "The server does not support the address family of the request.",
  contrast = { [443] = "440 is about the server; 443 about the allocation." },
  usage    = "turn",
  ref      = "RFC 8656, 19" }
code { 441, "Wrong Credentials",
  summary = "The credentials are not those that made the allocation.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 442, "Unsupported Transport Protocol",
  summary = "The server does not support the requested transport to the peer.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 443, "Peer Address Family Mismatch",
  summary = "The address of the peer is of another family than the allocation.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 446, "Connection Already Exists",
  summary = "The client already has a connection to the peer.",
  usage   = "turn",
  ref     = "RFC 6062" }
code { 447, "Connection Timeout or Failure",
  summary = "The connection to the peer failed.",
  usage   = "turn",
  ref     = "RFC 6062" }
code { 486, "Allocation Quota Reached",
  summary = "The user has reached the maximum number of allocations.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
code { 487, "Role Conflict",
  summary = "Both sides claim the same role; the client changes its role and sends the request again.",
  usage   = "ice", retry = "changed_request",
  ref     = "RFC 8445" }
code { 500, "Server Error",
  summary = "The server has a temporary error; the client should try again.",
  retry   = "later",
  ref     = "RFC 8489, 14.8" }
code { 508, "Insufficient Capacity",
  summary = "The server has reached a limit and cannot fulfill the request.",
  usage   = "turn",
  ref     = "RFC 8656, 19" }
