-- Error codes of HTTP/3: why a stream or a whole connection ended, with those of QPACK and of HTTP Datagrams.
--
-- True to: the IANA "HTTP/3 Error Codes" registry and the documents named beside the codes. Values are
-- integers of up to 62 bits, written in hexadecimal, as there. They are application error codes of QUIC, a
-- space apart from that of quic-transport.lua.
--
-- 0x1f * N + 0x21 (0x21, 0x40, 0x5f and so on) is reserved for every N that is not negative. These values
-- have no meaning and never will; endpoints send them now and then so that peers keep accepting unknown
-- codes. They are no codes here, as a formula is no list: like all unknown codes they mean H3_NO_ERROR, the
-- fallback.
--
-- Policy: a code comes in when the registry has a permanent entry for it, under the name in the registry.

spec {
  format   = 1,
  id       = "http3_error",
  title    = "HTTP/3 error codes",
  values   = { from = 0, to = 0x3FFFFFFFFFFFFFFF },
  fallback = 0x100, -- RFC 9114, 8: a code that is not known is treated as H3_NO_ERROR
  display  = "hex",
  options  = { c = { constants = "{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/http3-parameters" },
  summary  = "The integers that say why an HTTP/3 stream or connection ended.",
  meaning  = [[
    RESET_STREAM and STOP_SENDING frames carry one for a stream, CONNECTION_CLOSE frames of type 0x1d one for
    the whole connection. An endpoint may treat an error of a stream as one of the connection. A code that is
    not known, or that does not fit where it stands, means H3_NO_ERROR. So do the reserved values
    0x1f * N + 0x21, which are sent only to keep peers used to unknown codes.]],
}

document { "RFC 9114", "HTTP/3", url = "https://www.rfc-editor.org/rfc/rfc9114.html#section-{section}" }
document { "RFC 9204", "QPACK: Field Compression for HTTP/3",
  url = "https://www.rfc-editor.org/rfc/rfc9204.html#section-{section}" }
document { "RFC 9297", "HTTP Datagrams and the Capsule Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc9297.html#section-{section}" }

trait { "scope", choice = { "any", "stream", "connection" },
  help = "What the code is said of: a stream, the connection, or either." }
trait { "part", choice = { "http", "qpack", "datagram" },
  help = "The part of the protocol that the error is in." }

code { 0x33, "H3_DATAGRAM_ERROR",
  summary = "An HTTP Datagram or a capsule is malformed, or the request does not allow it.",
  scope = "any", part = "datagram", ref = { "RFC 9297, 5.2", "RFC 9297, 2.1" } }
code { 0x100, "H3_NO_ERROR",
  summary = "Nothing went wrong; a connection or stream is closed in good order.",
  meaning = [[
    A server also sends it to stop a request whose rest it does not need, after a complete response.]],
  scope = "any", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 4.1" } }
code { 0x101, "H3_GENERAL_PROTOCOL_ERROR",
  summary = "The peer broke the protocol, and no other code says how.",
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
  summary = "A frame came that is not allowed here or on this stream.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 7.2" },
  contrast = { [0x106] = "0x105 is a frame in the wrong place; 0x106 is one with a wrong layout or size." } }
code { 0x106, "H3_FRAME_ERROR",
  summary = "A frame has a wrong layout or size.",
  scope = "connection", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 7.1" } }
code { 0x107, "H3_EXCESSIVE_LOAD",
  summary = "The peer behaves in a way that may cause excessive load.",
  scope = "any", part = "http", ref = { "RFC 9114, 8.1", "RFC 9114, 10.5" } }
code { 0x108, "H3_ID_ERROR",
  summary = "A stream or push identifier was used wrongly, such as beyond its limit or twice.",
  scope = "connection", part = "http", ref = "RFC 9114, 8.1" }
code { 0x109, "H3_SETTINGS_ERROR",
  summary = "The content of a SETTINGS frame is wrong.",
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
  summary = "The request or its response is not needed any more.",
  meaning = [[
    The server may have processed a part of it. A response that was complete before need not be thrown
    away.]],
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
  summary = "A field section could not be decoded, so the rest cannot be either.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 2.2" } }
code { 0x201, "QPACK_ENCODER_STREAM_ERROR",
  summary = "The decoder could not read an instruction of the encoder.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 4.3" } }
code { 0x202, "QPACK_DECODER_STREAM_ERROR",
  summary = "The encoder could not read an instruction of the decoder.",
  scope = "connection", part = "qpack", ref = { "RFC 9204, 6", "RFC 9204, 4.4" } }
