-- SMTP reply codes: how a mail server replies to each command.
--
-- True to: RFC 5321, 4.2.3 for the protocol itself, RFC 4954 for authentication, RFC 3207 for what STARTTLS
-- adds to two codes, and RFC 7504 and RFC 7505 for hosts and domains that do not accept mail. No registry lists
-- basic replies; that of IANA is for enhanced status codes such as 5.1.1, which go beside them and are the
-- spec smtp-enhanced; it has all values of `enhanced`. The texts are written for this file. On 2026-08-22 the
-- successor of RFC 5321, RFC 7504 and RFC 7505 (rfc5321bis) was approved but had no number yet.
--
-- Phrases are those of the documents, without the domain in front; servers may send any text. Names are
-- shorter: many phrases are sentences.
-- lint: allow L0805 everywhere: phrases are sentences, names are not
--
-- Policy for changes:
--
--   * A code is added when one of these documents, or its successor, defines it. Codes that only another
--     extension uses (ETRN's 458, for instance) and those of mail systems of their own are not here.
--   * Codes are kept in ascending order.

spec {
  format   = 1,
  id       = "smtp_reply",
  title    = "SMTP reply codes",
  values   = { from = 200, to = 599 },
  display  = "decimal(3)",
  options  = { c = { constants = "SMTP_{value}_{NAME}" } },
  registry = { url = "https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3", version = "RFC 5321" },
  summary  = "The three-digit numbers with which a mail server replies to each command.",
  meaning  = [[
    The first digit indicates whether the command succeeded, continues, failed temporarily or failed
    permanently, the second what the reply is about. A client may decide by the first digit alone, and has to
    if it does not know the code. The text after the number is for people. A server that offers enhanced
    status codes puts one of the form 5.1.1 in front of the text, which is more specific.]],
}

document { "RFC 5321", "Simple Mail Transfer Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc5321.html#section-{section}" }
document { "RFC 4954", "SMTP Service Extension for Authentication",
  url = "https://www.rfc-editor.org/rfc/rfc4954.html#section-{section}" }
document { "RFC 3207", "SMTP Service Extension for Secure SMTP over TLS",
  url = "https://www.rfc-editor.org/rfc/rfc3207.html#section-{section}" }
document { "RFC 7504", "SMTP 521 and 556 Reply Codes",
  url = "https://www.rfc-editor.org/rfc/rfc7504.html#section-{section}" }
document { "RFC 7505", "A \"Null MX\" No Service Resource Record for Domains That Accept No Mail",
  url = "https://www.rfc-editor.org/rfc/rfc7505.html#section-{section}" }

trait { "failure", help = "Whether it makes sense to try again after a failure.", choice = {
  { "transient", help = "The same command may succeed later; mail stays in the queue." },
  { "permanent", help = "The same command fails again; mail is returned to its sender." },
} }

-- Codes with 3 or 4 as the second digit have no subject: the protocol gives these no meaning.
trait { "subject", help = "The subject of the reply, by its second digit.", choice = {
  { "syntax", help = "The second digit is 0: syntax errors and unimplemented commands." },
  { "information", help = "The second digit is 1: status and help." },
  { "connection", help = "The second digit is 2: the connection itself." },
  { "mail", help = "The second digit is 5: the mail system." },
} }

trait { "enhanced", code_of = "smtp-enhanced", display = "enhanced",
  help = "The enhanced status code that a document assigns to it." }

class { "completion", "Positive Completion", number = 2, from = 200, to = 299, ref = "RFC 5321, 4.2.1",
  summary = "The command was carried out." }
class { "intermediate", "Positive Intermediate", number = 3, from = 300, to = 399, ref = "RFC 5321, 4.2.1",
  summary = "The command was accepted, and the server waits for its input." }
class { "transient", "Transient Negative Completion", number = 4, from = 400, to = 499,
  ref     = "RFC 5321, 4.2.1",
  summary = "The command failed temporarily; the client should try again later.",
  every   = { failure = "transient" } }
class { "permanent", "Permanent Negative Completion", number = 5, from = 500, to = 599,
  ref     = "RFC 5321, 4.2.1",
  summary = "The command failed, and would fail again.", every = { failure = "permanent" } }

code { 211, "System status, or system help reply", name = "system_status", subject = "information",
  summary = "The state of the server, or help about it.", ref = "RFC 5321, 4.2.3" }
code { 214, "Help message", subject = "information",
  summary = "Help about the server or a command, for people.", ref = "RFC 5321, 4.2.3" }
code { 220, "Service ready", subject = "connection",
  summary = "The server is ready; it is the greeting, and the reply to STARTTLS.",
  ref = { "RFC 5321, 4.2.3", "RFC 3207, 4" } }
code { 221, "Service closing transmission channel", name = "service_closing", subject = "connection",
  summary  = "The server closes the connection, usually because of QUIT.",
  contrast = { [421] = "221 closes the connection at the client's request; 421 on the server's own initiative." },
  ref      = "RFC 5321, 4.2.3" }
code { 235, "Authentication succeeded", enhanced = { "2.7.0", ref = "RFC 4954, 6" },
  summary = "The client is authenticated.", ref = "RFC 4954, 6" }
code { 250, "Requested mail action okay, completed", name = "ok", subject = "mail",
  summary = "The command was carried out.",
  meaning = [[
    After the data of a message it means that the server is responsible for the message from now on.]],
  ref     = "RFC 5321, 4.2.3" }
code { 251, "User not local; will forward to <forward-path>", name = "will_forward", subject = "mail",
  summary  = "The recipient is elsewhere, and the server forwards the mail.",
  contrast = { [551] = "With 251 the server forwards the mail; with 551 the client has to send it elsewhere." },
  ref      = { "RFC 5321, 4.2.3", "RFC 5321, 3.4" } }
code { 252, "Cannot VRFY user, but will accept message and attempt delivery", name = "cannot_verify",
  subject = "mail",
  summary = "The server does not reveal whether the recipient exists, but accepts mail anyway.",
  uses    = { "Servers that reply to every VRFY this way to keep addresses private." },
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.5.3" } }
code { 334, "Server challenge", name = "auth_challenge",
  summary = "The server sends a challenge, possibly an empty one, and waits for the client's response to it.",
  meaning = [[The text is the challenge in Base64. The document gives the code no words of its own.]],
  ref     = "RFC 4954, 4" }
code { 354, "Start mail input; end with <CRLF>.<CRLF>", name = "start_mail_input", subject = "mail",
  summary = "The server waits for the message, which ends with a dot on a line of its own.",
  ref     = "RFC 5321, 4.2.3" }
code { 421, "Service not available, closing transmission channel", name = "service_not_available",
  subject = "connection",
  summary = "The server cannot continue and closes the connection; it may be the reply to any command.",
  uses    = { "A shutdown.", "A client that was silent for too long.", "Too many connections." },
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.8" } }
code { 432, "A password transition is needed", name = "password_transition_needed",
  enhanced = { "4.7.12", ref = "RFC 4954, 6" },
  summary  = "The user must sign in once with a plain password before this mechanism can be used.",
  ref      = "RFC 4954, 6" }
code { 450, "Requested mail action not taken: mailbox unavailable", name = "mailbox_busy", subject = "mail",
  summary  = "The mailbox is temporarily not available.",
  uses     = {
    "A mailbox that another program has locked.",
    "Greylisting: a new sender is made to wait on purpose.",
  },
  contrast = { [550] = "450 is temporary; 550 is permanent." },
  ref      = "RFC 5321, 4.2.3" }
code { 451, "Requested action aborted: local error in processing", name = "local_error", subject = "mail",
  summary = "The server failed because of an error of its own.", ref = "RFC 5321, 4.2.3" }
code { 452, "Requested action not taken: insufficient system storage", name = "insufficient_storage",
  subject  = "mail",
  summary  = "The server currently has too little storage, or the message has too many recipients.",
  meaning  = [[
    After too many recipients the client sends the message to those that were accepted, and then to the rest.]],
  contrast = { [552] = "452 is about the server, and may pass; 552 is a limit on the mailbox or message." },
  ref      = { "RFC 5321, 4.2.3", "RFC 5321, 4.5.3.1.10" } }
code { 454, "Temporary authentication failure", subject = "mail", enhanced = { "4.7.0", ref = "RFC 4954, 6" },
  also    = { { "TLS not available due to temporary reason", ref = "RFC 3207, 4" } },
  summary = "Authentication, or the start of TLS, failed on the server's side but may succeed later.",
  ref     = { "RFC 4954, 6", "RFC 3207, 4" } }
code { 455, "Server unable to accommodate parameters", subject = "mail",
  summary  = "The server temporarily cannot meet a parameter of MAIL or RCPT.",
  contrast = { [555] = "With 455 the server cannot meet the parameter now; with 555 it does not support it." },
  ref      = "RFC 5321, 4.2.3" }
code { 500, "Syntax error, command unrecognized", name = "command_unrecognized", subject = "syntax",
  summary  = "The server does not recognize the command, or the line is too long.",
  meaning  = [[The enhanced status code is for a line that is too long during AUTH.]],
  contrast = { [502] = "With 500 the server does not recognize the command; with 502 it does not implement it." },
  enhanced = { "5.5.6", ref = "RFC 4954, 6" },
  ref      = { "RFC 5321, 4.2.3", "RFC 4954, 6" } }
code { 501, "Syntax error in parameters or arguments", name = "syntax_error_in_parameters",
  subject = "syntax",
  summary = "The command is known, but its parameters or arguments are malformed.", ref = "RFC 5321, 4.2.3" }
code { 502, "Command not implemented", subject = "syntax",
  summary = "The server recognizes the command but does not implement it.", ref = "RFC 5321, 4.2.3" }
code { 503, "Bad sequence of commands", subject = "syntax",
  summary = "The command is valid but out of order, such as DATA before RCPT.",
  ref     = "RFC 5321, 4.2.3" }
code { 504, "Command parameter not implemented", subject = "syntax",
  summary = "The server does not implement this parameter of the command.", ref = "RFC 5321, 4.2.3" }
code { 521, "Host does not accept mail", subject = "connection", enhanced = "5.3.2",
  accepts  = { { "Server does not accept mail", ref = "RFC 7504, 3" } },
  summary  = "This host never accepts mail; it may send this reply instead of a greeting.",
  contrast = {
    [554] = "With 521 the host never accepts mail; with 554 it refuses this message or this client.",
    [556] = "521 is about the host that replies; 556 about the domain of a recipient.",
  },
  ref      = "RFC 7504, 3" }
code { 530, "Authentication required", enhanced = { "5.7.0", ref = "RFC 4954, 6" },
  also    = { { "Must issue a STARTTLS command first", ref = "RFC 3207, 4" } },
  summary = "The server requires the client to authenticate, or to start TLS, before this command.",
  ref     = { "RFC 4954, 6", "RFC 3207, 4" } }
code { 534, "Authentication mechanism is too weak", name = "mechanism_too_weak",
  enhanced = { "5.7.9", ref = "RFC 4954, 6" },
  summary  = "The policy of the server for this user requires a stronger mechanism.", ref = "RFC 4954, 6" }
code { 535, "Authentication credentials invalid", name = "credentials_invalid",
  enhanced = { "5.7.8", ref = "RFC 4954, 6" },
  summary  = "The credentials are invalid, or the user is not allowed the requested authorization identity.",
  contrast = { [530] = "With 530 the client sent no credentials; with 535 it sent invalid ones." },
  ref      = "RFC 4954, 6" }
code { 538, "Encryption required for requested authentication mechanism", name = "encryption_required",
  enhanced = { "5.7.11", ref = "RFC 4954, 6" },
  summary = "The mechanism may be used only over an encrypted connection.",
  meaning = [[A server should not offer such a mechanism without encryption in the first place.]],
  state   = { "historic", "Servers do not offer the mechanism without encryption.", ref = "RFC 4954, 6" },
  ref     = "RFC 4954, 6" }
code { 550, "Requested action not taken: mailbox unavailable", name = "mailbox_unavailable", subject = "mail",
  summary = "The mailbox does not exist, or the server refuses for reasons of policy.",
  uses    = { "An unknown recipient.", "A message that is considered spam." },
  ref     = "RFC 5321, 4.2.3" }
code { 551, "User not local; please try <forward-path>", name = "user_not_local", subject = "mail",
  summary = "The recipient is elsewhere, and the client should send the mail there.",
  meaning = [[The address is in the text. Servers seldom use it, because it reveals addresses to strangers.]],
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.4" } }
code { 552, "Requested mail action aborted: exceeded storage allocation", name = "storage_exceeded",
  subject = "mail",
  summary = "The mailbox is full or the message larger than allowed.",
  meaning = [[
    Where it is the reply to too many recipients, a client should treat it as a temporary failure, like 452: an
    older edition of the protocol used 552 for that.]],
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 4.5.3.1.10" } }
code { 553, "Requested action not taken: mailbox name not allowed", name = "mailbox_name_not_allowed",
  subject = "mail",
  summary = "The server does not accept the address, for instance because its syntax is incorrect.",
  ref     = "RFC 5321, 4.2.3" }
code { 554, "Transaction failed", subject = "mail",
  also    = { { "No SMTP service here", ref = "RFC 5321, 4.2.3" } },
  summary = "The message was refused, or, instead of a greeting, the client.",
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.1" } }
code { 555, "MAIL FROM/RCPT TO parameters not recognized or not implemented",
  name = "parameters_not_recognized", subject = "mail",
  summary = "The server does not recognize or implement a parameter of MAIL or RCPT.", ref = "RFC 5321, 4.2.3" }
code { 556, "Domain does not accept mail", subject = "mail", enhanced = { "5.1.10", ref = "RFC 7505, 4.1" },
  summary = "A relay found out, without connecting to it, that the recipient's domain does not accept mail.",
  meaning = [[The usual way is a null MX record in the DNS, for which the enhanced status code is meant.]],
  ref     = "RFC 7504, 4" }
