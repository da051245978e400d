-- SSH disconnect reasons: why a peer ends the connection.
--
-- True to: the IANA "Disconnection Messages Reason Codes" registry of the SSH parameters (2026-06-08) and RFC
-- 4253, 11.1; read on 2026-11-28. Phrases are the words of the names, without SSH_DISCONNECT_.
--
-- The registry's tables for failures to open a channel and for the public key subsystem use the same numbers for
-- other things; they are other families.
--
-- Policy: a code is added when the registry lists it.

spec {
  format   = 1,
  id       = "ssh_disconnect",
  title    = "SSH disconnect reasons",
  values   = { from = 1, to = 4294967295 },
  options  = { c = { constants = "SSH_REASON_{NAME}" } }, -- libssh2.h has SSH_DISCONNECT_
  registry = { url = "https://www.iana.org/assignments/ssh-parameters", updated = "2026-06-08" },
  mistaken = {
    [0] = "The registry reserves it.",
  },
  summary  = "The numbers with which a peer explains why it ends an SSH connection.",
  meaning  = [[
    The message ends the connection at once: the sender sends nothing after it, and the recipient accepts
    nothing. It also has a text for people.]],
}

document { "RFC 4253", "The Secure Shell (SSH) Transport Layer Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc4253.html#section-{section}" }
document { "RFC 4250", "The Secure Shell (SSH) Protocol Assigned Numbers",
  url = "https://www.rfc-editor.org/rfc/rfc4250.html#section-{section}" }

class { "assigned", "Assigned by IANA", from = 1, to = 4261412863, ref = "RFC 4250, 4.2.3",
  summary = "Codes that the registry assigns." }
class { "private_use", "Private Use", from = 4261412864, to = 4294967295, ref = "RFC 4250, 4.2.3",
  summary = "Codes for use between parties that know each other." }

code { 1, "Host Not Allowed to Connect",
  summary = "The host of the client may not connect.",
  accepts = { { "SSH_DISCONNECT_HOST_NOT_ALLOWED_TO_CONNECT", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 2, "Protocol Error",
  summary = "The peer violated the protocol.",
  accepts = { { "SSH_DISCONNECT_PROTOCOL_ERROR", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 3, "Key Exchange Failed",
  summary = "The key exchange failed.",
  accepts = { { "SSH_DISCONNECT_KEY_EXCHANGE_FAILED", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 4, "Reserved",
  state   = { "reserved", "It has no meaning.", ref = "RFC 4253, 11.1" },
  summary = "The code is reserved and must not be sent.",
  accepts = { { "SSH_DISCONNECT_RESERVED", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 5, "MAC Error",
  summary = "The authentication code of a packet is wrong.",
  accepts = { { "SSH_DISCONNECT_MAC_ERROR", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 6, "Compression Error",
  summary = "A packet could not be decompressed.",
  accepts = { { "SSH_DISCONNECT_COMPRESSION_ERROR", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 7, "Service Not Available",
  summary = "The server does not have the service that was requested.",
  accepts = { { "SSH_DISCONNECT_SERVICE_NOT_AVAILABLE", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 8, "Protocol Version Not Supported",
  summary = "The peer does not support the version of the protocol.",
  accepts = { { "SSH_DISCONNECT_PROTOCOL_VERSION_NOT_SUPPORTED", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 9, "Host Key Not Verifiable",
  summary = "The host key of the server could not be verified.",
  accepts = { { "SSH_DISCONNECT_HOST_KEY_NOT_VERIFIABLE", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 10, "Connection Lost",
  summary = "The connection was lost.",
  accepts = { { "SSH_DISCONNECT_CONNECTION_LOST", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 11, "By Application",
  summary = "The application ended the connection; it is the usual end.",
  accepts = { { "SSH_DISCONNECT_BY_APPLICATION", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 12, "Too Many Connections",
  summary = "The server has as many connections as it allows.",
  accepts = { { "SSH_DISCONNECT_TOO_MANY_CONNECTIONS", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 13, "Auth Cancelled by User",
  summary = "The user canceled the authentication.",
  accepts = { { "SSH_DISCONNECT_AUTH_CANCELLED_BY_USER", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 14, "No More Auth Methods Available",
  summary = "Every method of authentication has been tried.",
  accepts = { { "SSH_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
code { 15, "Illegal User Name",
  summary = "The user name is not allowed.",
  accepts = { { "SSH_DISCONNECT_ILLEGAL_USER_NAME", ref = "RFC 4253, 11.1" } },
  ref     = "RFC 4253, 11.1" }
