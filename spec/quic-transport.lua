-- Transport error codes of QUIC: why an endpoint closed a connection or abandoned a path.
--
-- True to: the permanent entries of the IANA "QUIC Transport Error Codes" registry (2026-05-04) and the
-- documents named beside the codes. Values are integers of up to 62 bits, written in hexadecimal, as there. Of
-- RFC 10069 only the title page was read; its sections are those of draft-ietf-quic-multipath-21, from which it
-- was made.
--
-- CRYPTO_ERROR is a range and not a code, so it is a class: 0x0100 plus the number of a TLS alert. The alerts
-- have a spec of their own, tls-alert.lua.
--
-- The other two classes are named after the policies by which RFC 9000, 22.5 assigns values. The second policy
-- begins at 0x40 and has no upper end; its class begins after CRYPTO_ERROR and ends where integers of two bytes
-- end, which is the project's own choice. It contains all that is registered so far, and thus no number here is
-- too large for the numbers of JavaScript.
--
-- Policy: provisional entries of the registry are left out, as anyone may reserve such a number and release it
-- again. 0x1f * N + 0x21 is not reserved here, unlike in HTTP/3.

spec {
  format   = 1,
  id       = "quic_transport_error",
  title    = "QUIC transport error codes",
  values   = { from = 0, to = 0x3FFFFFFFFFFFFFFF },
  display  = "hex",
  options  = { c = { constants = "QUIC_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/quic", updated = "2026-05-04" },
  summary  = "The integers that indicate why a QUIC connection was closed, or a path of it abandoned.",
  meaning  = [[
    A CONNECTION_CLOSE frame of type 0x1c carries one, together with the type of the frame that caused it, and
    ends the whole connection. Reasons of the application, such as those of HTTP/3, go into frames of type
    0x1d and are numbers of another space, so the same value may be in both. Where several paths are in use, a
    PATH_ABANDON frame carries a code of this list for one path.]],
}

document { "RFC 9000", "QUIC: A UDP-Based Multiplexed and Secure Transport",
  url = "https://www.rfc-editor.org/rfc/rfc9000.html#section-{section}" }
document { "RFC 9001", "Using TLS to Secure QUIC",
  url = "https://www.rfc-editor.org/rfc/rfc9001.html#section-{section}" }
document { "RFC 9368", "Compatible Version Negotiation for QUIC",
  url = "https://www.rfc-editor.org/rfc/rfc9368.html#section-{section}" }
document { "RFC 10069", "Managing Multiple Paths for a QUIC Connection",
  url = "https://www.rfc-editor.org/rfc/rfc10069.html#section-{section}" }

trait { "scope", help = "What the code applies to: the connection, one path of it, or either.", choice = {
  { "connection", help = "The whole connection." },
  { "path", help = "One path of the connection." },
  { "any", help = "The connection or one path of it." },
} }

class { "standards_action", "Standards Action", from = 0x0, to = 0x3f, ref = "RFC 9000, 22.5",
  summary = "Codes that a standard or the IESG assigns; they take one byte on the wire." }
class { "crypto_error", "CRYPTO_ERROR", from = 0x100, to = 0x1ff,
  ref = { "RFC 9000, 20.1", "RFC 9001, 4.8" },
  summary = "The TLS handshake failed: 0x0100 plus the number of the TLS alert that specifies why.",
  every = { scope = "connection" } }
class { "specification_required", "Specification Required", from = 0x200, to = 0x3fff, ref = "RFC 9000, 22.5",
  summary = "Codes that any published specification may register; these take two bytes on the wire." }

code { 0x0, "NO_ERROR",
  summary = "The connection or path is closed without an error.",
  scope = "any", ref = { "RFC 9000, 20.1", "RFC 10069, 4.2.1" } }
code { 0x1, "INTERNAL_ERROR",
  summary = "Something failed inside the endpoint, and it cannot continue.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0x2, "CONNECTION_REFUSED",
  summary = "The server refused the connection.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0x3, "FLOW_CONTROL_ERROR",
  summary = "The peer sent more data than it was allowed to.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4" } }
code { 0x4, "STREAM_LIMIT_ERROR",
  summary = "The peer used a stream beyond the number of streams that it may open.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4.6" } }
code { 0x5, "STREAM_STATE_ERROR",
  summary = "A frame arrived for a stream in a state that does not permit it.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 3" } }
code { 0x6, "FINAL_SIZE_ERROR",
  summary = "Data of a stream contradicts the final size of that stream.",
  meaning = [[
    Data lies beyond the final size, the final size is below what had arrived, or two different final sizes
    were given.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4.5" } }
code { 0x7, "FRAME_ENCODING_ERROR",
  summary = "A frame is malformed.",
  meaning = [[Its type is unknown, for instance, or it declares more entries than fit in the packet.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 12.4" } }
code { 0x8, "TRANSPORT_PARAMETER_ERROR",
  summary = "The transport parameters are malformed, or one is invalid, missing or forbidden.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 7.4" } }
code { 0x9, "CONNECTION_ID_LIMIT_ERROR",
  summary = "The peer provided more connection identifiers than it may.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 5.1.1" } }
code { 0xa, "PROTOCOL_VIOLATION",
  summary = "The peer violated the protocol, and no other code is more specific.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0xb, "INVALID_TOKEN",
  summary = "The client's Initial packet has an invalid Retry token.",
  meaning = [[
    An invalid token from an earlier connection is not an error: the server then continues as if the packet
    had no token.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 8.1.2" } }
code { 0xc, "APPLICATION_ERROR",
  summary = "The application or its protocol closed the connection.",
  meaning = [[
    It replaces the code of the application during the handshake, because packets of the handshake must not reveal
    the state of the application.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 10.2.3" } }
code { 0xd, "CRYPTO_BUFFER_EXCEEDED",
  summary = "The peer sent more handshake data than the endpoint can buffer.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 7.5" } }
code { 0xe, "KEY_UPDATE_ERROR",
  summary = "The peer made a mistake in updating the keys.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9001, 6" } }
code { 0xf, "AEAD_LIMIT_REACHED",
  summary = "The keys were used as often as their algorithm allows.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9001, 6.6" } }
code { 0x10, "NO_VIABLE_PATH",
  summary = "The network path cannot carry QUIC.",
  meaning = [[Usually it does not deliver packets of the size that QUIC must be able to send.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 8.2.4" } }
code { 0x11, "VERSION_NEGOTIATION_ERROR",
  summary = "The two sides disagree about how the version was chosen.",
  meaning = [[It protects against an attacker that downgrades both sides to an older version.]],
  scope = "connection", ref = { "RFC 9368, 10.2", "RFC 9368, 4" } }
code { 0x3e, "APPLICATION_ABANDON_PATH",
  summary = "The application asked to abandon the path.",
  scope = "path", ref = "RFC 10069, 4.2.1" }
code { 0x3e75, "PATH_RESOURCE_LIMIT_REACHED",
  summary = "The endpoint does not have the resources for the path.",
  scope = "path", ref = "RFC 10069, 4.2.1" }
code { 0x3e76, "PATH_UNSTABLE_OR_POOR",
  summary = "The path is unstable or performs badly.",
  scope = "path", ref = "RFC 10069, 4.2.1" }
code { 0x3e77, "NO_CID_AVAILABLE_FOR_PATH",
  summary = "No connection identifier is available for the path.",
  scope = "path", ref = "RFC 10069, 4.2.1" }
