-- FTP reply codes: what a file server sends back for each command.
--
-- True to: RFC 959, 4.2 for the protocol itself, RFC 1639 for long addresses, RFC 2228 for its security
-- extensions, RFC 2428 for IPv6 and RFC 4217 for TLS; read on 2026-11-28. No registry lists the replies. RFC
-- 2389, 2640, 3659 and 7151 add none.
--
-- Phrases are those of the documents without the period at the end; servers write what they like. 235, 334,
-- 335, 631, 632 and 633 have no phrase in RFC 2228, which describes them in words, and these are used.
-- lint: allow L0805 everywhere: phrases are sentences, names are not
--
-- Two numbers have two meanings, both as constants: 521 in RFC 4217 and RFC 1639 (and a third one in an
-- example of RFC 959, Appendix II), 522 in RFC 2428 and RFC 4217. The command to which the server replies
-- decides the meaning.

spec {
  format   = 1,
  id       = "ftp_reply",
  title    = "FTP reply codes",
  values   = { from = 100, to = 699 },
  display  = "decimal(3)",
  options  = { c = { constants = "FTP_{value}_{NAME}" } },
  registry = { url = "https://www.rfc-editor.org/rfc/rfc959.html#section-4.2", version = "RFC 959" },
  summary  = "The three-digit numbers with which an FTP server replies to each command.",
  meaning  = [[
    The first digit indicates success, progress or failure, and the second the subject. A client may act on the
    first digit alone. The text is for people, except where `carries` names data in it.]],
}

document { "RFC 959", "File Transfer Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc959.html#section-{section}" }
document { "RFC 1639", "FTP Operation Over Big Address Records",
  url = "https://www.rfc-editor.org/rfc/rfc1639.html#section-{section}" }
document { "RFC 2228", "FTP Security Extensions",
  url = "https://www.rfc-editor.org/rfc/rfc2228.html#section-{section}" }
document { "RFC 2428", "FTP Extensions for IPv6 and NATs",
  url = "https://www.rfc-editor.org/rfc/rfc2428.html#section-{section}" }
document { "RFC 4217", "Securing FTP with TLS",
  url = "https://www.rfc-editor.org/rfc/rfc4217.html#section-{section}" }

trait { "failure", help = "Whether the same command may succeed later.", choice = {
  { "transient", help = "The command failed for now; the same command may succeed later." },
  { "permanent", help = "The same command fails again." },
} }
trait { "subject", help = "The subject of the reply, given by the second digit.", choice = {
  { "syntax", help = "The command line." },
  { "information", help = "Status or help." },
  { "connection", help = "The control and data connections." },
  { "authentication", help = "Login and accounting." },
  { "file_system", help = "Files and directories of the server." },
} }
trait { "carries", text = true, help = "Data in the text that a client reads." }

class { "preliminary", "Positive Preliminary", number = 1, from = 100, to = 199, ref = "RFC 959, 4.2",
  summary = "The action has started; another reply follows." }
class { "completion", "Positive Completion", number = 2, from = 200, to = 299, ref = "RFC 959, 4.2",
  summary = "The action is complete." }
class { "intermediate", "Positive Intermediate", number = 3, from = 300, to = 399, ref = "RFC 959, 4.2",
  summary = "The command was accepted, and the server expects the next command of the sequence." }
class { "transient", "Transient Negative Completion", number = 4, from = 400, to = 499, ref = "RFC 959, 4.2",
  summary = "The action failed for now.", every = { failure = "transient" } }
class { "permanent", "Permanent Negative Completion", number = 5, from = 500, to = 599, ref = "RFC 959, 4.2",
  summary = "The action failed.", every = { failure = "permanent" } }
class { "protected", "Protected", number = 6, from = 600, to = 699, ref = "RFC 2228, 5.2",
  summary = "The reply contains another one, encrypted or signed." }

code { 110, "Restart marker reply", name = "restart_marker", subject = "information",
  summary = "A marker in the data at which the transfer can be restarted.",
  carries = "MARK, the marker of the client, =, the marker of the server",
  ref     = "RFC 959, 4.2.2" }
code { 120, "Service ready in nnn minutes", name = "service_ready_soon", subject = "connection",
  summary = "The server will be ready after some minutes.",
  carries = "the minutes",
  ref     = "RFC 959, 4.2.2" }
code { 125, "Data connection already open; transfer starting", name = "transfer_starting", subject = "connection",
  summary  = "The transfer starts on the open data connection.",
  contrast = { [150] = "125 uses a data connection that is open; 150 opens one." },
  ref      = "RFC 959, 4.2.2" }
