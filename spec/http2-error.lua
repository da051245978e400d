-- HTTP/2 error codes: why a stream or a whole connection ended.
--
-- True to: the IANA "HTTP/2 Error Code" registry (2022-08-17) and RFC 9113. Values are written in hexadecimal,
-- as there; 0 is a code like the others. An unknown code must not change how an endpoint behaves: RFC 9113, 7
-- allows endpoints to treat it as INTERNAL_ERROR, which is the fallback here.

spec {
  format   = 1,
  id       = "http2_error",
  title    = "HTTP/2 error codes",
  values   = { from = 0, to = 0xFFFFFFFF },
  fallback = 0x2,
  display  = "hex",
  options  = { c = { constants = "HTTP2_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/http2-parameters", updated = "2022-08-17" },
  summary  = "The 32-bit numbers that indicate why an HTTP/2 stream or connection ended.",
  meaning  = [[
    RST_STREAM frames carry one for a stream, GOAWAY frames one for the whole connection. All codes share one
    space, though some apply to only one of the two.]],
}

document { "RFC 9113", "HTTP/2", url = "https://www.rfc-editor.org/rfc/rfc9113.html#section-{section}" }

trait { "scope", help = "What the code applies to: a stream, the connection, or either.", choice = {
  { "any", help = "A stream or the connection." },
  { "stream", help = "A stream only." },
  { "connection", help = "The whole connection." },
} }

code { 0x0, "NO_ERROR",
  summary = "No error occurred; a connection or stream is closed in an orderly way.",
  scope = "any", ref = "RFC 9113, 7" }
code { 0x1, "PROTOCOL_ERROR",
  summary = "The peer violated the protocol, and no other code is more specific.",
  scope = "any", ref = "RFC 9113, 7" }
code { 0x2, "INTERNAL_ERROR",
  summary = "Something unexpected happened inside the endpoint itself.",
  scope = "any", ref = "RFC 9113, 7" }
code { 0x3, "FLOW_CONTROL_ERROR",
  summary = "The peer sent more than flow control allowed.",
  scope = "any", ref = { "RFC 9113, 7", "RFC 9113, 6.9" } }
code { 0x4, "SETTINGS_TIMEOUT",
  summary = "The peer did not acknowledge SETTINGS in time.",
  scope = "connection", ref = { "RFC 9113, 7", "RFC 9113, 6.5.3" } }
code { 0x5, "STREAM_CLOSED",
  summary = "A frame arrived for a stream that was already half-closed.",
  scope = "any", ref = "RFC 9113, 7" }
code { 0x6, "FRAME_SIZE_ERROR",
  summary = "A frame had a size that its type does not allow.",
  scope = "any", ref = { "RFC 9113, 7", "RFC 9113, 4.2" } }
code { 0x7, "REFUSED_STREAM",
  summary = "The stream was refused before any of the application's work was done.",
  meaning = [[Nothing was processed, so even a request that must not be repeated may be sent again.]],
  scope = "stream", ref = { "RFC 9113, 7", "RFC 9113, 8.7" } }
code { 0x8, "CANCEL",
  summary = "The stream is no longer needed.",
  scope = "stream", ref = "RFC 9113, 7" }
code { 0x9, "COMPRESSION_ERROR",
  summary = "The field compression context of the connection is lost.",
  scope = "connection", ref = { "RFC 9113, 7", "RFC 9113, 4.3" } }
code { 0xa, "CONNECT_ERROR",
  summary = "The connection that a CONNECT request opened was reset or closed abnormally.",
  scope = "stream", ref = { "RFC 9113, 7", "RFC 9113, 8.5" } }
code { 0xb, "ENHANCE_YOUR_CALM",
  summary = "The peer behaves in a way that may cause excessive load.",
  scope = "any", ref = { "RFC 9113, 7", "RFC 9113, 10.5" } }
code { 0xc, "INADEQUATE_SECURITY",
  summary = "The transport does not meet the minimum security requirements.",
  scope = "connection", ref = { "RFC 9113, 7", "RFC 9113, 9.2" } }
code { 0xd, "HTTP_1_1_REQUIRED",
  summary = "The request must be made with HTTP/1.1.",
  scope = "any", ref = "RFC 9113, 7" }
