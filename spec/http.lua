-- HTTP status codes, with what each one means and what it asks of a client.
--
-- True to: the IANA "Hypertext Transfer Protocol (HTTP) Status Code Registry" as updated on 2025-09-15, and
-- the documents that it points to: RFC 9110 and 9111 for HTTP itself; RFC 2295, 2518, 2774, 3229, 4918,
-- 5842, 6585, 7725, 8297 and 8470 and one Internet-Draft for the rest. The texts are written for this file;
-- where they and a document differ, the document is right and the text is a bug.
--
-- On the wire a code is three ASCII digits: HTTP/1.1 has them in the status line, followed by a phrase that
-- may be empty ("HTTP/1.1 404 Not Found"), HTTP/2 and HTTP/3 in the field ":status", without any phrase.
--
-- Fields of a code, in the order in which they stand here:
--
--   value, phrase   as registered; the name of the constant comes from the phrase unless `name` gives it
--   summary         one line
--   meaning         what the document says, in other words, and where the common explanation is looser
--   uses            situations in which one meets the code
--   action          what the client has to do
--   contrast        how it differs from a code that it is taken for; written at one of the two, shown at both
--   ref             where it is defined, the defining section first
--   was             older phrases, newest first, each with the documents that had it: accepted by lookups,
--                   and each keeps a deprecated constant
--   accepts         what popular software calls it: accepted by lookups, and nothing else
--   state           if it is not simply registered: temporary, historic, deprecated, obsoleted or reserved
--   content, cache, redirect, method, retry, header, sender, applies_to, final
--                   traits, declared below. A class gives values for all of its codes in `every`; a code
--                   gives those that differ, and its source. `basis` tells a rule of the standard from a
--                   convention.
--
-- Left out on purpose: .NET also calls 302 "Redirect", which is what people call the class. "Server Error"
-- is the class too, and not 500. Old spellings that differ from a phrase only in case, blanks or
-- punctuation ("Request Time-out") need no entry, as lookups ignore those.
--
-- Policy for changes:
--
--   * A number comes in when the registry lists it, with the registry's phrase, and never before. Numbers
--     that only vendors use belong in http-vendor.lua.
--   * A number that was released stays. When the registry drops or withdraws it, its state changes.
--   * When the registry changes a phrase, the old one goes to the front of `was`, and the name stays as it
--     is until a major release says otherwise.
--   * Reserved numbers get no constant unless a user asks for it. Their phrases are those of the documents
--     that once defined them; the registry has none.
--   * A summary is one line that makes sense by itself. A code with a rule of its own states it as a trait,
--     with its section, and not in prose alone.
--   * Codes are kept in ascending order.

