-- Transport error codes of QUIC: why an endpoint closed a connection or gave up a path.
--
-- True to: the permanent entries of the IANA "QUIC Transport Error Codes" registry and the documents named
-- beside the codes. Values are integers of up to 62 bits, written in hexadecimal, as there.
--
-- CRYPTO_ERROR is a range and no code, so it is a class: 0x0100 plus the number of a TLS alert. The alerts
-- have a spec of their own, tls-alert.lua.
--
-- The class of extensions ends where integers of two bytes end, and so far holds all that is registered.
-- Beyond it no value has a class. Thus no number here is too large for the numbers of JavaScript.
--
-- Policy: provisional entries of the registry are left out, as anyone may take such a number and drop it
-- again. 0x1f * N + 0x21 is not reserved here, unlike in HTTP/3.

spec {
  format   = 1,
  id       = "quic_transport_error",
  title    = "QUIC transport error codes",
  values   = { from = 0, to = 0x3FFFFFFFFFFFFFFF },
  display  = "hex",
  options  = { c = { constants = "QUIC_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/quic", updated = "2026-03-30" },
  summary  = "The integers that say why a QUIC connection was closed, or a path of it given up.",
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
document { "QUIC Multipath", "Managing multiple paths for a QUIC connection",
  url = "https://www.ietf.org/archive/id/draft-ietf-quic-multipath-21.html#section-{section}" }

trait { "scope", choice = { "connection", "path", "any" },
  help = "What the code is said of: the connection, one path of it, or either." }

class { "transport", "Transport", from = 0x0, to = 0xff, ref = "RFC 9000, 20.1",
  summary = "Codes of the transport itself." }
class { "crypto_error", "CRYPTO_ERROR", from = 0x100, to = 0x1ff,
  ref = { "RFC 9000, 20.1", "RFC 9001, 4.8" },
  summary = "The TLS handshake failed: 0x0100 plus the number of the TLS alert that tells why.",
  every = { scope = "connection" } }
class { "extension", "Extension", from = 0x200, to = 0x3fff, ref = "RFC 9000, 22.5",
  summary = "Codes of extensions that take two bytes on the wire." }

code { 0x0, "NO_ERROR",
  summary = "The connection or path is closed, and nothing went wrong.",
  scope = "any", ref = { "RFC 9000, 20.1", "QUIC Multipath, 4.2.1" } }
code { 0x1, "INTERNAL_ERROR",
  summary = "Something failed inside the endpoint, and it cannot go on.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0x2, "CONNECTION_REFUSED",
  summary = "The server does not take the new connection.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0x3, "FLOW_CONTROL_ERROR",
  summary = "The peer sent more data than it was allowed to.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4" } }
code { 0x4, "STREAM_LIMIT_ERROR",
  summary = "The peer used a stream beyond the number of streams that it may open.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4.6" } }
code { 0x5, "STREAM_STATE_ERROR",
  summary = "A frame arrived for a stream whose state does not allow it.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 3" } }
code { 0x6, "FINAL_SIZE_ERROR",
  summary = "Data of a stream contradicts the final size of that stream.",
  meaning = [[
    Data lies beyond the final size, the final size is below what had arrived, or two different final sizes
    were given.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 4.5" } }
code { 0x7, "FRAME_ENCODING_ERROR",
  summary = "A frame is malformed.",
  meaning = [[Its type is not known, for instance, or it counts more entries than the packet has room for.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 12.4" } }
code { 0x8, "TRANSPORT_PARAMETER_ERROR",
  summary = "The transport parameters are malformed, or one is invalid, missing or forbidden.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 7.4" } }
code { 0x9, "CONNECTION_ID_LIMIT_ERROR",
  summary = "The peer gave more connection identifiers than it may.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 5.1.1" } }
code { 0xa, "PROTOCOL_VIOLATION",
  summary = "The peer broke the protocol, and no other code says how.",
  scope = "connection", ref = "RFC 9000, 20.1" }
code { 0xb, "INVALID_TOKEN",
  summary = "The token in the client's Initial packet is invalid.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 8.1.3" } }
code { 0xc, "APPLICATION_ERROR",
  summary = "The application or its protocol closed the connection.",
  meaning = [[
    It stands in for the real code while the handshake is under way, as packets of that time must not tell
    the state of the application.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 10.2.3" } }
code { 0xd, "CRYPTO_BUFFER_EXCEEDED",
  summary = "The peer sent more data of the handshake than can be kept.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 7.5" } }
code { 0xe, "KEY_UPDATE_ERROR",
  summary = "The peer made a mistake in updating the keys.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9001, 6" } }
code { 0xf, "AEAD_LIMIT_REACHED",
  summary = "The keys were used as often as their algorithm allows.",
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9001, 6.6" } }
code { 0x10, "NO_VIABLE_PATH",
  summary = "The network path cannot carry QUIC.",
  meaning = [[As a rule it does not let through packets of the size that QUIC must be able to send.]],
  scope = "connection", ref = { "RFC 9000, 20.1", "RFC 9000, 14" } }
code { 0x11, "VERSION_NEGOTIATION_ERROR",
  summary = "The two sides disagree about how the version was chosen.",
  meaning = [[It guards against an attacker who pushes both to an older version.]],
  scope = "connection", ref = { "RFC 9368, 10.2", "RFC 9368, 4" } }
code { 0x3e, "APPLICATION_ABANDON_PATH",
  summary = "The application asked to give up the path.",
  scope = "path", ref = "QUIC Multipath, 4.2.1" }
code { 0x3e75, "PATH_RESOURCE_LIMIT_REACHED",
  summary = "The endpoint has no room for the path.",
  scope = "path", ref = "QUIC Multipath, 4.2.1" }
code { 0x3e76, "PATH_UNSTABLE_OR_POOR",
  summary = "The path is unstable or performs badly.",
  scope = "path", ref = "QUIC Multipath, 4.2.1" }
code { 0x3e77, "NO_CID_AVAILABLE_FOR_PATH",
  summary = "There is no connection identifier left for the path.",
  scope = "path", ref = "QUIC Multipath, 4.2.1" }
