-- Response and signaling codes of CoAP, written as people write them: 4.04, a class of three bits and a
-- detail of five.
--
-- True to: the IANA "CoAP Codes" registry (2026-08-11), RFC 7252 and the documents named beside the codes.
--
-- The HTTP status codes are those of RFC 8075, 7, and of RFC 8768, 5, for 5.08. Where that table has two of
-- them, `http` is the one that needs no further condition, and `http_instead` the other one, with its condition
-- in `http_condition`. No document maps 4.09, 4.22 and 4.29; they have the HTTP code of the same name, marked
-- as a convention. 2.31 and 4.08 are never translated.

spec {
  format   = 1,
  id       = "coap_code",
  title    = "CoAP response and signaling codes",
  values   = { from = 0, to = 255 },
  display  = "dotted(3,5)",
  options  = { c = { constants = "COAP_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/core-parameters", updated = "2026-08-11" },
  summary  = "The byte that gives the result of a CoAP request, or the kind of a signaling message.",
  meaning  = [[
    On the wire a code is one byte: three bits of class, five of detail. People write both with a dot, so that
    4.04 is 132. An unknown code of class 4 is treated as 4.00, one of class 5 as 5.00. An unknown code of
    class 2 only means that the request succeeded, because CoAP defines no code for success in general. Codes
    of class 7 are not responses: either side may send them as messages about a reliable connection.]],
}

document { "RFC 7252", "The Constrained Application Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc7252.html#section-{section}" }
document { "RFC 7959", "Block-Wise Transfers in CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc7959.html#section-{section}" }
document { "RFC 8075", "Guidelines for Mapping Implementations: HTTP to CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc8075.html#section-{section}" }
document { "RFC 8132", "PATCH and FETCH Methods for CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc8132.html#section-{section}" }
document { "RFC 8323", "CoAP over TCP, TLS, and WebSockets",
  url = "https://www.rfc-editor.org/rfc/rfc8323.html#section-{section}" }
document { "RFC 8516", "\"Too Many Requests\" Response Code for CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc8516.html#section-{section}" }
document { "RFC 8768", "CoAP Hop-Limit Option",
  url = "https://www.rfc-editor.org/rfc/rfc8768.html#section-{section}" }

trait { "http", title = "HTTP status", code_of = "http",
  help = "The HTTP status code that an HTTP-to-CoAP proxy returns for it." }
trait { "http_instead", title = "HTTP status instead", code_of = "http",
  help = "The HTTP status code that the proxy returns instead, if http_condition holds." }
trait { "http_condition", title = "Condition for that", text = true, help = "The condition of http_instead." }

class { "success", "Success", number = 2, from = 64, to = 95, ref = "RFC 7252, 5.9.1",
  summary = "The request was received, understood and accepted." }
class { "client_error", "Client Error", number = 4, from = 128, to = 159, ref = "RFC 7252, 5.9.2",
  fallback = "4.00",
  summary  = "The client seems to have made an error." }
class { "server_error", "Server Error", number = 5, from = 160, to = 191, ref = "RFC 7252, 5.9.3",
  fallback = "5.00",
  summary  = "The server knows that it made an error or cannot perform the request." }
class { "signaling", "Signaling", number = 7, from = 224, to = 255, ref = "RFC 8323, 5.1",
  summary = "Messages about a reliable connection itself." }

code { "2.01", "Created", summary = "The resource was created.", http = { 201, ref = "RFC 8075, 7" },
  ref = "RFC 7252, 5.9.1.1" }
code { "2.02", "Deleted", summary = "The resource no longer exists.",
  http = { 204, ref = "RFC 8075, 7" },
  http_instead = { 200, ref = "RFC 8075, 7" }, http_condition = "The response has a payload.",
  ref = "RFC 7252, 5.9.1.2" }
code { "2.03", "Valid", summary = "The stored response that the request names is still valid.",
  http = { 304, ref = "RFC 8075, 7" },
  http_instead = { 200, ref = "RFC 8075, 7" },
  http_condition = "The HTTP request was not conditional, and the proxy had the response in its cache.",
  ref = "RFC 7252, 5.9.1.3" }
code { "2.04", "Changed", summary = "The resource was changed.",
  http = { 204, ref = "RFC 8075, 7" },
  http_instead = { 200, ref = "RFC 8075, 7" }, http_condition = "The response has a payload.",
  ref = "RFC 7252, 5.9.1.4" }
code { "2.05", "Content", summary = "The response contains a representation of the resource.",
  http = { 200, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.1.5" }
code { "2.31", "Continue", summary = "A block arrived; the next ones are expected.",
  meaning = [[It is part of a block-wise transfer and never becomes an HTTP response.]],
  ref = "RFC 7959, 2.9.1" }
code { "4.00", "Bad Request", summary = "The request is malformed.", http = { 400, ref = "RFC 8075, 7" },
  ref = "RFC 7252, 5.9.2.1" }
code { "4.01", "Unauthorized", summary = "The client is not authorized.",
  meaning = [[
    A proxy does not return 401 for it, because CoAP has nothing that could become the WWW-Authenticate field of
    that response.]],
  http = { 403, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.2.2" }
code { "4.02", "Bad Option", summary = "The server did not understand an option that it must not ignore.",
  http = { 500, ref = "RFC 8075, 7" },
  http_instead = { 400, ref = "RFC 8075, 7" },
  http_condition = "The proxy knows that it made the option from a header field of the HTTP client.",
  ref = "RFC 7252, 5.9.2.3" }
code { "4.03", "Forbidden", summary = "The server refuses the request.", http = { 403, ref = "RFC 8075, 7" },
  ref = "RFC 7252, 5.9.2.4" }
code { "4.04", "Not Found", summary = "The resource does not exist.", http = { 404, ref = "RFC 8075, 7" },
  ref = "RFC 7252, 5.9.2.5" }
code { "4.05", "Method Not Allowed", summary = "The resource does not support this method.",
  http = { 400, ref = "RFC 8075, 7" },
  http_instead = { 405, ref = "RFC 8075, 7" },
  http_condition = "The proxy knows the methods that the resource supports, and can list them in Allow.",
  ref = "RFC 7252, 5.9.2.6" }
code { "4.06", "Not Acceptable", summary = "The server has no representation that the client accepts.",
  http = { 406, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.2.7" }
code { "4.08", "Request Entity Incomplete", summary = "Blocks of the request are missing.",
  meaning = [[It is part of a block-wise transfer and never becomes an HTTP response.]],
  ref = "RFC 7959, 2.9.2" }
code { "4.09", "Conflict", summary = "The patch cannot be applied in the current state of the resource.",
  http = { 409, basis = "convention" }, ref = "RFC 8132, 3.4" }
code { "4.12", "Precondition Failed", summary = "A condition of the request is not met.",
  http = { 412, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.2.8" }
code { "4.13", "Request Entity Too Large", summary = "The request is larger than the server can process.",
  meaning = [[A proxy first tries again with a block-wise transfer, and returns 413 only if that fails.]],
  http = { 413, ref = "RFC 8075, 7" }, ref = { "RFC 7252, 5.9.2.9", "RFC 7959, 2.9.3" } }
code { "4.15", "Unsupported Content-Format", summary = "The content is in a format that is not supported.",
  http = { 415, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.2.10" }
code { "4.22", "Unprocessable Entity", summary = "The patch is well-formed but cannot be applied.",
  http = { 422, basis = "convention" }, ref = "RFC 8132, 3.4" }
code { "4.29", "Too Many Requests",
  summary = "The client sends requests too often; Max-Age specifies how long to wait.",
  http = { 429, basis = "convention" }, ref = "RFC 8516, 3" }
code { "5.00", "Internal Server Error", summary = "The server failed.", http = { 500, ref = "RFC 8075, 7" },
  ref = "RFC 7252, 5.9.3.1" }
code { "5.01", "Not Implemented", summary = "The server does not support what the request needs.",
  http = { 501, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.3.2" }
code { "5.02", "Bad Gateway", summary = "A gateway received an invalid response from the server behind it.",
  http = { 502, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.3.3" }
code { "5.03", "Service Unavailable",
  summary = "The server cannot respond now; Max-Age specifies when to retry.",
  http = { 503, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.3.4" }
code { "5.04", "Gateway Timeout", summary = "A gateway received no response in time from the server behind it.",
  http = { 504, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.3.5" }
code { "5.05", "Proxying Not Supported",
  summary = "The server cannot or will not act as a forward proxy for the URI.",
  http = { 502, ref = "RFC 8075, 7" }, ref = "RFC 7252, 5.9.3.6" }
code { "5.08", "Hop Limit Reached", summary = "The request passed through as many proxies as its limit allows.",
  http = { 508, ref = "RFC 8768, 5" }, ref = "RFC 8768, 3" }
code { "7.01", "CSM", summary = "The capabilities and settings of the sender.", ref = "RFC 8323, 5.3" }
code { "7.02", "Ping", summary = "A check whether the other side is still there.", ref = "RFC 8323, 5.4" }
code { "7.03", "Pong", summary = "The response to a ping.", ref = "RFC 8323, 5.4" }
code { "7.04", "Release", summary = "The sender wants to close the connection in an orderly way.",
  ref = "RFC 8323, 5.5" }
code { "7.05", "Abort", summary = "The sender closes the connection immediately.", ref = "RFC 8323, 5.6" }
