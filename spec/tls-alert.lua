-- Alerts of TLS and DTLS: why a side closes a connection, or what it warns of.
--
-- True to: the IANA "TLS Alerts" registry (2026-08-10) and the documents named beside the alerts. RFC 9849 was
-- read as its last draft. Phrases are the names of the registry in its own spelling, with _RESERVED on those
-- that older versions had. All alerts of the registry may be used in DTLS.
--
-- Policy: an alert is added when the registry lists it. A name with _RESERVED is a reserved code; the
-- name without the suffix is its older phrase.

spec {
  format   = 1,
  id       = "tls_alert",
  title    = "TLS alerts",
  values   = { from = 0, to = 255 },
  options  = { c = { constants = "TLS_ALERT_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/tls-parameters", updated = "2026-08-10" },
  summary  = "The byte with which TLS and DTLS report to the peer why a connection ends.",
  meaning  = [[
    An alert is two bytes: a level and one of these descriptions. Up to TLS 1.2 a level of warning left it to
    the receiver whether to continue. In TLS 1.3 the level no longer matters: every alert except close_notify
    and user_canceled is an error and ends the connection immediately, as does an unknown alert. QUIC does not
    send alerts: it turns them into error codes from 0x0100 to 0x01ff.]],
}

document { "RFC 2246", "The TLS Protocol Version 1.0", obsoleted_by = "RFC 4346",
  url = "https://www.rfc-editor.org/rfc/rfc2246.html#section-{section}" }
document { "RFC 4279", "Pre-Shared Key Ciphersuites for TLS",
  url = "https://www.rfc-editor.org/rfc/rfc4279.html#section-{section}" }
document { "RFC 4346", "The TLS Protocol Version 1.1", obsoleted_by = "RFC 5246",
  url = "https://www.rfc-editor.org/rfc/rfc4346.html#section-{section}" }
document { "RFC 5246", "The TLS Protocol Version 1.2", obsoleted_by = "RFC 8446",
  url = "https://www.rfc-editor.org/rfc/rfc5246.html#section-{section}" }
document { "RFC 6066", "TLS Extensions: Extension Definitions",
  url = "https://www.rfc-editor.org/rfc/rfc6066.html#section-{section}" }
document { "RFC 6101", "The SSL Protocol Version 3.0",
  url = "https://www.rfc-editor.org/rfc/rfc6101.html#section-{section}" }
document { "RFC 7301", "TLS Application-Layer Protocol Negotiation Extension",
  url = "https://www.rfc-editor.org/rfc/rfc7301.html#section-{section}" }
document { "RFC 7507", "TLS Fallback Signaling Cipher Suite Value", obsoleted_by = "RFC 8996",
  url = "https://www.rfc-editor.org/rfc/rfc7507.html#section-{section}" }
document { "RFC 8447", "IANA Registry Updates for TLS and DTLS",
  url = "https://www.rfc-editor.org/rfc/rfc8447.html#section-{section}" }
document { "RFC 9147", "The DTLS Protocol Version 1.3",
  url = "https://www.rfc-editor.org/rfc/rfc9147.html#section-{section}" }
document { "RFC 9846", "The Transport Layer Security (TLS) Protocol Version 1.3",
  url = "https://www.rfc-editor.org/rfc/rfc9846.html#section-{section}" }
document { "RFC 9849", "TLS Encrypted Client Hello",
  url = "https://www.rfc-editor.org/rfc/rfc9849.html#section-{section}" }

trait { "level", help = "The level that it is sent with.", choice = {
  { "warning", help = "It is not an error by itself." },
  { "fatal", help = "It ends the connection, in every version." },
  { "either", help = "Up to TLS 1.2 the sender chose between the two; in TLS 1.3 it is always fatal." },
} }

trait { "sender", help = "The side that sends it.", choice = {
  { "any", help = "Either side." },
  { "client", help = "The client." },
  { "server", help = "The server." },
} }

code { 0, "close_notify",
  summary = "The sender has nothing more to send on this connection.",
  meaning = [[
    It is not an error. Without it, the end of the transport cannot be distinguished from an attack that
    truncates the data. In TLS 1.3 it closes one direction only, and the peer may still finish what it has to
    send.]],
  contrast = { [90] = "0 is an orderly end; 90 cancels a handshake before it is complete." },
  level = "warning", sender = "any", ref = "RFC 9846, 6.1" }
code { 10, "unexpected_message",
  summary = "A message arrived that is not allowed at this point, such as data during the handshake.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 20, "bad_record_mac",
  summary = "A record could not be deprotected: it was changed in transit, or the keys differ.",
  meaning = [[
    It is used for every failure of this kind, so that an attacker cannot learn which step failed. DTLS usually
    discards such a record silently.]],
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 21, "decryption_failed_RESERVED",
  summary = "A record had an impossible length or incorrect padding.",
  meaning = [[
    TLS 1.0 and 1.1 had it. The difference from bad_record_mac helped attackers, so it must not be sent.]],
  was = { { "decryption_failed", ref = "RFC 2246, 7.2.2" } },
  state = { "reserved", "TLS 1.2 was the first version to forbid it.", ref = "RFC 5246, 7.2.2" },
  level = "fatal", sender = "any", ref = { "RFC 9846, B.2", "RFC 5246, 7.2.2", "RFC 4346, 7.2.2" } }
code { 22, "record_overflow",
  summary = "A record is longer than allowed.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 30, "decompression_failure_RESERVED",
  summary = "Compressed data could not be decompressed, or would have become too large.",
  was = { { "decompression_failure", ref = "RFC 5246, 7.2.2" } },
  state = { "reserved", "TLS 1.3 has no compression of records." },
  level = "fatal", sender = "any", ref = { "RFC 9846, B.2", "RFC 5246, 7.2.2" } }
code { 40, "handshake_failure",
  summary = "The two sides have no acceptable set of parameters in common.",
  contrast = {
    [70] = "40 is about the parameters within a version; 70 about the version itself.",
    [71] = "With 40 the sides have nothing in common; with 71 what the client offers is too weak.",
  },
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 41, "no_certificate_RESERVED",
  summary = "The client has no suitable certificate.",
  meaning = [[Only SSL 3.0 had it. In TLS a client sends an empty Certificate message instead.]],
  was = { { "no_certificate", ref = "RFC 6101, 5.4.2" } },
  state = { "reserved", "SSL 3.0 used it; no version of TLS does." },
  level = "warning", sender = "client", ref = { "RFC 9846, B.2", "RFC 6101, 5.4.2" } }
code { 42, "bad_certificate",
  summary = "A certificate is corrupt, or a signature in it is invalid.",
  level = "either", sender = "any", ref = "RFC 9846, 6.2" }
code { 43, "unsupported_certificate",
  summary = "A certificate is of a type that is not supported.",
  level = "either", sender = "any", ref = "RFC 9846, 6.2" }
code { 44, "certificate_revoked",
  summary = "The issuer has revoked a certificate.",
  level = "either", sender = "any", ref = "RFC 9846, 6.2" }
code { 45, "certificate_expired",
  summary = "A certificate has expired or is not currently valid.",
  level = "either", sender = "any", ref = "RFC 9846, 6.2" }
code { 46, "certificate_unknown",
  summary = "A certificate was not acceptable for a reason that no other alert names.",
  level = "either", sender = "any", ref = "RFC 9846, 6.2" }
code { 47, "illegal_parameter",
  summary = "A field of the handshake has an invalid value or contradicts another field.",
  contrast = { [50] = "With 47 the message could be decoded but is wrong; with 50 it could not be decoded." },
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 48, "unknown_ca",
  summary = "The certificate chain does not lead to an authority that is known and trusted.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 49, "access_denied",
  summary = "The certificate or key is valid, but access was denied.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 50, "decode_error",
  summary = "A message could not be decoded: a field is out of range or a length is incorrect.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 51, "decrypt_error",
  summary = "A cryptographic step of the handshake failed, such as checking a signature.",
  contrast = { [20] = "51 is about a message of the handshake; 20 about a protected record." },
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 52, "too_many_cids_requested",
  summary = "The peer asked for connection identifiers too often.",
  meaning = [[Only DTLS has connection identifiers, so only DTLS uses it.]],
  level = "fatal", sender = "any", ref = "RFC 9147, 9" }
code { 60, "export_restriction_RESERVED",
  summary = "The negotiation violated export restrictions on cryptography.",
  was = { { "export_restriction", ref = "RFC 2246, 7.2.2" } },
  state = { "reserved", "The last version that had it is TLS 1.0." },
  level = "fatal", sender = "any", ref = { "RFC 9846, B.2", "RFC 2246, 7.2.2" } }
code { 70, "protocol_version",
  summary = "The version that the peer wants is known but not supported.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 71, "insufficient_security",
  summary = "The server asks for stronger parameters than the client supports.",
  level = "fatal", sender = "server", ref = "RFC 9846, 6.2" }
code { 80, "internal_error",
  summary = "Something failed that has to do neither with the peer nor with the protocol.",
  contrast = { [117] = "80 means that the cause is on the sender's own side; 117 does not reveal the cause." },
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 86, "inappropriate_fallback",
  summary = "The client retried with an older version, though the server supports a newer one.",
  level = "fatal", sender = "server",
  ref = { "RFC 9846, 6.2", "RFC 7507, 3" } } -- lint: allow L0814: only RFC 7507 says when it is sent
code { 90, "user_canceled",
  summary = "The sender cancels the handshake for a reason outside the protocol.",
  meaning = [[A close_notify must follow it; the receiver should continue reading until that arrives.]],
  accepts = { { "user_cancelled", by = "OpenSSL, Python" } },
  level = "warning", sender = "any", ref = "RFC 9846, 6.1" }
code { 100, "no_renegotiation_RESERVED",
  summary = "The peer asked for another handshake, and the sender declines.",
  was = { { "no_renegotiation", ref = "RFC 5246, 7.2.2" } },
  state = { "reserved", "TLS 1.3 has no renegotiation." },
  level = "warning", sender = "any", ref = { "RFC 9846, B.2", "RFC 5246, 7.2.2" } }
code { 109, "missing_extension",
  summary = "A handshake message lacks a mandatory extension.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 110, "unsupported_extension",
  summary = "A message has an extension that is forbidden there or was not requested.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 111, "certificate_unobtainable_RESERVED",
  summary = "The certificate could not be fetched from the address that the client gave.",
  was = { { "certificate_unobtainable", ref = "RFC 6066, 9" } },
  state = { "reserved", "TLS 1.3 does not use the extension that it belongs to." },
  level = "either", sender = "server", ref = { "RFC 9846, B.2", "RFC 6066, 5" } }
code { 112, "unrecognized_name",
  summary = "The server does not recognize the host name that the client gave.",
  level = "either", sender = "server", ref = { "RFC 9846, 6.2", "RFC 6066, 3" } }
code { 113, "bad_certificate_status_response",
  summary = "The server's OCSP response about its certificate is invalid or not acceptable.",
  level = "fatal", sender = "client", ref = { "RFC 9846, 6.2", "RFC 6066, 8" } }
code { 114, "bad_certificate_hash_value_RESERVED",
  summary = "The certificate that was fetched does not have the hash that the client gave.",
  was = { { "bad_certificate_hash_value", ref = "RFC 6066, 9" } },
  state = { "reserved", "TLS 1.3 does not use the extension that it belongs to." },
  level = "fatal", sender = "server", ref = { "RFC 9846, B.2", "RFC 6066, 5" } }
code { 115, "unknown_psk_identity",
  summary = "The server does not know the identity of the pre-shared key.",
  meaning = [[Servers may send decrypt_error instead, which reveals less about the identities that exist.]],
  level = "fatal", sender = "server", ref = { "RFC 9846, 6.2", "RFC 4279, 2" } }
code { 116, "certificate_required",
  summary = "The server requires a client certificate and received none.",
  level = "fatal", sender = "server", ref = "RFC 9846, 6.2" }
code { 117, "general_error",
  summary = "An error for which no other alert fits, or whose cause must not be revealed.",
  level = "fatal", sender = "any", ref = "RFC 9846, 6.2" }
code { 120, "no_application_protocol",
  summary = "The server supports none of the application protocols that the client offers.",
  level = "fatal", sender = "server", ref = { "RFC 9846, 6.2", "RFC 7301, 3.2", "RFC 8447, 13" } }
code { 121, "ech_required",
  summary = "The client requires Encrypted Client Hello, and the server did not accept it.",
  meaning = [[The client may try again with the keys that the server sent in this handshake.]],
  level = "fatal", sender = "client", ref = "RFC 9849, 6.1.6" }
