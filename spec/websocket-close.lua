-- Close codes of the WebSocket protocol: why a connection was closed.
--
-- True to: the IANA "WebSocket Close Code Number Registry" (2026-06-10) and RFC 6455. 1004 is reserved; 1005,
-- 1006 and 1015 are for programs to report to their callers and never go on the wire.
--
-- Phrases are those of the registry, in its own capitals. 1014 has a sentence there in place of a phrase; "Bad
-- Gateway" is the common name. The mails that registered 1012, 1013 and 1014 were read in quotations only. For
-- 3000, 3003 and 3008 the registry gives no more than the phrase, so their summaries restate it.

spec {
  format   = 1,
  id       = "websocket_close",
  title    = "WebSocket close codes",
  values   = { from = 0, to = 65535 },
  options  = { c = { constants = "WEBSOCKET_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/websocket", updated = "2026-06-10" },
  summary  = "The 16-bit numbers that a Close frame may carry.",
  meaning  = [[
    The number indicates why one side closes the connection; a short text for people may follow it. Numbers from
    3000 to 3999 are registered by libraries and frameworks, those from 4000 to 4999 are for private use
    between parties that know each other. Numbers below 1000 are not used.]],
}

document { "RFC 6455", "The WebSocket Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc6455.html#section-{section}" }
document { "Errata", "RFC Errata", url = "https://www.rfc-editor.org/errata/eid{section}" }
document { "WebSocket registry", "WebSocket Close Code Number Registry",
  url = "https://www.iana.org/assignments/websocket#close-code-number" }

trait { "wire", help = "Whether the code goes on the wire.", choice = {
  { "sent", help = "A Close frame may carry it." },
  { "local", help = "The side that reports it sets it; a Close frame must not carry it." },
} }

class { "protocol", "Protocol", from = 1000, to = 2999, ref = "RFC 6455, 7.4.2",
  summary = "Codes of the protocol itself, of its revisions and extensions.", every = { wire = "sent" } }
class { "registered_use", "Registered", from = 3000, to = 3999, ref = "RFC 6455, 7.4.2",
  summary = "Codes that libraries, frameworks and applications register.", every = { wire = "sent" } }
class { "private_use", "Private Use", from = 4000, to = 4999, ref = "RFC 6455, 7.4.2",
  summary = "Codes that two sides agree on without registering them.", every = { wire = "sent" } }

code { 1000, "Normal Closure", summary = "The connection has served its purpose.",
  ref = "RFC 6455, 7.4.1" }
code { 1001, "Going Away", summary = "The server is shutting down, or the browser left the page.",
  ref = "RFC 6455, 7.4.1" }
code { 1002, "Protocol error", summary = "The peer violated the protocol.", ref = "RFC 6455, 7.4.1" }
code { 1003, "Unsupported Data", summary = "A message was of a type that this side does not accept.",
  ref = "RFC 6455, 7.4.1" }
code { 1004, "Reserved", state = { "reserved", "It may get a meaning later." },
  summary = "It has no meaning.", wire = false, ref = "RFC 6455, 7.4.1" }
code { 1005, "No Status Rcvd", summary = "The Close frame had no code.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 1006, "Abnormal Closure", summary = "The connection ended without a Close frame.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 1007, "Invalid frame payload data",
  summary = "A message did not fit its type, such as text that is not valid UTF-8.", ref = "RFC 6455, 7.4.1" }
code { 1008, "Policy Violation", summary = "A message violated a policy, and no other code is more specific.",
  ref = "RFC 6455, 7.4.1" }
code { 1009, "Message Too Big", summary = "A message was larger than this side can process.",
  ref = "RFC 6455, 7.4.1" }
code { 1010, "Mandatory Ext.", summary = "The client needs an extension that the server did not agree to.",
  ref = "RFC 6455, 7.4.1" }
code { 1011, "Internal Error", summary = "The server met an unexpected condition and cannot continue.",
  ref = { "RFC 6455, 7.4.1", "Errata, 3227" } }
code { 1012, "Service Restart",
  summary = "The service is restarting; a client should reconnect after a random delay of 5 to 30 seconds.",
  ref = "WebSocket registry" }
code { 1013, "Try Again Later",
  summary = "The service is overloaded; the client should try another address, or wait for its user to act.",
  ref = "WebSocket registry" }
code { 1014, "Bad Gateway",
  summary = "The server, as a gateway or proxy, received an invalid response from the server behind it.",
  ref = "WebSocket registry" }
code { 1015, "TLS handshake", summary = "The TLS handshake failed.", wire = "local",
  ref = "RFC 6455, 7.4.1" }
code { 3000, "Unauthorized", summary = "The client is not authorized.", ref = "WebSocket registry" }
code { 3003, "Forbidden", summary = "The client is not allowed to do this.", ref = "WebSocket registry" }
code { 3008, "Timeout", summary = "Something took too long.", ref = "WebSocket registry" }