code { 150, "File status okay; about to open data connection", name = "opening_data_connection",
  subject = "file_system",
  summary = "The server opens the data connection for the transfer.",
  ref     = "RFC 959, 4.2.2" }
code { 200, "Command okay", subject = "syntax",
  summary = "The command was carried out.",
  ref     = "RFC 959, 4.2.2" }
code { 202, "Command not implemented, superfluous at this site", name = "command_superfluous", subject = "syntax",
  summary = "The command is not needed on this server and has no effect.",
  ref     = "RFC 959, 4.2.2" }
code { 211, "System status, or system help reply", name = "system_status", subject = "information",
  summary = "The status of the server, or the list of its features.",
  ref     = "RFC 959, 4.2.2" }
code { 212, "Directory status", subject = "information",
  summary = "The status of a directory.",
  ref     = "RFC 959, 4.2.2" }
code { 213, "File status", subject = "information",
  summary = "The status of a file.",
  carries = "the size or the time, in a reply to SIZE or MDTM",
  ref     = "RFC 959, 4.2.2" }
code { 214, "Help message", subject = "information",
  summary = "Help for people about the server or a command.",
  ref     = "RFC 959, 4.2.2" }
code { 215, "NAME system type", name = "system_type", subject = "information",
  summary = "The operating system of the server.",
  carries = "the name of the system",
  ref     = "RFC 959, 4.2.2" }
code { 220, "Service ready for new user", name = "service_ready", subject = "connection",
  summary = "The server is ready and greets the client.",
  ref     = "RFC 959, 4.2.2" }
code { 221, "Service closing control connection", name = "service_closing", subject = "connection",
  summary  = "The server closes the connection, usually because of QUIT.",
  contrast = { [421] = "221 closes the connection at the client's request; 421 on the server's own initiative." },
  ref      = "RFC 959, 4.2.2" }
code { 225, "Data connection open; no transfer in progress", name = "data_connection_open", subject = "connection",
  summary = "The data connection is open and idle.",
  ref     = "RFC 959, 4.2.2" }
code { 226, "Closing data connection", subject = "connection",
  summary = "The transfer or the abort is complete.",
  ref     = "RFC 959, 4.2.2" }
code { 227, "Entering Passive Mode (h1,h2,h3,h4,p1,p2)", name = "entering_passive_mode", subject = "connection",
  summary = "The server listens for the data connection.",
  carries = "an IPv4 address and a port, as six numbers",
  ref     = "RFC 959, 4.2.2" }
code { 228, "Entering Long Passive Mode", subject = "connection",
  state   = { "historic", "Extended passive mode replaces it.", use = 229, ref = "RFC 2428, 3" },
  summary = "The server listens for the data connection, at an address of any family.",
  carries = "an address and a port",
  ref     = "RFC 1639, 3" }
code { 229, "Entering Extended Passive Mode (|||port|)", name = "entering_extended_passive_mode",
  subject = "connection",
  summary = "The server listens for the data connection, at the address of the control connection.",
  carries = "a port, between four equal delimiters",
  ref     = "RFC 2428, 3" }
code { 230, "User logged in, proceed", name = "user_logged_in", subject = "authentication",
  summary = "The user is logged in.",
  ref     = "RFC 959, 4.2.2" }
code { 232, "User logged in, authorized by security data exchange", name = "user_authorized",
  subject = "authentication",
  summary = "The user is logged in without a password, because the security exchange identified them.",
  ref     = { "RFC 2228, 5.1", "RFC 4217, 12.2" } }
code { 234, "Security data exchange complete", subject = "authentication",
  summary = "The server accepts the security mechanism, and needs no further data.",
  uses    = { "The reply to AUTH TLS: the handshake begins now." },
  ref     = { "RFC 2228, 5.1", "RFC 4217, 4.1" } }
code { 235, "Security data exchange completed successfully", name = "security_data_accepted",
  subject = "authentication",
  summary = "The security exchange has succeeded.",
  carries = "ADAT= and security data in Base64, if there is any",
  ref     = "RFC 2228, 5.1" }
code { 250, "Requested file action okay, completed", name = "file_action_completed", subject = "file_system",
  summary = "The action on the file or the directory is complete.",
  ref     = "RFC 959, 4.2.2" }
code { 257, '"PATHNAME" created', name = "pathname_created", subject = "file_system",
  summary = "The directory was created, or is the current one.",
  carries = "the path in quotation marks",
  ref     = "RFC 959, 4.2.2" }
