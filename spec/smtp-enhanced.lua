-- SMTP enhanced status codes: the class, the subject and the detail of what happened to a message.
--
-- True to: the IANA "SMTP Enhanced Status Codes" registry (2024-12-06), RFC 3463, and the documents beside the
-- codes; read on 2026-11-28. Texts are written for this file. X.6.10 has no phrase in the registry.
--
-- The registry lists a subject and a detail, such as X.7.1, for any class. Here each class is a code of its
-- own, and `class_from` is the reason for it. The classes of an entry are those that
--
--   1. the text of its document names, as in "only useful for permanent failures",
--   2. the first digits of its basic replies in the registry stand for, or
--   3. an example in an RFC uses.
--
-- If neither 1 nor 2 gives a class, both failures, 4 and 5, are here, marked as `unstated`.
--
-- Doubts:
--
--   * Text and basic replies contradict each other for X.1.1, X.2.2, X.4.3, X.5.1, X.5.4 and X.7.1: their basic
--     replies also stand for a class that their text rules out. It is here too; `class_from` tells them apart.
--   * X.7.28 has no basic reply, and a draft as its reference. X.6.10 has no text of its own; it has the classes
--     of X.6.8, which it duplicates.
--   * Servers also send classes that no document has for the entry.
--
-- Policy for changes: an entry is added when the registry lists it, a class of one by the rules above.
-- lint: allow L0805 everywhere: the names are shorter, and begin with the class

spec {
  format   = 1,
  id       = "smtp_enhanced",
  title    = "SMTP enhanced status codes",
  values   = { from = "2.0.0", to = "5.999.999" },
  display  = "enhanced",
  options  = { c = { constants = "SMTP_ENHANCED_{NAME}" } },
  registry = {
    url = "https://www.iana.org/assignments/smtp-enhanced-status-codes", updated = "2024-12-06" },
  summary  = "The three numbers with which mail systems report what happened to a message.",
  meaning  = [[
    The first number is the class: success, a temporary failure or a permanent one. The second is the subject,
    and the third the detail. They appear in a delivery report, or after the basic reply code, whose first digit
    is the same: 550 5.1.1. A client reports an unknown detail as the general error of its subject, 5.7.99 as
    5.7.0, and an unknown subject by the class alone, as the fallback here does. As an integer, the subject and
    the detail have three digits each: 5.1.1 is 5001001.]],
}

document { "RFC 2034", "SMTP Service Extension for Returning Enhanced Error Codes",
  url = "https://www.rfc-editor.org/rfc/rfc2034.html#section-{section}" }
document { "RFC 3463", "Enhanced Mail System Status Codes",
  url = "https://www.rfc-editor.org/rfc/rfc3463.html#section-{section}" }
document { "RFC 3886", "An Extensible Message Format for Message Tracking Responses",
  url = "https://www.rfc-editor.org/rfc/rfc3886.html#section-{section}" }
document { "RFC 4468", "Message Submission BURL Extension",
  url = "https://www.rfc-editor.org/rfc/rfc4468.html#section-{section}" }
document { "RFC 4954", "SMTP Service Extension for Authentication",
  url = "https://www.rfc-editor.org/rfc/rfc4954.html#section-{section}" }
document { "RFC 5248", "A Registry for SMTP Enhanced Mail System Status Codes",
  url = "https://www.rfc-editor.org/rfc/rfc5248.html#section-{section}" }
document { "RFC 6376", "DomainKeys Identified Mail (DKIM) Signatures",
  url = "https://www.rfc-editor.org/rfc/rfc6376.html#section-{section}" }
document { "RFC 6531", "SMTP Extension for Internationalized Email",
  url = "https://www.rfc-editor.org/rfc/rfc6531.html#section-{section}" }
document { "RFC 6710", "SMTP Extension for Message Transfer Priorities",
  url = "https://www.rfc-editor.org/rfc/rfc6710.html#section-{section}" }
document { "RFC 7208", "Sender Policy Framework (SPF) for Authorizing Use of Domains in Email, Version 1",
  url = "https://www.rfc-editor.org/rfc/rfc7208.html#section-{section}" }
