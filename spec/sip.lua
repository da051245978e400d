-- SIP response codes: what became of a call, a registration or another request.
--
-- True to: the IANA "Response Codes" registry of the Session Initiation Protocol (SIP) Parameters and the
-- documents that it points to: RFC 3261 for SIP itself, the others beside their codes. The texts are written
-- for this file.
--
-- Many numbers look like those of HTTP and have other meanings: 421, 422 and 423 for instance. Where SIP took
-- a code over from HTTP, a phrase may differ all the same: 414, 500 and 504.
--
-- Policy for changes:
--
--   * A number comes in when the registry lists it, with the registry's phrase.
--   * The registry has "Not Acceptable" twice. 406 has the phrase and the name, as in HTTP; the name of 606
--     says its class.
--   * "(Deprecated)" beside 202 in the registry is a state here and not part of the phrase.
--   * Codes are kept in ascending order.

spec {
  format   = 1,
  id       = "sip_status",
  title    = "SIP response codes",
  values   = { from = 100, to = 699 },
  options  = { c = { constants = "SIP_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/sip-parameters" },
  summary  = "The three-digit numbers with which a SIP server or phone answers a request.",
  meaning  = [[
    The first digit sorts the codes into six classes. A request gets any number of provisional answers (1xx)
    and then a final one. A code that is not known means what the x00 code of its class means; an unknown
    provisional one means 183. The phrase is for people and may be in any language.

    A proxy may fork a request to several places. It then passes the best of the final answers on, so 4xx
    speaks for one place, while 6xx speaks for the callee wherever he is and ends the search.]],
  mistaken = { -- in RFC 2543 and not in its successor, nor in the registry
    [409] = "It was Conflict in the first edition of SIP, which RFC 3261 has replaced.",
    [411] = "It was Length Required in the first edition of SIP, which RFC 3261 has replaced.",
  },
}

document { "RFC 3261", "SIP: Session Initiation Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc3261.html#section-{section}" }
document { "RFC 3312", "Integration of Resource Management and SIP",
  url = "https://www.rfc-editor.org/rfc/rfc3312.html" }
document { "RFC 3329", "Security Mechanism Agreement for SIP",
  url = "https://www.rfc-editor.org/rfc/rfc3329.html" }
document { "RFC 3892", "The SIP Referred-By Mechanism", url = "https://www.rfc-editor.org/rfc/rfc3892.html" }
document { "RFC 3903", "SIP Extension for Event State Publication",
  url = "https://www.rfc-editor.org/rfc/rfc3903.html" }
document { "RFC 4028", "Session Timers in SIP", url = "https://www.rfc-editor.org/rfc/rfc4028.html" }
document { "RFC 4412", "Communications Resource Priority for SIP",
  url = "https://www.rfc-editor.org/rfc/rfc4412.html" }
document { "RFC 5079", "Rejecting Anonymous Requests in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5079.html" }
document { "RFC 5360", "A Framework for Consent-Based Communications in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5360.html" }
document { "RFC 5393", "Addressing an Amplification Vulnerability in SIP Forking Proxies",
  url = "https://www.rfc-editor.org/rfc/rfc5393.html" }
document { "RFC 5626", "Managing Client-Initiated Connections in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc5626.html" }
document { "RFC 5839", "An Extension to SIP Events for Conditional Event Notification",
  url = "https://www.rfc-editor.org/rfc/rfc5839.html" }
document { "RFC 6086", "SIP INFO Method and Package Framework",
  url = "https://www.rfc-editor.org/rfc/rfc6086.html" }
document { "RFC 6228", "SIP Response Code for Indication of Terminated Dialog",
  url = "https://www.rfc-editor.org/rfc/rfc6228.html" }
document { "RFC 6442", "Location Conveyance for SIP", url = "https://www.rfc-editor.org/rfc/rfc6442.html" }
document { "RFC 6665", "SIP-Specific Event Notification",
  url = "https://www.rfc-editor.org/rfc/rfc6665.html#section-{section}" }
document { "RFC 8197", "A SIP Response Code for Unwanted Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8197.html" }
document { "RFC 8224", "Authenticated Identity Management in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc8224.html" }
document { "RFC 8599", "Push Notification with SIP",
  url = "https://www.rfc-editor.org/rfc/rfc8599.html#section-{section}" }
document { "RFC 8688", "A SIP Response Code for Rejected Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8688.html" }
document { "RFC 8876", "Non-interactive Emergency Calls",
  url = "https://www.rfc-editor.org/rfc/rfc8876.html" }

-- Replaced; cited for older phrases.
document { "RFC 4474", "Enhancements for Authenticated Identity Management in SIP",
  url = "https://www.rfc-editor.org/rfc/rfc4474.html" }

trait { "final", flag = true, help = "Ends the transaction; after a provisional answer others follow." }

-- no           nothing to repeat, or no reason to expect another answer
-- redirect     to another address, which Contact or the body of the answer gives
-- credentials  the same request with credentials, or with other ones
-- changed      only with other header fields, content or target
-- elsewhere    at another server, or on another path
-- later        the same request after a pause; Retry-After may say how long
trait { "retry", choice = { "no", "redirect", "credentials", "changed", "elsewhere", "later" },
  help = "What the client may do in the hope of another outcome." }

class { "provisional", "Provisional", from = 100, to = 199, ref = "RFC 3261, 21.1", fallback = 183,
  summary = "The request was received and is being worked on.", every = { final = false, retry = "no" } }
class { "success", "Success", from = 200, to = 299, ref = "RFC 3261, 21.2", fallback = 200,
  summary = "The request was received, understood and accepted.", every = { final = true, retry = "no" } }
class { "redirection", "Redirection", from = 300, to = 399, ref = "RFC 3261, 21.3", fallback = 300,
  summary = "The request must go elsewhere to be completed.", every = { final = true, retry = "redirect" } }
class { "client_error", "Client Error", from = 400, to = 499, ref = "RFC 3261, 21.4", fallback = 400,
  also    = { { "Request Failure", ref = "RFC 3261, 21.4" } },
  summary = "The request has an error in it or cannot be met at this server.",
  every   = { final = true, retry = "changed" } }
class { "server_error", "Server Error", from = 500, to = 599, ref = "RFC 3261, 21.5", fallback = 500,
  also    = { { "Server Failure", ref = "RFC 3261, 21.5" } },
  summary = "The server failed at a request that seems to be right.",
  every   = { final = true, retry = "elsewhere" } }
class { "global_failure", "Global Failure", from = 600, to = 699, ref = "RFC 3261, 21.6", fallback = 600,
  summary = "The request cannot be met at any server.", every = { final = true, retry = "no" } }

code { 100, "Trying",
  summary = "The next server has the request and works on it.",
  meaning = [[It keeps the sender from repeating the request. Unlike other answers it goes one hop only.]],
  ref     = "RFC 3261, 21.1.1" }
code { 180, "Ringing", summary = "The phone of the callee rings.", ref = "RFC 3261, 21.1.2" }
code { 181, "Call Is Being Forwarded", summary = "The call is passed on to other destinations.",
  ref = "RFC 3261, 21.1.3" }
code { 182, "Queued",
  summary = "The callee cannot take the call now, and it waits in a queue.",
  meaning = [[It may be sent again and again to tell how the queue moves on.]],
  ref     = "RFC 3261, 21.1.4" }
code { 183, "Session Progress",
  summary = "News about the progress of the call that no other code tells.",
  uses    = { "Tones or announcements before the callee answers." },
  ref     = "RFC 3261, 21.1.5" }
code { 199, "Early Dialog Terminated",
  summary = "One of the early dialogs of a forked request has ended; others may go on.", ref = "RFC 6228" }
code { 200, "OK", summary = "The request succeeded.", ref = "RFC 3261, 21.2.1" }
code { 202, "Accepted",
  summary = "The request was accepted and is not completed yet.",
  meaning = [[It was for subscriptions and referrals; 200 does the same now.]],
  state   = { "deprecated", "200 says as much; receivers still have to understand it.", use = 200,
    ref = "RFC 6665, 8.3.1" },
  ref     = "RFC 6665, 8.3.1" }
code { 204, "No Notification",
  summary = "The subscription succeeded, and no notification follows as nothing has changed.",
  ref = "RFC 5839" }
code { 300, "Multiple Choices", summary = "There are several addresses to choose from.",
  ref = "RFC 3261, 21.3.1" }
code { 301, "Moved Permanently",
  summary = "The user is not at this address any more; the new one should be kept.",
  ref = "RFC 3261, 21.3.2" }
code { 302, "Moved Temporarily", summary = "The user is at another address for now.",
  meaning = [[Expires tells how long the other address holds; without it, it holds for this request only.]],
  ref = "RFC 3261, 21.3.3" }
code { 305, "Use Proxy", summary = "The request must go through the proxy that Contact names.",
  ref = "RFC 3261, 21.3.4" }
code { 380, "Alternative Service",
  summary = "The call failed, and the body of the answer says what else is possible.",
  ref = "RFC 3261, 21.3.5" }
code { 400, "Bad Request", summary = "The request is malformed.", ref = "RFC 3261, 21.4.1" }
code { 401, "Unauthorized",
  summary  = "The callee's side or a registrar asks for credentials.",
  contrast = { [407] = "401 is asked by the end of the path or a registrar; 407 by a proxy on the way." },
  retry    = "credentials", ref = "RFC 3261, 21.4.2" }
code { 402, "Payment Required", summary = "It is kept for later use.", retry = "no",
  ref = "RFC 3261, 21.4.3" }
code { 403, "Forbidden", summary = "The server understood the request and refuses; credentials do not help.",
  retry = "no", ref = "RFC 3261, 21.4.4" }
code { 404, "Not Found",
  summary  = "The server knows that there is no such user, or that it is not in charge of the domain.",
  contrast = {
    [410] = "404 does not know the user; 410 knew the user, who is gone.",
    [480] = "404 has no such user; 480 has, but cannot reach the user now.",
    [604] = "404 speaks for one server; 604 for all.",
  },
  ref      = "RFC 3261, 21.4.5" }
code { 405, "Method Not Allowed",
  summary = "The address does not take this method; Allow lists those that it takes.",
  ref = "RFC 3261, 21.4.6" }
code { 406, "Not Acceptable", primary = true,
  summary  = "No answer is possible in a form that Accept of the request allows.",
  contrast = {
    [488] = "406 is about the form of the answer; 488 about the session that was offered.",
    [606] = "406 is about the form of the answer; 606 about the session, and holds everywhere.",
  },
  ref      = "RFC 3261, 21.4.7" }
code { 407, "Proxy Authentication Required", summary = "A proxy on the way asks for credentials.",
  retry = "credentials", ref = "RFC 3261, 21.4.8" }
code { 408, "Request Timeout",
  summary  = "The server did not come to an answer in time, for instance in finding the user.",
  contrast = { [504] = "408 is this server's own time; 504 is another server that it asked." },
  retry    = "later", ref = "RFC 3261, 21.4.9" }
code { 410, "Gone", summary = "The user was here and is gone for good, without a known new address.",
  retry = "no", ref = "RFC 3261, 21.4.10" }
code { 412, "Conditional Request Failed",
  summary = "The state that SIP-If-Match names is not the one that the server has.", ref = "RFC 3903" }
code { 413, "Request Entity Too Large",
  summary  = "The body is larger than the server takes.",
  contrast = { [513] = "413 is about the body; 513 about the whole message." },
  ref      = "RFC 3261, 21.4.11" }
code { 414, "Request-URI Too Long", summary = "The address is longer than the server takes.",
  ref = "RFC 3261, 21.4.12" }
code { 415, "Unsupported Media Type", summary = "The body is in a format that the server does not support.",
  ref = "RFC 3261, 21.4.13" }
code { 416, "Unsupported URI Scheme", summary = "The server does not know the scheme of the address.",
  ref = "RFC 3261, 21.4.14" }
code { 417, "Unknown Resource-Priority",
  summary = "None of the priorities that the request insists on is known to the server.", ref = "RFC 4412" }
code { 420, "Bad Extension",
  summary  = "The request requires an extension that the server does not have.",
  contrast = { [421] = "420 lacks what the client requires; 421 requires what the client did not offer." },
  ref      = "RFC 3261, 21.4.15" }
code { 421, "Extension Required", summary = "The server needs an extension that the client did not list.",
  ref = "RFC 3261, 21.4.16" }
code { 422, "Session Interval Too Small",
  summary = "The session timer is shorter than the server allows; Min-SE says how long it must be.",
  ref = "RFC 4028" }
code { 423, "Interval Too Brief",
  summary  = "A registration or subscription would expire too soon; Min-Expires says what is allowed.",
  contrast = { [422] = "423 is about how long a registration lasts; 422 about refreshing a call." },
  ref      = "RFC 3261, 21.4.17" }
code { 424, "Bad Location Information", summary = "The location in the request is malformed or of no use.",
  ref = "RFC 6442" }
code { 425, "Bad Alert Message",
  summary = "An alert without a caller is so malformed that no help can be sent for it.", ref = "RFC 8876" }
code { 428, "Use Identity Header", summary = "The request must carry an Identity header field.",
  ref = "RFC 8224" }
code { 429, "Provide Referrer Identity",
  summary = "Who referred the caller must be shown by a valid token, and is not.", ref = "RFC 3892" }
code { 430, "Flow Failed",
  summary = "A connection to the callee's phone has failed; another one may work.",
  meaning = [[It is meant for the proxy at the edge, which tries another flow; callers should not see it.]],
  retry   = "elsewhere", ref = "RFC 5626" }
code { 433, "Anonymity Disallowed", summary = "The callee takes no anonymous requests.", ref = "RFC 5079" }
code { 436, "Bad Identity Info",
  summary = "The certificate that the identity rests on cannot be fetched from where the request says.",
  ref = "RFC 8224" }
code { 437, "Unsupported Credential",
  summary = "The certificate of the identity cannot be used, for instance as its issuer is not trusted.",
  was     = { { "Unsupported Certificate", ref = "RFC 4474" } },
  ref     = "RFC 8224" }
code { 438, "Invalid Identity Header", summary = "The signature of the identity does not fit the request.",
  ref = "RFC 8224" }
code { 439, "First Hop Lacks Outbound Support",
  summary = "The registrar could keep the connection open, but the first proxy on the way cannot.",
  ref = "RFC 5626" }
code { 440, "Max-Breadth Exceeded",
  summary = "The request would have to be forked to more places at once than it may be.", ref = "RFC 5393" }
code { 469, "Bad Info Package", summary = "An INFO request carries a package that was not agreed on.",
  ref = "RFC 6086" }
code { 470, "Consent Needed", summary = "A recipient has not agreed to get such requests.", ref = "RFC 5360" }
code { 480, "Temporarily Unavailable",
  summary  = "The callee is known and cannot be reached for now.",
  uses     = { "Nobody is signed in at this address.", "The callee does not want to be disturbed." },
  contrast = { [486] = "480 does not reach the callee; 486 does, and the line is busy." },
  retry    = "later", ref = "RFC 3261, 21.4.18" }
code { 481, "Call/Transaction Does Not Exist",
  summary = "The request belongs to no call or request that is known here.",
  retry = "no", ref = "RFC 3261, 21.4.19" }
code { 482, "Loop Detected", summary = "The request came back to a server that it had passed.",
  contrast = { [483] = "482 has seen the loop itself; 483 only sees that the path is too long." },
  ref = "RFC 3261, 21.4.20" }
code { 483, "Too Many Hops", summary = "The request passed more servers than Max-Forwards allows.",
  ref = "RFC 3261, 21.4.21" }
code { 484, "Address Incomplete",
  summary = "The address is not complete, such as a number of which digits are still missing.",
  ref = "RFC 3261, 21.4.22" }
code { 485, "Ambiguous", summary = "The address may be that of several users.", ref = "RFC 3261, 21.4.23" }
code { 486, "Busy Here",
  summary  = "The callee is busy at this phone.",
  contrast = { [600] = "486 is busy at one place, and others may answer; 600 is busy at all." },
  retry    = "later", ref = "RFC 3261, 21.4.24" }
code { 487, "Request Terminated", summary = "The request was ended by BYE or CANCEL.", retry = "no",
  ref = "RFC 3261, 21.4.25" }
code { 488, "Not Acceptable Here",
  summary  = "The session that was offered does not suit this place, such as its media or bandwidth.",
  contrast = { [606] = "488 speaks for one place; 606 for all." },
  ref      = "RFC 3261, 21.4.26" }
code { 489, "Bad Event", summary = "The server does not know the package of events.",
  ref = "RFC 6665, 8.3.2" }
code { 491, "Request Pending",
  summary = "Both sides changed the session at the same time; one of them has to wait.",
  retry = "later", ref = "RFC 3261, 21.4.27" }
code { 493, "Undecipherable", summary = "The body is encrypted and the callee has no key for it.",
  ref = "RFC 3261, 21.4.28" }
code { 494, "Security Agreement Required",
  summary = "The two sides must first agree on how to protect the connection.", ref = "RFC 3329" }
code { 500, "Server Internal Error",
  summary = "The server failed in an unexpected way.",
  accepts = { { "Internal Server Error", by = "the phrase of HTTP" } },
  retry   = "later", ref = "RFC 3261, 21.5.1" }
code { 501, "Not Implemented",
  summary  = "The server does not have what the request needs.",
  contrast = { [405] = "501 does not know the method at all; 405 knows it and does not take it here." },
  ref      = "RFC 3261, 21.5.2" }
code { 502, "Bad Gateway", summary = "A gateway got an invalid answer from behind it.",
  ref = "RFC 3261, 21.5.3" }
code { 503, "Service Unavailable",
  summary = "The server is overloaded or under maintenance.",
  meaning = [[
    Retry-After may say for how long; until then the client should send it nothing more. The client should try
    another server, and a proxy should not pass this code on unless it cannot serve others either.]],
  ref     = "RFC 3261, 21.5.4" }
code { 504, "Server Time-out", summary = "Another server that was needed did not answer in time.",
  accepts = { { "Gateway Timeout", by = "the phrase of HTTP" } },
  ref = "RFC 3261, 21.5.5" }
code { 505, "Version Not Supported", summary = "The server does not support this version of SIP.",
  retry = "changed", ref = "RFC 3261, 21.5.6" }
code { 513, "Message Too Large", summary = "The message is longer than the server can process.",
  retry = "changed", ref = "RFC 3261, 21.5.7" }
code { 555, "Push Notification Service Not Supported",
  summary = "The registrar does not support the push service that the phone names.",
  retry = "changed", ref = "RFC 8599, 8.1" }
code { 580, "Precondition Failure",
  summary = "A condition of the session cannot be met, such as a reserved bandwidth.",
  retry = "changed", ref = "RFC 3312" }
code { 600, "Busy Everywhere", summary = "The callee is busy at all places, and nothing else takes the call.",
  meaning = [[Retry-After may say when to call again.]],
  retry = "later", ref = "RFC 3261, 21.6.1" }
code { 603, "Decline",
  summary  = "The callee does not take the call, here or anywhere.",
  contrast = {
    [607] = "603 declines this call; 607 says that calls from this caller are not wanted at all.",
    [608] = "603 is the callee; 608 is a machine on the way.",
  },
  ref      = "RFC 3261, 21.6.2" }
code { 604, "Does Not Exist Anywhere", summary = "The server knows that the user exists nowhere.",
  ref = "RFC 3261, 21.6.3" }
code { 606, "Not Acceptable",
  name    = "global_not_acceptable", -- lint: allow L0805: 406 has the same phrase
  summary = "The callee was reached and cannot take the session as it was offered.",
  ref     = "RFC 3261, 21.6.4" }
code { 607, "Unwanted",
  summary  = "The callee wants no calls from this caller.",
  meaning  = [[
    The callee's network may use it to block later calls of the same number, and its provider to find callers
    that many complain about.]],
  contrast = { [608] = "607 is the judgement of the callee; 608 that of a machine on the way." },
  ref      = "RFC 8197" }
code { 608, "Rejected",
  summary = "A machine on the way, such as a filter for unwanted calls, rejected the call.",
  meaning = [[Call-Info of the answer may tell a caller who was blocked by mistake where to complain.]],
  ref     = "RFC 8688" }
