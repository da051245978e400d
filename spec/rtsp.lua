-- RTSP status codes: what became of a request to a media server.
--
-- True to: the IANA "RTSP/2.0 Status Codes" registry (2024-05-20), that of RTSP 1.0, RFC 7826 and RFC 7825.
-- Phrases are those of the registry; where the heading of RFC 7826 has another one, it is in `also` or
-- `accepts`. Codes of RTSP 1.0 alone are from RFC 2326 and have the state "historic".
--
-- 463 has two meanings: Destination Prohibited in 2.0, and Key management failure in 1.0 with RFC 4567. The
-- latter is 466 in 2.0.
--
-- lint: allow L0814 everywhere: codes of RTSP 1.0 are defined in RFC 2326 only
--
-- Policy: a code is added when the registry of 2.0 lists it.

spec {
  format   = 1,
  id       = "rtsp_status",
  title    = "RTSP status codes",
  values   = { from = 100, to = 599 },
  display  = "decimal(3)",
  options  = { c = { constants = "RTSP_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/rtspv2-parameters", updated = "2024-05-20" },
  summary  = "The three-digit numbers with which a media server responds to a request.",
  meaning  = [[
    Many codes are those of HTTP; codes of RTSP's own begin at x50. The phrase is for people, and a server may
    send another one. A client treats an unknown code as the x00 code of its class, and an unknown 3xx code as
    302. It must not cache a response whose code it does not know.]],
}

document { "RFC 7826", "Real-Time Streaming Protocol Version 2.0",
  url = "https://www.rfc-editor.org/rfc/rfc7826.html#section-{section}" }
document { "RFC 7825", "NAT Traversal Mechanism for Media Controlled by RTSP",
  url = "https://www.rfc-editor.org/rfc/rfc7825.html#section-{section}" }
document { "RFC 2326", "Real Time Streaming Protocol (RTSP)", obsoleted_by = "RFC 7826",
  url = "https://www.rfc-editor.org/rfc/rfc2326.html#section-{section}" }
document { "RFC 4567", "Key Management Extensions for SDP and RTSP",
  url = "https://www.rfc-editor.org/rfc/rfc4567.html#section-{section}" }

trait { "version", help = "The only version of RTSP that has the code.", choice = {
  { "rtsp_1_0", title = "RTSP 1.0 only", help = "RTSP 1.0 has the code, and RTSP 2.0 does not use it." },
  { "rtsp_2_0", title = "RTSP 2.0 only", help = "RTSP 2.0 has the code, and RTSP 1.0 does not." },
} }
trait { "retry", help = "The condition under which it makes sense to send the request again.", choice = {
  { "later", help = "The same request may succeed later." },
  { "after_delay", help = "The same request may succeed after the time in Retry-After." },
  { "new_credentials", help = "The request needs other credentials." },
  { "changed_request", help = "The request must be changed first." },
} }
trait { "no_body", flag = true, help = "The response never has a message body." }
trait { "headers", title = "Header fields", list = { level = { "must", "should", "may" } },
  help = "Header fields of the response that belong to the code." }

class { "informational", "Informational", number = 1, from = 100, to = 199, fallback = 100,
  ref = "RFC 7826, 17.1", summary = "The request was received and is still being processed." }
class { "success", "Success", number = 2, from = 200, to = 299, fallback = 200, ref = "RFC 7826, 17.2",
  summary = "The request was received, understood and accepted." }
class { "redirection", "Redirection", number = 3, from = 300, to = 399, fallback = 302, ref = "RFC 7826, 17.3",
  summary = "The client must do something else to complete the request." }
class { "client_error", "Client Error", number = 4, from = 400, to = 499, fallback = 400, ref = "RFC 7826, 17.4",
  summary = "The request is wrong, or cannot be fulfilled at this server." }
class { "server_error", "Server Error", number = 5, from = 500, to = 599, fallback = 500, ref = "RFC 7826, 17.5",
  summary = "The server failed to fulfill a request that appears valid." }

code { 100, "Continue",
  summary = "The first part of the request has arrived and was not rejected; the client sends the rest.",
  ref     = "RFC 7826, 17.1.1" }
code { 150, "Server still working on ICE connectivity checks",
  name    = "ice_checks_in_progress", -- lint: allow L0805: the phrase is a sentence
  summary = "The server has not completed the ICE connectivity checks that PLAY needs.",
  version = "rtsp_2_0",
  ref     = "RFC 7825, 4.5.1" }
code { 200, "OK",
  summary = "The request succeeded.",
  ref     = "RFC 7826, 17.2.1" }
code { 201, "Created", state = { "historic", "RTSP 2.0 dropped RECORD, the method that needed it." },
  summary = "A resource was created.",
  version = "rtsp_1_0",
  ref     = "RFC 2326, 7.1.1" }
code { 250, "Low on Storage Space", state = { "historic", "RTSP 2.0 dropped RECORD, the method that needed it." },
  summary = "The server records, and may run out of space.",
  version = "rtsp_1_0",
  ref     = "RFC 2326, 11.1.1" }
code { 300, "Multiple Choices", state = { "historic", "RTSP 2.0 does not use it.", ref = "RFC 7826, 17.3.1" },
  summary = "The resource is at several locations, of which the client chooses one.",
  version = "rtsp_1_0",
  ref     = "RFC 7826, 17.3.1" }
code { 301, "Moved Permanently",
  summary = "The resource has moved permanently to the URI in Location.",
  no_body = true,
  headers = { { "Location", "must", ref = "RFC 7826, 17.3.2" } },
  ref     = "RFC 7826, 17.3.2" }
code { 302, "Found",
  summary = "The resource is temporarily at the URI in Location.",
  uses    = { "A server redirects clients to others to balance the load." },
  was     = { { "Moved Temporarily", ref = "RFC 2326, 7.1.1" } },
  no_body = true,
  headers = { { "Location", "must", ref = "RFC 7826, 17.3.3" } },
  ref     = "RFC 7826, 17.3.3" }
code { 303, "See Other", state = { "historic", "RTSP 2.0 must not use it.", ref = "RFC 7826, 17.3.4" },
  summary = "The response is at another URI.",
  version = "rtsp_1_0",
  ref     = "RFC 7826, 17.3.4" }
code { 304, "Not Modified",
  summary = "The description or the session parameters are as the client already has them.",
  no_body = true,
  headers = { { "Date", "must", ref = "RFC 7826, 17.3.5" } },
  ref     = "RFC 7826, 17.3.5" }
code { 305, "Use Proxy",
  summary = "The resource must be requested through the proxy in Location.",
  headers = { { "Location", "must", ref = "RFC 7826, 17.3.6" } },
  ref     = "RFC 7826, 17.3.6" }
code { 400, "Bad Request",
  summary = "The request is malformed.",
  retry   = "changed_request",
  ref     = "RFC 7826, 17.4.1" }
code { 401, "Unauthorized",
  summary = "The request needs valid credentials.",
  retry   = "new_credentials",
  headers = { { "WWW-Authenticate", "must", ref = "RFC 7826, 17.4.2" } },
  ref     = "RFC 7826, 17.4.2" }
code { 402, "Payment Required",
  summary = "The code is reserved for future use.",
  ref     = "RFC 7826, 17.4.3" }
code { 403, "Forbidden",
  summary  = "The server understood the request and refuses it; credentials do not help.",
  contrast = { [401] = "401 asks for credentials; 403 refuses whatever they are." },
  ref      = "RFC 7826, 17.4.4" }
code { 404, "Not Found",
  summary  = "The server has nothing at the URI, or does not disclose it.",
  contrast = { [410] = "404 does not indicate whether the absence is permanent; 410 indicates that it is." },
  ref      = "RFC 7826, 17.4.5" }
code { 405, "Method Not Allowed",
  summary = "The resource, or the setup of the session, does not allow the method.",
  headers = { { "Allow", "must", ref = "RFC 7826, 17.4.6" } },
  ref     = "RFC 7826, 17.4.6" }
code { 406, "Not Acceptable",
  summary = "No available form of the response matches the Accept headers.",
  ref     = "RFC 7826, 17.4.7" }
code { 407, "Proxy Authentication Required",
  summary = "The proxy needs valid credentials.",
  retry   = "new_credentials",
  headers = { { "Proxy-Authenticate", "must", ref = "RFC 7826, 17.4.8" } },
  ref     = "RFC 7826, 17.4.8" }
code { 408, "Request Time-Out",
  summary = "The request did not arrive in the time that the receiver was ready to wait.",
  retry   = "later",
  ref     = "RFC 7826, 17.4.9" }
code { 410, "Gone",
  summary = "The resource was removed, presumably permanently, and has no new address.",
  ref     = "RFC 7826, 17.4.10" }
code { 411, "Length Required", state = { "historic", "RTSP 2.0 does not have it." },
  summary = "The request needs a Content-Length header.",
  version = "rtsp_1_0",
  ref     = "RFC 2326, 7.1.1" }
code { 412, "Precondition Failed",
  summary = "A condition in a header of the request is false.",
  ref     = "RFC 7826, 17.4.11" }
code { 413, "Request Message Body Too Large",
  summary = "The message body is larger than the receiver accepts.",
  was     = { { "Request Entity Too Large", ref = "RFC 2326, 7.1.1" } },
  headers = { { "Retry-After", "should", ref = "RFC 7826, 17.4.12" } }, -- if the condition is temporary
  ref     = "RFC 7826, 17.4.12" }
code { 414, "Request-URI Too Large",
  summary = "The URI is longer than the receiver accepts.",
  accepts = { { "Request-URI Too Long", ref = "RFC 7826, 17.4.13" } },
  ref     = "RFC 7826, 17.4.13" }
code { 415, "Unsupported Media Type",
  summary = "The resource does not support the format of the message body for this method.",
  ref     = "RFC 7826, 17.4.14" }
code { 451, "Parameter Not Understood",
  summary = "The receiver does not support a parameter of the request.",
  ref     = "RFC 7826, 17.4.15" }
code { 452, "Reserved", name = "illegal_conference_identifier", -- lint: allow L0805: the name of the RFC says more
  state   = { "reserved", "RTSP 2.0 must not use it; it is a code of 1.0.", ref = "RFC 7826, 17.4.16" },
  summary = "The conference of the request does not exist; RTSP 1.0 only.",
  accepts = {
    { "Conference Not Found", ref = "RFC 2326, 11.3.3" },
    { "Illegal Conference Identifier", ref = "RFC 7826, 17.4.16" },
  },
  version = "rtsp_1_0",
  ref     = "RFC 7826, 17.4.16" }
code { 453, "Not Enough Bandwidth",
  summary = "The network does not have the bandwidth for the stream.",
  ref     = "RFC 7826, 17.4.17" }
code { 454, "Session Not Found",
  summary = "The session identifier is missing or invalid, or the session has timed out.",
  ref     = "RFC 7826, 17.4.18" }
code { 455, "Method Not Valid in This State",
  summary  = "The request cannot be processed in the current state of the session.",
  contrast = { [405] = "405 is about the resource; 455 about the state of the session." },
  headers  = { { "Allow", "must", ref = "RFC 7826, 17.4.19" } },
  ref      = "RFC 7826, 17.4.19" }
code { 456, "Header Field Not Valid for Resource",
  summary = "A required header cannot be applied to the resource.",
  uses    = { "PLAY has a Range, and the stream does not allow seeking." },
  ref     = "RFC 7826, 17.4.20" }
code { 457, "Invalid Range",
  summary = "The range lies outside the presentation.",
  ref     = "RFC 7826, 17.4.21" }
code { 458, "Parameter Is Read-Only",
  summary = "SET_PARAMETER names a parameter that can only be read.",
  ref     = "RFC 7826, 17.4.22" }
code { 459, "Aggregate operation not allowed",
  summary  = "The method is for a single stream, and the URI is that of a whole presentation.",
  contrast = { [460] = "459 asks for the URI of a stream; 460 for that of the presentation." },
  ref      = "RFC 7826, 17.4.23" }
code { 460, "Only aggregate operation allowed",
  summary = "The method is for a whole presentation, and the URI is that of a single stream.",
  ref     = "RFC 7826, 17.4.24" }
code { 461, "Unsupported Transport",
  summary = "The Transport header contains no transport that the server supports.",
  ref     = "RFC 7826, 17.4.25" }
code { 462, "Destination Unreachable",
  summary  = "Media cannot be sent to the address of the client.",
  contrast = { [463] = "With 462 the address cannot be reached; with 463 it may not be used." },
  ref      = "RFC 7826, 17.4.26" }
code { 463, "Destination Prohibited",
  summary = "The server does not allow media to be sent to the address.",
  meaning = [[In RTSP 1.0 the number is a failure of key management, which is 466 in RTSP 2.0.]],
  accepts = { { "Key Management Failure", by = "RTSP 1.0", ref = "RFC 4567, 3.2" } },
  ref     = "RFC 7826, 17.4.27" }
code { 464, "Data Transport Not Ready Yet",
  summary = "The connection for the media is not established yet; the server expects that it will be.",
  version = "rtsp_2_0",
  retry   = "later",
  ref     = "RFC 7826, 17.4.28" }
code { 465, "Notification Reason Unknown",
  summary = "The client does not know the reason that PLAY_NOTIFY gives.",
  version = "rtsp_2_0",
  ref     = "RFC 7826, 17.4.29" }
code { 466, "Key Management Error",
  summary  = "The exchange of keys that belongs to the request failed.",
  contrast = { [463] = "466 has the meaning that 463 had in RTSP 1.0." },
  version  = "rtsp_2_0",
  ref      = "RFC 7826, 17.4.30" }
code { 470, "Connection Authorization Required",
  summary  = "A proxy needs the approval of the client before it opens the secure connection.",
  contrast = { [471] = "With 470 the proxy asks for approval; with 471 it refuses the connection." },
  version  = "rtsp_2_0",
  headers  = { { "Accept-Credentials", "must", ref = "RFC 7826, 17.4.31" } },
  ref      = "RFC 7826, 17.4.31" }
code { 471, "Connection Credentials not accepted",
  summary = "A proxy refuses the secure connection, because the credentials do not meet the policy.",
  version = "rtsp_2_0",
  ref     = "RFC 7826, 17.4.32" }
code { 472, "Failure to establish secure connection",
  summary = "A proxy could not establish a secure connection to the next hop.",
  version = "rtsp_2_0",
  ref     = "RFC 7826, 17.4.33" }
code { 480, "ICE Connectivity check failure",
  summary = "The ICE connectivity checks failed.",
  version = "rtsp_2_0",
  ref     = "RFC 7825, 4.5.2" }
code { 500, "Internal Server Error",
  summary = "The server failed in an unexpected way.",
  ref     = "RFC 7826, 17.5.1" }
code { 501, "Not Implemented",
  summary = "The server does not support what the request needs, such as its method.",
  ref     = "RFC 7826, 17.5.2" }
code { 502, "Bad Gateway",
  summary = "A proxy received an invalid response from the next server.",
  ref     = "RFC 7826, 17.5.3" }
code { 503, "Service Unavailable",
  summary  = "The server is overloaded or under maintenance.",
  contrast = { [553] = "503 is about the server; 553 about a proxy." },
  retry    = "after_delay",
  headers  = { { "Retry-After", "may", ref = "RFC 7826, 17.5.4" } },
  ref      = "RFC 7826, 17.5.4" }
code { 504, "Gateway Time-out",
  summary = "A proxy received no response in time from the next server.",
  ref     = "RFC 7826, 17.5.5" }
code { 505, "RTSP Version not supported",
  summary = "The server does not support the version of RTSP in the request.",
  ref     = "RFC 7826, 17.5.6" }
code { 551, "Option not supported",
  summary = "The server does not support a feature that the request requires.",
  headers = { { "Unsupported", "must", ref = "RFC 7826, 17.5.7" } },
  ref     = "RFC 7826, 17.5.7" }
code { 553, "Proxy Unavailable",
  summary = "The proxy is overloaded or under maintenance.",
  version = "rtsp_2_0",
  retry   = "after_delay",
  headers = { { "Retry-After", "may", ref = "RFC 7826, 17.5.8" } },
  ref     = "RFC 7826, 17.5.8" }