document { "RFC 7293", "The Require-Recipient-Valid-Since Header Field and SMTP Service Extension",
  url = "https://www.rfc-editor.org/rfc/rfc7293.html#section-{section}" }
document { "RFC 7372", "Email Authentication Status Codes",
  url = "https://www.rfc-editor.org/rfc/rfc7372.html#section-{section}" }
document { "RFC 7504", "SMTP 521 and 556 Reply Codes",
  url = "https://www.rfc-editor.org/rfc/rfc7504.html#section-{section}" }
document { "RFC 7505", "A \"Null MX\" No Service Resource Record for Domains That Accept No Mail",
  url = "https://www.rfc-editor.org/rfc/rfc7505.html#section-{section}" }
document { "RFC 8617", "The Authenticated Received Chain (ARC) Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc8617.html#section-{section}" }
document { "RFC 8689", "SMTP Require TLS Option",
  url = "https://www.rfc-editor.org/rfc/rfc8689.html#section-{section}" }
document { "draft-levine-mailbomb-header", "A header field against mail floods",
  url = "https://datatracker.ietf.org/doc/html/draft-levine-mailbomb-header-00" }

trait { "subject", help = "The subject, by the second number.", choice = {
  { "other", help = "The second number is 0: no subject." },
  { "address", help = "The second number is 1: the address of the sender or a recipient." },
  { "mailbox", help = "The second number is 2: the mailbox, which the recipient controls." },
  { "mail_system", help = "The second number is 3: the destination system, which its administrator controls." },
  { "network", help = "The second number is 4: the network, routing and directories." },
  { "protocol", help = "The second number is 5: the protocol that delivers the message." },
  { "content", help = "The second number is 6: the content of the message and its conversion." },
  { "security", help = "The second number is 7: policies and cryptography." },
} }
trait { "class_from", help = "The reason why the code is listed with this class.", choice = {
  { "text", help = "The document of the code names the class." },
  { "basic_reply", help = "The registry has basic replies of this class for the code." },
  { "example", help = "An RFC uses the code in this class." },
  { "unstated", help = "No document states a class; others may be possible." },
} }
trait { "basic", text = true,
  help = "The basic reply codes that the registry has for it, of the same class; 5XX is any with that digit." }

class { "success", "Success", number = 2, from = "2.0.0", to = "2.999.999", ref = "RFC 3463, 2",
  fallback = "2.0.0",
  summary  = "The message was delivered, or the command succeeded." }
class { "transient", "Persistent Transient Failure", number = 4, from = "4.0.0", to = "4.999.999",
  ref      = "RFC 3463, 2",
  fallback = "4.0.0",
  summary  = "The message is valid, but something temporary prevents its delivery; a later attempt may succeed." }
class { "permanent", "Permanent Failure", number = 5, from = "5.0.0", to = "5.999.999", ref = "RFC 3463, 2",
  fallback = "5.0.0",
  summary  = "The same message will probably fail again, unless it or its destination is changed." }

local CLASSES = { { "2", "success" }, { "4", "transient" }, { "5", "permanent" } }
local SUBJECTS = {
  [0] = "other", "address", "mailbox", "mail_system", "network", "protocol", "content", "security" }

