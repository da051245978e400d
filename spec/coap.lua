-- Response and signalling codes of CoAP, written as people write them: 4.04, a class of three bits and a
-- detail of five.
--
-- True to: the IANA "CoAP Codes" registry, RFC 7252 and the documents named beside the codes.

spec {
  format   = 1,
  id       = "coap_code",
  title    = "CoAP response codes",
  values   = { from = 0, to = 255 },
  display  = "dotted(3,5)",
  options  = { c = { constants = "COAP_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/core-parameters" },
  summary  = "The byte with which a CoAP server tells the outcome of a request.",
  meaning  = [[
    On the wire a code is one byte: three bits of class, five of detail. People write both with a dot, so that
    4.04 is 132. A response code that is not known is treated as the x.00 of its class.]],
}

document { "RFC 7252", "The Constrained Application Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc7252.html#section-{section}" }
document { "RFC 7959", "Block-Wise Transfers in CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc7959.html#section-{section}" }
document { "RFC 8132", "PATCH and FETCH Methods for CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc8132.html#section-{section}" }
document { "RFC 8323", "CoAP over TCP, TLS, and WebSockets",
  url = "https://www.rfc-editor.org/rfc/rfc8323.html#section-{section}" }
document { "RFC 8516", "\"Too Many Requests\" Response Code for CoAP",
  url = "https://www.rfc-editor.org/rfc/rfc8516.html#section-{section}" }
document { "RFC 8768", "CoAP Hop-Limit Option",
  url = "https://www.rfc-editor.org/rfc/rfc8768.html#section-{section}" }

trait { "http", code_of = "http", help = "The HTTP status code that a proxy sends for it." }

class { "success", "Success", number = 2, from = 64, to = 95, ref = "RFC 7252, 5.9.1",
  summary = "The request was received, understood and accepted." }
class { "client_error", "Client Error", number = 4, from = 128, to = 159, ref = "RFC 7252, 5.9.2",
  summary = "The client seems to have erred." }
class { "server_error", "Server Error", number = 5, from = 160, to = 191, ref = "RFC 7252, 5.9.3",
  summary = "The server knows that it erred or cannot do what was asked." }
class { "signaling", "Signaling", number = 7, from = 224, to = 255, ref = "RFC 8323, 5.1",
  summary = "Messages about a reliable connection itself." }

code { "2.01", "Created", summary = "A resource was created.", http = 201, ref = "RFC 7252, 5.9.1.1" }
code { "2.02", "Deleted", summary = "The resource is not there any more.", http = 200, ref = "RFC 7252, 5.9.1.2" }
code { "2.03", "Valid", summary = "The stored response that the request names is still valid.", http = 304,
  ref = "RFC 7252, 5.9.1.3" }
code { "2.04", "Changed", summary = "The resource was changed.", http = 200, ref = "RFC 7252, 5.9.1.4" }
code { "2.05", "Content", summary = "The response holds the resource.", http = 200, ref = "RFC 7252, 5.9.1.5" }
code { "2.31", "Continue", summary = "A block arrived; the next ones are expected.", ref = "RFC 7959, 2.9.1" }
code { "4.00", "Bad Request", summary = "The request is malformed.", http = 400, ref = "RFC 7252, 5.9.2.1" }
code { "4.01", "Unauthorized", summary = "The client is not authorized.", http = 403, ref = "RFC 7252, 5.9.2.2" }
code { "4.02", "Bad Option", summary = "An option that must be understood was not.", http = 400,
  ref = "RFC 7252, 5.9.2.3" }
code { "4.03", "Forbidden", summary = "The server refuses.", http = 403, ref = "RFC 7252, 5.9.2.4" }
code { "4.04", "Not Found", summary = "There is no such resource.", http = 404, ref = "RFC 7252, 5.9.2.5" }
code { "4.05", "Method Not Allowed", summary = "The resource does not take this method.", http = 400,
  ref = "RFC 7252, 5.9.2.6" }
code { "4.06", "Not Acceptable", summary = "There is no representation that the client takes.", http = 406,
  ref = "RFC 7252, 5.9.2.7" }
code { "4.08", "Request Entity Incomplete", summary = "Blocks of the request are missing.",
  ref = "RFC 7959, 2.9.2" }
code { "4.09", "Conflict", summary = "The patch does not fit the state of the resource.", http = 409,
  ref = "RFC 8132, 3.4" }
code { "4.12", "Precondition Failed", summary = "A condition of the request does not hold.", http = 412,
  ref = "RFC 7252, 5.9.2.8" }
code { "4.13", "Request Entity Too Large", summary = "The request is larger than the server takes.",
  http = 413, ref = { "RFC 7252, 5.9.2.9", "RFC 7959, 2.9.3" } }
code { "4.15", "Unsupported Content-Format", summary = "The content is in a format that is not supported.",
  http = 415, ref = "RFC 7252, 5.9.2.10" }
code { "4.22", "Unprocessable Entity", summary = "The patch is well formed and cannot be applied.", http = 422,
  ref = "RFC 8132, 3.4" }
code { "4.29", "Too Many Requests", summary = "The client asks too often; Max-Age says how long to wait.",
  http = 429, ref = "RFC 8516, 3" }
code { "5.00", "Internal Server Error", summary = "The server failed.", http = 500, ref = "RFC 7252, 5.9.3.1" }
code { "5.01", "Not Implemented", summary = "The server does not have this method.", http = 501,
  ref = "RFC 7252, 5.9.3.2" }
code { "5.02", "Bad Gateway", summary = "A gateway got a wrong answer from behind it.", http = 502,
  ref = "RFC 7252, 5.9.3.3" }
code { "5.03", "Service Unavailable", summary = "The server cannot answer now; Max-Age says when to retry.",
  http = 503, ref = "RFC 7252, 5.9.3.4" }
code { "5.04", "Gateway Timeout", summary = "A gateway got no answer in time from behind it.", http = 504,
  ref = "RFC 7252, 5.9.3.5" }
code { "5.05", "Proxying Not Supported", summary = "The server is no proxy for what was asked.", http = 502,
  ref = "RFC 7252, 5.9.3.6" }
code { "5.08", "Hop Limit Reached", summary = "The request passed more proxies than it may.", http = 508,
  ref = "RFC 8768, 4" }
code { "7.01", "CSM", summary = "Capabilities and settings of the sender.", ref = "RFC 8323, 5.3" }
code { "7.02", "Ping", summary = "A check whether the other side is there.", ref = "RFC 8323, 5.4" }
code { "7.03", "Pong", summary = "The answer to a ping.", ref = "RFC 8323, 5.4" }
code { "7.04", "Release", summary = "The sender wants to close the connection in good order.",
  ref = "RFC 8323, 5.5" }
code { "7.05", "Abort", summary = "The sender closes the connection at once.", ref = "RFC 8323, 5.6" }
