-- HTTP status codes, with what each one means and what it asks of a client.
--
-- True to: the IANA "Hypertext Transfer Protocol (HTTP) Status Code Registry" as updated on 2025-09-15, and
-- the documents that it points to: RFC 9110 and 9111 for HTTP itself; RFC 2295, 2518, 2774, 3229, 4918,
-- 5789, 5842, 6585, 7725, 8297, 8470, 10008 and one Internet-Draft for the rest. The texts are written for
-- this file; where they and a document differ, the document is right and the text is a bug. What was
-- checked, and against what, is in tests/oracle/claims.tsv.
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
--   content, cache, redirect, method, retry, headers, sender, applies_to, final
--                   traits, declared below. A class gives values for all of its codes in `every`; a code
--                   gives those that differ. Each value has its source, and a trait that no source gives
--                   is absent. `basis` tells a rule of the standard from a convention.
--
-- Left out on purpose: .NET also calls 302 "Redirect", which is what people call the class. "Server Error"
-- is the class too, and not 500, as Jetty has it. Old spellings that differ from a phrase only in case,
-- blanks or punctuation ("Request Time-out") need no entry, as lookups ignore those.
--
-- Policy for changes:
--
--   * A number is added when the registry lists it, with the registry's phrase, and never before. Numbers
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
  options  = { c = { constants = "HTTP_{value}_{NAME}" }, go = { typed = "no" } }, -- net/http has int
  registry = { url = "https://www.iana.org/assignments/http-status-codes", updated = "2025-09-15" },
  summary  = "The three-digit numbers with which an HTTP server reports the outcome of a request.",
  meaning  = [[
    Status codes are part of the HTTP protocol: a server includes one in each response to tell the client
    the outcome of its request. They are three-digit numbers, and the first digit sorts them into five
    classes. The list of codes is open. A client need not know every code, but it must know the classes: an
    unknown code means what the x00 code of its class means.

    Valid codes run from 100 to 599. A client that receives another number should process the response as a
    server error. The phrase beside a code is a recommendation for people: HTTP/1.1 lets a server replace it
    or leave it empty, HTTP/2 and HTTP/3 do not send it at all, so programs decide by the number alone.]],
  mistaken = { -- codes inside the header field Warning (RFC 7234, 5.5), which some lists include by mistake
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
document { "RFC 10008", "The HTTP QUERY Method", url = "https://www.rfc-editor.org/rfc/rfc10008.html" }
document { "RFC 5789", "PATCH Method for HTTP",
  url = "https://www.rfc-editor.org/rfc/rfc5789.html#section-{section}" }
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
document { "RFC 2068", "Hypertext Transfer Protocol -- HTTP/1.1 (1997)", obsoleted_by = "RFC 2616",
  url = "https://www.rfc-editor.org/rfc/rfc2068.html#section-{section}" }
document { "RFC 2324", "Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)",
  url = "https://www.rfc-editor.org/rfc/rfc2324.html#section-{section}" }
document { "RFC 2518", "HTTP Extensions for Distributed Authoring -- WEBDAV", obsoleted_by = "RFC 4918",
  url = "https://www.rfc-editor.org/rfc/rfc2518.html#section-{section}" }
document { "RFC 2616", "Hypertext Transfer Protocol -- HTTP/1.1 (1999)", obsoleted_by = "RFC 7230",
  url = "https://www.rfc-editor.org/rfc/rfc2616.html#section-{section}" }
document { "RFC 2774", "An HTTP Extension Framework",
  url = "https://www.rfc-editor.org/rfc/rfc2774.html#section-{section}" }
document { "RFC 7168", "The Hyper Text Coffee Pot Control Protocol for Tea Efflux Appliances (HTCPCP-TEA)",
  url = "https://www.rfc-editor.org/rfc/rfc7168.html#section-{section}" }
document { "RFC 7231", "HTTP/1.1: Semantics and Content", obsoleted_by = "RFC 9110",
  url = "https://www.rfc-editor.org/rfc/rfc7231.html#section-{section}" }
document { "draft-cohen-http-305-306-responses", "HTTP/1.1 305 and 306 Response Codes",
  url = "https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/" }
document { "status-change-http-experiments-to-historic", "HTTP Experiments to Historic",
  url = "https://datatracker.ietf.org/doc/status-change-http-experiments-to-historic/" }

trait { "final", title = "Final response", flag = true,
  help = "Whether the response ends the exchange; an interim response is followed by others." }

trait { "content",
  help = "What follows the header section of the response.",
  choice = {
    { "forbidden", title = "None", help = "Nothing: the response ends with its header section." },
    { "empty", title = "Empty",
      help = "Content of length zero, framed as such, for example with Content-Length: 0." },
    { "any", title = "Any",
      help = "Content, which may be empty; none in response to HEAD, or to CONNECT with a 2xx code." },
  } }

trait { "cache", title = "Caching",
  help = "Whether a cache may store the response and reuse it.",
  choice = {
    { "heuristic", title = "Cacheable by default",
      help = "Yes, even if no field says so; the cache estimates how long it stays fresh." },
    { "explicit", title = "Cacheable if its fields allow it",
      help = "Only if its fields allow it, for example with max-age." },
    { "updates", title = "Updates the stored response",
      help = "It is not stored itself; it updates the response that is stored already." },
    { "never", title = "Never cacheable", help = "No, whatever its fields say." },
  } }

trait { "redirect", title = "Redirection",
  help = "The kind of redirection; only the codes that redirect have one.",
  choice = {
    { "choice", title = "Several URLs to choose from", help = "There are several URLs to choose from." },
    { "permanent", help = "The resource has a new URL, and links to the old one should be changed." },
    { "temporary", help = "The resource is at another URL for now." },
    { "see_other", title = "To another resource",
      help = "A different resource, at another URL, stands for the response." },
    { "cached", title = "To the stored response", help = "The client uses the response that it has stored." },
    { "proxy", title = "Through a proxy", help = "The same URL, through the proxy that Location names." },
  } }

trait { "method", title = "Method afterwards",
  help = "What happens to the request method when the redirection is followed.",
  choice = {
    { "may_change", title = "POST may become GET", help = "POST may become GET; other methods are kept." },
    { "becomes_get", title = "It becomes GET", help = "It becomes GET; HEAD stays HEAD." },
    { "preserved", title = "It is kept", help = "It is kept, and so is the content." },
  } }

-- A code has a value only where its document, or general practice, says when a repetition can succeed.
trait { "retry",
  help = "The condition under which it makes sense to send the request again.",
  choice = {
    { "later", title = "Later, as it is",
      help = "The same request can succeed once the cause has gone; it is not known when." },
    { "after_delay", title = "After the delay that Retry-After gives",
      help = "The same request, after the time that Retry-After gives, if it is there." },
    { "new_connection", title = "On another connection",
      help = "The same request; on another connection if this one cannot be used for it." },
    { "new_credentials", title = "With other credentials",
      help = "The same request with credentials, or with different ones." },
    { "changed_request", title = "Only after changing the request",
      help = "Only with another method, target, version, field or content." },
    { "user_action", title = "Only after a person has acted",
      help = "Only after a person has done something, or has asked for it again." },
    { "after_handshake", title = "After the TLS handshake",
      help = "The same request, once the TLS handshake is complete." },
    { "after_upgrade", title = "After upgrading the protocol",
      help = "The same request, over a protocol that the Upgrade field names." },
    { "idempotent", title = "If repeating it has no further effect",
      help = "The same request, if repeating it has no further effect." },
  } }

trait { "headers", title = "Header fields",
  help = "Header fields that the response carries because of its status code.",
  list = {
    level = {
      { "must", help = "It is required." },
      { "should", help = "It is expected, unless there is a good reason to leave it out." },
      { "may", help = "It is optional." },
    },
    condition = "text",
  } }

trait { "sender", title = "Sent by",
  help = "The party that generates the response, if only one may.",
  choice = {
    { "origin", title = "The origin server or its gateway",
      help = "The server of the resource, or a gateway in its place; never a proxy." },
    { "proxy", title = "A proxy", help = "A proxy that the client uses." },
    { "gateway", title = "A gateway", help = "A gateway or proxy that has asked a server behind it." },
    { "intercepting_proxy", title = "An intercepting proxy",
      help = "A proxy that the network interposes, without the client choosing it." },
  } }

trait { "applies_to", list = {}, help = "The uses of HTTP for which the code is defined, if not for all." }

class { "informational", "Informational", number = 1, from = 100, to = 199, fallback = 100,
  accepts = { { "Informational Responses", by = "common usage" } },
  ref     = "RFC 9110, 15.2",
  summary = "The request was received and processing continues; the final response is still to come.",
  meaning = [[
    The first part of the request was received and understood, and the process goes on. The response is
    provisional: further action is being taken, and a final response is still to come. Any number of such
    interim responses may precede it, and a client must cope with them even when it expects none.

    An interim response reports the state of the connection or the progress of the request; each code says
    how much of the request has arrived. It ends with its header section: it has no content and no trailers.
    HTTP/1.0 has no such class, so it must not be sent to an HTTP/1.0 client. A proxy forwards it, unless
    the proxy itself asked for it.]],
  every   = {
    final   = { false, ref = { "RFC 9110, 15", "RFC 9110, 15.2" } },
    content = { "forbidden", ref = { "RFC 9110, 15.2", "RFC 9110, 6.4.1" } },
    cache   = { "never", ref = "RFC 9111, 3" }, -- only final responses are stored
  } }

class { "successful", "Successful", number = 2, from = 200, to = 299, fallback = 200,
  accepts = { { "Success", by = "IANA" }, { "Success Responses", by = "common usage" } },
  ref     = "RFC 9110, 15.3",
  summary = "The request was received, understood and accepted.",
  meaning = [[
    The request was received, understood and accepted. Success depends on the method: data for a GET, a
    result for a POST, a tunnel for a CONNECT. A 2xx response to CONNECT has no content; the tunnel begins
    right after the header section.]],
  every   = {
    final   = { true, ref = "RFC 9110, 15" },
    content = { "any", ref = "RFC 9110, 6.4.1" },
    cache   = { "explicit", ref = "RFC 9110, 15.1" },
  } }

class { "redirection", "Redirection", number = 3, from = 300, to = 399, fallback = 300,
  accepts = { { "Redirect", by = "common usage" } },
  ref     = "RFC 9110, 15.4",
  summary = "The client must do something more to finish, such as following another URL.",
  meaning = [[
    The client must do something more to finish, such as following another URL, choosing among several, or
    using the copy that it has stored. If the response has a Location field, a user agent may follow it
    automatically, even if it does not know the exact code. It should detect redirect loops. A Retry-After
    field gives the shortest time to wait before the redirected request.

    Of the codes that lead to another URL, 301 and 308 are permanent; 302, 303 and 307 are not. 307 and 308
    keep the method, 303 changes it to GET, and with 301 and 302 a POST may become a GET.]],
  every   = {
    final   = { true, ref = "RFC 9110, 15" },
    content = { "any", ref = "RFC 9110, 6.4.1" },
    cache   = { "explicit", ref = "RFC 9110, 15.1" },
  } }

class { "client_error", "Client Error", number = 4, from = 400, to = 499, fallback = 400,
  accepts = { { "Client Errors", by = "common usage" } },
  ref     = "RFC 9110, 15.5",
  summary = "The fault is on the client side: bad syntax, or a request that cannot be fulfilled.",
  meaning = [[
    The fault seems to be on the client side: bad syntax, or a request that cannot be fulfilled as it
    stands. Except in response to HEAD, the content should explain the error and whether it is temporary or
    permanent. The user agent should show that explanation to the user.]],
  every   = {
    final   = { true, ref = "RFC 9110, 15" },
    content = { "any", ref = "RFC 9110, 6.4.1" },
    cache   = { "explicit", ref = "RFC 9110, 15.1" },
  } }

class { "server_error", "Server Error", number = 5, from = 500, to = 599, fallback = 500,
  accepts = { { "Server Errors", by = "common usage" } },
  ref     = "RFC 9110, 15.6",
  summary = "The server failed to fulfill a request that may well be valid.",
  meaning = [[
    The server failed to fulfill a request that, as far as it can tell, is valid: something went wrong on
    its side, or it is not capable of what was asked. Except in response to HEAD, the content should explain
    the error and whether it is temporary or permanent. The user agent should show that explanation to the
    user.]],
  every   = {
    final   = { true, ref = "RFC 9110, 15" },
    content = { "any", ref = "RFC 9110, 6.4.1" },
    cache   = { "explicit", ref = "RFC 9110, 15.1" },
  } }

code { 100, "Continue",
  summary    = "The request is acceptable so far; send the rest.",
  meaning    = [[
    The header fields, the first part of the request, have arrived and have not been refused so far. The
    client should go on and send the body; the final response comes when the server has received the whole
    request and acted on it.

    The code matters to a client that sent Expect: 100-continue and is waiting. Any other client can ignore
    it. It promises nothing about what the final response will say.]],
  uses       = {
    "A large upload: the server checks the header fields before the client sends the whole payload.",
    "A POST with Expect: 100-continue whose credentials are checked before its content crosses the network.",
  },
  action     =
    "Send the content that was held back; if the request had no Expect field, ignore this response.",
  contrast   = { [417] = "100 tells the client to send its content; 417 rejects the expectation." },
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Content-Length: 734003200
      Expect: 100-continue]],
    [[
      HTTP/1.1 100 Continue]],
  },
  ref        = { "RFC 9110, 15.2.1", "RFC 9110, 10.1.1" },
  applies_to = { { "requests with Expect: 100-continue", ref = "RFC 9110, 15.2.1" } },
}

