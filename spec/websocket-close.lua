-- Close codes of the WebSocket protocol: why a connection was closed.
--
-- True to: the IANA "WebSocket Close Code Number Registry" and RFC 6455. 1004 is reserved; 1005, 1006 and 1015
-- are for programs to report to their callers and never go on the wire.

spec {
  format   = 1,
  id       = "websocket_close",
  title    = "WebSocket close codes",
  values   = { from = 0, to = 65535 },
  options  = { c = { constants = "WEBSOCKET_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/websocket" },
  summary  = "The 16-bit numbers that a Close frame may carry.",
  meaning  = [[
    The number says why one side closes the connection; a short text for people may follow it. Numbers from
    3000 to 3999 are registered by libraries and frameworks, those from 4000 to 4999 are for private use
    between two sides that know each other. Below 1000 there are none.]],
}

document { "RFC 6455", "The WebSocket Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc6455.html#section-{section}" }
document { "WebSocket registry", "WebSocket Close Code Number Registry",
  url = "https://www.iana.org/assignments/websocket#close-code-number" }

-- sent    in a Close frame
-- local   made up by the side that reports it; it must not be in a frame
trait { "wire", choice = { "sent", "local" }, help = "Whether it goes on the wire." }

class { "protocol", "Protocol", from = 1000, to = 2999, ref = "RFC 6455, 7.4.2",
  summary = "Codes of the protocol itself, of its revisions and extensions.", every = { wire = "sent" } }
class { "registered_use", "Registered", from = 3000, to = 3999, ref = "RFC 6455, 7.4.2",
  summary = "Codes that libraries, frameworks and applications register.", every = { wire = "sent" } }
class { "private_use", "Private Use", from = 4000, to = 4999, ref = "RFC 6455, 7.4.2",
  summary = "Codes that two sides agree on without registering them.", every = { wire = "sent" } }

code { 1000, "Normal Closure", summary = "The connection has done what it was opened for.",
  ref = "RFC 6455, 7.4.1" }
code { 1001, "Going Away", summary = "The server shuts down, or the browser leaves the page.",
  ref = "RFC 6455, 7.4.1" }
code { 1002, "Protocol Error", summary = "The peer broke the protocol.", ref = "RFC 6455, 7.4.1" }
code { 1003, "Unsupported Data", summary = "A message was of a type that this side cannot take.",
  ref = "RFC 6455, 7.4.1" }
code { 1004, "Reserved", state = { "reserved", "It may get a meaning later." },
  summary = "It has no meaning.", ref = "RFC 6455, 7.4.1" }
code { 1005, "No Status Rcvd", summary = "The Close frame had no code.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 1006, "Abnormal Closure", summary = "The connection ended without a Close frame.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 1007, "Invalid Frame Payload Data",
  summary = "A message did not fit its type, such as text that is no UTF-8.", ref = "RFC 6455, 7.4.1" }
code { 1008, "Policy Violation", summary = "A message broke a policy, and no other code says which.",
  ref = "RFC 6455, 7.4.1" }
code { 1009, "Message Too Big", summary = "A message was larger than this side can take.",
  ref = "RFC 6455, 7.4.1" }
code { 1010, "Mandatory Ext", summary = "The client needs an extension that the server did not agree to.",
  ref = "RFC 6455, 7.4.1" }
code { 1011, "Internal Error", summary = "The server met a condition that keeps it from going on.",
  ref = "RFC 6455, 7.4.1" }
code { 1012, "Service Restart", summary = "The service restarts; the client may connect again soon.",
  ref = "WebSocket registry" }
code { 1013, "Try Again Later", summary = "The service is overloaded; the client should come back later.",
  ref = "WebSocket registry" }
code { 1014, "Bad Gateway",
  summary = "The server, as a gateway, got an invalid answer from behind it.", ref = "WebSocket registry" }
code { 1015, "TLS Handshake", summary = "The TLS handshake failed.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 3000, "Unauthorized", summary = "The client is not authorized.", ref = "WebSocket registry" }
code { 3003, "Forbidden", summary = "The client may not do this.", ref = "WebSocket registry" }
code { 3008, "Timeout", summary = "The client took too long.", ref = "WebSocket registry" }