code { 331, "User name okay, need password", name = "need_password", subject = "authentication",
  summary = "The user name was accepted, and the server waits for the password.",
  ref     = "RFC 959, 4.2.2" }
code { 332, "Need account for login", name = "need_account", subject = "authentication",
  summary = "The server waits for the account.",
  ref     = "RFC 959, 4.2.2" }
code { 334, "Requested security mechanism is ok", name = "security_mechanism_accepted", subject = "authentication",
  summary = "The server accepts the security mechanism, and waits for data from the client.",
  carries = "ADAT= and security data in Base64, if there is any",
  ref     = "RFC 2228, 5.1" }
code { 335, "Security data is acceptable", name = "more_security_data_needed", subject = "authentication",
  summary = "The security data was accepted, and the exchange needs more.",
  carries = "ADAT= and security data in Base64, if there is any",
  ref     = "RFC 2228, 5.1" }
code { 336, "Username okay, need password.  Challenge is \"....\"", name = "password_challenge",
  subject = "authentication",
  summary = "The server waits for the response to a challenge.",
  carries = "the challenge, for people",
  ref     = "RFC 2228, 5.1" }
code { 350, "Requested file action pending further information", name = "file_action_pending",
  subject = "file_system",
  summary = "The server waits for the command that completes the action.",
  ref     = "RFC 959, 4.2.2" }
code { 421, "Service not available, closing control connection", name = "service_not_available",
  subject = "connection",
  summary = "The server shuts down or gives up on the client, and closes the connection.",
  meaning = [[It may be the reply to any command.]],
  ref     = "RFC 959, 4.2.2" }
code { 425, "Can't open data connection", subject = "connection",
  summary  = "The data connection could not be opened.",
  contrast = { [426] = "With 425 the data connection could not be opened; with 426 it was lost." },
  ref      = "RFC 959, 4.2.2" }
code { 426, "Connection closed; transfer aborted", name = "transfer_aborted", subject = "connection",
  summary = "The data connection broke during the transfer.",
  ref     = "RFC 959, 4.2.2" }
code { 431, "Need some unavailable resource to process security", name = "security_resource_unavailable",
  subject = "authentication",
  summary = "The server lacks a resource for the security mechanism.",
  meaning = [[An example in Appendix II of RFC 959 uses the number for a directory that does not exist.]],
  ref     = "RFC 2228, 5.1" }
code { 450, "Requested file action not taken", name = "file_busy", subject = "file_system",
  summary  = "The file is not available now, for instance because it is in use.",
  contrast = { [550] = "450 is temporary; 550 is permanent." },
  ref      = "RFC 959, 4.2.2" }
code { 451, "Requested action aborted: local error in processing", name = "local_error", subject = "file_system",
  summary = "The server failed while it processed the command.",
  ref     = "RFC 959, 4.2.2" }
code { 452, "Requested action not taken", name = "insufficient_storage", subject = "file_system",
  summary  = "The server does not have enough storage now.",
  contrast = { [552] = "452 is the space of the server; 552 the allocation of the user." },
  accepts  = { { "Insufficient storage space in system", ref = "RFC 959, 4.2.2" } },
  ref      = "RFC 959, 4.2.2" }
code { 500, "Syntax error, command unrecognized", name = "command_unrecognized", subject = "syntax",
  summary  = "The server does not recognize the command, or the line is too long.",
  contrast = { [502] = "With 500 the server does not recognize the command; with 502 it does not implement it." },
  ref      = "RFC 959, 4.2.2" }
code { 501, "Syntax error in parameters or arguments", name = "argument_syntax_error", subject = "syntax",
  summary = "An argument of the command is malformed.",
  ref     = "RFC 959, 4.2.2" }
code { 502, "Command not implemented", subject = "syntax",
  summary  = "The server does not implement the command.",
  contrast = { [504] = "502 is about the whole command; 504 about this argument of it." },
  ref      = "RFC 959, 4.2.2" }
code { 503, "Bad sequence of commands", subject = "syntax",
  summary = "The command is not allowed at this point in the sequence of commands.",
  ref     = "RFC 959, 4.2.2" }
code { 504, "Command not implemented for that parameter", name = "argument_not_implemented", subject = "syntax",
  summary = "The server does not implement the command with this argument.",
  ref     = "RFC 959, 4.2.2" }