code { 101, "Switching Protocols",
  summary    = "The server agrees to the change of protocol that the client asked for.",
  meaning    = [[
    The client listed protocols in its Upgrade field. The server agrees to the protocol change that the
    client asked for and switches to the one that its own Upgrade field names, right after the empty line
    that ends this response. What follows on the connection is no longer HTTP/1.1, so the response to the
    request itself, if there is one, comes in the new protocol. The code exists in HTTP/1.1 only: HTTP/2 and
    HTTP/3 have no such mechanism.]],
  uses       = {
    "Opening a WebSocket connection over HTTP/1.1.",
    "Moving a connection from HTTP/1.1 to another version or protocol that both sides want.",
  },
  action     = "Use the protocol that the Upgrade field names on this connection from now on.",
  contrast   = {
    [426] = "101 agrees to a change of protocol that the client asked for; 426 demands one.",
  },
  example    = {
    [[
      GET /chat HTTP/1.1
      Host: example.com
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Version: 13
      Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==]],
    [[
      HTTP/1.1 101 Switching Protocols
      Connection: Upgrade
      Upgrade: websocket
      Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=]],
  },
  ref        = { "RFC 9110, 15.2.2", "RFC 9110, 7.8", "RFC 6455, 4.2.2" },
  accepts    = { { "Switching Protocol", by = "cpp-httplib" } },
  headers = {
    { "Upgrade", "must", ref = "RFC 9110, 15.2.2" },
    { "Connection", "must", condition = "With the option \"upgrade\", wherever Upgrade is sent.",
      ref = "RFC 9110, 7.8" },
  },
  applies_to = { { "HTTP/1.1", ref = { "RFC 9113, 8.6", "RFC 9114, 4.5" } } },
}

