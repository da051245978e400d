-- Error codes of HTTP/3: why a stream or a whole connection ended, with those of QPACK and of HTTP Datagrams.
--
-- True to: the IANA "HTTP/3 Error Codes" registry (2023-06-13) and the documents named beside the codes. Values
-- are integers of up to 62 bits, written in hexadecimal, as there. They are application error codes of QUIC, a
-- space apart from that of quic-transport.lua.
--
-- 0x1f * N + 0x21 (0x21, 0x40, 0x5f and so on) is reserved for every N that is not negative. These values have
-- no meaning and never will; endpoints send them now and then so that peers keep accepting unknown codes. They
-- are not listed, as they are a formula: like all unknown codes they mean H3_NO_ERROR, the fallback.
--
-- Policy: a code is added when the registry has a permanent entry for it, under the name in the registry.

spec {
  format   = 1,
  id       = "http3_error",
  title    = "HTTP/3 error codes",
  values   = { from = 0, to = 0x3FFFFFFFFFFFFFFF },
  fallback = 0x100, -- RFC 9114, 8: an unknown code is treated as H3_NO_ERROR
  display  = "hex",
  options  = { c = { constants = "{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/http3-parameters", updated = "2023-06-13" },
  summary  = "The integers that indicate why an HTTP/3 stream or connection ended.",
  meaning  = [[
    RESET_STREAM and STOP_SENDING frames carry one for a stream, CONNECTION_CLOSE frames of type 0x1d one for
    the whole connection. An endpoint may treat an error of a stream as one of the connection. An unknown
    code, or one in an unexpected context, means H3_NO_ERROR. So do the reserved values 0x1f * N + 0x21, which
    are sent only to make sure that peers accept unknown codes.]],
}

document { "RFC 9114", "HTTP/3", url = "https://www.rfc-editor.org/rfc/rfc9114.html#section-{section}" }
document { "RFC 9204", "QPACK: Field Compression for HTTP/3",
  url = "https://www.rfc-editor.org/rfc/rfc9204.html#section-{section}" }
document { "RFC 9297", "HTTP Datagrams and the Capsule Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc9297.html#section-{section}" }

trait { "scope", help = "What the code applies to: a stream, the connection, or either.", choice = {
  { "any", help = "A stream or the connection." },
  { "stream", help = "A stream only." },
  { "connection", help = "The whole connection." },
} }
trait { "part", help = "The part of the protocol that the error is in.", choice = {
  { "http", title = "HTTP/3", help = "HTTP/3 itself." },
  { "qpack", title = "QPACK", help = "QPACK, the compression of fields." },
  { "datagram", title = "HTTP Datagrams", help = "HTTP Datagrams and capsules." },
} }

code { 0x33, "H3_DATAGRAM_ERROR",
  summary = "An HTTP Datagram or a capsule is malformed, or not allowed with the request.",
  scope = "any", part = "datagram", ref = { "RFC 9297, 5.2", "RFC 9297, 2.1" } }
code { 0x100, "H3_NO_ERROR",
  summary = "No error occurred; a connection or stream is closed in an orderly way.",
  meaning = [[
    A server also sends it after a complete response, to stop the client sending the rest of a request that it
    does not need.]],
  scope = "any", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1" } }
code { 0x101, "H3_GENERAL_PROTOCOL_ERROR",
  summary = "The peer violated the protocol, and no other code is more specific.",
  scope = "any", part = "http", ref = "RFC 9114, 8.1" }
code { 0x102, "H3_INTERNAL_ERROR",
  summary = "Something unexpected happened inside the endpoint itself.",
  scope = "any", part = "http", ref = "RFC 9114, 8.1" }
code { 0x103, "H3_STREAM_CREATION_ERROR",
  summary = "The peer opened a stream that this endpoint does not accept.",
  scope = "any", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 6.2" } }
code { 0x104, "H3_CLOSED_CRITICAL_STREAM",
  summary = "A stream that the connection cannot do without was closed.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 6.2.1" } }
code { 0x105, "H3_FRAME_UNEXPECTED",
  summary = "A frame arrived that is not allowed in this state or on this stream.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 7.2" },
  contrast = { [0x106] = "0x105 is a frame at the wrong point; 0x106 is one with a wrong layout or size." } }
code { 0x106, "H3_FRAME_ERROR",
  summary = "A frame has a wrong layout or size.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 7.1" } }
code { 0x107, "H3_EXCESSIVE_LOAD",
  summary = "The peer behaves in a way that may cause excessive load.",
  scope = "any", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 10.5" } }
code { 0x108, "H3_ID_ERROR",
  summary = "A stream or push identifier was used incorrectly, such as beyond its limit or twice.",
  scope = "connection", part = "http", ref = "RFC 9114, 8.1" }
code { 0x109, "H3_SETTINGS_ERROR",
  summary = "The content of a SETTINGS frame is invalid.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 7.2.4" } }
code { 0x10a, "H3_MISSING_SETTINGS",
  summary = "The control stream did not begin with SETTINGS.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 6.2.1" } }
code { 0x10b, "H3_REQUEST_REJECTED",
  summary = "The server rejected the request before any of the application's work was done.",
  meaning = [[Nothing was processed, so even a request that must not be repeated may be sent again.]],
  scope = "stream", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1.1" },
  contrast = { [0x10c] = "0x10b promises that nothing was processed; 0x10c does not." } }
code { 0x10c, "H3_REQUEST_CANCELLED",
  summary = "The request or its response is no longer needed.",
  meaning = [[
    The server may have processed a part of it. A response that was complete before need not be discarded.]],
  scope = "stream", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1.1" } }
code { 0x10d, "H3_REQUEST_INCOMPLETE",
  summary = "The client's stream ended before the request was complete.",
  scope = "stream", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1" } }
code { 0x10e, "H3_MESSAGE_ERROR",
  summary = "An HTTP message is malformed.",
  scope = "stream", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1.2" } }
code { 0x10f, "H3_CONNECT_ERROR",
  summary = "The connection that a CONNECT request opened was reset or closed abnormally.",
  scope = "stream", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.4" } }
code { 0x110, "H3_VERSION_FALLBACK",
  summary = "The request cannot be served over HTTP/3; the client should use HTTP/1.1.",
  scope = "any", part = "http", ref = "RFC 9114, 8.1" }
code { 0x200, "QPACK_DECOMPRESSION_FAILED",
  summary = "The decoder could not decode a field section.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 2.2.3" } }
code { 0x201, "QPACK_ENCODER_STREAM_ERROR",
  summary = "The decoder could not read an instruction of the encoder.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 4.3" } }
code { 0x202, "QPACK_DECODER_STREAM_ERROR",
  summary = "The encoder could not read an instruction of the decoder.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 4.4" } }
