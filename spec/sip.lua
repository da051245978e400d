-- SIP response codes: what became of a call, a registration or another request.
--
-- True to: the IANA "Response Codes" registry of the Session Initiation Protocol (SIP) Parameters (2026-08-17)
-- and the documents that it points to: RFC 3261 for SIP itself, the others beside their codes. The texts are
-- written for this file.
--
-- Many numbers look like those of HTTP and have other meanings: 421, 422 and 423 for instance. Where SIP
-- adopted a code of HTTP, its phrase may still differ: 414, 500 and 504. Titles of classes are those of RFC
-- 3261, 7.2.
--
-- Policy for changes:
--
--   * A number is added when the registry lists it, with the registry's phrase.
--   * The registry has "Not Acceptable" twice. 406 has the phrase and the name, as in HTTP; the name of 606
--     has its class in it.
--   * RFC 4474 spelled 436 "Bad Identity-Info", which has the same name and lookup key, so it is not listed.
--   * 402 is reserved for future use, but registered like the others, as in HTTP.
--   * "(Deprecated)" beside 202 in the registry is a state here and not part of the phrase.
--   * Codes are kept in ascending order.

spec {
  format   = 1,
  id       = "sip_status",
  title    = "SIP response codes",
  values   = { from = 100, to = 699 },
  display  = "decimal(3)",
  options  = { c = { constants = "SIP_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/sip-parameters", updated = "2026-08-17" },
  summary  = "The three-digit numbers with which a SIP server or phone responds to a request.",
  meaning  = [[
    The first digit sorts the codes into six classes. A request receives any number of provisional responses
    (1xx) and then a final one. An unknown code means the same as the x00 code of its class; an unknown
    provisional one means 183. The phrase is for people and may be in any language.

    A proxy may fork a request to several locations. It then forwards the best of the final responses, so 4xx
    applies to one location, while 6xx applies to the callee wherever they are and ends the search.]],
  mistaken = { -- in RFC 2543 and not in its successor, nor in the registry
    [409] = "It was Conflict in the first edition of SIP, which RFC 3261 has replaced.",
    [411] = "It was Length Required in the first edition of SIP, which RFC 3261 has replaced.",
  },
}

document { "RFC 3261", "SIP: Session Initiation Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc3261.html#section-{section}" }
document { "RFC 3312", "Integration of Resource Management and SIP",
  url = "https://www.rfc-editor.org/rfc/rfc3312.html#section-{section}" }
document { "RFC 3329", "Security Mechanism Agreement for SIP",
  url = "https://www.rfc-editor.org/rfc/rfc3329.html#section-{section}" }
document { "RFC 3892", "The SIP Referred-By Mechanism",
  url = "https://www.rfc-editor.org/rfc/rfc3892.html#section-{section}" }
document { "RFC 3903", "SIP Extension for Event State Publication",
  url = "https://www.rfc-editor.org/rfc/rfc3903.html#section-{section}" }
document { "RFC 4028", "Session Timers in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc4028.html#section-{section}" }
document { "RFC 4412", "Communications Resource Priority for SIP",
  url = "https://www.rfc-editor.org/rfc/rfc4412.html#section-{section}" }
document { "RFC 5079", "Rejecting Anonymous Requests in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5079.html#section-{section}" }
document { "RFC 5360", "A Framework for Consent-Based Communications in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5360.html#section-{section}" }
document { "RFC 5393", "Addressing an Amplification Vulnerability in SIP Forking Proxies",
  url = "https://www.rfc-editor.org/rfc/rfc5393.html#section-{section}" }
document { "RFC 5626", "Managing Client-Initiated Connections in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5626.html#section-{section}" }
document { "RFC 5839", "An Extension to SIP Events for Conditional Event Notification",
  url = "https://www.rfc-editor.org/rfc/rfc5839.html#section-{section}" }
document { "RFC 6086", "SIP INFO Method and Package Framework",
  url = "https://www.rfc-editor.org/rfc/rfc6086.html#section-{section}" }
document { "RFC 6228", "SIP Response Code for Indication of Terminated Dialog",
  url = "https://www.rfc-editor.org/rfc/rfc6228.html#section-{section}" }
document { "RFC 6442", "Location Conveyance for SIP",
  url = "https://www.rfc-editor.org/rfc/rfc6442.html#section-{section}" }
document { "RFC 6665", "SIP-Specific Event Notification",
  url = "https://www.rfc-editor.org/rfc/rfc6665.html#section-{section}" }
document { "RFC 8197", "A SIP Response Code for Unwanted Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8197.html#section-{section}" }
document { "RFC 8224", "Authenticated Identity Management in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc8224.html#section-{section}" }
document { "RFC 8599", "Push Notification with SIP",
  url = "https://www.rfc-editor.org/rfc/rfc8599.html#section-{section}" }
document { "RFC 8688", "A SIP Response Code for Rejected Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8688.html#section-{section}" }
document { "RFC 8876", "Non-interactive Emergency Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8876.html#section-{section}" }

-- Replaced; cited for older phrases.
document { "RFC 4474", "Enhancements for Authenticated Identity Management in SIP", obsoleted_by = "RFC 8224",
  url = "https://www.rfc-editor.org/rfc/rfc4474.html#section-{section}" }

trait { "final", flag = true, help = "Ends the transaction; a provisional response is followed by others." }

trait { "retry", help = "What the client may do in the hope of another result.", choice = {
  { "no", help = "Do not repeat the request; the response would be the same." },
  { "redirect", help = "Repeat the request at another address, from Contact or the body of the response." },
  { "new_credentials", help = "Repeat the request with credentials, or with other ones." },
  { "changed_request", help = "Repeat the request with other header fields, another body or target." },
  { "elsewhere", help = "Repeat the request at another server, or on another path." },
  { "later", help = "Repeat the request after a pause; Retry-After may specify how long." },
} }

class { "provisional", "Provisional", from = 100, to = 199,
  ref = { "RFC 3261, 7.2", "RFC 3261, 21.1" }, fallback = 183,
  summary = "The request was received and is being processed.", every = { final = false } }
class { "success", "Success", from = 200, to = 299, ref = { "RFC 3261, 7.2", "RFC 3261, 21.2" }, fallback = 200,
  summary = "The request was received, understood and accepted.", every = { final = true } }
class { "redirection", "Redirection", from = 300, to = 399,
  ref = { "RFC 3261, 7.2", "RFC 3261, 21.3" }, fallback = 300,
  summary = "The request must be sent to another address to be completed.",
  every = { final = true, retry = { "redirect", ref = "RFC 3261, 21.3" } } }
class { "client_error", "Client Error", from = 400, to = 499,
  ref = { "RFC 3261, 7.2", "RFC 3261, 21.4" }, fallback = 400,
  also    = { { "Request Failure", ref = "RFC 3261, 21.4" } },
  summary = "The request has an error in it or cannot be fulfilled at this server.",
  every   = { final = true, retry = { "changed_request", ref = "RFC 3261, 21.4" } } }
class { "server_error", "Server Error", from = 500, to = 599,
  ref = { "RFC 3261, 7.2", "RFC 3261, 21.5" }, fallback = 500,
  also    = { { "Server Failure", ref = "RFC 3261, 21.5" } },
  summary = "The server failed to fulfill a request that seems to be valid.",
  every   = { final = true } }
class { "global_failure", "Global Failure", from = 600, to = 699,
  ref = { "RFC 3261, 7.2", "RFC 3261, 21.6" }, fallback = 600,
  summary = "The request cannot be fulfilled at any server.",
  every = { final = true, retry = { "no", ref = "RFC 3261, 7.2" } } }

code { 100, "Trying",
  summary = "The next server has the request and is processing it.",
  meaning = [[It keeps the sender from repeating the request. Unlike other responses it travels only one hop.]],
  ref     = "RFC 3261, 21.1.1" }
code { 180, "Ringing", summary = "The phone of the callee is ringing.", ref = "RFC 3261, 21.1.2" }
code { 181, "Call Is Being Forwarded", summary = "The call is being forwarded to other destinations.",
  ref = "RFC 3261, 21.1.3" }
code { 182, "Queued",
  summary = "The callee is not available now, and the call waits in a queue.",
  meaning = [[It may be sent repeatedly to report the progress in the queue.]],
  ref     = "RFC 3261, 21.1.4" }
code { 183, "Session Progress",
  summary = "Information about the progress of the call that no other code covers.",
  uses    = { "Tones or announcements before the callee answers." },
  ref     = "RFC 3261, 21.1.5" }
code { 199, "Early Dialog Terminated",
  summary = "One of the early dialogs of a forked request has ended; others may go on.",
  ref = "RFC 6228, 11.1" }
code { 200, "OK", summary = "The request succeeded.", ref = "RFC 3261, 21.2.1" }
code { 202, "Accepted",
  summary = "The request was accepted but is not completed yet.",
  meaning = [[It was used for subscriptions and referrals; 200 replaces it.]],
  state   = { "deprecated", "200 is used instead; receivers still have to understand it.", use = 200,
    ref = "RFC 6665, 8.3.1" },
  ref     = "RFC 6665, 8.3.1" }
code { 204, "No Notification",
  summary = "The subscription succeeded, and no notification follows, because nothing has changed.",
  ref = "RFC 5839, 7.1" }
code { 300, "Multiple Choices", summary = "There are several addresses to choose from.",
  ref = "RFC 3261, 21.3.1" }
code { 301, "Moved Permanently",
  summary = "The user is no longer at this address; the new one should be stored.",
  ref = "RFC 3261, 21.3.2" }
code { 302, "Moved Temporarily", summary = "The user is at another address for now.",
  meaning = [[
    Expires specifies how long the other address is valid; without it, it is valid for this request only.]],
  ref = "RFC 3261, 21.3.3" }
code { 305, "Use Proxy", summary = "The request must go through the proxy that Contact names.",
  ref = "RFC 3261, 21.3.4" }
code { 380, "Alternative Service",
  summary = "The call failed, and the body of the response describes alternative services.",
  ref = "RFC 3261, 21.3.5" }
code { 400, "Bad Request", summary = "The request is malformed.", ref = "RFC 3261, 21.4.1" }
code { 401, "Unauthorized",
  summary  = "The callee's side or a registrar requires credentials.",
  contrast = { [407] = "401 is sent by the user agent server or a registrar; 407 by a proxy." },
  retry    = { "new_credentials", ref = "RFC 3261, 21.4.2" }, ref = "RFC 3261, 21.4.2" }
code { 402, "Payment Required", summary = "Reserved for future use.", retry = false,
  ref = "RFC 3261, 21.4.3" }
code { 403, "Forbidden", summary = "The server understood the request but refuses it; credentials do not help.",
  retry = { "no", ref = "RFC 3261, 21.4.4" }, ref = "RFC 3261, 21.4.4" }
code { 404, "Not Found",
  summary  = "The server knows that the user does not exist, or it is not responsible for the domain.",
  contrast = {
    [410] = "With 404 the user is unknown here; with 410 the user was here and has left.",
    [480] = "With 404 the user is unknown here; with 480 the user is known but not available now.",
    [604] = "404 applies to one server; 604 to all.",
  },
  ref      = "RFC 3261, 21.4.5" }
code { 405, "Method Not Allowed",
  summary = "The address does not support this method; Allow lists those that it supports.",
  ref = "RFC 3261, 21.4.6" }
code { 406, "Not Acceptable", primary = true,
  summary  = "No response is possible in a form that Accept of the request allows.",
  contrast = {
    [488] = "406 is about the form of the response; 488 about the session that was offered.",
    [606] = "406 is about the form of the response; 606 about the session, and applies everywhere.",
  },
  ref      = "RFC 3261, 21.4.7" }
code { 407, "Proxy Authentication Required", summary = "A proxy on the path requires credentials.",
  retry = { "new_credentials", ref = "RFC 3261, 21.4.8" }, ref = "RFC 3261, 21.4.8" }
code { 408, "Request Timeout",
  summary  = "The server could not produce a response in time, for instance while locating the user.",
  contrast = { [504] = "408 is about this server's own time; 504 about another server that it contacted." },
  retry    = { "later", ref = "RFC 3261, 21.4.9" }, ref = "RFC 3261, 21.4.9" }
code { 410, "Gone", summary = "The user was here but has left permanently, without a known new address.",
  retry = { "no", ref = "RFC 3261, 21.4.10" }, ref = "RFC 3261, 21.4.10" }
code { 412, "Conditional Request Failed",
  summary = "The state that SIP-If-Match names is not the one that the server has.", ref = "RFC 3903, 11.2.1" }
code { 413, "Request Entity Too Large",
  summary  = "The body is larger than the server accepts.",
  contrast = { [513] = "413 is about the body; 513 about the whole message." },
  ref      = "RFC 3261, 21.4.11" }
code { 414, "Request-URI Too Long", summary = "The address is longer than the server accepts.",
  ref = "RFC 3261, 21.4.12" }
code { 415, "Unsupported Media Type", summary = "The body is in a format that the server does not support.",
  ref = "RFC 3261, 21.4.13" }
code { 416, "Unsupported URI Scheme", summary = "The server does not know the scheme of the address.",
  ref = "RFC 3261, 21.4.14" }
code { 417, "Unknown Resource-Priority",
  summary = "None of the priorities that the request requires is known to the server.",
  ref = "RFC 4412, 4.6.2" }
code { 420, "Bad Extension",
  summary  = "The request requires an extension that the server does not support.",
  contrast = {
    [421] = "420 rejects an extension that the client requires; 421 demands one that it did not list.",
  },
  ref      = "RFC 3261, 21.4.15" }
code { 421, "Extension Required", summary = "The server needs an extension that the client did not list.",
  ref = "RFC 3261, 21.4.16" }
code { 422, "Session Interval Too Small",
  summary = "The session timer is shorter than the server allows; Min-SE specifies the minimum.",
  ref = "RFC 4028, 6" }
code { 423, "Interval Too Brief",
  summary  = "A registration or subscription would expire too soon; Min-Expires specifies the minimum.",
  contrast = { [422] = "423 is about how long a registration lasts; 422 about refreshing a call." },
  ref      = "RFC 3261, 21.4.17" }
code { 424, "Bad Location Information", summary = "The location in the request is malformed or unusable.",
  ref = "RFC 6442, 4.3" }
code { 425, "Bad Alert Message",
  summary = "The alert is too malformed for any emergency response to be determined.", ref = "RFC 8876, 5.1" }
code { 428, "Use Identity Header", summary = "The request must carry an Identity header field.",
  ref = "RFC 8224, 6.2.2" }
code { 429, "Provide Referrer Identity",
  summary = "A valid Referred-By token is required and missing.", ref = "RFC 3892, 5" }
code { 430, "Flow Failed",
  summary = "A connection to the callee's phone has failed; another one may work.",
  meaning = [[It is for the edge proxy, which tries another flow; callers should not see it.]],
  retry   = { "elsewhere", ref = "RFC 5626, 11.5" }, ref = "RFC 5626, 11.5" }
code { 433, "Anonymity Disallowed", summary = "The callee does not accept anonymous requests.",
  ref = "RFC 5079, 5" }
code { 436, "Bad Identity Info",
  summary = "The certificate of the identity cannot be fetched from the location in the request.",
  ref = "RFC 8224, 6.2.2" }
code { 437, "Unsupported Credential",
  summary = "The certificate of the identity cannot be used, for instance because its issuer is not trusted.",
  was     = { { "Unsupported Certificate", ref = "RFC 4474, 14.4" } },
  ref     = "RFC 8224, 6.2.2" }
code { 438, "Invalid Identity Header", summary = "The signature of the identity does not match the request.",
  ref = "RFC 8224, 6.2.2" }
code { 439, "First Hop Lacks Outbound Support",
  summary = "The registrar supports outbound connections, but the first proxy on the path does not.",
  ref = "RFC 5626, 11.6" }
code { 440, "Max-Breadth Exceeded",
  summary = "The request would have to be forked to more locations at once than allowed.",
  ref = "RFC 5393, 5.3.3" }
code { 469, "Bad Info Package", summary = "An INFO request has a package that the receiver did not agree to.",
  ref = "RFC 6086, 4.2.2" }
code { 470, "Consent Needed", summary = "A recipient has not consented to such requests.",
  ref = "RFC 5360, 5.9.2" }
code { 480, "Temporarily Unavailable",
  summary  = "The callee is known but currently not available.",
  uses     = { "Nobody is signed in at this address.", "The callee does not want to be disturbed." },
  contrast = { [486] = "486 is the more precise: the callee is busy. 480 covers every other reason." },
  retry    = { "later", ref = "RFC 3261, 21.4.18" }, ref = "RFC 3261, 21.4.18" }
code { 481, "Call/Transaction Does Not Exist",
  summary = "The request does not belong to a call or transaction that is known here.",
  retry = { "no", basis = "convention" }, ref = "RFC 3261, 21.4.19" }
code { 482, "Loop Detected", summary = "The request returned to a server that it had already passed.",
  contrast = { [483] = "With 482 the loop itself was detected; with 483 only that the path is too long." },
  ref = "RFC 3261, 21.4.20" }
code { 483, "Too Many Hops", summary = "The request passed more servers than Max-Forwards allows.",
  ref = "RFC 3261, 21.4.21" }
code { 484, "Address Incomplete",
  summary = "The address is not complete, such as a number of which digits are still missing.",
  ref = "RFC 3261, 21.4.22" }
code { 485, "Ambiguous", summary = "The address is ambiguous: several users have it.",
  ref = "RFC 3261, 21.4.23" }
code { 486, "Busy Here",
  summary  = "The callee is busy at this phone.",
  contrast = { [600] = "With 486 the callee is busy at one location; with 600 everywhere." },
  retry    = { "later", ref = "RFC 3261, 21.4.24" }, ref = "RFC 3261, 21.4.24" }
code { 487, "Request Terminated", summary = "The request was ended by BYE or CANCEL.",
  retry = { "no", basis = "convention" },
  ref = "RFC 3261, 21.4.25" }
code { 488, "Not Acceptable Here",
  summary  = "The session that was offered is not acceptable here, for instance its media or bandwidth.",
  contrast = { [606] = "488 applies to one location; 606 to all." },
  ref      = "RFC 3261, 21.4.26" }
code { 489, "Bad Event", summary = "The server does not know the event package.",
  ref = "RFC 6665, 8.3.2" }
code { 491, "Request Pending",
  summary = "Both sides changed the session at the same time; each waits for a random time and tries again.",
  retry = { "later", ref = "RFC 3261, 21.4.27" }, ref = { "RFC 3261, 21.4.27", "RFC 3261, 14.1" } }
code { 493, "Undecipherable", summary = "The body is encrypted, and the callee does not have a key for it.",
  ref = "RFC 3261, 21.4.28" }
code { 494, "Security Agreement Required",
  summary = "The two sides must first agree on how to protect the connection.",
  ref = { "RFC 3329, 2.3.1", "RFC 3329, 6.4" } }
code { 500, "Server Internal Error",
  summary = "The server failed in an unexpected way.",
  accepts = { { "Internal Server Error", by = "the phrase of HTTP" } },
  retry   = { "later", ref = "RFC 3261, 21.5.1" }, ref = "RFC 3261, 21.5.1" }
code { 501, "Not Implemented",
  summary  = "The server does not support what the request needs.",
  contrast = { [405] = "With 501 the server does not recognize the method; with 405 it does not allow it here." },
  ref      = "RFC 3261, 21.5.2" }
code { 502, "Bad Gateway", summary = "A gateway received an invalid response from the server behind it.",
  ref = "RFC 3261, 21.5.3" }
code { 503, "Service Unavailable",
  summary = "The server is overloaded or under maintenance.",
  meaning = [[
    Retry-After may specify for how long; until then the client should not send it further requests. The client
    should try another server, and a proxy should not forward this code unless it cannot serve other requests
    either.]],
  retry   = { "elsewhere", ref = "RFC 3261, 21.5.4" }, ref = "RFC 3261, 21.5.4" }
code { 504, "Server Time-out", summary = "Another server that was needed did not respond in time.",
  accepts = { { "Gateway Timeout", by = "the phrase of HTTP" } },
  ref = "RFC 3261, 21.5.5" }
code { 505, "Version Not Supported", summary = "The server does not support this version of SIP.",
  retry = { "changed_request", basis = "convention" }, ref = "RFC 3261, 21.5.6" }
code { 513, "Message Too Large", summary = "The message is longer than the server can process.",
  retry = { "changed_request", basis = "convention" }, ref = "RFC 3261, 21.5.7" }
code { 555, "Push Notification Service Not Supported",
  summary = "The registrar does not support the push service that the phone names.",
  retry = { "changed_request", basis = "convention" }, ref = "RFC 8599, 8.1" }
code { 580, "Precondition Failure",
  summary = "A precondition of the session cannot be met, such as a reserved bandwidth.",
  retry = { "changed_request", basis = "convention" }, ref = "RFC 3312, 8" }
code { 600, "Busy Everywhere",
  summary = "The callee is busy everywhere, and no other end point accepts the call.",
  meaning = [[Retry-After may specify when to call again.]],
  retry = { "later", ref = "RFC 3261, 21.6.1" }, ref = "RFC 3261, 21.6.1" }
code { 603, "Decline",
  summary  = "The callee declines the call, here and everywhere.",
  meaning  = [[Retry-After may specify a better time to call.]],
  contrast = {
    [607] = "603 declines this call; 607 means that calls from this caller are not wanted at all.",
    [608] = "603 is a decision of the callee; 608 of an intermediary.",
  },
  retry    = { "later", ref = "RFC 3261, 21.6.2" }, ref = "RFC 3261, 21.6.2" }
code { 604, "Does Not Exist Anywhere", summary = "The server knows that the user does not exist anywhere.",
  ref = "RFC 3261, 21.6.3" }
code { 606, "Not Acceptable",
  name    = "global_not_acceptable", -- lint: allow L0805: 406 has the same phrase
  summary = "The callee was reached but cannot accept the session as it was offered, at any location.",
  meaning = [[The callee is willing to communicate. The caller decides whether to offer another session.]],
  retry   = { "changed_request", ref = "RFC 3261, 21.6.4" }, ref = "RFC 3261, 21.6.4" }
code { 607, "Unwanted",
  summary  = "The callee does not want calls from this caller.",
  meaning  = [[
    The callee's network may use it to block later calls from the same number, and their provider to find
    callers that many people complain about.]],
  contrast = { [608] = "607 is a decision of the callee; 608 of an intermediary." },
  ref      = "RFC 8197, 5.1" }
code { 608, "Rejected",
  summary = "An intermediary, such as a filter for unwanted calls, rejected the call.",
  meaning = [[Call-Info of the response may name a contact for callers who were blocked by mistake.]],
  ref     = "RFC 8688, 3" }