spec {
  format   = 1,
  id       = "http_status",
  title    = "HTTP status codes",
  values   = { from = 100, to = 599 },
  fallback = 500, -- RFC 9110, 15: a value outside every class is processed as a server error
  options  = { c = { constants = "HTTP_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/http-status-codes", updated = "2025-09-15" },
  summary  = "The three-digit numbers with which an HTTP server tells the outcome of a request.",
  meaning  = [[
    Status codes are part of the HTTP protocol: a server includes one in each response to tell the client
    the outcome of its request. They are three-digit numbers, and the first digit sorts them into five
    classes. The list of codes is open. A client need not know every code, but it must know the classes: an
    unknown code means what the x00 code of its class means.

    Valid codes run from 100 to 599. A client that receives another number should process the response as a
    server error. The phrase beside a code is a recommendation for people: HTTP/1.1 lets a server replace it
    or leave it empty, HTTP/2 and HTTP/3 do not send it at all, so programs decide by the number alone.]],
  mistaken = { -- codes inside the header field Warning (RFC 7234, 5.5), which some lists took in
    [110] = "It was a code of the header field Warning, for a response that is stale.",
    [111] = "It was a code of the header field Warning, for a revalidation that failed.",
    [112] = "It was a code of the header field Warning, for a cache that is disconnected.",
    [113] = "It was a code of the header field Warning, for a lifetime that a cache has estimated.",
    [199] = "It was a code of the header field Warning, for anything else.",
    [214] = "It was a code of the header field Warning, for content that a proxy has changed.",
    [299] = "It was a code of the header field Warning, for anything else that lasts.",
  },
}

document { "RFC 9110", "HTTP Semantics",
  url = "https://www.rfc-editor.org/rfc/rfc9110.html#section-{section}" }
document { "RFC 9111", "HTTP Caching", url = "https://www.rfc-editor.org/rfc/rfc9111.html#section-{section}" }
document { "RFC 9112", "HTTP/1.1", url = "https://www.rfc-editor.org/rfc/rfc9112.html#section-{section}" }
document { "RFC 9113", "HTTP/2", url = "https://www.rfc-editor.org/rfc/rfc9113.html#section-{section}" }
document { "RFC 9114", "HTTP/3", url = "https://www.rfc-editor.org/rfc/rfc9114.html#section-{section}" }
document { "RFC 6455", "The WebSocket Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc6455.html#section-{section}" }
document { "RFC 6585", "Additional HTTP Status Codes",
  url = "https://www.rfc-editor.org/rfc/rfc6585.html#section-{section}" }
document { "RFC 7725", "An HTTP Status Code to Report Legal Obstacles",
  url = "https://www.rfc-editor.org/rfc/rfc7725.html#section-{section}" }
document { "RFC 8297", "An HTTP Status Code for Indicating Hints",
  url = "https://www.rfc-editor.org/rfc/rfc8297.html#section-{section}" }
document { "RFC 8470", "Using Early Data in HTTP",
  url = "https://www.rfc-editor.org/rfc/rfc8470.html#section-{section}" }
document { "RFC 2295", "Transparent Content Negotiation in HTTP",
  url = "https://www.rfc-editor.org/rfc/rfc2295.html#section-{section}" }
document { "RFC 3229", "Delta Encoding in HTTP",
  url = "https://www.rfc-editor.org/rfc/rfc3229.html#section-{section}" }
document { "RFC 4918", "HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)",
  url = "https://www.rfc-editor.org/rfc/rfc4918.html#section-{section}" }
document { "RFC 5842", "Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)",
  url = "https://www.rfc-editor.org/rfc/rfc5842.html#section-{section}" }
document { "draft-ietf-httpbis-resumable-upload", "Resumable Uploads for HTTP",
  url = "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" }

-- Replaced, expired or withdrawn; cited for older phrases and for states.
document { "RFC 1945", "Hypertext Transfer Protocol -- HTTP/1.0",
  url = "https://www.rfc-editor.org/rfc/rfc1945.html#section-{section}" }
document { "RFC 2068", "Hypertext Transfer Protocol -- HTTP/1.1 (1997)",
  url = "https://www.rfc-editor.org/rfc/rfc2068.html#section-{section}" }
document { "RFC 2324", "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
  url = "https://www.rfc-editor.org/rfc/rfc2324.html#section-{section}" }
document { "RFC 2518", "HTTP Extensions for Distributed Authoring -- WEBDAV",
  url = "https://www.rfc-editor.org/rfc/rfc2518.html#section-{section}" }
document { "RFC 2616", "Hypertext Transfer Protocol -- HTTP/1.1 (1999)",
  url = "https://www.rfc-editor.org/rfc/rfc2616.html#section-{section}" }
document { "RFC 2774", "An HTTP Extension Framework",
  url = "https://www.rfc-editor.org/rfc/rfc2774.html#section-{section}" }
document { "RFC 7168", "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
  url = "https://www.rfc-editor.org/rfc/rfc7168.html#section-{section}" }
document { "RFC 7231", "HTTP/1.1: Semantics and Content",
  url = "https://www.rfc-editor.org/rfc/rfc7231.html#section-{section}" }
document { "draft-cohen-http-305-306-responses", "HTTP/1.1 305 and 306 Response Codes",
  url = "https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/" }
document { "status-change-http-experiments-to-historic", "HTTP Experiments to Historic",
  url = "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/" }

trait { "final", flag = true, help = "Ends the exchange; an interim answer is followed by further answers." }

-- none   the message ends with its header section (RFC 9112, 6.3). It must not have Content-Length or
--        Transfer-Encoding; only a 304 may have those of the 200 in its place (RFC 9110, 8.6; RFC 9112, 6.1)
-- empty  nothing, and framed as such, for instance with Content-Length: 0
-- any    whatever the sender has to say; never in an answer to HEAD, nor in a 2xx answer to CONNECT
trait { "content", choice = { "none", "empty", "any" },
  help = "What follows the header section: nothing at all, framed content of length zero, or anything." }

-- interim    not final, so there is nothing to store
-- heuristic  may be stored and used again without being told; the cache estimates how long it stays fresh
-- explicit   may be stored and used again only if the answer says so, with max-age for instance
-- never      must not be stored, whatever the header fields say
trait { "cache", choice = { "interim", "heuristic", "explicit", "never" },
  help = "Whether a cache may store the answer and use it again." }

-- choice      there are several URLs to choose from
-- permanent   another URL, and links to the old one should be changed
-- temporary   another URL for this time
-- see_other   another resource that holds the answer
-- cached      the response that the client has stored
-- deprecated  a redirection that must not be followed any more
trait { "redirect",
  choice = { "none", "choice", "permanent", "temporary", "see_other", "cached", "deprecated" },
  help = "The kind of redirection, if it is one." }

trait { "method", choice = { "may_change", "becomes_get", "preserved", "not_applicable" },
  help = "What becomes of the request method when the redirection is followed." }

-- no               nothing to repeat, or no reason to expect another answer to the same request
-- later            the same request may pass once something else is in order; nobody says when
-- after_delay      wait as long as Retry-After asks, if it is there, then send the same request
-- new_connection   the same request, on another connection
-- new_credentials  the same request, with credentials or with other ones
-- changed_request  only with other fields, content or target
-- user_action      only after a person has done something first
-- after_handshake  the same request, not in TLS early data
-- after_upgrade    the same request, over the protocol that Upgrade names
-- idempotent       the same request, if doing it twice does no harm
trait { "retry",
  choice = { "no", "later", "after_delay", "new_connection", "new_credentials", "changed_request",
    "user_action", "after_handshake", "after_upgrade", "idempotent" },
  help = "The condition under which it makes sense to send the request again." }

trait { "header", list = { level = { "must", "should", "may" }, when = "text" },
  help = "Header fields that the answer carries because of its status code." }

-- any                 whoever answers
-- origin              the server of the resource, or a gateway in its place; never a proxy
-- proxy               a proxy that the client uses
-- gateway             a gateway or a proxy that has asked a server behind it
-- intercepting_proxy  one that the network has put in the way, without the client choosing it
trait { "sender", choice = { "any", "origin", "proxy", "gateway", "intercepting_proxy" },
  help = "The party that makes an answer with this code." }

trait { "applies_to", list = {}, help = "The only uses of HTTP in which the code has a meaning." }

class { "informational", "Informational", number = 1, from = 100, to = 199, fallback = 100,
  accepts = { { "Informational Responses", by = "common usage" } },
  ref     = "RFC 9110, 15.2",
  summary = "The request was received and understood so far; the process goes on.",
  meaning = [[
    The first part of the request was received and understood, and the process goes on. The answer is
    provisional: further action is being taken, and a final response is still to come. Any number of such
    interim answers may precede it, and a client must cope with them even when it expects none.

    An interim answer ends with its header section: it has no content and no trailers. HTTP/1.0 does not
    know this class, so it must not be sent to an HTTP/1.0 client. A proxy passes it on, unless the proxy
    itself asked for it.]],
  every   = { final = false, content = "none", cache = "interim", redirect = "none",
    method = "not_applicable", retry = "no", sender = "any" } }

class { "successful", "Successful", number = 2, from = 200, to = 299, fallback = 200,
  accepts = { { "Success", by = "IANA" }, { "Success Responses", by = "common usage" } },
  ref     = "RFC 9110, 15.3",
  summary = "The request was received, understood and accepted.",
  meaning = [[
    The request was received, understood and accepted. What success amounts to depends on the method: data
    for a GET, a result for a POST, a tunnel for a CONNECT. Any 2xx answer to CONNECT has no content; the
    tunnel begins right after the header section.]],
  every   = { final = true, content = "any", cache = "explicit", redirect = "none",
    method = "not_applicable", retry = "no", sender = "any" } }

class { "redirection", "Redirection", number = 3, from = 300, to = 399, fallback = 300,
  accepts = { { "Redirect", by = "common usage" } },
  ref     = "RFC 9110, 15.4",
  summary = "The client must do something more to finish, such as following another URL.",
  meaning = [[
    The client must do something more to finish, such as following another URL, choosing among several, or
    taking the copy that it has stored. Where the answer has a Location field, a user agent may follow it by
    itself, even if it does not know the exact code. It should watch for redirections that go round in a
    circle. A Retry-After field sets the shortest time to wait before the redirected request.

    Of the codes that lead to another URL, 301 and 308 are permanent, 302, 303 and 307 are not; 307 and 308
    keep the method, 303 turns it into GET, and with 301 and 302 a POST may become a GET.]],
  every   = { final = true, content = "any", cache = "explicit", redirect = "choice",
    method = "not_applicable", retry = "no", sender = "any" } }

class { "client_error", "Client Error", number = 4, from = 400, to = 499, fallback = 400,
  accepts = { { "Client Errors", by = "common usage" } },
  ref     = "RFC 9110, 15.5",
  summary = "The fault is on the client side: bad syntax, or a request that cannot be fulfilled.",
  meaning = [[
    The fault seems to be on the client side: bad syntax, or a request that cannot be fulfilled as it
    stands. Except for HEAD, the answer should explain the error and say whether it is temporary or
    permanent. The user agent should show that explanation to the user.]],
  every   = { final = true, content = "any", cache = "explicit", redirect = "none",
    method = "not_applicable", retry = "no", sender = "any" } }

class { "server_error", "Server Error", number = 5, from = 500, to = 599, fallback = 500,
  accepts = { { "Server Errors", by = "common usage" } },
  ref     = "RFC 9110, 15.6",
  summary = "The server failed to fulfil a request that may well be valid.",
  meaning = [[
    The server failed to fulfil a request that, as far as it can tell, is valid: something went wrong on its
    side, or it is not able to do what was asked. Except for HEAD, the answer should explain the error and
    say whether it is temporary or permanent. The user agent should show that explanation to the user.]],
  every   = { final = true, content = "any", cache = "explicit", redirect = "none",
    method = "not_applicable", retry = "no", sender = "any" } }

code { 100, "Continue",
  summary    = "The first part of the request is fine so far; send the rest.",
  meaning    = [[
    The header fields, the first part of the request, have arrived and have not been refused so far. The
    client should go on and send the body; the final response comes when the server has all of the request
    and has acted on it.

    The code matters to a client that sent Expect: 100-continue and is waiting. Any other client can ignore
    it. It promises nothing about the final response.]],
  uses       = {
    "A large upload: the server checks the header fields before the client sends the whole payload.",
    "A POST with Expect: 100-continue whose credentials are checked before its content crosses the network.",
  },
  action     = "Send the content that was held back; if the request had no Expect field, ignore the answer.",
  contrast   = { [417] = "100 tells the client to send its content; 417 turns the expectation down." },
  ref        = { "RFC 9110, 15.2.1", "RFC 9110, 10.1.1" },
  applies_to = { { "requests with Expect: 100-continue", ref = "RFC 9110, 15.2.1" } },
}

code { 101, "Switching Protocols",
  summary    = "The server agrees to the change of protocol that the client asked for.",
  meaning    = [[
    The client listed protocols in its Upgrade field. The server agrees to the protocol change that the
    client asked for and switches to the one that its own Upgrade field names, right after the empty line
    that ends this answer. What follows on the connection is no longer HTTP/1.1, so the response to the
    request itself, if there is one, comes in the new protocol. Only HTTP/1.1 has this code: HTTP/2 and
    HTTP/3 did away with the mechanism.]],
  uses       = {
    "Opening a WebSocket connection over HTTP/1.1.",
    "Moving a connection from HTTP/1.1 to another version or protocol that both sides want.",
  },
  action     = "Speak the protocol named in Upgrade on this connection from now on.",
  contrast   = { [426] = "101 grants a change of protocol that the client asked for; 426 demands one." },
  ref        = { "RFC 9110, 15.2.2", "RFC 9110, 7.8", "RFC 6455, 4.2.2" },
  header     = {
    { "Upgrade", "must", ref = "RFC 9110, 15.2.2" },
    { "Connection", "must", when = "With the option \"upgrade\", wherever Upgrade is sent.",
      ref = "RFC 9110, 7.8" },
  },
  applies_to = { { "HTTP/1.1", ref = { "RFC 9113, 8.6", "RFC 9114, 4.5" } } },
}

code { 102, "Processing",
  summary    = "The server has the whole request and is still at work on it.",
  meaning    = [[
    An interim answer for WebDAV methods that take long, on a big collection for example: the server had
    accepted the complete request and not finished it, and wanted to keep the client from giving up. It was
    meant for work of more than about 20 seconds. The successor of the document that defined it left it out
    because it was hardly implemented; the registry still lists the number.]],
  uses       = { "An old WebDAV server that copies a large collection and keeps the client waiting." },
  action     = "Go on waiting for the final response.",
  contrast   = {
    [202] = "102 is interim, the outcome follows in the same exchange; 202 is final, and the work goes on.",
  },
  ref        = "RFC 2518, 10.1",
  state      = { "historic", "RFC 4918 replaced RFC 2518 and left the code out.", ref = "RFC 4918, 11" },
  applies_to = { { "WebDAV", ref = "RFC 2518, 10.1" } },
}

code { 103, "Early Hints",
  summary    = "Header fields that the final response is likely to have, for a head start.",
  meaning    = [[
    While the server still prepares the final response it gives hints at resources to preload, mostly in
    Link fields, so that the client can begin to fetch them or to open connections. The fields are a guess
    at what the final response will carry: they have no force of their own, and the final response may leave
    them out, change them or add to them. Several 103 answers may precede one final response.

    Some old HTTP/1.1 clients take an interim answer for the final one, and then mix up all that follows on
    the connection. A server may therefore send 103 over HTTP/1.1 only to clients that are known to cope.]],
  uses       = {
    "Faster page loads: style sheets and scripts are named for preloading while the page is still rendered.",
    "A cache or content network that hints at connections to open before the origin server has answered.",
  },
  action     = "Fetch what the Link fields name if it helps, and wait for the final response as usual.",
  contrast   = { [100] = "100 asks for the rest of the request; 103 tells of the response to come." },
  ref        = "RFC 8297, 2",
  header     = {
    { "Link", "may", when = "It names resources to preload; the usual form of a hint.", ref = "RFC 8297, 2" },
  },
}

code { 104, "Upload Resumption Supported",
  summary    = "The upload can be resumed if it breaks off.",
  meaning    = [[
    The server supports resumable uploads for this request. It has made an upload resource and names it in
    Location; if the transfer breaks off, the client asks that resource how much has arrived and sends only
    the rest. Later 104 answers may report progress with Upload-Offset.

    The registration is temporary, while the document that defines the code is an Internet-Draft, and it
    runs out on 2026-11-13 unless it is renewed or the document becomes an RFC. After that day check the
    registry before relying on the number. If it is no longer listed, do not send it, and treat it like any
    unknown 1xx code when it arrives: as an interim answer to be ignored.]],
  uses       = {
    "An upload of a large file over a mobile network, where a break must not mean starting again.",
    "Progress of an upload as the server sees it.",
  },
  action     = "Remember the Location; after a break, ask it for the offset and send what is missing.",
  contrast   = {
    [100] = "100 answers Expect: 100-continue; 104 offers to take up a broken upload later.",
  },
  ref        = "draft-ietf-httpbis-resumable-upload",
  state      = { "temporary", expires = "2026-11-13" },
  header     = {
    { "Location", "must", when = "It announces the upload resource.",
      ref = "draft-ietf-httpbis-resumable-upload" },
    { "Upload-Limit", "must", when = "It announces the upload resource, and there are limits.",
      ref = "draft-ietf-httpbis-resumable-upload" },
    { "Upload-Offset", "may", when = "It reports progress.", ref = "draft-ietf-httpbis-resumable-upload" },
  },
  applies_to = { { "resumable uploads", ref = "draft-ietf-httpbis-resumable-upload" } },
}

code { 200, "OK",
  summary    = "The request succeeded.",
  meaning    = [[
    The request succeeded, and the requested data is in the response. What that data is depends on the
    method: for GET the resource itself, for HEAD its header fields only, for POST the outcome of the
    action, for PUT and DELETE the state of that action, for OPTIONS what the server can do. Except for
    CONNECT, a 200 is expected to carry content; a server that has none to send ought to use 204.]],
  uses       = {
    "Data for a GET: a page, an image, a record.",
    "Fetching data from an API, or submitting a form whose result page is in the answer.",
  },
  contrast   = {
    [201] = "200 says that the request succeeded; 201 says in addition that a new resource exists.",
    [204] = "200 carries content; 204 has none to send.",
    [206] = "200 carries the whole representation; 206 only the ranges asked for.",
  },
  ref        = "RFC 9110, 15.3.1",
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.1", "RFC 9110, 15.1" } },
}

code { 201, "Created",
  summary    = "The request was fulfilled and a new resource exists because of it.",
  meaning    = [[
    The request was fulfilled and one or more new resources were created before the answer was sent. The
    main one is named by Location or, without that field, is the target of the request itself. The content
    usually describes the new resources and links to them; an ETag or Last-Modified field, if there is one,
    belongs to the new representation.]],
  uses       = {
    "After a successful POST to a collection, for instance a new user account.",
    "A PUT to a URL where nothing was before.",
  },
  action     = "Take the URL of the new resource from Location, or use the target of the request.",
  contrast   = {
    [202] = "201 means that the resource exists now; 202 that the work is still to be done.",
    [303] = "201 names the new resource in Location for later use; 303 sends the client there at once.",
  },
  ref        = "RFC 9110, 15.3.2",
  header     = {
    { "Location", "may", when = "It names the main resource created, if that is not the target itself.",
      ref = "RFC 9110, 15.3.2" },
  },
}

code { 202, "Accepted",
  summary    = "The request was taken in for processing, which is not finished yet.",
  meaning    = [[
    The request was accepted for processing, and that processing has not been completed, perhaps not even
    begun. The answer is noncommittal on purpose: the work may still be refused or fail, and HTTP has no way
    to send a second status later. The content ought to describe where the request stands and to point to a
    place where its progress can be watched.]],
  uses       = {
    "Background jobs, batch uploads and other long-running work.",
    "A request that is put into a queue for a nightly run or for a person to approve.",
  },
  action     = "Look at the status monitor that the answer points to; do not take the work for done.",
  ref        = "RFC 9110, 15.3.3",
}

code { 203, "Non-Authoritative Information",
  summary    = "The request succeeded, and a proxy on the way has changed the content.",
  meaning    = [[
    The request succeeded, and a proxy on the way transformed the content, so it is not what the origin
    server sent with its 200. The recipient learns that the copy in hand may not serve for comparing or
    editing. Many proxies that change content do not say so with this code.]],
  uses       = {
    "A proxy of a mobile network that makes images smaller.",
    "A filter that strips parts of pages before they reach an office network.",
  },
  contrast   = { [200] = "200 is the content as the origin server sent it; 203 is what a proxy made of it." },
  ref        = { "RFC 9110, 15.3.4", "RFC 9110, 7.7" },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.4", "RFC 9110, 15.1" } },
  sender     = { "proxy", ref = "RFC 9110, 15.3.4" },
}

code { 204, "No Content",
  summary    = "The request succeeded and there is nothing to send back.",
  meaning    = [[
    The request succeeded and there is nothing to send back: the answer has no body. The header fields
    describe the target as it is after the action; an ETag after a PUT, for instance, is that of the new
    representation. A user agent stays with the view that it has. The answer ends with its header section
    and must have neither Content-Length nor Transfer-Encoding.]],
  uses       = {
    "After a DELETE, when there is nothing left to describe.",
    "After a PUT that saves a document while the user goes on editing it.",
  },
  action     = "Stay with the current view; take new metadata from the header fields.",
  contrast   = {
    [205] = "After 204 the user agent keeps the view as it is; after 205 it resets it.",
    [304] = "204 has no content to send; 304 has content and the client holds a valid copy of it already.",
  },
  ref        = "RFC 9110, 15.3.5",
  content    = { "none", ref = { "RFC 9110, 15.3.5", "RFC 9110, 6.4.1" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.5", "RFC 9110, 15.1" } },
}

code { 205, "Reset Content",
  summary    = "The request succeeded; reset the form or view that it was sent from.",
  meaning    = [[
    The request succeeded, and the server wants the user agent to put the view that sent it back into its
    first state, such as a form cleared for the next entry. The server must not send content. Yet the
    message is framed like others, with Content-Length: 0 or an empty chunked body or by closing the
    connection, so a parser must not treat it like 204.]],
  uses       = { "A data entry form that is cleared for the next record after each one is saved." },
  action     = "Reset the form or document view that the request came from.",
  ref        = { "RFC 9110, 15.3.6", "RFC 9112, 6.3" },
  content    = { "empty", ref = "RFC 9110, 15.3.6" },
}

code { 206, "Partial Content",
  summary    = "Only the parts of the representation that were asked for.",
  meaning    = [[
    The server answers a range request and sends one or more parts of the representation. One part is
    described by Content-Range in the header section; several come as multipart/byteranges, with a
    Content-Range inside each part and none in the header section. A client must look at what it got, as the
    ranges can differ from those it asked for, and may put parts together only if they share a strong
    validator. A cache stores the answer only if it understands this code.]],
  uses       = {
    "A download that was interrupted and is taken up where it stopped.",
    "A player that jumps to the middle of a video.",
  },
  action     = "Check Content-Range, then combine the parts that have the same strong validator.",
  contrast   = { [416] = "206 serves at least one of the ranges asked for; 416 none of them." },
  ref        = { "RFC 9110, 15.3.7", "RFC 9110, 14" },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.7", "RFC 9110, 15.1" } },
  header     = {
    { "Content-Range", "must", when = "One part is sent; of several, each has its own.",
      ref = "RFC 9110, 15.3.7.1" },
    { "Content-Type", "must", when = "Several parts are sent: multipart/byteranges.",
      ref = "RFC 9110, 15.3.7.2" },
    { "Date", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Cache-Control", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "ETag", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Expires", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Content-Location", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Vary", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
  },
  applies_to = { { "range requests", ref = "RFC 9110, 15.3.7" } },
}

code { 207, "Multi-Status",
  summary    = "Several outcomes at once; the content lists a status for each resource.",
  meaning    = [[
    One WebDAV request touched several resources, and each has its own outcome. The content is a multistatus
    XML document with a status for each of them. The 207 itself tells neither success nor failure: only the
    codes inside do.]],
  uses       = {
    "PROPFIND on a collection: properties of each of its members.",
    "A DELETE of a folder in which one file could not be removed.",
  },
  action     = "Read the content and judge each resource by the status given for it there.",
  contrast   = {
    [208] = "207 is the status of the whole answer; 208 stands inside it, for members listed before.",
  },
  ref        = { "RFC 4918, 11.1", "RFC 4918, 13" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.1" } },
}

code { 208, "Already Reported",
  summary    = "Inside a 207: this resource was listed before under another binding.",
  meaning    = [[
    When bindings give one collection several names, a PROPFIND with Depth: infinity would list the same
    members again and again. The first binding is reported with 200; each later one gets 208 inside the 207
    answer, and its members are left out. Only clients that say they understand it (DAV: bind) get to see
    it.]],
  uses       = { "PROPFIND with Depth: infinity over a tree in which a collection is bound twice." },
  action     = "Take the members from the earlier entry for the same collection.",
  contrast   = {
    [508] = "208 steps over a repeated binding; 508 gives up, for clients that do not know 208.",
  },
  ref        = "RFC 5842, 7.1",
  applies_to = { { "WebDAV", ref = "RFC 5842, 7.1" } },
}

code { 226, "IM Used",
  summary    = "The content is the result of instance manipulations, such as a delta.",
  meaning    = [[
    The client named instance manipulations in A-IM that it can undo, and the server applied at least one,
    for instance by sending only the difference to a version that the client holds. The content is the
    result of the manipulation, not the resource as it stands, which has to be worked out from the two. The
    IM field lists what was applied. The code is rare; some feeds are sent this way.]],
  uses       = { "A news feed of which only the entries new since the version in If-None-Match are sent." },
  action     = "Apply the manipulations listed in IM to the stored version to get the current one.",
  contrast   = {
    [206] = "206 sends ranges of the representation; 226 what a manipulation made of it, such as a delta.",
  },
  ref        = "RFC 3229, 10.4.1",
  header     = {
    { "ETag", "must", when = "Always; it is that of the current version.", ref = "RFC 3229, 10.4.1" },
    { "IM", "must", when = "A delta was made, or a range taken of the result of another manipulation.",
      ref = { "RFC 3229, 10.3", "RFC 3229, 10.5.2" } },
    { "Delta-Base", "must", when = "A delta was made, and If-None-Match listed several versions.",
      ref = "RFC 3229, 10.5.1" },
  },
  applies_to = { { "GET requests with A-IM", ref = "RFC 3229, 10.4.1" } },
}

code { 300, "Multiple Choices",
  summary    = "There are several representations to choose from.",
  meaning    = [[
    There are several choices for the resource, each with a URL of its own, and the client or its user picks
    one. The content should list them, except for HEAD; HTTP sets no format for the list. If the server
    prefers one, Location should name it, and a user agent may follow that by itself.]],
  uses       = {
    "A document in several languages or file formats, where the user picks one.",
    "A video in several resolutions behind one URL.",
  },
  action     = "Pick one of the choices, or follow Location if the server prefers one.",
  contrast   = {
    [406] = "300 lets the client choose; 406 has no representation that fits what the client accepts.",
  },
  ref        = { "RFC 9110, 15.4.1", "RFC 9110, 12" },
  accepts    = { { "Ambiguous", by = ".NET" }, { "Multiple Choice", by = "cpp-httplib" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.1", "RFC 9110, 15.1" } },
  header     = {
    { "Location", "should", when = "The server prefers one of the choices.", ref = "RFC 9110, 15.4.1" },
  },
}

code { 301, "Moved Permanently",
  summary    = "The resource has a new URL for good.",
  meaning    = [[
    The resource has moved to a new URL for good, and any later reference ought to use the URL in Location.
    For historical reasons a user agent may turn a POST into a GET for the new request; 308 rules that out.
    Caches may keep the answer even without being told to, so a mistake can outlive its correction.]],
  uses       = {
    "An old domain that sends its visitors to the new domain.",
    "Pages that got new addresses in a redesign of a site.",
  },
  action     = "Update links and use the new URL from now on.",
  contrast   = {
    [302] = "301 is for good, so links are updated; 302 is for now, so they stay.",
    [308] = "Both are permanent; with 301 a POST may become a GET, with 308 the method is kept.",
  },
  ref        = "RFC 9110, 15.4.2",
  accepts    = { { "Moved", by = ".NET" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.2", "RFC 9110, 15.1" } },
  redirect   = { "permanent", ref = "RFC 9110, 15.4.2" },
  method     = { "may_change", ref = "RFC 9110, 15.4.2" },
  header     = { { "Location", "should", ref = "RFC 9110, 15.4.2" } },
}

code { 302, "Found",
  summary    = "The resource is at another URL for now.",
  meaning    = [[
    The resource is at another URL for now, the one in Location. As the redirection may change at any time,
    the client keeps to the original URL for later requests. For historical reasons a user agent may turn a
    POST into a GET for the new request. Where that is wanted, 303 says so clearly; where it must not
    happen, 307 does.]],
  uses       = {
    "A temporary redirection, such as to a holding page while a shop is being rebuilt.",
    "A link that leads to the nearest mirror, which can be another one tomorrow.",
  },
  action     = "Use the URL in Location now, and keep the original URL for later requests.",
  contrast   = {
    [303] = "302 says that the resource is elsewhere for now; 303 points to another, to be read with GET.",
    [307] = "Both are temporary; with 302 a POST may become a GET, with 307 the method is kept.",
  },
  ref        = "RFC 9110, 15.4.3",
  was        = { { "Moved Temporarily", ref = { "RFC 2068, 10.3.3", "RFC 1945, 9.3" } } },
  redirect   = { "temporary", ref = "RFC 9110, 15.4.3" },
  method     = { "may_change", ref = "RFC 9110, 15.4.3" },
  header     = { { "Location", "should", ref = "RFC 9110, 15.4.3" } },
}

code { 303, "See Other",
  summary    = "Get the answer from another URL, with GET.",
  meaning    = [[
    The answer is to be found at another URL: the client should get it from the one in Location, with GET
    (or with HEAD, if that was the method). That URL is not a new address of the target; it is a different
    resource that tells the outcome, or stands for something that cannot itself be sent. It fits any
    method.]],
  uses       = {
    "A redirect after a form submission, so that reloading the result page does not submit the form again.",
    "A URL that names a person or a thing, and leads to a document about it.",
  },
  action     = "Get the URL in Location with GET, whatever the first method was.",
  contrast   = { [307] = "303 turns the request into a GET; 307 repeats it with its method and content." },
  ref        = "RFC 9110, 15.4.4",
  accepts    = { { "Redirect Method", by = ".NET" } },
  redirect   = { "see_other", ref = "RFC 9110, 15.4.4" },
  method     = { "becomes_get", ref = "RFC 9110, 15.4.4" },
  header     = {
    { "Location", "must", when = "Always; the code is defined by it.", ref = "RFC 9110, 15.4.4" },
  },
}

code { 304, "Not Modified",
  summary    = "The stored copy is still valid; the content is not sent again.",
  meaning    = [[
    A conditional GET or HEAD found that the resource has not changed since last time: the cached copy is
    valid, and the content is not sent again. The answer ends with its header section. It carries the fields
    that a 200 would have had and that a cache needs, and the cache updates its stored copy with them.

    Without a condition in the request there is no 304. It is a redirection in its own way: not to another
    URL, but to the response that the client has stored.]],
  uses       = {
    "Caching: a browser asks whether its copy is still good, and saves bandwidth when it is.",
    "A program that polls a feed with If-None-Match or If-Modified-Since.",
  },
  action     = "Use the stored copy, with its header fields updated from this answer.",
  contrast   = {
    [412] = "304 is for conditions that spare a transfer; 412 for those that guard an action.",
  },
  ref        = { "RFC 9110, 15.4.5", "RFC 9111, 4.3.3" },
  content    = { "none", ref = { "RFC 9110, 15.4.5", "RFC 9110, 6.4.1" } },
  redirect   = { "cached", ref = { "RFC 9110, 15.4", "RFC 9110, 15.4.5" } },
  header     = {
    { "Content-Location", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Date", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "ETag", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Vary", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Cache-Control", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Expires", "must", when = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
  },
  applies_to = { { "conditional GET or HEAD requests", ref = "RFC 9110, 15.4.5" } },
}

code { 305, "Use Proxy",
  summary    = "The resource was to be reached through the proxy that Location named.",
  meaning    = [[
    The answer told the client to repeat the request through the proxy named in Location. It was given up
    for reasons of security: whoever could forge one answer could direct traffic through a proxy of their
    own. Browsers do not follow it.]],
  action     = "Do not follow it.",
  contrast   = {
    [306] = "305 named a proxy for one request; 306 was to change the proxy of all later ones.",
  },
  ref        = { "RFC 9110, 15.4.6", "RFC 7231, 6.4.5" },
  state      = { "deprecated", "A forged answer could direct requests through a hostile proxy.",
    ref = "RFC 9110, 15.4.6" },
  redirect   = { "deprecated", ref = "RFC 9110, 15.4.6" },
  sender     = { "origin", ref = "RFC 2616, 10.3.6" },
}

code { 306, "Switch Proxy",
  summary    = "Not used any more; once proposed to change the proxy of later requests.",
  meaning    = [[
    A draft of 1996 wanted to let a server change the proxy that a client uses for its later requests. The
    draft expired, no RFC took the code over, and the number is reserved so that it gets no second meaning.
    The phrase shown here is that of the draft; the registry has none.]],
  action     = "Treat it as 300, like any unknown 3xx code.",
  ref        = { "RFC 9110, 15.4.7", "draft-cohen-http-305-306-responses" },
  state      = { "reserved", "An earlier draft gave the number a meaning, so it is kept free.",
    ref = "RFC 9110, 15.4.7" },
  redirect   = { "none", ref = "RFC 9110, 15.4.7" },
}

code { 307, "Temporary Redirect",
  summary    = "The resource is at another URL for now; keep the method.",
  meaning    = [[
    A temporary redirect: the resource is at the URL in Location for now. A user agent that follows it by
    itself must use the original method for the new request, and so sends the content again. As the
    redirection can change, the client keeps to the original URL for later requests.]],
  uses       = {
    "A temporary URL change that must not alter the method, such as for the POST requests of an API.",
    "A PUT that is directed to the storage node in charge of the object.",
  },
  action     =
    "Repeat the request at the URL in Location with the same method and content; keep the original URL.",
  contrast   = { [308] = "Both keep the method; 307 is for now, 308 for good." },
  ref        = "RFC 9110, 15.4.8",
  accepts    = { { "Redirect Keep Verb", by = ".NET" } },
  redirect   = { "temporary", ref = "RFC 9110, 15.4.8" },
  method     = { "preserved", ref = "RFC 9110, 15.4.8" },
  header     = { { "Location", "should", ref = "RFC 9110, 15.4.8" } },
}

code { 308, "Permanent Redirect",
  summary    = "The resource has a new URL for good; keep the method.",
  meaning    = [[
    The resource has a new URL for good, and any later reference ought to use the one in Location. It is 301
    without its loophole: the method is kept. Caches may keep the answer without being told to. Very old
    clients do not know the code, as it is younger than the other redirections.]],
  uses       = {
    "An API that has moved for good and whose clients send POST and PUT.",
    "Requests over http that are sent to https, whatever their method.",
  },
  action     =
    "Repeat the request at the URL in Location with the same method, and use that URL from now on.",
  ref        = "RFC 9110, 15.4.9",
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.9", "RFC 9110, 15.1" } },
  redirect   = { "permanent", ref = "RFC 9110, 15.4.9" },
  method     = { "preserved", ref = { "RFC 9110, 15.4.9", "RFC 9110, 15.4.2" } },
  header     = { { "Location", "should", ref = "RFC 9110, 15.4.9" } },
}

code { 400, "Bad Request",
  summary    = "The request is malformed or invalid, so the server will not process it.",
  meaning    = [[
    The server cannot or will not process the request because of something that looks like the client's
    mistake: a malformed or invalid request. It is the general code of the class, for all that has no code
    of its own, and what an unknown 4xx code is taken for. Sending the same request again will hardly help,
    though no rule forbids it.]],
  uses       = {
    "Bad syntax, such as invalid JSON in the content.",
    "Invalid parameters, or required data that is missing.",
    "Message framing that contradicts itself, or a Host field that is missing or does not fit.",
  },
  action     = "Mend the request before sending it again.",
  contrast   = {
    [422] = "400 is for a request that cannot be read; 422 for one that was read and cannot be carried out.",
  },
  ref        = "RFC 9110, 15.5.1",
  retry      = { "changed_request", ref = "RFC 9110, 15.5.1", basis = "convention" },
}

code { 401, "Unauthorized",
  summary    = "The request needs valid credentials, and it has none that count.",
  meaning    = [[
    Authentication is required for this resource, and it was missing, has failed or is not valid. The
    WWW-Authenticate field tells which schemes would be accepted. Credentials that were sent with the
    request have been refused; the client may try with new ones. If the same challenge comes back after
    that, a user agent should show the answer to the user.

    Despite the phrase it is about who you are, not about what you may do; for that there is 403.]],
  uses       = {
    "A protected resource asked for without a valid token, or with one that has expired.",
    "A sign-in with a wrong password.",
  },
  action     = "Sign in or renew the token, then send the request again with the new credentials.",
  contrast   = {
    [403] = "401 asks for credentials that count; 403 refuses, whoever asks or because of who asks.",
    [404] = "401 admits that there is something to sign in for; 404 may hide that.",
    [407] = "The same demand: 401 from the server of the resource, 407 from a proxy on the way.",
  },
  ref        = { "RFC 9110, 15.5.2", "RFC 9110, 11.6.1" },
  accepts    = { { "Authorization Required", by = "nginx" } },
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.2", basis = "standard" },
  header     = { { "WWW-Authenticate", "must", ref = "RFC 9110, 15.5.2" } },
}

code { 402, "Payment Required",
  summary    = "Reserved for future use; some services say with it that a payment is due.",
  meaning    = [[
    The standard reserves the code for future use and gives it no meaning; it was meant for digital payment.
    The number is registered all the same, and some services use it as they see fit, when a payment has
    failed or is due. A client that does not know such a service treats it as 400.]],
  uses       = {
    "An API whose free quota is used up until the account is paid for.",
    "A payment service that reports a card as declined.",
  },
  action     = "Read the content or the documentation of the service; HTTP itself says nothing.",
  contrast   = {
    [429] = "402 is what some services send when a paid quota is used up; 429 when requests come too fast.",
  },
  ref        = "RFC 9110, 15.5.3",
}

code { 403, "Forbidden",
  summary    = "The server understood the request and refuses to fulfil it.",
  meaning    = [[
    The request was understood but is refused: the client has no permission for it. Usually the cause is
    authorization: the server knows who is asking, and that one may not. It can also be something that no
    credentials change, such as the address that the request comes from.

    The usual advice, that unlike with 401 authenticating does not help, is a little stronger than the
    standard. The client should not repeat the request automatically with the same credentials; it may
    repeat it with other ones. A server that does not even want to admit that the resource exists may send
    404 instead.]],
  uses       = {
    "An ordinary user asks for an admin-only page.",
    "A token that is valid, but lacks the scope for this operation.",
    "A directory listing that the server is set up not to give.",
  },
  action     = "Do not repeat it with the same credentials; ask for permission or use another account.",
  contrast   = {
    [404] = "403 admits that there is something to refuse; 404 says that nothing was found, or pretends so.",
    [451] = "403 gives no reason or any; 451 says that the law is the reason.",
  },
  ref        = "RFC 9110, 15.5.4",
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.4", basis = "standard" },
}

code { 404, "Not Found",
  summary    = "The server has nothing at this URL, or will not say that it has.",
  meaning    = [[
    The resource was not found: the server has no current representation for this URL, or is not willing to
    say that one exists. Nothing is said about whether this is for now or for ever; a server that knows that
    the resource is gone for good prefers 410.]],
  uses       = {
    "A URL or API endpoint that does not exist, often a mistyped or outdated link.",
    "A record with an identifier that nobody has.",
    "A resource that the client may not even know of, in place of a 403.",
  },
  action     = "Check the URL; the client may look again later, as nothing is said about the future.",
  contrast   = {
    [405] = "404 finds no resource at the URL; 405 finds one that does not take this method.",
    [410] = "404 leaves open what was and what will be; 410 says that it is gone, probably for good.",
  },
  ref        = "RFC 9110, 15.5.5",
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.5", "RFC 9110, 15.1" } },
}

code { 405, "Method Not Allowed",
  summary    = "The server knows the method, and this resource does not support it.",
  meaning    = [[
    The server knows the method, but the method is not supported for this resource. The Allow field must
    list the methods that are; the list may be empty while a resource is switched off. The answer is about
    this URL alone: the same method may be fine at another one.]],
  uses       = {
    "A POST to a GET-only endpoint.",
    "A DELETE of a resource that can only be read.",
  },
  action     = "Use one of the methods that Allow lists.",
  contrast   = {
    [501] = "405 knows the method and does not allow it here; 501 does not support the method anywhere.",
  },
  ref        = "RFC 9110, 15.5.6",
  accepts    = { { "Not Allowed", by = "nginx" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.6", "RFC 9110, 15.1" } },
  header     = { { "Allow", "must", ref = "RFC 9110, 15.5.6" } },
}

code { 406, "Not Acceptable",
  summary    = "No representation fits what the request says it accepts.",
  meaning    = [[
    The client said with Accept, Accept-Language or similar fields what it can take. The server has no
    representation that fits, and does not want to send another one as a default, which it would be free to
    do. Except for HEAD, the content should list what there is. It is about the response that the client
    wants; 415 is about the content that it sent.]],
  uses       = {
    "An API that has JSON only, asked for XML.",
    "A client that accepts one language, and a page that does not exist in it.",
  },
  action     = "Ask again with wider Accept fields, or pick from the list in the content.",
  contrast   = {
    [415] = "406 is about the form that the client wants back; 415 about the form that it sent.",
  },
  ref        = { "RFC 9110, 15.5.7", "RFC 9110, 12" },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.7", basis = "convention" },
}

code { 407, "Proxy Authentication Required",
  summary    = "A proxy wants credentials before it passes the request on.",
  meaning    = [[
    Like 401, but the demand comes from a proxy between the client and the server: the client must
    authenticate to it first. The Proxy-Authenticate field carries the challenge, and the credentials go
    into Proxy-Authorization. They are for that proxy only.]],
  uses       = { "A company network whose proxy lets only known users out." },
  action     = "Send the request again with credentials for the proxy in Proxy-Authorization.",
  contrast   = {
    [511] = "407 comes from a proxy that the client uses; 511 from one that the network put in the way.",
  },
  ref        = { "RFC 9110, 15.5.8", "RFC 9110, 11.7.1" },
  accepts    = { { "Proxy Unauthorized", by = "libsoup" } },
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.8", basis = "standard" },
  header     = { { "Proxy-Authenticate", "must", ref = "RFC 9110, 15.5.8" } },
  sender     = { "proxy", ref = "RFC 9110, 15.5.8" },
}

code { 408, "Request Timeout",
  summary    = "The request was not complete in the time that the server was willing to wait.",
  meaning    = [[
    The request timed out: the server waited for the whole request message and did not get it in the time
    that it was prepared to wait. It says nothing about how long the answer would have taken. A server may
    also send it on an idle connection that it is about to close. A client with a request under way may
    repeat it, on a new connection if the old one can no longer be used.]],
  uses       = {
    "A client that stops in the middle of an upload.",
    "A connection kept open in which no request arrives.",
  },
  action     = "Repeat the request, on a new connection if the old one is closed.",
  contrast   = {
    [504] = "408 waited for the client's request; 504 waited for the answer of a server behind.",
  },
  ref        = "RFC 9110, 15.5.9",
  retry      = { "new_connection", ref = "RFC 9110, 15.5.9", basis = "standard" },
}

code { 409, "Conflict",
  summary    = "The request conflicts with the current state of the resource.",
  meaning    = [[
    The request cannot be completed because of a conflict with the current state of the resource, and the
    user may be able to resolve it. The content should tell enough to see what the conflict is. A typical
    case is a PUT with changes that clash with those somebody else made first.]],
  uses       = {
    "Duplicate entries: a new account with a name that is taken already.",
    "A save that would overwrite a newer version of the same document.",
    "A folder to be deleted that is not empty.",
  },
  action     = "Get the current state, resolve the conflict, and send the request again.",
  contrast   = {
    [412] = "409 is a clash that the server finds by itself; 412 is a condition of the client that fails.",
    [422] = "409 would be fine in another state of the resource; 422 is wrong in itself.",
    [423] = "409 is any clash with the current state; 423 is a WebDAV lock.",
  },
  ref        = "RFC 9110, 15.5.10",
  retry      = { "user_action", ref = "RFC 9110, 15.5.10", basis = "standard" },
}

code { 410, "Gone",
  summary    = "The resource was here once, and is gone for good as far as is known.",
  meaning    = [[
    The resource is no longer available, and this is likely to be permanent. The server says so on purpose:
    the owner wants links to it to go away. Nobody is obliged to use it, or to keep such marks for any
    length of time. A server that does not know whether the state is permanent ought to send 404.]],
  uses       = {
    "A page for an offer that has run out.",
    "The home page of a person who has left.",
    "An endpoint of an API version that was shut down.",
  },
  action     = "Remove links to the URL and do not ask for it again.",
  ref        = "RFC 9110, 15.5.11",
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.11", "RFC 9110, 15.1" } },
}

code { 411, "Length Required",
  summary    = "The server wants a Content-Length field before it takes the request.",
  meaning    = [[
    The server refuses a request with content whose length is not given by Content-Length. HTTP/1.1 clients
    may send chunks of unknown total length; this server does not take them here. The client may repeat the
    request with a valid Content-Length.]],
  uses       = { "An upload sent in chunks to a server that wants to know the size beforehand." },
  action     = "Send the request again with Content-Length.",
  contrast   = { [413] = "411 wants to know the length; 413 knows enough of it to find it too large." },
  ref        = "RFC 9110, 15.5.12",
  retry      = { "changed_request", ref = "RFC 9110, 15.5.12", basis = "standard" },
}

code { 412, "Precondition Failed",
  summary    = "A condition in the header fields does not hold on the server.",
  meaning    = [[
    The client made the request depend on conditions, such as If-Match or If-Unmodified-Since, and at least
    one does not hold. The method was therefore not applied. This protects against lost updates: a client
    that edits an old version learns that someone else was faster. For GET and HEAD, If-None-Match and
    If-Modified-Since lead to 304 instead.]],
  uses       = {
    "A PUT with If-Match whose entity tag is not the current one any more.",
    "A PUT with If-None-Match: * to create a resource that exists already.",
  },
  action     = "Fetch the current version, decide again, and repeat the request with a new condition.",
  contrast   = { [428] = "412 had a condition that does not hold; 428 had none and wants one." },
  ref        = { "RFC 9110, 15.5.13", "RFC 9110, 13" },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.13", basis = "convention" },
  applies_to = { { "conditional requests", ref = "RFC 9110, 15.5.13" } },
}

code { 413, "Content Too Large",
  summary    = "The content of the request is larger than the server is willing to take.",
  meaning    = [[
    The content of the request is larger than the server is willing or able to process. It may stop reading
    and, depending on the version of HTTP, end the request or close the connection, so the client may not
    get to see this answer. If the condition is temporary, Retry-After should say when to try again; without
    that field the same request has no better prospects.]],
  uses       = {
    "A file that is larger than the limit for uploads.",
    "A reverse proxy with a lower limit than the application behind it.",
  },
  action     = "Send less, or wait as Retry-After says if it is there.",
  contrast   = {
    [414] = "413 is about the content, 414 about the URL.",
    [431] = "413 is about the content, 431 about the header fields.",
    [507] = "413 will not take so much content; 507 has no room to store it.",
  },
  ref        = "RFC 9110, 15.5.14",
  was        = {
    { "Payload Too Large", ref = "RFC 7231, 6.5.11" },
    { "Request Entity Too Large", ref = { "RFC 2616, 10.4.14", "RFC 2068, 10.4.14" } },
  },
  accepts    = { { "Request Too Long", by = "Apache HttpComponents" } },
  retry      = { "after_delay", ref = "RFC 9110, 15.5.14", basis = "standard" }, -- if Retry-After is there
  header     = {
    { "Retry-After", "should", when = "The condition is temporary.", ref = "RFC 9110, 15.5.14" },
  },
}

code { 414, "URI Too Long",
  summary    = "The target URI is longer than the server is willing to interpret.",
  meaning    = [[
    The URL is longer than the server is willing to interpret. That is rare: a form was sent with GET in
    place of POST, a redirection appends to the URL each time it goes round, or someone is looking for
    holes. There is no common limit; servers should take at least 8000 octets.]],
  uses       = {
    "A search form with long input that is sent with GET.",
    "A redirection loop that makes the URL longer each time.",
  },
  action     = "Shorten the URL, or send the data as content with POST.",
  contrast   = { [431] = "414 is about the URL, 431 about the header fields." },
  ref        = { "RFC 9110, 15.5.15", "RFC 9110, 4.1" },
  was        = {
    { "Request-URI Too Long", ref = { "RFC 2616, 10.4.15", "RFC 2068, 10.4.15" } },
    { "Request-URI Too Large", ref = { "RFC 2616, 6.1.1", "RFC 2068, 6.1.1" } },
  },
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.15", "RFC 9110, 15.1" } },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.15", basis = "convention" },
}

code { 415, "Unsupported Media Type",
  summary    = "The content has a type or a coding that is not supported here.",
  meaning    = [[
    The content is in a format that this method does not support on this resource. The cause can be the
    Content-Type, the Content-Encoding, or the data itself on inspection. If it was the coding, an
    Accept-Encoding field in the answer ought to tell which are taken; for the media type, Accept can.]],
  uses       = {
    "XML sent to an endpoint that reads JSON only.",
    "A request compressed with a coding that the server does not know.",
  },
  action     = "Send the content in a type and coding that the server takes.",
  contrast   = {
    [422] = "415 does not take the format at all; 422 takes the format and cannot carry out what it says.",
  },
  ref        = "RFC 9110, 15.5.16",
  retry      = { "changed_request", ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.3" }, basis = "convention" },
  header     = {
    { "Accept-Encoding", "should", when = "An unsupported content coding is the cause.",
      ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.3" } },
    { "Accept", "may", when = "An unsupported media type is the cause.",
      ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.1" } },
  },
}

code { 416, "Range Not Satisfiable",
  summary    = "The ranges asked for cannot be served, or are too many.",
  meaning    = [[
    The Range field was rejected: no range in it overlaps the representation, or there are too many small or
    overlapping ones, which may be an attack. For byte ranges, Content-Range should tell the current length.
    A server is free to ignore Range, so a client may well get a 200 with everything instead.]],
  uses       = {
    "A download to be continued behind the end of a file that has become shorter.",
    "A range that starts at the length of a file that is complete already.",
  },
  action     = "Take the length from Content-Range, then ask for a valid range or for the whole.",
  ref        = { "RFC 9110, 15.5.17", "RFC 9110, 14" },
  was        = { { "Requested Range Not Satisfiable", ref = "RFC 2616, 10.4.17" } },
  accepts    = {
    { "Request Range Not Satisfiable", by = "Perl HTTP::Status" },
    { "Invalid Range", by = "libsoup" },
  },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.17", basis = "convention" },
  header     = {
    { "Content-Range", "should", when = "Byte ranges were asked for; it tells the current length.",
      ref = "RFC 9110, 15.5.17" },
  },
  applies_to = { { "range requests", ref = "RFC 9110, 15.5.17" } },
}

code { 417, "Expectation Failed",
  summary    = "An expectation in the Expect field cannot be met.",
  meaning    = [[
    The expectation in the Expect field cannot be met by the server or by one on the way to it. HTTP defines
    only one, 100-continue, so the usual cause is an old server or proxy that does not support it. A client
    that gets 417 for that should repeat the request without the expectation.]],
  uses       = { "A client that waits with Expect: 100-continue, behind a proxy of HTTP/1.0 times." },
  action     = "Send the request again without the Expect field.",
  ref        = { "RFC 9110, 15.5.18", "RFC 9110, 10.1.1" },
  retry      = { "changed_request", ref = "RFC 9110, 10.1.1", basis = "standard" },
  applies_to = { { "requests with an Expect field", ref = "RFC 9110, 15.5.18" } },
}

code { 418, "I'm a teapot",
  summary    = "A joke about coffee pots; the number is reserved because of its fame.",
  meaning    = [[
    A joke for the first of April 1998 gave coffee pots a protocol of their own, with this answer for a pot
    that is a teapot; another in 2014 added tea. So much software sends it for fun that the number is kept
    reserved and cannot be given another meaning for now. The registry has no phrase for it; the one shown
    here is that of the joke.]],
  uses       = { "An easter egg." },
  action     = "Treat it as 400, like any unknown 4xx code.",
  ref        = { "RFC 9110, 15.5.19", "RFC 2324, 2.3.2", "RFC 7168, 2.3.3" },
  state      = { "reserved", "Software has used the joke for so long that the number is not free.",
    ref = "RFC 9110, 15.5.19" },
}

code { 421, "Misdirected Request",
  summary    = "The request reached a server that will not answer for this URL.",
  meaning    = [[
    The request came to a server that is unable or unwilling to answer for its URL with authority. The
    scheme and host are not among those that it is set up for, or they do not fit the connection. It mostly
    happens when a client uses one connection for several hosts, as HTTP/2 and HTTP/3 allow if the
    certificate covers them. A client may repeat the request on another connection, whatever the method. A
    proxy must not send the code.]],
  uses       = {
    "Two hosts with one wildcard certificate, behind servers that each know only one of them.",
    "A server that demands a client certificate for one host and finds none on a shared connection.",
  },
  action     = "Send the request again on a connection of its own to the right host.",
  contrast   = {
    [404] = "421 says that the wrong server was asked; 404 that the right one has nothing at this URL.",
  },
  ref        = { "RFC 9110, 15.5.20", "RFC 9110, 7.4" },
  retry      = { "new_connection", ref = "RFC 9110, 15.5.20", basis = "standard" },
  sender     = { "origin", ref = "RFC 9110, 15.5.20" }, -- or a gateway for it; a proxy must not
}

code { 422, "Unprocessable Content",
  summary    = "The content is understood and well-formed, and cannot be processed as it stands.",
  meaning    = [[
    The server understands the type of the content and its syntax is correct, so neither 415 nor 400 fits;
    it cannot be processed for semantic errors in what it says. WebDAV defined the code, with the phrase
    Unprocessable Entity, and RFC 9110 made it part of HTTP under its present phrase. Many services still
    send the old one.]],
  uses       = {
    "Validation failed: a form with an end date before its start date.",
    "Well-formed XML or JSON that orders something impossible.",
  },
  action     = "Correct what the content says before sending it again.",
  ref        = "RFC 9110, 15.5.21",
  was        = { { "Unprocessable Entity", ref = { "RFC 4918, 11.2", "RFC 2518, 10.3" } } },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.21", basis = "convention" },
}

code { 423, "Locked",
  summary    = "The resource is locked.",
  meaning    = [[
    The source or the destination of a WebDAV method is locked, and the request did not submit the token of
    the lock. The content should say which lock is in the way.]],
  uses       = {
    "Saving a document that a colleague has open for editing.",
    "Moving a folder in which one file is locked.",
  },
  action     = "Submit the lock token if you hold it; otherwise wait until the lock is released.",
  contrast   = {
    [424] = "423 is the lock itself; 424 is what happens to actions that depended on the locked one.",
  },
  ref        = "RFC 4918, 11.3",
  retry      = { "later", ref = "RFC 4918, 11.3", basis = "convention" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.3" } },
}

code { 424, "Failed Dependency",
  summary    = "Not done because another action that it depended on failed.",
  meaning    = [[
    The method was not carried out on this resource because it depended on another action, and that one
    failed. It mostly stands inside a 207 answer: when one change of a PROPPATCH fails, all others are given
    up with 424.]],
  uses       = { "A PROPPATCH with several properties, one of which may not be changed." },
  action     = "Look for the action that really failed, and mend that.",
  ref        = "RFC 4918, 11.4",
  retry      = { "later", ref = "RFC 4918, 11.4", basis = "convention" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.4" } },
}

code { 425, "Too Early",
  summary    = "The server will not risk a request that might be a replay.",
  meaning    = [[
    The request came in TLS early data, before the handshake was complete, and an attacker could play such a
    request again. The server does not want to risk that here. The client sends it again once the handshake
    is complete; a user agent should do so by itself. A server should send the code only for a request that
    came in early data, or that a gateway has marked with Early-Data as one that did.

    The number had another meaning in a WebDAV draft that expired; old code still shows that name.]],
  uses       = { "A payment sent with zero round trips by a client that comes back to a known server." },
  action     = "Send the request again after the handshake, not in early data.",
  ref        = "RFC 8470, 5.2",
  retry      = { "after_handshake", ref = "RFC 8470, 5.2", basis = "standard" },
  applies_to = { { "requests in TLS early data", ref = "RFC 8470, 5.2" } },
}

code { 426, "Upgrade Required",
  summary    = "The server refuses over this protocol, and might agree over another.",
  meaning    = [[
    The server refuses the request over the current protocol, and might perform it after the client upgrades
    to another. The Upgrade field must name which. An upgrade on the same connection exists in HTTP/1.1
    only.]],
  uses       = {
    "A WebSocket endpoint asked with plain HTTP.",
    "A service that insists on a newer version of HTTP.",
  },
  action     = "Upgrade to a protocol that the Upgrade field names, and send the request again.",
  contrast   = {
    [505] = "426 names a protocol to change to; 505 only says that this major version will not do.",
  },
  ref        = { "RFC 9110, 15.5.22", "RFC 9110, 7.8" },
  retry      = { "after_upgrade", ref = "RFC 9110, 15.5.22", basis = "standard" },
  header     = {
    { "Upgrade", "must", ref = "RFC 9110, 15.5.22" },
    { "Connection", "must", when = "With the option \"upgrade\", wherever Upgrade is sent.",
      ref = "RFC 9110, 7.8" },
  },
}

code { 428, "Precondition Required",
  summary    = "The server wants the request to be conditional.",
  meaning    = [[
    The server takes this request only with a condition, such as If-Match. It wants to prevent lost updates:
    two clients read the same version, both change it, and the second save wipes out the first. The answer
    should explain how to send the request so that it succeeds. Caches must not store it.]],
  uses       = { "A PUT without If-Match to a document that several people edit." },
  action     = "Fetch the current version and repeat the request with If-Match or another condition.",
  ref        = "RFC 6585, 3",
  cache      = { "never", ref = "RFC 6585, 3" },
  retry      = { "changed_request", ref = "RFC 6585, 3", basis = "standard" },
}

code { 429, "Too Many Requests",
  summary    = "The client has sent too many requests in a given time.",
  meaning    = [[
    The client has sent too many requests in a given time. How the server counts, per user, address or
    resource, is its own affair. The answer should explain the limit and may carry Retry-After. Caches must
    not store it. A server under attack need not send it, and may just drop connections.]],
  uses       = {
    "API rate limiting, for instance 100 requests a minute for each key.",
    "Too many attempts to sign in.",
  },
  action     =
    "Wait as long as Retry-After says, or longer each time if it is absent, then go on more slowly.",
  contrast   = {
    [503] = "429 blames this client's rate; 503 says that the server has too much to do, whoever asks.",
  },
  ref        = "RFC 6585, 4",
  cache      = { "never", ref = "RFC 6585, 4" },
  retry      = { "after_delay", ref = "RFC 6585, 4", basis = "standard" },
  header     = { { "Retry-After", "may", ref = "RFC 6585, 4" } },
}

code { 431, "Request Header Fields Too Large",
  summary    = "The header fields, all together or one of them, are too large.",
  meaning    = [[
    The server will not process the request because its header fields are too large, all together or a
    single one of them. In the second case the answer should say which field it was. The request may be sent
    again with less. Caches must not store the answer.]],
  uses       = {
    "Cookies of one site that have grown over the years.",
    "A token with so many claims that it does not fit the server's buffer.",
  },
  action     = "Make the fields smaller, for example by deleting cookies, and send the request again.",
  ref        = "RFC 6585, 5",
  cache      = { "never", ref = "RFC 6585, 5" },
  retry      = { "changed_request", ref = "RFC 6585, 5", basis = "standard" },
}

code { 451, "Unavailable For Legal Reasons",
  summary    = "Access is denied because of a legal demand.",
  meaning    = [[
    Access is denied because of a legal demand. The server need not be the origin: providers and search
    engines are the usual addressees. The answer should say who made the demand, on what law it rests and
    whom and what it covers; a Link field with rel="blocked-by" should name the party that carries out the
    block, which is not the one that ordered it. Whether the resource exists is left open. Caches may keep
    the answer as they do a 404.]],
  uses       = {
    "A page that a court has ordered to be blocked in one country.",
    "A work that is withheld after a claim of copyright.",
  },
  action     = "Show the explanation to the user; the same request will be answered alike from here.",
  ref        = "RFC 7725, 3",
  cache      = { "heuristic", ref = "RFC 7725, 3" },
  header     = {
    { "Link", "should", when = "With rel=\"blocked-by\"; it names who carries out the block.",
      ref = "RFC 7725, 4" },
  },
}

code { 500, "Internal Server Error",
  summary    = "Something unexpected on the server kept it from fulfilling the request.",
  meaning    = [[
    A generic error: the server met an unexpected condition that kept it from fulfilling the request. It is
    the general code of the class, and what an unknown 5xx code is taken for. It tells nothing about whether
    the work was done or whether a second attempt will fare better; there is no rule, and clients differ.]],
  uses       = {
    "An unhandled exception in the application.",
    "A script that ends with an error, or a configuration that cannot be read.",
  },
  action     = "Report it with time and request; repeat only what does no harm when done twice.",
  contrast   = {
    [501] = "500 failed at something that it supports; 501 does not support it.",
    [502] = "500 failed by itself; 502 got an unusable answer from a server behind it.",
    [503] = "500 is unexpected; 503 is a known state that will pass.",
  },
  ref        = "RFC 9110, 15.6.1",
}

code { 501, "Not Implemented",
  summary    = "The server lacks what the request needs, such as the method itself.",
  meaning    = [[
    The server does not support the functionality that the request needs. It is the right answer when the
    server does not recognize the method and cannot support it for any resource. Caches may keep the answer
    without being told to.]],
  uses       = {
    "A server that lacks a particular method, such as PATCH, for all of its resources.",
    "A WebDAV method sent to a plain file server.",
  },
  action     = "Use another method, or another server.",
  ref        = "RFC 9110, 15.6.2",
  cache      = { "heuristic", ref = { "RFC 9110, 15.6.2", "RFC 9110, 15.1" } },
}

code { 502, "Bad Gateway",
  summary    = "A gateway or proxy got an invalid response from the server behind it.",
  meaning    = [[
    The server, acting as a gateway or proxy, got an invalid response from an upstream server that it asked
    on the way to an answer. The fault is behind the server that speaks. The standard has no rule about
    repeating the request; by convention clients repeat only idempotent ones, as the work may have been
    done.]],
  uses       = {
    "Trouble behind a reverse proxy or load balancer: the application crashed or was restarted.",
    "An upstream server that answers with something that is not HTTP.",
  },
  action     = "Repeat the request after a while if doing it twice does no harm.",
  contrast   = {
    [503] = "502 got a bad answer from behind; 503 says that the service is out of action for now.",
    [504] = "502 got a bad answer from behind; 504 got none in time.",
  },
  ref        = "RFC 9110, 15.6.3",
  retry      = { "idempotent", ref = "RFC 9110, 9.2.2", basis = "convention" },
  sender     = { "gateway", ref = "RFC 9110, 15.6.3" }, -- or a proxy
}

code { 503, "Service Unavailable",
  summary    = "The server cannot handle the request for now.",
  meaning    = [[
    The server cannot handle the request for now because of maintenance or overload, and expects the state
    to pass. Retry-After may say how long to wait. A server that is overloaded need not send it; it may as
    well refuse connections.]],
  uses       = {
    "A planned maintenance window.",
    "A burst of visitors beyond what the servers can take.",
    "A load balancer that has no healthy server left.",
  },
  action     =
    "Wait as long as Retry-After says, or longer each time if it is absent, then repeat the request.",
  contrast   = {
    [504] = "503 says that the service is out for now; 504 that a server behind did not answer in time.",
  },
  ref        = "RFC 9110, 15.6.4",
  accepts    = { { "Service Temporarily Unavailable", by = "nginx" } },
  retry      = { "after_delay", ref = { "RFC 9110, 15.6.4", "RFC 9110, 10.2.3" }, basis = "standard" },
  header     = { { "Retry-After", "may", ref = "RFC 9110, 15.6.4" } },
}

code { 504, "Gateway Timeout",
  summary    = "A gateway or proxy got no timely response from the server behind it.",
  meaning    = [[
    The server, acting as a gateway or proxy, got no timely response from an upstream server that it needs
    to complete the request. A slow database is often named as the meaning. It is only the everyday cause
    behind it: the database keeps the application waiting, the application keeps the gateway waiting, and
    the gateway is the one that sends 504.

    The request may still be carried out after the gateway has given up, so a repetition can do it twice.
    The standard has no rule; by convention clients repeat only idempotent requests.]],
  uses       = {
    "A timeout at the reverse proxy while the application behind it is querying a database.",
    "A report that takes longer to compute than the load balancer is set to wait.",
  },
  action     = "Find out whether the work was done; repeat the request if doing it twice does no harm.",
  ref        = "RFC 9110, 15.6.5",
  retry      = { "idempotent", ref = "RFC 9110, 9.2.2", basis = "convention" },
  sender     = { "gateway", ref = "RFC 9110, 15.6.5" }, -- or a proxy
}

code { 505, "HTTP Version Not Supported",
  summary    = "The server does not support the major version of HTTP that was used.",
  meaning    = [[
    The server does not support, or refuses to support, the major version of HTTP in which the request was
    made. The answer should explain why and which versions are supported.]],
  uses       = { "A client that announces HTTP/3.0 in the request line of an HTTP/1.1 server." },
  action     = "Use a version of HTTP that the server supports.",
  ref        = { "RFC 9110, 15.6.6", "RFC 9110, 2.5" },
}

code { 506, "Variant Also Negotiates",
  summary    = "The server is set up wrongly: content negotiation goes round in a circle.",
  meaning    = [[
    In transparent content negotiation a list of variants leads to one of them. The server found that the
    variant chosen is itself set up to negotiate, so it is no proper end point. That is a mistake in the
    configuration of the server. The scheme was an experiment and is hardly used.]],
  uses       = {
    "A variant list that names, as one of its variants, a resource with a variant list of its own.",
  },
  action     = "Report it; only the operator of the server can mend it.",
  contrast   = {
    [508] = "506 is a circle in content negotiation; 508 a loop in a tree of WebDAV collections.",
  },
  ref        = "RFC 2295, 8.1",
  applies_to = { { "transparent content negotiation", ref = "RFC 2295, 8.1" } },
}

code { 507, "Insufficient Storage",
  summary    = "The server cannot store what is needed to complete the request.",
  meaning    = [[
    The method could not be performed because the server cannot store the representation that it would need
    to complete the request. The condition is taken to be temporary. A request that came from a user's
    action must not be repeated until the user asks for it anew.]],
  uses       = {
    "A disk or a quota that is full when a file is saved over WebDAV.",
  },
  action     = "Tell the user; send it again only when the user asks for it, after making room.",
  ref        = "RFC 4918, 11.5",
  retry      = { "user_action", ref = "RFC 4918, 11.5", basis = "standard" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.5" } },
}

code { 508, "Loop Detected",
  summary    = "The server met an infinite loop in the collection and gave up.",
  meaning    = [[
    While processing a request with Depth: infinity the server met an infinite loop, since a collection can
    be bound into itself. The whole operation failed. It is sent to clients that have not declared to
    understand 208. Services outside WebDAV use it for loops of their own.]],
  uses       = { "PROPFIND with Depth: infinity over a collection that contains itself by a binding." },
  action     = "Ask with a smaller Depth, or say DAV: bind to get 208 for what repeats.",
  ref        = "RFC 5842, 7.2",
  applies_to = { { "WebDAV", ref = "RFC 5842, 7.2" } },
}

code { 510, "Not Extended",
  summary    = "The request lacked an extension that the server required.",
  meaning    = [[
    In the extension framework of RFC 2774 a client declares extensions in its request. The server demanded
    one that was missing, and its answer should tell the client what to declare. The framework was an
    experiment that nobody took up; its document is Historic now, and the registry marks the code as
    obsolete.]],
  action     = "Treat it as 500, unless you really speak the extension framework.",
  ref        = "RFC 2774, 7",
  state      = { "obsoleted", "The experiment of RFC 2774 has ended; the document is Historic.",
    ref = "status-change-http-experiments-to-historic" },
  retry      = { "changed_request", ref = "RFC 2774, 7", basis = "standard" },
  applies_to = { { "the HTTP extension framework", ref = "RFC 2774, 7" } },
}

code { 511, "Network Authentication Required",
  summary    = "The network wants a sign-in before it lets traffic through.",
  meaning    = [[
    The client must authenticate to gain access to the network. The answer does not come from the server
    that was asked but from an intercepting proxy on the way, and the code exists to keep programs from
    mistaking the sign-in page for the resource. The answer should link to a page where one can sign in, and
    should not be that page. Caches must not store it. An origin server should not send it.]],
  uses       = { "A captive portal in a hotel, an airport or a train." },
  action     = "Open the page that the answer links to, sign in, and send the request again.",
  ref        = "RFC 6585, 6",
  cache      = { "never", ref = "RFC 6585, 6" },
  retry      = { "user_action", ref = "RFC 6585, 6", basis = "standard" },
  sender     = { "intercepting_proxy", ref = "RFC 6585, 6" },
}