-- The replies of a class in a list such as "451, 550".
local function replies_of(list, class)
  local found = {}
  for _, reply in ipairs(list and list:split(", ") or {}) do
    if reply:starts_with(class) then found[#found + 1] = reply end
  end
  return found[1] and table.concat(found, ", ")
end

-- The classes of an entry, each with the reason for it.
local function reasons_of(entry)
  local reasons, stated = {}, false
  for _, class in ipairs(CLASSES) do
    local digit = class[1]
    if entry.text and entry.text:contains(digit) then reasons[digit] = "text"
    elseif replies_of(entry.basic, digit) then reasons[digit] = "basic_reply" end
    stated = stated or reasons[digit] ~= nil
  end
  for digit, ref in pairs(entry.example or {}) do
    reasons[digit] = reasons[digit] or { "example", ref = ref }
  end
  for _, digit in ipairs(stated and {} or entry.unstated or { "4", "5" }) do
    reasons[digit] = reasons[digit] or "unstated"
  end
  return reasons
end

-- The class that lookups by phrase find: one that the text names, and of several the most severe; nil if there
-- is only one class.
local function primary_of(reasons)
  local best, count = "", 0
  for _, class in ipairs(CLASSES) do
    local reason = reasons[class[1]]
    if reason then
      count = count + 1
      if reason == "text" or reasons[best] ~= "text" then best = class[1] end
    end
  end
  return count > 1 and best or nil
end

-- Declares one code for each class of an entry of the registry.
local function entry(row)
  local reasons = reasons_of(row)
  local primary = primary_of(reasons)
  for _, class in ipairs(CLASSES) do
    local digit, name = class[1], class[2]
    if reasons[digit] then
      local state = row.state
      if row.same_as then
        state = { "deprecated", "It duplicates X." .. row.same_as .. ".", use = digit .. "." .. row.same_as,
          ref = row.ref }
      end
      code { digit .. "." .. row[1], row[2], name = name .. "_" .. row.name,
        primary = digit == primary or nil,
        subject = SUBJECTS[tonumber(row[1]:split(".")[1])],
        class_from = reasons[digit],
        basic = replies_of(row.basic, digit),
        summary = row.summary, meaning = row.meaning, state = state, ref = row.ref }
    end
  end
end

-- The registry has "Any" as the basic replies.
entry { "0.0", "Other undefined Status", name = "undefined", basic = "2XX, 4XX, 5XX",
  summary = "Only the class is known.", ref = "RFC 3463, 3.1" }

entry { "1.0", "Other address status", name = "address_status", example = { ["2"] = "RFC 2034, 6" },
  summary = "The status is about an address, and no other code of the subject fits.", ref = "RFC 3463, 3.2" }
entry { "1.1", "Bad destination mailbox address", name = "bad_destination_mailbox", text = "5",
  basic   = "451, 550",
  summary = "The mailbox, the part before the @, does not exist.", ref = "RFC 3463, 3.2" }
entry { "1.2", "Bad destination system address", name = "bad_destination_system", text = "5",
  summary = "The domain of the recipient does not exist or cannot accept mail.", ref = "RFC 3463, 3.2" }
entry { "1.3", "Bad destination mailbox address syntax", name = "bad_destination_syntax", text = "5",
  basic   = "501",
  summary = "The address of the recipient is malformed.", ref = "RFC 3463, 3.2" }
entry { "1.4", "Destination mailbox address ambiguous", name = "ambiguous_destination",
  summary = "The address matches more than one recipient.", ref = "RFC 3463, 3.2" }
entry { "1.5", "Destination address valid", name = "destination_valid", text = "2", basic = "250",
  summary = "The address of the recipient is valid.", ref = "RFC 3463, 3.2" }
entry { "1.6", "Destination mailbox has moved, No forwarding address", name = "destination_moved", text = "5",
  summary = "The mailbox existed before, and no longer accepts mail.", ref = "RFC 3463, 3.2" }
entry { "1.7", "Bad sender's mailbox address syntax", name = "bad_sender_syntax",
  summary = "The address of the sender is malformed.", ref = "RFC 3463, 3.2" }
entry { "1.8", "Bad sender's system address", name = "bad_sender_system", basic = "451, 501",
  summary = "The domain of the sender does not exist or cannot accept mail in return.",
  ref     = "RFC 3463, 3.2" }
entry { "1.9", "Message relayed to non-compliant mailer", name = "relayed_to_non_compliant_mailer", text = "2",
  summary = "The message went to a system without message tracking, so nothing more is known.",
  ref     = "RFC 3886, 3.3.4" }
entry { "1.10", "Recipient address has null MX", name = "recipient_null_mx", basic = "556",
  summary = "The domain of the recipient declares in DNS that it accepts no mail.",
  ref     = { "RFC 7505, 4.1", "RFC 7505, 6", "RFC 7504, 6" } }

entry { "2.0", "Other or undefined mailbox status", name = "mailbox_status",
  summary = "The status is about an existing mailbox, and no other code of the subject fits.",
  ref     = "RFC 3463, 3.3" }
entry { "2.1", "Mailbox disabled, not accepting messages", name = "mailbox_disabled", text = "4 5",
  summary = "The mailbox exists and does not accept messages.", ref = "RFC 3463, 3.3" }
entry { "2.2", "Mailbox full", name = "mailbox_full", text = "4", basic = "552",
  summary = "The mailbox has no space left until its owner deletes messages.", ref = "RFC 3463, 3.3" }
entry { "2.3", "Message length exceeds administrative limit", name = "message_too_big_for_mailbox", text = "5",
  basic   = "552",
  summary = "The message is larger than the limit of the mailbox.", ref = "RFC 3463, 3.3" }
entry { "2.4", "Mailing list expansion problem", name = "list_expansion_problem", text = "4 5",
  basic   = "450, 452",
  summary = "The address is a mailing list whose members could not be determined.", ref = "RFC 3463, 3.3" }

entry { "3.0", "Other or undefined mail system status", name = "system_status",
  basic   = "221, 250, 421, 451, 550, 554",
  summary = "The status is about the destination system, and no other code of the subject fits.",
  ref     = "RFC 3463, 3.4" }
entry { "3.1", "Mail system full", name = "system_full", text = "4", basic = "452",
  summary = "The system has no space left, and the recipient may be unable to free any.",
  ref     = "RFC 3463, 3.4" }
entry { "3.2", "System not accepting network messages", name = "system_not_accepting_messages", text = "4 5",
  basic   = "453, 521",
  summary = "The host of the mailbox does not accept messages, for instance during maintenance.",
  ref     = { "RFC 3463, 3.4", "RFC 7504, 6" } }
entry { "3.3", "System not capable of selected features", name = "features_not_supported",
  summary = "The destination does not support a feature that the message asks for.", ref = "RFC 3463, 3.4" }
entry { "3.4", "Message too big for system", name = "message_too_big_for_system", text = "5",
  basic   = "552, 554",
  summary = "The message is larger than the limit of the system.", ref = "RFC 3463, 3.4" }
entry { "3.5", "System incorrectly configured", name = "system_misconfigured",
  summary = "The configuration of the system does not let it accept the message.", ref = "RFC 3463, 3.4" }
entry { "3.6", "Requested priority was changed", name = "priority_changed", basic = "250, 251",
  summary = "The message was accepted with another priority than requested.",
  meaning = [[The text after the code begins with the new priority and a space.]],
  ref     = "RFC 6710, 10" }

entry { "4.0", "Other or undefined network or routing status", name = "network_status",
  summary = "The status is about the network, and no other code of the subject fits.", ref = "RFC 3463, 3.5" }
entry { "4.1", "No answer from host", name = "no_answer_from_host", text = "4", basic = "451",
  summary = "The other host did not answer the connection attempt.", ref = "RFC 3463, 3.5" }
entry { "4.2", "Bad connection", name = "bad_connection", text = "4", basic = "421",
  summary = "The connection broke or timed out before the end of the transaction.", ref = "RFC 3463, 3.5" }
entry { "4.3", "Directory server failure", name = "directory_server_failure", text = "4", basic = "451, 550",
  summary = "A directory server such as DNS was unavailable.", ref = "RFC 3463, 3.5" }
entry { "4.4", "Unable to route", name = "unable_to_route", text = "4 5",
  summary = "The next hop could not be determined, because the directory lacks the information.",
  ref     = "RFC 3463, 3.5" }
entry { "4.5", "Mail system congestion", name = "congestion", text = "4", basic = "451",
  summary = "The mail system is overloaded.", ref = "RFC 3463, 3.5" }
entry { "4.6", "Routing loop detected", name = "routing_loop", text = "4",
  summary = "The message was forwarded too many times.", ref = "RFC 3463, 3.5" }
entry { "4.7", "Delivery time expired", name = "delivery_time_expired",
  summary = "The message waited too long, or longer than its sender allows.",
  meaning = [[If the actual problem is known, its own code is preferred.]],
  ref     = "RFC 3463, 3.5" }

entry { "5.0", "Other or undefined protocol status", name = "protocol_status",
  basic   = "220, 250, 251, 252, 253, 451, 452, 454, 458, 459, 501, 502, 503, 554",
  summary = "The status is about the protocol, and no other code of the subject fits.", ref = "RFC 3463, 3.6" }
entry { "5.1", "Invalid command", name = "invalid_command", text = "5",
  basic   = "430, 500, 501, 503, 530, 550, 554, 555",
  summary = "The command is out of sequence or not supported.", ref = "RFC 3463, 3.6" }
entry { "5.2", "Syntax error", name = "syntax_error", text = "5", basic = "500, 501, 502, 550, 555",
  summary = "The command is unknown or malformed.", ref = "RFC 3463, 3.6" }
entry { "5.3", "Too many recipients", name = "too_many_recipients", basic = "451",
  summary = "The message has more recipients than the server accepts at once.",
  meaning = [[A client normally sends the message again to the recipients that remain.]],
  ref     = "RFC 3463, 3.6" }
entry { "5.4", "Invalid command arguments", name = "invalid_arguments", text = "5",
  basic   = "451, 501, 502, 503, 504, 550, 555",
  summary = "An argument of the command is out of range or not supported.", ref = "RFC 3463, 3.6" }
entry { "5.5", "Wrong protocol version", name = "wrong_protocol_version",
  summary = "The two systems have no version of the protocol in common.", ref = "RFC 3463, 3.6" }
entry { "5.6", "Authentication Exchange line is too long", name = "auth_line_too_long", text = "4 5",
  basic   = "500",
  summary = "The response of the client in AUTH is longer than the buffer for the mechanism.",
  ref     = "RFC 4954, 6" }

entry { "6.0", "Other or undefined media error", name = "content_status", example = { ["2"] = "RFC 2034, 6" },
  summary = "The status is about the content, and no other code of the subject fits.", ref = "RFC 3463, 3.7" }
entry { "6.1", "Media not supported", name = "media_not_supported", text = "5",
  summary = "The protocol or the next system does not support the type of the content.",
  ref     = "RFC 3463, 3.7" }
entry { "6.2", "Conversion required and prohibited", name = "conversion_prohibited",
  summary = "The content needs a conversion that the sender or a policy does not allow.",
  ref     = "RFC 3463, 3.7" }
entry { "6.3", "Conversion required but not supported", name = "conversion_not_supported", basic = "554",
  summary = "The content needs a conversion that a host on the way cannot perform.", ref = "RFC 3463, 3.7" }
entry { "6.4", "Conversion with loss performed", name = "conversion_with_loss", text = "2 5", basic = "250",
  summary = "The conversion of the content loses data.",
  meaning = [[
    With class 2 it is a warning: the message was delivered after the conversion. With class 5 the sender does
    not allow a conversion with loss.]],
  ref     = "RFC 3463, 3.7" }
entry { "6.5", "Conversion Failed", name = "conversion_failed", text = "4 5",
  summary = "The content needed a conversion that failed.", ref = "RFC 3463, 3.7" }
entry { "6.6", "Message content not available", name = "content_not_available", text = "4 5", basic = "554",
  summary = "The content could not be fetched from another system.", ref = "RFC 4468, 5" }
entry { "6.7", "Non-ASCII addresses not permitted for that sender/recipient", name = "non_ascii_address",
  basic   = "553, 550",
  summary = "The address of the sender or the recipient must be in ASCII.", ref = "RFC 6531, 4.2" }
entry { "6.8", "UTF-8 string reply is required, but not permitted by the SMTP client",
  name    = "utf8_reply_not_permitted", basic = "252, 553, 550",
  summary = "The name of the mailbox can only be shown in UTF-8, which the client did not permit.",
  ref     = "RFC 6531, 4.2" }
entry { "6.9",
  "UTF-8 header message cannot be transferred to one or more recipients, so the message must be rejected",
  name    = "utf8_header_not_transferable", basic = "550",
  summary = "A recipient cannot receive header fields in UTF-8, which is discovered after the end of the message.",
  ref     = "RFC 6531, 4.2" }
-- The classes are those of X.6.8; no document states any.
entry { "6.10", "Duplicate of X.6.8", name = "duplicate_of_utf8_reply_not_permitted", same_as = "6.8",
  unstated = { "2", "5" },
  summary  = "The name of the mailbox can only be shown in UTF-8.", ref = "RFC 6531, 4.2" }

entry { "7.0", "Other or undefined security status", name = "security_status",
  basic   = "220, 235, 450, 454, 500, 501, 503, 504, 530, 535, 550",
  summary = "The status is about security, and no other code of the subject fits or may be disclosed.",
  ref     = "RFC 3463, 3.8" }
entry { "7.1", "Delivery not authorized, message refused", name = "not_authorized", text = "5",
  basic   = "451, 454, 502, 503, 533, 550, 551",
  summary = "A filter of the host or of the recipient does not allow the sender to send there.",
  ref     = "RFC 3463, 3.8" }
entry { "7.2", "Mailing list expansion prohibited", name = "list_prohibited", text = "5", basic = "550",
  summary = "The sender may not send to the mailing list.", ref = "RFC 3463, 3.8" }
entry { "7.3", "Security conversion required but not possible", name = "security_conversion_not_possible",
  text    = "5",
  summary = "Delivery needs a conversion to another secure protocol, which is not possible.",
  ref     = "RFC 3463, 3.8" }
entry { "7.4", "Security features not supported", name = "security_not_supported", text = "5", basic = "504",
  summary = "The delivery protocol does not support the security that the message asks for.",
  ref     = "RFC 3463, 3.8" }
entry { "7.5", "Cryptographic failure", name = "cryptographic_failure", example = { ["4"] = "RFC 6376, 6.3" },
  summary = "The message could not be validated or decrypted, for instance without the key.",
  ref     = "RFC 3463, 3.8" }
entry { "7.6", "Cryptographic algorithm not supported", name = "algorithm_not_supported",
  summary = "The message could not be validated or decrypted without the algorithm.", ref = "RFC 3463, 3.8" }
entry { "7.7", "Message integrity failure", name = "integrity_failure", text = "2 4 5",
  summary = "The message could not be validated because it was changed or damaged.", ref = "RFC 3463, 3.8" }
entry { "7.8", "Authentication credentials invalid", name = "invalid_credentials", basic = "535, 554",
  summary = "The credentials are invalid or not sufficient; the client asks the user for others.",
  ref     = "RFC 4954, 6" }
entry { "7.9", "Authentication mechanism is too weak", name = "mechanism_too_weak", basic = "534",
  summary = "The policy of the server requires a stronger mechanism for this user.", ref = "RFC 4954, 6" }
entry { "7.10", "Encryption Needed", name = "encryption_needed", basic = "523",
  summary = "Nothing but an encrypted connection, such as one with TLS, is accepted.", ref = "RFC 5248, 2.4" }
entry { "7.11", "Encryption required for requested authentication mechanism",
  name    = "encryption_required_for_mechanism", basic = "524, 538", state = "historic",
  summary = "The mechanism needs an encrypted connection.",
  meaning = [[Servers today do not offer such a mechanism without encryption.]],
  ref     = "RFC 4954, 6" }
entry { "7.12", "A password transition is needed", name = "password_transition_needed", basic = "422, 432",
  summary = "The user must sign in once with a plain password before this mechanism can be used.",
  ref     = "RFC 4954, 6" }
entry { "7.13", "User Account Disabled", name = "account_disabled", basic = "525",
  summary = "The account of the user is disabled; other credentials do not help.", ref = "RFC 5248, 2.4" }
entry { "7.14", "Trust relationship required", name = "trust_relationship_required", basic = "535, 554",
  summary = "The server needs a trust relationship with the third party that has the content.",
  meaning = [[RFC 4468 gave it the number X.7.8, which RFC 4954 uses for credentials.]],
  ref     = "RFC 5248, 2.4" }
entry { "7.15", "Priority Level is too low", name = "priority_too_low", basic = "450, 4XX, 550, 5XX",
  summary = "The server accepts only messages of a higher priority, perhaps for a time.",
  ref     = "RFC 6710, 10" }
entry { "7.16", "Message is too big for the specified priority", name = "message_too_big_for_priority",
  basic   = "4XX, 552, 5XX",
  summary = "The message is larger than the server accepts with this priority, perhaps for a time.",
  ref     = "RFC 6710, 10" }
entry { "7.17", "Mailbox owner has changed", name = "mailbox_owner_changed", basic = "5XX",
  summary = "The owner of the mailbox has changed since the time that the sender states.", ref = "RFC 7293, 15.3" }
entry { "7.18", "Domain owner has changed", name = "domain_owner_changed", basic = "5XX",
  summary = "The owner of the domain has changed since the time that the sender states.", ref = "RFC 7293, 15.3" }
entry { "7.19", "RRVS test cannot be completed", name = "rrvs_test_not_possible", basic = "5XX",
  summary = "The server does not know how long the mailbox has had its owner.", ref = "RFC 7293, 15.3" }
entry { "7.20", "No passing DKIM signature found", name = "no_passing_dkim_signature", basic = "550",
  summary = "The message has no DKIM signature that passes.",
  meaning = [[RFC 6376 advises against rejecting a message for this reason.]],
  ref     = { "RFC 7372, 3.1", "RFC 6376, 6.1" } }
entry { "7.21", "No acceptable DKIM signature found", name = "no_acceptable_dkim_signature", basic = "550",
  summary = "DKIM signatures pass, and none meets the requirements of the server.",
  meaning = [[RFC 6376 advises against rejecting a message for this reason.]],
  ref     = { "RFC 7372, 3.1", "RFC 6376, 6.1" } }
entry { "7.22", "No valid author-matched DKIM signature found", name = "no_author_dkim_signature",
  basic   = "550",
  summary = "DKIM signatures pass, and none belongs to an author in the From field.",
  meaning = [[RFC 6376 advises against rejecting a message for this reason.]],
  ref     = { "RFC 7372, 3.1", "RFC 6376, 6.1" } }
entry { "7.23", "SPF validation failed", name = "spf_failed", basic = "550",
  summary = "The result of the SPF check is fail.",
  meaning = [[It is used in place of 5.7.1.]],
  ref     = { "RFC 7372, 3.2", "RFC 7208, 8.4" } }
entry { "7.24", "SPF validation error", name = "spf_error", basic = "451, 550",
  summary = "SPF could not be evaluated because of an error.",
  meaning = [[It is used in place of 4.4.3 and 5.5.2.]],
  ref     = { "RFC 7372, 3.2", "RFC 7208, 8.6", "RFC 7208, 8.7" } }
entry { "7.25", "Reverse DNS validation failed", name = "reverse_dns_failed", basic = "550",
  summary = "The address of the client failed a check of reverse DNS.", ref = "RFC 7372, 3.3" }
entry { "7.26", "Multiple authentication checks failed", name = "multiple_checks_failed", basic = "550",
  summary = "The message failed more than one authentication check; the code does not specify which.",
  ref     = "RFC 7372, 3.4" }
entry { "7.27", "Sender address has null MX", name = "sender_null_mx", basic = "550",
  summary = "The domain of the sender declares in the DNS that it accepts no mail, so replies have no destination.",
  ref     = { "RFC 7505, 4.2", "RFC 7505, 6" } }
entry { "7.28", "Mail flood detected", name = "mail_flood",
  summary = "The message seems to be part of a flood of mail.", ref = "draft-levine-mailbomb-header" }
entry { "7.29", "ARC validation failure", name = "arc_failed", basic = "550",
  summary = "The message failed ARC validation.",
  meaning = [[A server may use the more general 5.7.26 instead.]],
  ref     = "RFC 8617, 5.2.2" }
entry { "7.30", "REQUIRETLS support required", name = "requiretls_needed", basic = "550",
  summary = "The message requires REQUIRETLS, and none of the next servers supports it.",
  ref     = "RFC 8689, 4.2.1" }
