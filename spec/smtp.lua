-- SMTP reply codes: what a mail server says to each command.
--
-- True to: RFC 5321, 4.2.3 for the protocol itself, RFC 4954 for authentication, RFC 3207 for what STARTTLS
-- adds to two codes, and RFC 7504 for hosts and domains that take no mail. No registry lists basic replies;
-- that of IANA is for enhanced status codes such as 5.1.1, which go beside them. The texts are written for
-- this file.
--
-- Phrases are those of the documents, without the domain in front; servers say what they like. Names are
-- shorter: many phrases are sentences.
-- lint: allow L0805 everywhere: phrases are sentences, names are not
--
-- Policy for changes:
--
--   * A code comes in when one of these documents, or its successor, defines it. Codes that only another
--     extension uses (ETRN's 458, for instance) and those of mail systems of their own are not here.
--   * Codes are kept in ascending order.

spec {
  format   = 1,
  id       = "smtp_reply",
  title    = "SMTP reply codes",
  values   = { from = 200, to = 599 },
  options  = { c = { constants = "SMTP_{value}_{NAME}" } },
  registry = { url = "https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3" },
  summary  = "The three-digit numbers with which a mail server answers each command.",
  meaning  = [[
    The first digit tells whether the command succeeded, goes on, failed for now or failed for good, and the
    second what the reply is about. A client may decide by the first digit alone, and has to when it does not
    know the code. The text after the number is for people. A server that offers enhanced status codes puts
    one of the form 5.1.1 in front of the text, and it says more.]],
}

document { "RFC 5321", "Simple Mail Transfer Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc5321.html#section-{section}" }
document { "RFC 4954", "SMTP Service Extension for Authentication",
  url = "https://www.rfc-editor.org/rfc/rfc4954.html#section-{section}" }
document { "RFC 3207", "SMTP Service Extension for Secure SMTP over TLS",
  url = "https://www.rfc-editor.org/rfc/rfc3207.html#section-{section}" }
document { "RFC 7504", "SMTP 521 and 556 Reply Codes", url = "https://www.rfc-editor.org/rfc/rfc7504.html" }

-- none       no failure
-- transient  the same command may succeed later; mail stays in the queue
-- permanent  the same command fails again; mail goes back to its sender
trait { "failure", choice = { "none", "transient", "permanent" },
  help = "Whether it is a failure, and whether trying again later makes sense." }

-- The second digit: 0, 1, 2, 5; the protocol gives 3 and 4 no meaning.
trait { "subject", choice = { "syntax", "information", "connection", "unspecified", "mail" },
  help = "What the second digit says that the reply is about." }

trait { "enhanced", text = true, help = "An enhanced status code that goes with it." }

class { "completion", "Positive Completion", number = 2, from = 200, to = 299, ref = "RFC 5321, 4.2.1",
  summary = "The command was carried out.", every = { failure = "none" } }
class { "intermediate", "Positive Intermediate", number = 3, from = 300, to = 399, ref = "RFC 5321, 4.2.1",
  summary = "The command was taken, and the server waits for what belongs to it.",
  every   = { failure = "none" } }
class { "transient", "Transient Negative Completion", number = 4, from = 400, to = 499,
  ref     = "RFC 5321, 4.2.1",
  summary = "The command failed for now; the client should try again later.",
  every   = { failure = "transient" } }
class { "permanent", "Permanent Negative Completion", number = 5, from = 500, to = 599,
  ref     = "RFC 5321, 4.2.1",
  summary = "The command failed, and would fail again.", every = { failure = "permanent" } }

code { 211, "System status, or system help reply", name = "system_status", subject = "information",
  summary = "The state of the server, or help about it.", ref = "RFC 5321, 4.2.3" }
code { 214, "Help message", subject = "information",
  summary = "Help about the server or a command, for people.", ref = "RFC 5321, 4.2.3" }
code { 220, "Service ready", subject = "connection",
  summary = "The server is ready; it is the greeting, and the answer to STARTTLS.",
  ref = { "RFC 5321, 4.2.3", "RFC 3207, 4" } }
code { 221, "Service closing transmission channel", name = "service_closing", subject = "connection",
  summary  = "The server closes the connection, as a rule because of QUIT.",
  contrast = { [421] = "221 is a goodbye that the client asked for; 421 an end before its time." },
  ref      = "RFC 5321, 4.2.3" }
code { 235, "Authentication succeeded", subject = "unspecified", enhanced = "2.7.0",
  summary = "The client is authenticated.", ref = "RFC 4954, 6" }
code { 250, "Requested mail action okay, completed", name = "ok", subject = "mail",
  summary = "The command was carried out.",
  meaning = [[After the data of a message it means that the server answers for the message from here on.]],
  ref     = "RFC 5321, 4.2.3" }
code { 251, "User not local; will forward to <forward-path>", name = "will_forward", subject = "mail",
  summary  = "The recipient is elsewhere, and the server passes the mail on.",
  contrast = { [551] = "251 forwards the mail itself; 551 tells the client to send it elsewhere." },
  ref      = { "RFC 5321, 4.2.3", "RFC 5321, 3.4" } }
code { 252, "Cannot VRFY user, but will accept message and attempt delivery", name = "cannot_verify",
  subject = "mail",
  summary = "The server does not tell whether the recipient exists, and takes mail all the same.",
  uses    = { "Servers that answer VRFY so to everything, as addresses are nobody's business." },
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.5.3" } }
code { 334, "Server challenge", name = "auth_challenge", subject = "unspecified",
  summary = "The server sends a challenge, maybe an empty one, and waits for the client's answer to it.",
  meaning = [[The text is the challenge in Base64. The document gives the code no words of its own.]],
  ref     = "RFC 4954, 4" }
code { 354, "Start mail input; end with <CRLF>.<CRLF>", name = "start_mail_input", subject = "mail",
  summary = "The server waits for the message, which ends with a dot on a line of its own.",
  ref     = "RFC 5321, 4.2.3" }
code { 421, "Service not available, closing transmission channel", name = "service_not_available",
  subject = "connection",
  summary = "The server cannot go on and closes the connection; it may say so to any command.",
  uses    = { "A shutdown.", "A client that kept silent for too long.", "Too many connections." },
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.8" } }
code { 432, "A password transition is needed", name = "password_transition_needed", subject = "unspecified",
  enhanced = "4.7.12",
  summary  = "The user must sign in once with a plain password before this mechanism can be used.",
  ref      = "RFC 4954, 6" }
code { 450, "Requested mail action not taken: mailbox unavailable", name = "mailbox_busy", subject = "mail",
  summary  = "The mailbox cannot be used for now.",
  uses     = { "A mailbox that another program has locked.", "A sender who is made to wait on purpose." },
  contrast = { [550] = "450 may work later; 550 will not." },
  ref      = "RFC 5321, 4.2.3" }
code { 451, "Requested action aborted: local error in processing", name = "local_error", subject = "mail",
  summary = "The server failed by a fault of its own.", ref = "RFC 5321, 4.2.3" }
code { 452, "Requested action not taken: insufficient system storage", name = "insufficient_storage",
  subject  = "mail",
  summary  = "The server has no room for now, or the message has too many recipients for one go.",
  meaning  = [[
    After too many recipients the client sends the message to those that were taken, and then to the rest.]],
  contrast = { [552] = "452 is the server, and may pass; 552 is a limit on the mailbox or message." },
  ref      = { "RFC 5321, 4.2.3", "RFC 5321, 4.5.3.1.10" } }
code { 454, "Temporary authentication failure", subject = "mail", enhanced = "4.7.0",
  also    = { { "TLS not available due to temporary reason", ref = "RFC 3207, 4" } },
  summary = "Authentication, or the start of TLS, failed on the server's side and may work later.",
  ref     = { "RFC 4954, 6", "RFC 3207, 4" } }
code { 455, "Server unable to accommodate parameters", subject = "mail",
  summary  = "The server cannot meet a parameter of MAIL or RCPT for now.",
  contrast = { [555] = "455 knows the parameter and cannot meet it now; 555 does not have it." },
  ref      = "RFC 5321, 4.2.3" }
code { 500, "Syntax error, command unrecognized", name = "command_unrecognized", subject = "syntax",
  summary  = "The server does not know the command, or the line is too long.",
  contrast = { [502] = "500 does not know the command; 502 knows it and does not have it." },
  ref      = { "RFC 5321, 4.2.3", "RFC 4954, 6" } }
code { 501, "Syntax error in parameters or arguments", name = "syntax_error_in_parameters",
  subject = "syntax",
  summary = "The command is known, and what follows it is malformed.", ref = "RFC 5321, 4.2.3" }
code { 502, "Command not implemented", subject = "syntax",
  summary = "The server knows the command and does not have it.", ref = "RFC 5321, 4.2.3" }
code { 503, "Bad sequence of commands", subject = "syntax",
  summary = "The command is right but comes at the wrong time, such as DATA before RCPT.",
  ref     = "RFC 5321, 4.2.3" }
code { 504, "Command parameter not implemented", subject = "syntax",
  summary = "The server does not have this parameter of the command.", ref = "RFC 5321, 4.2.3" }
code { 521, "Server does not accept mail", subject = "connection", enhanced = "5.3.2",
  summary  = "This host never takes mail; it may say so in place of a greeting.",
  contrast = {
    [554] = "521 never takes mail; 554 does not take this one, or not from this client.",
    [556] = "521 is said by a host about itself; 556 by a relay about the domain of a recipient.",
  },
  ref      = "RFC 7504" }
code { 530, "Authentication required", subject = "unspecified", enhanced = "5.7.0",
  also    = { { "Must issue a STARTTLS command first", ref = "RFC 3207, 4" } },
  summary = "The server wants the client to authenticate, or to start TLS, before this command.",
  ref     = { "RFC 4954, 6", "RFC 3207, 4" } }
code { 534, "Authentication mechanism is too weak", name = "mechanism_too_weak", subject = "unspecified",
  enhanced = "5.7.9",
  summary  = "The server does not let this user in by so weak a mechanism.", ref = "RFC 4954, 6" }
code { 535, "Authentication credentials invalid", name = "credentials_invalid", subject = "unspecified",
  enhanced = "5.7.8",
  summary  = "The user name or the password is wrong, or this user may not act as that one.",
  contrast = { [530] = "530 got no credentials; 535 got wrong ones." },
  ref      = "RFC 4954, 6" }
code { 538, "Encryption required for requested authentication mechanism", name = "encryption_required",
  subject = "unspecified", enhanced = "5.7.11",
  summary = "The mechanism may be used over an encrypted connection only.",
  meaning = [[A server should not offer such a mechanism before TLS in the first place.]],
  state   = { "historic", "Servers do not offer the mechanism without encryption.", ref = "RFC 4954, 6" },
  ref     = "RFC 4954, 6" }
code { 550, "Requested action not taken: mailbox unavailable", name = "mailbox_unavailable", subject = "mail",
  summary = "The mailbox does not exist, or the server refuses by a rule of its own.",
  uses    = { "An unknown recipient.", "A message that is taken for spam." },
  ref     = "RFC 5321, 4.2.3" }
code { 551, "User not local; please try <forward-path>", name = "user_not_local", subject = "mail",
  summary = "The recipient is elsewhere, and the client has to send the mail there.",
  meaning = [[The address is in the text. Servers seldom say it, as it tells addresses to strangers.]],
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.4" } }
code { 552, "Requested mail action aborted: exceeded storage allocation", name = "storage_exceeded",
  subject = "mail",
  summary = "The mailbox is full or the message larger than allowed.", ref = "RFC 5321, 4.2.3" }
code { 553, "Requested action not taken: mailbox name not allowed", name = "mailbox_name_not_allowed",
  subject = "mail",
  summary = "The address is not one that the server takes, for instance as its syntax is wrong.",
  ref     = "RFC 5321, 4.2.3" }
code { 554, "Transaction failed", subject = "mail",
  also    = { { "No SMTP service here", ref = "RFC 5321, 4.2.3" } },
  summary = "The message was refused, or, in place of a greeting, the client.",
  ref     = { "RFC 5321, 4.2.3", "RFC 5321, 3.1" } }
code { 555, "MAIL FROM/RCPT TO parameters not recognized or not implemented",
  name = "parameters_not_recognized", subject = "mail",
  summary = "The server does not have a parameter of MAIL or RCPT.", ref = "RFC 5321, 4.2.3" }
code { 556, "Domain does not accept mail", subject = "mail", enhanced = "5.1.10",
  summary = "The domain of the recipient says in the DNS that it takes no mail.", ref = "RFC 7504" }