-- Why it was left out, a lack of implementation, is in appendix F.3 of RFC 4918.
code { 102, "Processing",
  summary    = "The server has the whole request and is still processing it.",
  meaning    = [[
    An interim response for WebDAV methods that take a long time, for example on a large collection: the
    server has accepted the complete request but not finished it, and keeps the client from giving up. It
    was meant for work of more than about 20 seconds. RFC 4918, which replaced RFC 2518, left it out for
    lack of implementations; the registry still lists the number.]],
  uses       = { "An old WebDAV server that copies a large collection and keeps the client waiting." },
  action     = "Continue to wait for the final response.",
  contrast   = {
    [202] = [[
      102 is interim, and the outcome follows in the same exchange; 202 is final, and the outcome has to
      be looked up later.]],
  },
  example    = {
    [[
      COPY /photos/ HTTP/1.1
      Host: example.com
      Destination: https://example.com/archive/photos/]],
    [[
      HTTP/1.1 102 Processing]],
    [[
      HTTP/1.1 201 Created]],
  },
  ref        = "RFC 2518, 10.1",
  state      = { "historic", "RFC 4918 replaced RFC 2518 and removed the code.", ref = "RFC 4918, 21.4" },
  applies_to = { { "WebDAV", ref = "RFC 2518, 10.1" } },
}

code { 103, "Early Hints",
  summary    = "Header fields that the final response is likely to have, for a head start.",
  meaning    = [[
    While the server still prepares the final response it gives hints at resources to preload, mostly in
    Link fields, so that the client can begin to fetch them or to open connections. The fields are a guess
    at what the final response will carry: they have no effect of their own, and the final response may
    leave them out, change them or add to them. Several 103 responses may precede one final response.

    Some old HTTP/1.1 clients mistake an interim response for the final one, and then misread everything
    that follows on the connection. A server may therefore hold 103 back from HTTP/1.1 clients unless it
    knows that they can handle it.]],
  uses       = {
    "Faster page loads: style sheets and scripts are named for preloading while the page is still rendered.",
    "A cache or CDN that suggests connections to open before the origin server has responded.",
  },
  action     = "Fetch what the Link fields name if that helps, and wait for the final response as usual.",
  contrast   = { [100] = "100 asks for the rest of the request; 103 announces fields of the response." },
  example    = {
    [[
      GET / HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 103 Early Hints
      Link: </style.css>; rel=preload; as=style]],
    [[
      HTTP/1.1 200 OK
      Content-Type: text/html
      Link: </style.css>; rel=preload; as=style]],
  },
  ref        = { "RFC 8297, 2", "RFC 8297, 3" },
  accepts    = { { "Early Hint", by = "Jetty" } },
  headers = {
    { "Link", "may",
      condition = "It names resources to preload; the usual form of a hint.", ref = "RFC 8297, 2" },
  },
}

-- The draft renumbers its sections with each revision, so none is cited.  They are "Upload Creation",
-- "Upload Append", "Status Code 104" and, for the interop version, the appendix on draft versions.
code { 104, "Upload Resumption Supported",
  summary    = "The upload can be resumed if it is interrupted.",
  meaning    = [[
    The server supports resumable uploads for this request. It has created an upload resource and names it
    in Location; if the transfer is interrupted, the client asks that resource how much has arrived and
    sends only the rest. Later 104 responses may report progress with Upload-Offset; those sent while data
    is appended to an upload must not have Location.

    A client that sent Expect: 100-continue may treat 104 as permission to send the content. A server must
    still send the 100.

    The registration is temporary, while the document that defines the code is an Internet-Draft, and it
    expires on 2026-11-13 unless it is renewed or the document becomes an RFC. After that day, check the
    registry before relying on the number. If it is no longer listed, do not send it, and treat it like any
    unknown 1xx code: as an interim response to be ignored. Implementations of the draft state the version
    of the protocol in Upload-Draft-Interop-Version; a server must not send 104 unless the request has the
    same version.]],
  uses       = {
    "An upload of a large file over a mobile network, which must not start again after an interruption.",
    "Progress of an upload as the server sees it.",
  },
  action     =
    "Remember the Location; after an interruption, ask it for the offset and send what is missing.",
  contrast   = {
    [100] = [[
      100 asks for the content that Expect: 100-continue holds back; 104 offers to resume the upload if
      it is interrupted.]],
  },
  example    = {
    [[
      POST /upload HTTP/1.1
      Host: example.com
      Content-Length: 734003200
      Upload-Complete: ?1
      Upload-Draft-Interop-Version: 8]],
    [[
      HTTP/1.1 104 Upload Resumption Supported
      Upload-Draft-Interop-Version: 8
      Location: https://example.com/upload/b530ce8f
      Upload-Limit: max-size=1000000000]],
  },
  ref        = "draft-ietf-httpbis-resumable-upload",
  state      = { "temporary", expires = "2026-11-13" },
  headers = {
    { "Location", "must", condition = "It announces the upload resource.",
      ref = "draft-ietf-httpbis-resumable-upload" },
    { "Upload-Limit", "must", condition = "It announces the upload resource, and there are limits.",
      ref = "draft-ietf-httpbis-resumable-upload" },
    { "Upload-Offset", "may",
      condition = "It reports progress.", ref = "draft-ietf-httpbis-resumable-upload" },
    { "Upload-Draft-Interop-Version", "must", condition = "As long as the document is a draft.",
      ref = "draft-ietf-httpbis-resumable-upload" },
  },
  applies_to = { { "resumable uploads", ref = "draft-ietf-httpbis-resumable-upload" } },
}

code { 200, "OK",
  summary    = "The request succeeded.",
  meaning    = [[
    The request succeeded, and the requested data is in the response. What that data is depends on the
    method: for GET the resource itself, for HEAD its header fields only, for POST the outcome of the
    action, for PUT and DELETE the status of that action, for OPTIONS what the server can do. Except for
    CONNECT, a 200 is expected to carry content, unless its framing says that there is none; if the request
    asks for no content, 204 is the better response.]],
  uses       = {
    "Data for a GET: a page, an image, a record.",
    "Fetching data from an API, or submitting a form whose result page is in the response.",
  },
  contrast   = {
    [201] = "200 reports success; 201 reports in addition that a new resource exists.",
    [204] = "200 is expected to carry content; 204 cannot carry any.",
    [206] = "200 carries the whole representation; 206 only the ranges asked for.",
  },
  example    = {
    [[
      GET /films/7 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 200 OK
      Content-Type: application/json
      ETag: "a1"

      { "id": 7, "title": "Metropolis" }]],
  },
  ref        = "RFC 9110, 15.3.1",
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.1", "RFC 9110, 15.1" } },
}

code { 201, "Created",
  summary    = "The request was fulfilled and a new resource exists because of it.",
  meaning    = [[
    The request was fulfilled and one or more new resources were created before the response was sent. The
    main one is named by Location or, without that field, is the target of the request itself. The content
    usually describes the new resources and links to them; an ETag or Last-Modified field, if there is one,
    belongs to the new representation. A server must send 201 for a PUT that created the target.]],
  uses       = {
    "After a successful POST to a collection, for instance a new user account.",
    "A PUT to a URL that had no resource before.",
  },
  action     =
    "Take the URL of the new resource from Location; without it, use the target of the request.",
  contrast   = {
    [202] = "201 means that the resource exists now; 202 that the work is still to be done.",
    [303] = "201 names the new resource in Location for later use; 303 names a resource to fetch next.",
  },
  example    = {
    [[
      POST /films HTTP/1.1
      Host: example.com
      Content-Type: application/json

      { "title": "Metropolis" }]],
    [[
      HTTP/1.1 201 Created
      Location: /films/7]],
  },
  ref        = { "RFC 9110, 15.3.2", "RFC 9110, 9.3.3", "RFC 9110, 9.3.4" },
  headers = {
    { "Location", "should",
      condition = "A POST created the resource; with other methods it may be sent.",
      ref = { "RFC 9110, 9.3.3", "RFC 9110, 15.3.2" } },
  },
}

code { 202, "Accepted",
  summary    = "The request was accepted for processing, which is not finished yet.",
  meaning    = [[
    The request was accepted for processing, and that processing has not been completed, perhaps not even
    begun. The response is noncommittal on purpose: the work may still be refused or fail, and HTTP has no
    way to send a second status later. The content ought to describe the status of the request and to point
    to a monitor of its progress.]],
  uses       = {
    "Background jobs, batch uploads and other long-running work.",
    "A request that is put into a queue for a nightly run or for a person to approve.",
  },
  action     =
    "Look at the status monitor that the response points to; do not assume that the work is done.",
  example    = {
    [[
      POST /reports HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 202 Accepted
      Content-Type: application/json

      { "status": "queued", "monitor": "/jobs/12" }]],
  },
  ref        = "RFC 9110, 15.3.3",
}

code { 203, "Non-Authoritative Information",
  summary    = "The request succeeded, and a proxy on the way has changed the content.",
  meaning    = [[
    The request succeeded, and a proxy on the way transformed the content, so it is not what the origin
    server sent with its 200. The recipient learns that later checks of the copy may only be valid along the
    same path. Many proxies that change content do not use this code.]],
  uses       = {
    "A proxy of a mobile network that makes images smaller.",
    "A filter that strips parts of pages before they reach an office network.",
  },
  contrast   = {
    [200] = "203 is a 200 whose content a proxy has changed; 200 itself does not report a change.",
  },
  example    = {
    [[
      GET http://example.com/map.jpg HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 203 Non-Authoritative Information
      Content-Type: image/webp
      Via: 1.1 proxy.example.net]],
  },
  ref        = { "RFC 9110, 15.3.4", "RFC 9110, 7.7" },
  accepts    = {
    { "Non Authoritative", by = "libsoup, ASP.NET Core" },
    { "Non Authoritative Info", by = "Go" },
  },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.4", "RFC 9110, 15.1" } },
  sender     = { "proxy", ref = "RFC 9110, 15.3.4" },
}

code { 204, "No Content",
  summary    = "The request succeeded and there is nothing to send back.",
  meaning    = [[
    The request succeeded and there is nothing to send back: the response has no body. The header fields
    describe the target as it is after the action; an ETag after a PUT, for instance, is that of the new
    representation. A user agent keeps its current view. The response ends with its header section and must
    have neither Content-Length nor Transfer-Encoding.]],
  uses       = {
    "After a DELETE, when there is nothing left to describe.",
    "After a PUT that saves a document while the user goes on editing it.",
  },
  action     = "Keep the current view; take new metadata from the header fields.",
  contrast   = {
    [205] = "After 204 the user agent keeps the view as it is; after 205 it resets it.",
    [304] = [[
      204 means that there is nothing to send; 304 that the client already has what would have been
      sent.]],
  },
  example    = {
    [[
      DELETE /films/7 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 204 No Content]],
  },
  ref        = { "RFC 9110, 15.3.5", "RFC 9110, 8.6", "RFC 9112, 6.1" },
  content    = { "forbidden", ref = { "RFC 9110, 15.3.5", "RFC 9110, 6.4.1" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.5", "RFC 9110, 15.1" } },
}

code { 205, "Reset Content",
  summary    = "The request succeeded; reset the form or view that it was sent from.",
  meaning    = [[
    The request succeeded, and the server asks the user agent to reset the view that the request came from,
    such as a form that is cleared for the next entry. The server must not send content. The message is
    still framed like others, with Content-Length: 0 or an empty chunked body or by closing the connection,
    so a parser must not treat it like 204.]],
  uses       = { "A data entry form that is cleared for the next record after each one is saved." },
  action     = "Reset the form or document view that the request came from.",
  example    = {
    [[
      POST /records HTTP/1.1
      Host: example.com
      Content-Type: application/x-www-form-urlencoded

      title=Metropolis]],
    [[
      HTTP/1.1 205 Reset Content
      Content-Length: 0]],
  },
  ref        = { "RFC 9110, 15.3.6", "RFC 9112, 6.3" },
  content    = { "empty", ref = "RFC 9110, 15.3.6" },
}

code { 206, "Partial Content",
  summary    = "Only the parts of the representation that were asked for.",
  meaning    = [[
    The server fulfills a range request and sends one or more parts of the representation. One part is
    described by Content-Range in the header section; several come as multipart/byteranges, with a
    Content-Range inside each part and none in the header section. A client must inspect what it received, as
    the ranges can differ from those it asked for, and may combine parts only if they share a strong validator.
    A cache stores the response only if it understands this code.

    Unless the request had If-Range, the response also has all other representation fields that a 200 would
    have had; with If-Range it leaves them out, as the client has them already.]],
  uses       = {
    "A download that was interrupted and is resumed.",
    "A player that jumps to the middle of a video.",
  },
  action     = "Check Content-Range, then combine the parts that have the same strong validator.",
  contrast   = { [416] = "206 serves at least one of the ranges asked for; 416 none of them." },
  example    = {
    [[
      GET /film.mp4 HTTP/1.1
      Host: example.com
      Range: bytes=1000-1999]],
    [[
      HTTP/1.1 206 Partial Content
      Date: Tue, 03 Mar 2026 08:00:00 GMT
      Content-Type: video/mp4
      Content-Range: bytes 1000-1999/734003200
      Content-Length: 1000
      ETag: "a1"]],
  },
  ref        = { "RFC 9110, 15.3.7", "RFC 9110, 14.2", "RFC 9110, 14.4", "RFC 9111, 3" },
  cache      = { "heuristic", ref = { "RFC 9110, 15.3.7", "RFC 9110, 15.1" } },
  headers = {
    { "Content-Range", "must", condition = "One part is sent; of several, each has its own.",
      ref = "RFC 9110, 15.3.7.1" },
    { "Content-Type", "must", condition = "Several parts are sent: multipart/byteranges.",
      ref = "RFC 9110, 15.3.7.2" },
    { "Date", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Cache-Control", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "ETag", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Expires", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Content-Location", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
    { "Vary", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.3.7" },
  },
  applies_to = { { "range requests", ref = "RFC 9110, 15.3.7" } },
}

code { 207, "Multi-Status",
  summary    = "Several outcomes at once; the content lists a status for each.",
  meaning    = [[
    One WebDAV request affected several resources, or several properties of one, and each has its own
    outcome. The content is a multistatus XML document with a status for each of them. The 207 itself
    indicates neither success nor failure: only the codes inside do.]],
  uses       = {
    "PROPFIND on a collection: properties of each of its members.",
    "A DELETE of a folder in which one file could not be removed.",
  },
  action     = "Read the content and judge each resource or property by the status given for it there.",
  contrast   = {
    [208] = [[
      207 is the status of the whole response; 208 stands inside it, for a collection that was listed
      before under another binding.]],
  },
  example    = {
    [[
      DELETE /photos/ HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 207 Multi-Status
      Content-Type: application/xml

      <multistatus xmlns="DAV:">
        <response>
          <href>/photos/cat.jpg</href>
          <status>HTTP/1.1 423 Locked</status>
        </response>
      </multistatus>]],
  },
  ref        = { "RFC 4918, 11.1", "RFC 4918, 13" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.1" } },
}

code { 208, "Already Reported",
  summary    = "Inside a 207: this collection was listed before under another binding.",
  meaning    = [[
    When bindings give one collection several names, a PROPFIND with Depth: infinity would list the same
    members again and again. One binding is reported with 200, each later one with 208 inside the 207
    response, and its members are left out. It should only be sent to clients that declare that they
    understand it (DAV: bind).]],
  uses       = { "PROPFIND with Depth: infinity over a tree in which a collection is bound twice." },
  action     = "Take the members from the earlier entry for the same collection.",
  contrast   = {
    [508] = [[
      208 skips a repeated binding and goes on; 508 ends the operation, for clients that do not know
      208.]],
  },
  example    = {
    [[
      PROPFIND /photos/ HTTP/1.1
      Host: example.com
      Depth: infinity
      DAV: bind]],
    [[
      HTTP/1.1 207 Multi-Status
      Content-Type: application/xml

      <multistatus xmlns="DAV:">
        <response>
          <href>/photos/again/</href>
          <propstat>
            <prop><displayname>Photos</displayname></prop>
            <status>HTTP/1.1 208 Already Reported</status>
          </propstat>
        </response>
      </multistatus>]],
  },
  ref        = "RFC 5842, 7.1",
  applies_to = { { "WebDAV", ref = "RFC 5842, 7.1" } },
}

-- RFC 3229, 10.4.1 allows a cache to store the response, subject to the rules on expiration. Its words are
-- older than the term "heuristically cacheable", and RFC 9110, 15.1 excludes all codes not so defined.
code { 226, "IM Used", spelling = "IMUsed",
  summary    = "The content is the result of instance manipulations, such as a delta.",
  meaning    = [[
    The client named instance manipulations in A-IM that it can undo, and the server applied at least one,
    for instance by sending only the difference from a version that the client holds. The content is the
    result of the manipulation, not the resource itself, which has to be derived from the two. The IM field
    lists what was applied. The code is rare; some feeds are sent this way.]],
  uses       = { "A news feed of which only the entries new since the version in If-None-Match are sent." },
  action     = "Apply the manipulations listed in IM to the stored version to get the current one.",
  contrast   = {
    [206] = "206 sends ranges of the representation; 226 the result of a manipulation, such as a delta.",
  },
  example    = {
    [[
      GET /feed.atom HTTP/1.1
      Host: example.com
      If-None-Match: "a1"
      A-IM: feed]],
    [[
      HTTP/1.1 226 IM Used
      Content-Type: application/atom+xml
      ETag: "a2"
      IM: feed]],
  },
  ref        = "RFC 3229, 10.4.1",
  cache      = { "explicit", ref = { "RFC 3229, 10.4.1", "RFC 3229, 10.6", "RFC 9110, 15.1" } },
  headers = {
    { "ETag", "must", condition = "Always; it is that of the current version.", ref = "RFC 3229, 10.4.1" },
    { "IM", "must", condition = "A delta was made, or a range of the result of another manipulation.",
      ref = { "RFC 3229, 10.3", "RFC 3229, 10.5.2" } },
    { "Delta-Base", "must", condition = "A delta was made, and If-None-Match listed several versions.",
      ref = "RFC 3229, 10.5.1" },
  },
  applies_to = { { "GET requests with A-IM", ref = "RFC 3229, 10.4.1" } },
}

code { 300, "Multiple Choices",
  summary    = "There are several representations to choose from.",
  meaning    = [[
    There are several choices for the resource, each with a URL of its own, and the client or its user picks
    one. The content should list them, except in response to HEAD; HTTP defines no format for the list. If
    the server prefers one, Location should name it, and a user agent may follow that automatically.]],
  uses       = {
    "A document in several languages or file formats, where the user picks one.",
    "A video in several resolutions behind one URL.",
  },
  action     = "Pick one of the choices, or follow Location if the server prefers one.",
  contrast   = {
    [406] = [[
      300 lets the client choose; with 406 the server has no representation that the client accepts.]],
  },
  example    = {
    [[
      GET /manual HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 300 Multiple Choices
      Content-Type: text/html
      Location: /manual.en.html

      <a href="/manual.en.html">English</a>
      <a href="/manual.fr.html">French</a>]],
  },
  ref        = { "RFC 9110, 15.4.1", "RFC 9110, 12.2" },
  accepts    = { { "Ambiguous", by = ".NET" }, { "Multiple Choice", by = "cpp-httplib, before 2024" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.1", "RFC 9110, 15.1" } },
  redirect   = { "choice", ref = { "RFC 9110, 15.4", "RFC 9110, 15.4.1" } },
  headers = {
    { "Location", "should", condition = "The server prefers one of the choices.", ref = "RFC 9110, 15.4.1" },
  },
}

code { 301, "Moved Permanently",
  summary    = "The resource has moved permanently to another URL.",
  meaning    = [[
    The resource has moved permanently to a new URL, and any later reference ought to use the URL in
    Location. For historical reasons a user agent may turn a POST into a GET for the new request; 308 rules
    that out. Other methods, such as QUERY, do not change. Caches may keep the response even if no field
    says so, so a mistake can outlive its correction.]],
  uses       = {
    "An old domain that sends its visitors to the new domain.",
    "Pages that got new addresses in a redesign of a site.",
  },
  action     = "Update links and use the new URL from now on.",
  contrast   = {
    [302] = "301 is permanent, so links are updated; 302 is temporary, so they stay.",
    [308] = "Both are permanent; with 301 a POST may become a GET, with 308 the method is kept.",
  },
  example    = {
    [[
      GET /old-page HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 301 Moved Permanently
      Location: https://example.com/new-page]],
  },
  ref        = { "RFC 9110, 15.4.2", "RFC 10008" },
  accepts    = { { "Moved", by = ".NET" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.2", "RFC 9110, 15.1" } },
  redirect   = { "permanent", ref = "RFC 9110, 15.4.2" },
  method     = { "may_change", ref = { "RFC 9110, 15.4.2", "RFC 9110, 15.4" } },
  headers = { { "Location", "should", ref = "RFC 9110, 15.4.2" } },
}

code { 302, "Found",
  summary    = "The resource is at another URL for now.",
  meaning    = [[
    The resource is at another URL for now, the one in Location. As the redirection may change at any time,
    the client keeps the original URL for later requests. For historical reasons a user agent may turn a
    POST into a GET for the new request; other methods, such as QUERY, do not change. 303 states
    clearly that a GET is wanted, and 307 that the method must not change.]],
  uses       = {
    "A temporary redirection, such as to a holding page while a shop is being rebuilt.",
    "A link that leads to the nearest mirror, which can be another one tomorrow.",
  },
  action     = "Use the URL in Location now, and keep the original URL for later requests.",
  contrast   = {
    [303] = [[
      302 points to the resource itself, elsewhere for now; 303 points to a different resource, to be
      fetched with GET.]],
    [307] = "Both are temporary; with 302 a POST may become a GET, with 307 the method is kept.",
  },
  example    = {
    [[
      GET /shop HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 302 Found
      Location: /back-soon]],
  },
  ref        = { "RFC 9110, 15.4.3", "RFC 10008" },
  was        = { { "Moved Temporarily", ref = { "RFC 2068, 10.3.3", "RFC 1945, 9.3" } } },
  redirect   = { "temporary", ref = "RFC 9110, 15.4.3" },
  method     = { "may_change", ref = { "RFC 9110, 15.4.3", "RFC 9110, 15.4" } },
  headers = { { "Location", "should", ref = "RFC 9110, 15.4.3" } },
}

code { 303, "See Other",
  summary    = "Get the response from another URL, with GET.",
  meaning    = [[
    The response is to be found at another URL: the client can get it from the one in Location, with GET (or
    with HEAD, if that was the method). That URL is not a new address of the target; it is a different
    resource that reports the outcome, or describes something that cannot itself be sent. The code can be
    used with any method.]],
  uses       = {
    "A redirect after a form submission, so that reloading the result page does not submit the form again.",
    "A URL that names a person or a thing, and leads to a document about it.",
  },
  action     = "Get the URL in Location with GET, whatever the first method was.",
  contrast   = { [307] = "303 changes the request to a GET; 307 repeats it with its method and content." },
  example    = {
    [[
      POST /orders HTTP/1.1
      Host: example.com
      Content-Type: application/x-www-form-urlencoded

      item=7]],
    [[
      HTTP/1.1 303 See Other
      Location: /orders/12]],
  },
  ref        = "RFC 9110, 15.4.4",
  accepts    = { { "Redirect Method", by = ".NET" } },
  redirect   = { "see_other", ref = "RFC 9110, 15.4.4" },
  method     = { "becomes_get", ref = "RFC 9110, 15.4.4" },
  headers = {
    { "Location", "must",
      condition = "Always: the document does not demand it in words, but defines the code by it.",
      ref = "RFC 9110, 15.4.4" },
  },
}

code { 304, "Not Modified",
  summary    = "The stored copy is still valid; the content is not sent again.",
  meaning    = [[
    A conditional GET or HEAD found that the resource has not changed since last time: the cached copy is
    valid, and the content is not sent again. The response ends with its header section. It carries the
    fields that a 200 would have had and that a cache needs, and the cache updates its stored copy with
    them.

    Without a condition in the request there is no 304. It is a special kind of redirection: not to another
    URL, but to the response that the client has stored.]],
  uses       = {
    "Caching: a browser asks whether its copy is still good, and saves bandwidth when it is.",
    "A program that polls a feed with If-None-Match or If-Modified-Since.",
  },
  action     = "Use the stored copy, with its header fields updated from this response.",
  contrast   = {
    [412] = "304 is for conditions that save a transfer; 412 for those that guard an action.",
  },
  example    = {
    [[
      GET /logo.svg HTTP/1.1
      Host: example.com
      If-None-Match: "a1"]],
    [[
      HTTP/1.1 304 Not Modified
      Date: Tue, 03 Mar 2026 08:00:00 GMT
      ETag: "a1"
      Cache-Control: max-age=3600]],
  },
  ref        = { "RFC 9110, 15.4.5", "RFC 9111, 4.3.4" },
  content    = { "forbidden", ref = { "RFC 9110, 15.4.5", "RFC 9110, 6.4.1" } },
  cache      = { "updates", ref = { "RFC 9111, 4.3.4", "RFC 9110, 15.4.5" } },
  redirect   = { "cached", ref = { "RFC 9110, 15.4", "RFC 9110, 15.4.5" } },
  headers = {
    { "Content-Location", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Date", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "ETag", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Vary", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Cache-Control", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
    { "Expires", "must", condition = "A 200 response to the same request would have had it.",
      ref = "RFC 9110, 15.4.5" },
  },
  applies_to = { { "conditional GET or HEAD requests", ref = "RFC 9110, 15.4.5" } },
}

-- The reason for the deprecation is in appendix B of RFC 7231, to which RFC 9110, 15.4.6 points.
code { 305, "Use Proxy",
  summary    = "The resource was to be reached through the proxy that Location named.",
  meaning    = [[
    The response told the client to repeat the request through the proxy named in Location. It was
    abandoned for security reasons: whoever could forge one response could direct traffic through a proxy of
    their own. Browsers do not follow it.]],
  action     = "Do not follow it.",
  contrast   = {
    [306] = "305 named a proxy for one request; 306 was to change the proxy of all later ones.",
  },
  example    = {
    [[
      GET /page HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 305 Use Proxy
      Location: http://proxy.example.net:8080/]],
  },
  ref        = { "RFC 9110, 15.4.6", "RFC 2616, 10.3.6" },
  state      = { "deprecated", "A forged response could direct requests through a hostile proxy.",
    ref = "RFC 9110, 15.4.6" },
  redirect   = { "proxy", ref = "RFC 2616, 10.3.6" },
  headers = {
    { "Location", "must",
      condition = "Always: the document does not demand it in words, but defines the code by it.",
      ref = "RFC 2616, 10.3.6" },
  },
  sender     = { "origin", ref = "RFC 2616, 10.3.6" },
}

code { 306, "Switch Proxy",
  summary    = "No longer used; once proposed to change the proxy of later requests.",
  meaning    = [[
    A draft of 1997 let a server change the proxy that a client uses for its later requests. The
    draft expired, no RFC adopted the code, and the number is reserved so that it gets no second meaning.
    The phrase shown here is that of the draft; the registry has "(Unused)".]],
  action     = "Treat it as 300, like any unknown 3xx code.",
  ref        = { "RFC 9110, 15.4.7", "draft-cohen-http-305-306-responses" },
  accepts    = {
    { "Unused", by = "IANA, Perl HTTP::Status, .NET, lighttpd" },
    { "Reserved", by = "Symfony" },
    { "Not Appearing In This Protocol", by = "libsoup" },
  },
  state      = { "reserved", "An earlier draft gave the number a meaning, so it is kept free.",
    ref = "RFC 9110, 15.4.7" },
}

code { 307, "Temporary Redirect",
  summary    = "The resource is at another URL for now; keep the method.",
  meaning    = [[
    A temporary redirect: the resource is at the URL in Location for now. A user agent that follows it
    automatically must use the original method for the new request, and so sends the content again. As the
    redirection can change, the client keeps the original URL for later requests.]],
  uses       = {
    "A temporary URL change that must not alter the method, such as for the POST requests of an API.",
    "A PUT that is directed to the storage node in charge of the object.",
  },
  action     =
    "Repeat the request at the URL in Location with the same method and content; keep the original URL.",
  contrast   = { [308] = "Both keep the method; 307 is temporary, 308 permanent." },
  example    = {
    [[
      POST /orders HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 307 Temporary Redirect
      Location: https://eu.example.com/orders]],
  },
  ref        = "RFC 9110, 15.4.8",
  accepts    = { { "Redirect Keep Verb", by = ".NET" } },
  redirect   = { "temporary", ref = "RFC 9110, 15.4.8" },
  method     = { "preserved", ref = { "RFC 9110, 15.4.8", "RFC 9110, 15.4" } },
  headers = { { "Location", "should", ref = "RFC 9110, 15.4.8" } },
}

code { 308, "Permanent Redirect",
  summary    = "The resource has moved permanently to another URL; keep the method.",
  meaning    = [[
    The resource has moved permanently to a new URL, and any later reference ought to use the one in
    Location. It is 301 without its loophole: the method is kept. Caches may keep the response even if no
    field says so. Very old clients do not know the code, as it is younger than the other redirections.]],
  uses       = {
    "An API that has moved permanently and whose clients send POST and PUT.",
    "Requests over http that are sent to https, whatever their method.",
  },
  action     =
    "Repeat the request at the URL in Location with the same method, and use that URL from now on.",
  example    = {
    [[
      POST /v1/orders HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 308 Permanent Redirect
      Location: /v2/orders]],
  },
  ref        = "RFC 9110, 15.4.9",
  accepts    = { { "Permanently Redirect", by = "Symfony" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.4.9", "RFC 9110, 15.1" } },
  redirect   = { "permanent", ref = "RFC 9110, 15.4.9" },
  method     = { "preserved", ref = "RFC 9110, 15.4" },
  headers = { { "Location", "should", ref = "RFC 9110, 15.4.9" } },
}

code { 400, "Bad Request",
  summary    = "The request is malformed or invalid, so the server will not process it.",
  meaning    = [[
    The server cannot or will not process the request because of something that looks like the client's
    mistake: a malformed or invalid request. It is the general code of the class, for everything that has no
    code of its own, and an unknown 4xx code is treated like it. Sending the same request again is unlikely
    to help, though no rule forbids it.]],
  uses       = {
    "Bad syntax, such as invalid JSON in the content.",
    "Invalid parameters, or required data that is missing.",
    "Message framing that contradicts itself, or a Host field that is missing or invalid.",
  },
  action     = "Fix the request before sending it again.",
  contrast   = {
    [422] = [[
      400 is for a request that cannot be read; 422 for one that was read and cannot be carried out.]],
  },
  example    = {
    [[
      POST /films HTTP/1.1
      Host: example.com
      Content-Type: application/json

      { "title": "Metropolis]],
    [[
      HTTP/1.1 400 Bad Request
      Content-Type: text/plain

      The content is not valid JSON: line 1, column 23.]],
  },
  ref        = { "RFC 9110, 15.5.1", "RFC 9112, 3.2" },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.1", basis = "convention" },
}

code { 401, "Unauthorized",
  summary    = "The request lacks valid credentials for this resource.",
  meaning    = [[
    Authentication is required for this resource, and it was missing, has failed or is not valid. The
    WWW-Authenticate field names the schemes that would be accepted. Credentials that were sent with the
    request have been refused; the client may try new ones. If the same challenge comes back after that, a
    user agent should show the response to the user.

    Despite the phrase it is about who you are, not about what you may do; for that there is 403.]],
  uses       = {
    "A protected resource asked for without a valid token, or with one that has expired.",
    "A login with a wrong password.",
  },
  action     = "Sign in or renew the token, then send the request again with the new credentials.",
  contrast   = {
    [403] = "401 asks for valid credentials; 403 refuses, often although it knows who is asking.",
    [404] = "401 admits that there is something to sign in for; 404 may hide that.",
    [407] = "The same demand: 401 from the server of the resource, 407 from a proxy on the way.",
  },
  example    = {
    [[
      GET /account HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 401 Unauthorized
      WWW-Authenticate: Bearer realm="example"]],
  },
  ref        = { "RFC 9110, 15.5.2", "RFC 9110, 11.6.1" },
  accepts    = { { "Authorization Required", by = "nginx" } },
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.2", basis = "standard" },
  headers = { { "WWW-Authenticate", "must", ref = "RFC 9110, 15.5.2" } },
}

code { 402, "Payment Required",
  summary    = "Reserved for future use; some services use it to say that a payment is due.",
  meaning    = [[
    The standard reserves the code for future use and gives it no meaning; it is said to have been meant for
    digital payment. The number is registered anyway, and some services use it as they see fit, when a
    payment has failed or is due. A client that does not know such a service treats it as 400.]],
  uses       = {
    "An API whose free quota is used up until the account is paid for.",
    "A payment service that reports a card as declined.",
  },
  action     = "Read the content or the documentation of the service; HTTP itself does not define it.",
  contrast   = {
    [429] = "Some services send 402 when a paid quota is used up; 429 means that requests come too fast.",
  },
  example    = {
    [[
      POST /reports HTTP/1.1
      Host: example.com
      Authorization: Bearer 7f9c]],
    [[
      HTTP/1.1 402 Payment Required
      Content-Type: text/plain

      The free quota of this month is used up.]],
  },
  ref        = "RFC 9110, 15.5.3",
}

code { 403, "Forbidden",
  summary    = "The server understood the request and refuses to fulfill it.",
  meaning    = [[
    The request was understood but is refused: the client has no permission for it. Usually the cause is
    authorization: the server knows who is asking, and that user has no permission. It can also be
    something that no credentials change, such as the address from which the request comes.

    It is often said that, unlike with 401, authenticating does not help; the standard does not go so far.
    The client should not repeat the request automatically with the same credentials; it may repeat it with
    other ones. A server that does not even want to admit that the resource exists may send 404 instead.]],
  uses       = {
    "An ordinary user asks for an admin-only page.",
    "A token that is valid, but lacks the scope for this operation.",
    "A directory listing that the server is configured not to give.",
  },
  action     = "Do not repeat it with the same credentials; ask for permission or use another account.",
  contrast   = {
    [404] = [[
      403 admits that there is something to refuse; 404 says that nothing was found, or pretends so.]],
    [451] = "403 may have any reason, and need not give it; with 451 the reason is a legal demand.",
  },
  example    = {
    [[
      DELETE /films/7 HTTP/1.1
      Host: example.com
      Authorization: Bearer 7f9c]],
    [[
      HTTP/1.1 403 Forbidden
      Content-Type: text/plain

      Only editors may delete films.]],
  },
  ref        = "RFC 9110, 15.5.4",
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.4", basis = "standard" },
}

code { 404, "Not Found",
  summary    = "The server has nothing at this URL, or will not say that it has.",
  meaning    = [[
    The resource was not found: the server has no current representation for this URL, or is not willing to
    say that one exists. Whether this is temporary or permanent is left open; a server that knows that the
    resource is gone permanently prefers 410.]],
  uses       = {
    "A URL or API endpoint that does not exist, often a mistyped or outdated link.",
    "A record with an identifier that does not exist.",
    "A resource that the client may not even know of, in place of a 403.",
  },
  action     = "Check the URL; it is not known whether the resource will be there later.",
  contrast   = {
    [405] = "404 finds no resource at the URL; 405 finds one that does not support this method.",
    [410] = [[
      404 says nothing about the past or the future; 410 says that it is gone, probably permanently.]],
  },
  example    = {
    [[
      GET /film/7 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 404 Not Found
      Content-Type: text/html]],
  },
  ref        = "RFC 9110, 15.5.5",
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.5", "RFC 9110, 15.1" } },
}

code { 405, "Method Not Allowed",
  summary    = "The server knows the method, and this resource does not support it.",
  meaning    = [[
    The server knows the method, but the method is not supported for this resource. The Allow field must
    list the methods that are; the list may be empty while a resource is disabled. The response is about
    this URL alone: the same method may be fine at another one.]],
  uses       = {
    "A POST to a GET-only endpoint.",
    "A DELETE of a resource that can only be read.",
  },
  action     = "Use one of the methods that Allow lists.",
  contrast   = {
    [501] = "405 knows the method and does not allow it here; 501 does not support the method anywhere.",
  },
  example    = {
    [[
      POST /status HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 405 Method Not Allowed
      Allow: GET, HEAD]],
  },
  ref        = { "RFC 9110, 15.5.6", "RFC 9110, 10.2.1" },
  accepts    = { { "Not Allowed", by = "nginx" } },
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.6", "RFC 9110, 15.1" } },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.6", basis = "convention" },
  headers = { { "Allow", "must", ref = "RFC 9110, 15.5.6" } },
}

code { 406, "Not Acceptable",
  summary    = "No representation fits what the request says it accepts.",
  meaning    = [[
    The client stated with Accept, Accept-Language or similar fields what it can process. The server has no
    representation that fits, and does not want to send another one as a default, which it is free to do.
    Except in response to HEAD, the content should list what there is.]],
  uses       = {
    "An API that has JSON only, asked for XML.",
    "A client that accepts one language, and a page that does not exist in it.",
  },
  action     = "Ask again with less restrictive Accept fields, or pick from the list in the content.",
  contrast   = {
    [415] = "406 is about the format that the client wants back; 415 about the format that it sent.",
  },
  example    = {
    [[
      GET /manual HTTP/1.1
      Host: example.com
      Accept: application/pdf]],
    [[
      HTTP/1.1 406 Not Acceptable
      Content-Type: text/html

      <a href="/manual.html">HTML</a>
      <a href="/manual.txt">Plain text</a>]],
  },
  ref        = { "RFC 9110, 15.5.7", "RFC 9110, 12.1" },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.7", basis = "convention" },
}

code { 407, "Proxy Authentication Required",
  summary    = "A proxy requires credentials before it forwards the request.",
  meaning    = [[
    Like 401, but the demand comes from a proxy between the client and the server: the client must
    authenticate to it first. The Proxy-Authenticate field carries the challenge, and the credentials go
    into Proxy-Authorization. They are meant for that proxy, which may relay them to the next one where
    proxies cooperate to authenticate a request.]],
  uses       = { "A company network whose proxy lets only known users out." },
  action     = "Send the request again with credentials for the proxy in Proxy-Authorization.",
  contrast   = {
    [511] = "407 comes from a proxy that the client uses; 511 from one that the network interposes.",
  },
  example    = {
    [[
      GET http://example.com/ HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 407 Proxy Authentication Required
      Proxy-Authenticate: Basic realm="office"]],
  },
  ref        = { "RFC 9110, 15.5.8", "RFC 9110, 11.7.1", "RFC 9110, 11.7.2" },
  accepts    = {
    { "Proxy Unauthorized", by = "libsoup" },
    { "Proxy Auth Required", by = "Go, nginx" },
  },
  retry      = { "new_credentials", ref = "RFC 9110, 15.5.8", basis = "standard" },
  headers = { { "Proxy-Authenticate", "must", ref = "RFC 9110, 15.5.8" } },
  sender     = { "proxy", ref = "RFC 9110, 15.5.8" },
}

code { 408, "Request Timeout",
  summary    = "The request was not complete in the time that the server was willing to wait.",
  meaning    = [[
    The request timed out: the server waited for the whole request message and did not get it in the time
    that it was prepared to wait. It is not about how long the response would have taken. Some servers also
    send it on an idle connection that they are about to close. A client with a request under way may repeat
    it, on a new connection if the old one can no longer be used.]],
  uses       = {
    "A client that stops in the middle of an upload.",
    "An open connection on which no request arrives.",
  },
  action     = "Repeat the request, on a new connection if the old one is closed.",
  contrast   = {
    [504] = "408 waited for the client's request; 504 waited for the response of an upstream server.",
  },
  example    = {
    [[
      POST /upload HTTP/1.1
      Host: example.com
      Content-Length: 734003200]],
    [[
      HTTP/1.1 408 Request Timeout
      Connection: close]],
  },
  ref        = "RFC 9110, 15.5.9",
  retry      = { "new_connection", ref = "RFC 9110, 15.5.9", basis = "standard" },
}

code { 409, "Conflict",
  summary    = "The request conflicts with the current state of the resource.",
  meaning    = [[
    The request cannot be completed because of a conflict with the current state of the resource, and the
    user may be able to resolve it. The content should contain enough to recognize the conflict. A typical
    case is a PUT with changes that clash with those somebody else made first.]],
  uses       = {
    "Duplicate entries: a new account with a name that is taken already.",
    "A save that would overwrite a newer version of the same document.",
    "A folder to be deleted that is not empty.",
  },
  action     = "Get the current state, resolve the conflict, and send the request again.",
  contrast   = {
    [412] = [[
      409 is a clash that the server finds by itself; 412 is a condition of the client that fails.]],
    [422] = [[
      A request refused with 409 could succeed in another state of the resource; one refused with 422 is
      itself wrong.]],
    [423] = "409 is any clash with the current state; 423 is a WebDAV lock.",
  },
  example    = {
    [[
      PUT /users/ada HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 409 Conflict
      Content-Type: text/plain

      The name "ada" is taken.]],
  },
  ref        = "RFC 9110, 15.5.10",
  retry      = { "user_action", ref = "RFC 9110, 15.5.10", basis = "standard" },
}

code { 410, "Gone",
  summary    = "The resource was here once, and is gone, probably permanently.",
  meaning    = [[
    The resource is no longer available, and this is likely to be permanent. The server reports it on
    purpose: the owner wants links to it to be removed. A server is not obliged to use the code, or to keep
    such marks for any length of time. A server that does not know whether the state is permanent ought to
    send 404.]],
  uses       = {
    "A page for an offer that has expired.",
    "The home page of a person who has left.",
    "An endpoint of an API version that was shut down.",
  },
  action     = "Remove links to the URL and do not ask for it again.",
  example    = {
    [[
      GET /offers/2019 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 410 Gone
      Content-Type: text/html]],
  },
  ref        = "RFC 9110, 15.5.11",
  cache      = { "heuristic", ref = { "RFC 9110, 15.5.11", "RFC 9110, 15.1" } },
}

code { 411, "Length Required",
  summary    = "The server requires a Content-Length field before it accepts the request.",
  meaning    = [[
    The server refuses a request with content whose length is not given by Content-Length. HTTP/1.1 clients
    may send chunks of unknown total length; this server does not accept them here. The client may repeat
    the request with a valid Content-Length.]],
  uses       = { "An upload sent in chunks to a server that wants to know the size beforehand." },
  action     = "Send the request again with Content-Length.",
  contrast   = { [413] = "With 411 the length is not stated; with 413 the content is too large." },
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Transfer-Encoding: chunked]],
    [[
      HTTP/1.1 411 Length Required
      Connection: close]],
  },
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
    "A PUT with If-Match whose entity tag is no longer the current one.",
    "A PUT with If-None-Match: * to create a resource that exists already.",
  },
  action     = "Fetch the current version, decide again, and repeat the request with a new condition.",
  contrast   = { [428] = "With 412 the request had a condition that does not hold; with 428 it had none." },
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      If-Match: "a1"]],
    [[
      HTTP/1.1 412 Precondition Failed]],
  },
  ref        = { "RFC 9110, 15.5.13", "RFC 9110, 13.2.2" },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.13", basis = "convention" },
  applies_to = { { "conditional requests", ref = "RFC 9110, 15.5.13" } },
}

code { 413, "Content Too Large",
  summary    = "The content of the request is larger than the server is willing to accept.",
  meaning    = [[
    The content of the request is larger than the server is willing or able to process. It may stop reading
    and, depending on the version of HTTP, end the request or close the connection, so the client may never
    see this response. If the condition is temporary, Retry-After should say when to try again; without that
    field the same request is no more likely to succeed.]],
  uses       = {
    "A file that is larger than the limit for uploads.",
    "A reverse proxy with a lower limit than the application behind it.",
  },
  action     = "Send less, or wait as Retry-After says if it is there.",
  contrast   = {
    [414] = "413 is about the content, 414 about the URL.",
    [431] = "413 is about the content, 431 about the header fields.",
    [507] = [[
      With 413 the server does not accept so much content; with 507 it cannot store what it needs.]],
  },
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Content-Length: 734003200]],
    [[
      HTTP/1.1 413 Content Too Large
      Connection: close]],
  },
  ref        = "RFC 9110, 15.5.14",
  was        = {
    { "Payload Too Large", ref = "RFC 7231, 6.5.11" },
    { "Request Entity Too Large", ref = { "RFC 2616, 10.4.14", "RFC 2068, 10.4.14" } },
  },
  accepts    = { { "Request Too Long", by = "Apache HttpComponents" } },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.14", basis = "convention" },
  headers = {
    { "Retry-After", "should",
      condition = "The condition is temporary: the same request may then be sent again after that time.",
      ref = "RFC 9110, 15.5.14" },
  },
}

code { 414, "URI Too Long",
  summary    = "The target URI is longer than the server is willing to interpret.",
  meaning    = [[
    The URL is longer than the server is willing to interpret. That is rare: a form was sent with GET
    instead of POST, a redirect loop appends to the URL each time, or someone is probing for vulnerabilities.
    There is no common limit; servers should support at least 8000 octets.]],
  uses       = {
    "A search form with long input that is sent with GET.",
    "A redirect loop that makes the URL longer each time.",
  },
  action     = "Shorten the URL, or send the data as content with POST.",
  contrast   = { [431] = "414 is about the URL, 431 about the header fields." },
  example    = {
    [[
      GET /search?q=wherever+and+whenever+and+so+on... HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 414 URI Too Long]],
  },
  ref        = { "RFC 9110, 15.5.15", "RFC 9110, 4.1" },
  was        = {
    { "Request-URI Too Long", ref = { "RFC 4918, 12.2", "RFC 2616, 10.4.15", "RFC 2068, 10.4.15" } },
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
    Accept-Encoding field in the response ought to list the codings that are supported; otherwise that field
    must not be sent. For the media type, Accept can be sent, for a PATCH Accept-Patch and for a QUERY
    Accept-Query.]],
  uses       = {
    "XML sent to an endpoint that reads JSON only.",
    "A request compressed with a coding that the server does not know.",
  },
  action     = "Send the content in a type and coding that the server supports.",
  contrast   = {
    [422] = [[
      With 415 the format is not supported; with 422 it is, and the content cannot be carried out.]],
  },
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Content-Type: application/xml]],
    [[
      HTTP/1.1 415 Unsupported Media Type
      Accept: application/json]],
  },
  ref        = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.3" },
  retry      = { "changed_request", ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.3" }, basis = "convention" },
  headers = {
    { "Accept-Encoding", "should",
      condition = "An unsupported content coding is the cause, and only then (\"ought to\" in the document).",
      ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.3" } },
    { "Accept", "may", condition = "An unsupported media type is the cause.",
      ref = { "RFC 9110, 15.5.16", "RFC 9110, 12.5.1" } },
    { "Accept-Patch", "should", condition = "The format of a patch document is the cause.",
      ref = "RFC 5789, 2.2" },
    { "Accept-Query", "may", condition = "The format of a query is the cause.", ref = "RFC 10008" },
  },
}

code { 416, "Range Not Satisfiable",
  summary    = "The ranges asked for cannot be served, or are too many.",
  meaning    = [[
    The Range field was rejected: no range in it overlaps the representation, or there are too many small or
    overlapping ones, which may be an attack. For byte ranges, Content-Range should give the current length.
    A server is free to ignore Range, so a client may well get a 200 with everything instead.]],
  uses       = {
    "Resuming a download past the end of a file that has become shorter.",
    "A range that starts at the length of a file that is complete already.",
  },
  action     =
    "Take the length from Content-Range, then ask for a valid range or for the whole representation.",
  example    = {
    [[
      GET /film.mp4 HTTP/1.1
      Host: example.com
      Range: bytes=1000-]],
    [[
      HTTP/1.1 416 Range Not Satisfiable
      Content-Range: bytes */1000]],
  },
  ref        = { "RFC 9110, 15.5.17", "RFC 9110, 14.2", "RFC 9110, 14.4" },
  was        = { { "Requested Range Not Satisfiable", ref = "RFC 2616, 10.4.17" } },
  accepts    = {
    { "Request Range Not Satisfiable", by = "Perl HTTP::Status" },
    { "Requested Range Unsatisfiable", by = "HAProxy" },
    { "Invalid Range", by = "libsoup" },
  },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.17", basis = "convention" },
  headers = {
    { "Content-Range", "should", condition = "Byte ranges were asked for; it gives the current length.",
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
  uses       = {
    "A client that waits with Expect: 100-continue, behind an old proxy that only supports HTTP/1.0.",
  },
  action     = "Send the request again without the Expect field.",
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Content-Length: 734003200
      Expect: 100-continue]],
    [[
      HTTP/1.1 417 Expectation Failed]],
  },
  ref        = { "RFC 9110, 15.5.18", "RFC 9110, 10.1.1" },
  retry      = { "changed_request", ref = "RFC 9110, 10.1.1", basis = "standard" },
  applies_to = { { "requests with an Expect field", ref = "RFC 9110, 15.5.18" } },
}

code { 418, "I'm a teapot",
  summary    = "A joke about coffee pots; the number is reserved because of its fame.",
  meaning    = [[
    A joke for the first of April 1998 gave coffee pots a protocol of their own, with this response for a
    pot that is a teapot; another in 2014 added tea. So much software sends it for fun that the number is
    reserved and cannot be given another meaning for now. The registry has "(Unused)" for it; the phrase
    shown here is that of the joke.]],
  uses       = { "An easter egg." },
  action     = "Treat it as 400, like any unknown 4xx code.",
  example    = {
    [[
      BREW /pot HTTP/1.1
      Host: example.com
      Content-Type: application/coffee-pot-command

      start]],
    [[
      HTTP/1.1 418 I'm a teapot]],
  },
  ref        = { "RFC 9110, 15.5.19", "RFC 2324, 2.3.2", "RFC 7168, 2.3.3" },
  accepts    = {
    { "I am a teapot", by = "Spring, Symfony, CivetWeb" },
    { "Teapot", by = "Go" },
  },
  state      = { "reserved", "Software has used the joke for so long that the number is not free.",
    ref = "RFC 9110, 15.5.19" },
}

code { 421, "Misdirected Request",
  summary    = "The request reached a server that does not serve this URL.",
  meaning    = [[
    The request came to a server that is unable or unwilling to give an authoritative response for its URL.
    The scheme and host are not among those that it is configured for, or they do not fit the connection. It
    mostly happens when a client uses one connection for several hosts, as HTTP/2 and HTTP/3 allow if the
    certificate covers them. A client may repeat the request on another connection, whatever the method. A
    proxy must not send the code.]],
  uses       = {
    "Two hosts with one wildcard certificate, behind servers that each know only one of them.",
    "A server that demands a client certificate for one host and finds none on a shared connection.",
  },
  action     = "Send the request again on a connection of its own to the right host.",
  contrast   = {
    [404] = "With 421 the wrong server was asked; with 404 the right one has nothing at this URL.",
  },
  example    = {
    [[
      GET / HTTP/1.1
      Host: other.example.com]],
    [[
      HTTP/1.1 421 Misdirected Request]],
  },
  ref        = { "RFC 9110, 15.5.20", "RFC 9110, 7.4" },
  retry      = { "new_connection", ref = "RFC 9110, 15.5.20", basis = "standard" },
  sender     = { "origin", ref = "RFC 9110, 15.5.20" }, -- or a gateway for it; a proxy must not
}

code { 422, "Unprocessable Content",
  summary    = "The content is understood and well-formed, but cannot be processed as it stands.",
  meaning    = [[
    The server understands the type of the content and its syntax is correct, so neither 415 nor 400 fits;
    it cannot be processed because of semantic errors. WebDAV defined the code, with the phrase
    Unprocessable Entity, and RFC 9110 made it part of HTTP under its present phrase. Many services still
    send the old one.]],
  uses       = {
    "Validation failed: a form with an end date before its start date.",
    "Well-formed XML or JSON that asks for something impossible.",
  },
  action     = "Correct the content before sending it again.",
  example    = {
    [[
      POST /bookings HTTP/1.1
      Host: example.com
      Content-Type: application/json

      { "from": "2026-03-09", "to": "2026-03-02" }]],
    [[
      HTTP/1.1 422 Unprocessable Content
      Content-Type: text/plain

      The booking ends before it begins.]],
  },
  ref        = "RFC 9110, 15.5.21",
  was        = { { "Unprocessable Entity", ref = { "RFC 4918, 11.2", "RFC 2518, 10.3" } } },
  retry      = { "changed_request", ref = "RFC 9110, 15.5.21", basis = "convention" },
}

code { 423, "Locked",
  summary    = "The resource is locked.",
  meaning    = [[
    The source or the destination of a WebDAV method is locked, and the request did not submit the token of
    the lock. The content should name the precondition that failed, and with it the lock that is in the
    way.]],
  uses       = {
    "Saving a document that a colleague has open for editing.",
    "Moving a folder in which one file is locked.",
  },
  action     = "Submit the lock token if you hold it; otherwise wait until the lock is released.",
  contrast   = {
    [424] = "423 reports the lock itself; 424 reports an action that failed because another one did.",
  },
  example    = {
    [[
      PUT /report.odt HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 423 Locked
      Content-Type: application/xml

      <error xmlns="DAV:">
        <lock-token-submitted><href>/report.odt</href></lock-token-submitted>
      </error>]],
  },
  ref        = "RFC 4918, 11.3",
  retry      = { "later", ref = "RFC 4918, 11.3", basis = "convention" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.3" } },
}

code { 424, "Failed Dependency",
  summary    = "Not done because another action that it depended on failed.",
  meaning    = [[
    The method was not carried out on this resource because it depended on another action, and that one
    failed. It mostly stands inside a 207 response: when one change of a PROPPATCH fails, all others are
    abandoned with 424.]],
  uses       = { "A PROPPATCH with several properties, one of which may not be changed." },
  action     = "Find the action that actually failed, and fix its cause.",
  example    = {
    [[
      PROPPATCH /report.odt HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 207 Multi-Status
      Content-Type: application/xml

      <multistatus xmlns="DAV:">
        <response>
          <href>/report.odt</href>
          <propstat>
            <prop><getetag/></prop>
            <status>HTTP/1.1 403 Forbidden</status>
          </propstat>
          <propstat>
            <prop><displayname/></prop>
            <status>HTTP/1.1 424 Failed Dependency</status>
          </propstat>
        </response>
      </multistatus>]],
  },
  ref        = "RFC 4918, 11.4",
  retry      = { "later", ref = "RFC 4918, 11.4", basis = "convention" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.4" } },
}

code { 425, "Too Early",
  summary    = "The server will not process a request that might be a replay.",
  meaning    = [[
    The request came in TLS early data, before the handshake was complete, and an attacker could replay such
    a request. The server does not want to risk that here. The client sends it again once the handshake is
    complete; a user agent should do so automatically. A server should send the code only for a request that
    came in early data, or that a gateway has marked with Early-Data as one that did.

    The number had another meaning in a WebDAV draft that expired; old code still shows that name.]],
  uses       = {
    "A GET that sets something off, sent in early data by a client that returns to a known server.",
  },
  action     = "Send the request again after the handshake, not in early data.",
  example    = {
    [[
      GET /transfer?amount=7 HTTP/1.1
      Host: example.com
      Early-Data: 1]],
    [[
      HTTP/1.1 425 Too Early]],
  },
  ref        = { "RFC 8470, 5.2", "RFC 8470, 4" },
  retry      = { "after_handshake", ref = { "RFC 8470, 5.2", "RFC 8470, 4" }, basis = "standard" },
  applies_to = {
    { "requests in TLS early data", ref = "RFC 8470, 5.2" },
    { "requests with Early-Data: 1", ref = { "RFC 8470, 5.1", "RFC 8470, 5.2" } },
  },
}

code { 426, "Upgrade Required",
  summary    = "The server refuses the request over this protocol, but might accept it over another.",
  meaning    = [[
    The server refuses the request over the current protocol, and might perform it after the client upgrades
    to another. The Upgrade field must name which. An upgrade on the same connection exists in HTTP/1.1
    only.]],
  uses       = {
    "A WebSocket endpoint that receives a plain HTTP request.",
    "A service that insists on a newer version of HTTP.",
  },
  action     = "Upgrade to a protocol that the Upgrade field names, and send the request again.",
  contrast   = {
    [505] = "426 names in Upgrade what to change to; 505 refuses the major version of HTTP itself.",
  },
  example    = {
    [[
      GET /chat HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 426 Upgrade Required
      Connection: Upgrade
      Upgrade: websocket]],
  },
  ref        = { "RFC 9110, 15.5.22", "RFC 9110, 7.8" },
  retry      = { "after_upgrade", ref = "RFC 9110, 15.5.22", basis = "standard" },
  headers = {
    { "Upgrade", "must", ref = "RFC 9110, 15.5.22" },
    { "Connection", "must", condition = "With the option \"upgrade\", wherever Upgrade is sent.",
      ref = "RFC 9110, 7.8" },
  },
  applies_to = { { "HTTP/1.1", ref = { "RFC 9113, 8.2.2", "RFC 9114, 4.2" } } },
}

code { 428, "Precondition Required",
  summary    = "The server requires the request to be conditional.",
  meaning    = [[
    The origin server accepts this request only with a condition, such as If-Match. It wants to prevent lost
    updates: two clients read the same version, both change it, and the second save overwrites the first.
    The response should explain how to send the request so that it succeeds. Caches must not store it.]],
  uses       = { "A PUT without If-Match to a document that several people edit." },
  action     = "Fetch the current version and repeat the request with If-Match or another condition.",
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 428 Precondition Required
      Content-Type: text/plain

      Send If-Match with the ETag of the version that you edited.]],
  },
  ref        = "RFC 6585, 3",
  cache      = { "never", ref = "RFC 6585, 3" },
  retry      = { "changed_request", ref = "RFC 6585, 3", basis = "standard" },
  sender     = { "origin", ref = "RFC 6585, 3" },
}

code { 429, "Too Many Requests",
  summary    = "The client has sent too many requests in a given time.",
  meaning    = [[
    The client has sent too many requests in a given time. How the server counts, per user, address or
    resource, is up to the server. The response should explain the limit and may carry Retry-After. Caches
    must not store it. A server under attack need not send it, and may just drop connections.]],
  uses       = {
    "API rate limiting, for instance 100 requests a minute for each key.",
    "Too many attempts to sign in.",
  },
  action     =
    "Wait as long as Retry-After says, or longer each time if it is absent, then continue more slowly.",
  contrast   = {
    [503] = "429 is about this client's rate; 503 means that the server cannot handle requests for now.",
  },
  example    = {
    [[
      GET /films HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 429 Too Many Requests
      Retry-After: 60
      Content-Type: text/plain

      At most 100 requests a minute, please.]],
  },
  ref        = { "RFC 6585, 4", "RFC 6585, 7.2" },
  cache      = { "never", ref = "RFC 6585, 4" },
  retry      = { "after_delay", ref = "RFC 6585, 4", basis = "standard" },
  headers = { { "Retry-After", "may", ref = "RFC 6585, 4" } },
}

code { 431, "Request Header Fields Too Large",
  summary    = "The header fields are too large, all together or one of them.",
  meaning    = [[
    The server will not process the request because its header fields are too large, all together or a
    single one of them. In the second case the response should name the field. The request may be sent
    again with less. Caches must not store the response.]],
  uses       = {
    "Cookies of one site that have accumulated over the years.",
    "A token with so many claims that it does not fit the server's buffer.",
  },
  action     = "Make the fields smaller, for example by deleting cookies, and send the request again.",
  example    = {
    [[
      GET / HTTP/1.1
      Host: example.com
      Cookie: a=...; b=...; c=...]],
    [[
      HTTP/1.1 431 Request Header Fields Too Large
      Content-Type: text/plain

      The field Cookie is longer than 8192 bytes.]],
  },
  ref        = "RFC 6585, 5",
  cache      = { "never", ref = "RFC 6585, 5" },
  retry      = { "changed_request", ref = "RFC 6585, 5", basis = "standard" },
}

code { 451, "Unavailable For Legal Reasons",
  summary    = "Access is denied because of a legal demand.",
  meaning    = [[
    Access is denied because of a legal demand. The server need not be the origin: such demands often go
    to network providers and search engines. The response should say who made the demand, which law it
    is based on, and which people and resources it covers; a Link field with rel="blocked-by" should
    name the party that carries out the block, which is not the one that ordered it. Whether the
    resource exists is left open. Caches may keep the response as they do a 404.]],
  uses       = {
    "A page that a court has ordered to be blocked in one country.",
    "A work that is withheld after a copyright claim.",
  },
  action     = "Show the explanation to the user; the same request from the same place will be refused again.",
  example    = {
    [[
      GET /pamphlet HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 451 Unavailable For Legal Reasons
      Link: <https://isp.example.net/>; rel="blocked-by"
      Content-Type: text/html]],
  },
  ref        = { "RFC 7725, 3", "RFC 7725, 4" },
  accepts    = { { "Unavailable for Legal Reason", by = "Jetty" } },
  cache      = { "heuristic", ref = "RFC 7725, 3" },
  headers = {
    { "Link", "should", condition = "With rel=\"blocked-by\"; it names who carries out the block.",
      ref = "RFC 7725, 4" },
  },
}

code { 500, "Internal Server Error",
  summary    = "Something unexpected on the server kept it from fulfilling the request.",
  meaning    = [[
    A generic error: the server met an unexpected condition that kept it from fulfilling the request. It is
    the general code of the class, and an unknown 5xx code is treated like it. It says nothing about whether
    the work was done or whether a second attempt would succeed; there is no rule, and clients differ.]],
  uses       = {
    "An unhandled exception in the application.",
    "A script that ends with an error, or a configuration that cannot be read.",
  },
  action     = "Report it with the time and the request; repeat only requests that are safe to repeat.",
  contrast   = {
    [501] = "With 500 the server failed at something that it supports; with 501 it does not support it.",
    [502] = "500 is a failure of the server itself; 502 an invalid response from an upstream server.",
    [503] = "500 is an unexpected condition; 503 is a known one that is expected to pass.",
  },
  example    = {
    [[
      GET /films HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 500 Internal Server Error
      Content-Type: text/html]],
  },
  ref        = "RFC 9110, 15.6.1",
}

code { 501, "Not Implemented",
  summary    = "The server does not support what the request needs, such as its method.",
  meaning    = [[
    The server does not support the functionality that the request needs. It is the right response when the
    server does not recognize the method and cannot support it for any resource. A server should also send
    it for a transfer coding that it does not understand. Caches may keep the response even if no field says
    so.]],
  uses       = {
    "A server that lacks a particular method, such as PATCH, for all of its resources.",
    "A WebDAV method sent to a plain file server.",
  },
  action     = "Use another method, or another server.",
  example    = {
    [[
      PATCH /films/7 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 501 Not Implemented]],
  },
  ref        = { "RFC 9110, 15.6.2", "RFC 9112, 6.1" },
  cache      = { "heuristic", ref = { "RFC 9110, 15.6.2", "RFC 9110, 15.1" } },
  retry      = { "changed_request", ref = "RFC 9110, 15.6.2", basis = "convention" },
}

code { 502, "Bad Gateway",
  summary    = "A gateway or proxy got an invalid response from an upstream server.",
  meaning    = [[
    The server, acting as a gateway or proxy, got an invalid response from an upstream server that it asked
    to fulfill the request. The fault lies with a server further upstream. The standard has no rule about
    repeating the request; by convention clients repeat only idempotent ones, as the work may have been
    done.]],
  uses       = {
    "Trouble behind a reverse proxy or load balancer: the application crashed or was restarted.",
    "An upstream server whose response is not HTTP.",
  },
  action     = "Repeat the request after a while if repeating it has no further effect.",
  contrast   = {
    [503] = [[
      502 reports an invalid response of an upstream server; 503 that the service cannot handle requests
      for now.]],
    [504] = "With 502 the upstream server responded badly; with 504 it did not respond in time.",
  },
  example    = {
    [[
      GET /films HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 502 Bad Gateway
      Content-Type: text/html]],
  },
  ref        = "RFC 9110, 15.6.3",
  accepts    = { { "Proxy Error", by = "Apache httpd" }, { "Bad Gateway or Proxy Error", by = "HAProxy" } },
  retry      = { "idempotent", ref = "RFC 9110, 9.2.2", basis = "convention" },
  sender     = { "gateway", ref = "RFC 9110, 15.6.3" }, -- or a proxy
}

code { 503, "Service Unavailable",
  summary    = "The server cannot handle the request for now.",
  meaning    = [[
    The server cannot handle the request for now because of maintenance or overload, and expects the state
    to pass. Retry-After may say how long to wait. A server that is overloaded need not send the code; it
    may instead refuse connections.]],
  uses       = {
    "A planned maintenance window.",
    "A burst of visitors beyond what the servers can handle.",
    "A load balancer that has no healthy server left.",
  },
  action     =
    "Wait as long as Retry-After says, or longer each time if it is absent, then repeat the request.",
  contrast   = {
    [504] = [[
      503 reports that the service cannot handle requests for now; 504 that an upstream server did not
      respond in time.]],
  },
  example    = {
    [[
      GET /films HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 503 Service Unavailable
      Retry-After: 3600]],
  },
  ref        = "RFC 9110, 15.6.4",
  accepts    = { { "Service Temporarily Unavailable", by = "nginx" } },
  retry      = { "after_delay", ref = { "RFC 9110, 15.6.4", "RFC 9110, 10.2.3" }, basis = "standard" },
  headers = { { "Retry-After", "may", ref = "RFC 9110, 15.6.4" } },
}

code { 504, "Gateway Timeout",
  summary    = "A gateway or proxy got no timely response from an upstream server.",
  meaning    = [[
    The server, acting as a gateway or proxy, got no timely response from an upstream server that it needs
    to complete the request. A slow database is often given as the meaning, but it is only a common
    cause: the database keeps the application waiting, the application keeps the gateway waiting, and the
    gateway is the one that sends 504.

    The request may still be carried out after the gateway has given up, so a repetition can do it twice.
    The standard has no rule; by convention clients repeat only idempotent requests.]],
  uses       = {
    "A timeout at the reverse proxy while the application behind it is querying a database.",
    "A report that takes longer to compute than the load balancer is configured to wait.",
  },
  action     =
    "Find out whether the work was done; repeat the request if repeating it has no further effect.",
  example    = {
    [[
      GET /reports/2025 HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 504 Gateway Timeout
      Content-Type: text/html]],
  },
  ref        = "RFC 9110, 15.6.5",
  retry      = { "idempotent", ref = "RFC 9110, 9.2.2", basis = "convention" },
  sender     = { "gateway", ref = "RFC 9110, 15.6.5" }, -- or a proxy
}

code { 505, "HTTP Version Not Supported",
  summary    = "The server does not support the major version of HTTP that was used.",
  meaning    = [[
    The server does not support, or refuses to support, the major version of HTTP in which the request was
    made. The response should explain why and which protocols are supported.]],
  uses       = { "A client that writes HTTP/3.0 in the request line that it sends to an HTTP/1.1 server." },
  action     = "Use a version of HTTP that the server supports.",
  example    = {
    [[
      GET / HTTP/3.0
      Host: example.com]],
    [[
      HTTP/1.1 505 HTTP Version Not Supported
      Content-Type: text/plain

      This server supports HTTP/1.1.]],
  },
  ref        = { "RFC 9110, 15.6.6", "RFC 9110, 2.5" },
  accepts    = { { "Version Not Supported", by = "Symfony" } },
  retry      = { "changed_request", ref = "RFC 9110, 15.6.6", basis = "convention" },
}

code { 506, "Variant Also Negotiates",
  summary    = "The server is misconfigured: the variant that was chosen negotiates content itself.",
  meaning    = [[
    In transparent content negotiation a list of variants leads to one of them. The server found that the
    variant chosen is itself configured to negotiate, so it is not a proper end point. That is a mistake in
    the configuration of the server. The scheme was an experiment and is hardly used.]],
  uses       = {
    "A variant list that names, as one of its variants, a resource with a variant list of its own.",
  },
  action     = "Report it; only the operator of the server can fix it.",
  contrast   = {
    [508] = "506 is a variant that negotiates again; 508 a loop in a tree of WebDAV collections.",
  },
  example    = {
    [[
      GET /manual HTTP/1.1
      Host: example.com
      Negotiate: trans
      Accept-Language: en]],
    [[
      HTTP/1.1 506 Variant Also Negotiates]],
  },
  ref        = "RFC 2295, 8.1",
  accepts    = {
    { "Variant Also Negotiates Experimental", by = "Symfony" },
    { "Variant Also Negotiate", by = "HAProxy" },
  },
  applies_to = { { "transparent content negotiation", ref = "RFC 2295, 8.1" } },
}

code { 507, "Insufficient Storage",
  summary    = "The server cannot store what is needed to complete the request.",
  meaning    = [[
    The method could not be performed because the server cannot store the representation that it would need
    to complete the request. The condition is considered temporary. A request that came from a user's action
    must not be repeated until the user asks for it again.]],
  uses       = {
    "A disk or a quota that is full when a file is saved over WebDAV.",
  },
  action     = "Tell the user; send it again only when the user asks, after making room.",
  example    = {
    [[
      PUT /films/7 HTTP/1.1
      Host: example.com
      Content-Length: 734003200]],
    [[
      HTTP/1.1 507 Insufficient Storage]],
  },
  ref        = "RFC 4918, 11.5",
  retry      = { "user_action", ref = "RFC 4918, 11.5", basis = "standard" },
  applies_to = { { "WebDAV", ref = "RFC 4918, 11.5" } },
}

code { 508, "Loop Detected",
  summary    = "The server met an infinite loop in the collection and gave up.",
  meaning    = [[
    While processing a request with Depth: infinity the server met an infinite loop, since a collection can
    be bound into itself. The whole operation failed. It is sent to clients that have not said that they
    understand 208. Services outside WebDAV use it for loops of their own.]],
  uses       = { "PROPFIND with Depth: infinity over a collection that contains itself by a binding." },
  action     = "Ask with a smaller Depth, or send DAV: bind to get 208 for what repeats.",
  example    = {
    [[
      PROPFIND /photos/ HTTP/1.1
      Host: example.com
      Depth: infinity]],
    [[
      HTTP/1.1 508 Loop Detected]],
  },
  ref        = "RFC 5842, 7.2",
  retry      = { "changed_request", ref = { "RFC 5842, 7.2", "RFC 5842, 7.1" }, basis = "convention" },
  applies_to = { { "WebDAV", ref = "RFC 5842, 7.2" } },
}

code { 510, "Not Extended",
  summary    = "The request lacked an extension that the server required.",
  meaning    = [[
    In the extension framework of RFC 2774 a client declares extensions in its request. The server demanded
    one that was missing, and its response should tell the client what to declare. The framework was an
    experiment that was not adopted; its document is Historic now, and the registry marks the code as
    obsolete.]],
  action     = "Treat it as 500, unless your client really implements the extension framework.",
  example    = {
    [[
      GET /films HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 510 Not Extended
      Content-Type: text/plain

      Declare the extension https://example.com/ext in the field Man.]],
  },
  ref        = "RFC 2774, 7",
  state      = { "obsoleted", "The experiment of RFC 2774 has ended; the document is Historic.",
    ref = "status-change-http-experiments-to-historic" },
  retry      = { "changed_request", ref = "RFC 2774, 7", basis = "standard" },
  applies_to = { { "the HTTP extension framework", ref = "RFC 2774, 7" } },
}

code { 511, "Network Authentication Required",
  summary    = "The network requires a sign-in before it lets traffic through.",
  meaning    = [[
    The client must authenticate to gain access to the network. The response does not come from the server
    that was asked but from an intercepting proxy on the way, and the code exists to keep programs from
    mistaking the sign-in page for the resource. The response should link to a page where one can sign in,
    and should not be that page. Caches must not store it. An origin server should not send it.]],
  uses       = { "A captive portal in a hotel, an airport or a train." },
  action     = "Open the page that the response links to, sign in, and send the request again.",
  example    = {
    [[
      GET / HTTP/1.1
      Host: example.com]],
    [[
      HTTP/1.1 511 Network Authentication Required
      Content-Type: text/html

      <a href="https://login.example.net/">Sign in to the network</a>]],
  },
  ref        = { "RFC 6585, 6", "RFC 6585, 6.1" },
  accepts    = { { "Network Authentication Failed", by = "Werkzeug" } },
  cache      = { "never", ref = "RFC 6585, 6" },
  retry      = { "user_action", ref = "RFC 6585, 6", basis = "convention" },
  sender     = { "intercepting_proxy", ref = "RFC 6585, 6" },
}