code { 521, "data connection cannot be opened with this PROT setting", name = "wrong_protection_level",
  subject = "connection",
  summary = "The data connection needs another protection level; with LPRT: another address family.",
  meaning = [[
    With RFC 4217 it is the reply to a transfer for which the PROT setting is wrong. With RFC 1639 it is the
    reply to LPRT and LPSV, and its text lists the address families that the server supports.]],
  also    = { { "Supported address families are (af1, af2, ..., afn)", name = "address_family_not_supported",
    ref = "RFC 1639, 4" } },
  ref     = "RFC 4217, 10.2" }
code { 522, "Extended Port Failure - unknown network protocol", name = "network_protocol_not_supported",
  subject = "connection",
  summary = "The server does not support the network protocol; in a transfer: TLS failed or is required.",
  meaning = [[
    With RFC 2428 it is the reply to EPRT and EPSV, and its text lists the protocols that the server supports.
    With RFC 4217 it ends a transfer whose TLS negotiation failed, or which needs protection.]],
  also    = { { "TLS negotiation failed or was unacceptable", name = "tls_negotiation_failed",
    ref = { "RFC 4217, 10.2", "RFC 4217, 11.4" } } },
  carries = "with EPRT and EPSV: the numbers of the supported protocols, in parentheses",
  ref     = "RFC 2428, 2" }
code { 530, "Not logged in", subject = "authentication",
  summary = "The command needs a login, or the login failed.",
  ref     = "RFC 959, 4.2.2" }
code { 532, "Need account for storing files", subject = "authentication",
  summary = "Storing files needs an account.",
  ref     = "RFC 959, 4.2.2" }
code { 533, "Command protection level denied for policy reasons", name = "protection_level_denied",
  subject = "authentication",
  summary  = "The policy of the server does not allow this protection for the command.",
  contrast = { [537] = "533 is a matter of policy; 537 of what the mechanism can do." },
  ref      = { "RFC 2228, 5.1", "RFC 4217, 5" } }
code { 534, "Request denied for policy reasons", name = "denied_by_policy", subject = "authentication",
  summary = "The policy of the server does not allow the request.",
  ref     = { "RFC 2228, 5.1", "RFC 4217, 5" } }
code { 535, "Failed security check (hash, sequence, etc)", name = "failed_security_check",
  subject = "authentication",
  summary = "The security data failed a check.",
  ref     = "RFC 2228, 5.1" }
code { 536, "Requested PROT level not supported by mechanism", name = "prot_level_not_supported",
  subject = "authentication",
  summary = "The mechanism does not support the protection that PROT asks for.",
  ref     = "RFC 2228, 5.1" }
code { 537, "Command protection level not supported by security mechanism",
  name = "command_protection_not_supported", subject = "authentication",
  summary = "The mechanism does not support the protection with which the command was sent.",
  ref     = "RFC 2228, 5.1" }
code { 550, "Requested action not taken", name = "file_unavailable", primary = true, subject = "file_system",
  summary  = "The file does not exist, cannot be accessed, or does not allow the action.",
  contrast = { [553] = "550 is about the file; 553 about its name." },
  accepts  = { { "File unavailable", ref = "RFC 959, 4.2.2" } },
  ref      = "RFC 959, 4.2.2" }
code { 551, "Requested action aborted: page type unknown", name = "page_type_unknown", subject = "file_system",
  summary = "The server does not know the page type.",
  ref     = "RFC 959, 4.2.2" }
code { 552, "Requested file action aborted", name = "storage_allocation_exceeded", subject = "file_system",
  summary = "The action exceeds the storage allocated to the user or the directory.",
  accepts = { { "Exceeded storage allocation", ref = "RFC 959, 4.2.2" } },
  ref     = "RFC 959, 4.2.2" }
code { 553, "Requested action not taken", name = "file_name_not_allowed", subject = "file_system",
  summary = "The server does not allow the file name.",
  accepts = { { "File name not allowed", ref = "RFC 959, 4.2.2" } },
  ref     = "RFC 959, 4.2.2" }
code { 631, "Integrity protected reply", name = "integrity_protected",
  summary = "The reply inside is protected against changes.",
  carries = "the protected reply in Base64",
  ref     = "RFC 2228, 5.2" }
code { 632, "Confidentiality and integrity protected reply", name = "fully_protected",
  summary = "The reply inside is encrypted and protected against changes.",
  carries = "the protected reply in Base64",
  ref     = "RFC 2228, 5.2" }
code { 633, "Confidentiality protected reply", name = "confidentiality_protected",
  summary = "The reply inside is encrypted.",
  carries = "the protected reply in Base64",
  ref     = "RFC 2228, 5.2" }
