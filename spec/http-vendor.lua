-- HTTP status codes that vendors use without a registration, on top of the registered ones.
--
-- Every code belongs to a group that names its owner and is off unless asked for (`--only group=nginx`).
-- The trait `evidence` says where the owner, or somebody who received the code, documented it; `wire` says
-- whether a client can ever receive it. Codes without a known owner are in the group "folklore". The sources
-- were read on 2026-11-28.
--
-- Several owners of one number all stand here, and the one that a reader most likely means is `primary`. A
-- use of a number that the registry has given to something else is never primary: lookups return the
-- registered meaning. A phrase that another code has already is told apart by its owner in parentheses, so
-- that a lookup of the plain phrase finds the registered code.
--
-- Values outside 100 to 599 are not valid in HTTP (RFC 9110, 15). They stand here because servers send them
-- or programs count with them; no class covers them.
--
-- Not carried: 110 to 113, 199, 214 and 299 ("Response Is Stale", "Miscellaneous Warning", ...). They were
-- codes inside the Warning header field (RFC 7234, 5.5; RFC 9111 has abolished it), never status codes.
-- Some lists of status codes took them in by mistake; `mistaken` of the spec that this one extends names
-- them, and lint refuses them here too.

spec {
  format  = 1,
  id      = "http_vendor_status",
  title   = "HTTP status codes with vendor extensions",
  extends = "http",
  values  = { from = 0, to = 999 },
  options = { c = { constants = "HTTP_{value}_{NAME}" }, go = { typed = "no" } },
  summary = "The registered HTTP status codes, and those that vendors use without registering them.",
  meaning = [[
    A code without a registration means what its owner defines, and only to clients that know the owner. To all
    others it is an unknown code of its class: a client that has never heard of 499 treats it as 400. Before
    you send such a code, look for a registered one with the same meaning.]],
}

trait { "wire",
  help = "Where the number appears; folklore has no value.",
  choice = {
    { "sent", help = "A client can receive it as a status code." },
    { "content", help = "It appears in the content of a response that has another status code." },
    { "logged", help = "A log shows it; no client receives it." },
    { "internal", help = "It stays inside a program." },
  } }

trait { "evidence", text = true, help = "Where the use of the code is written down." }

group { "akamai", "Akamai",
  url = "https://www.akamai.com/",
  summary = "Akamai Enterprise Application Access." }
group { "aspnet", "ASP.NET Core",
  url = "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes",
  summary = "The list of status codes of ASP.NET Core." }
group { "aws", "AWS",
  url = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/",
  summary = "Application Load Balancer of Amazon Web Services." }
group { "cloudflare", "Cloudflare",
  url =
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/",
  summary = "Cloudflare, between visitors and the servers of a site." }
group { "cpanel", "cPanel",
  url = "https://cpanel.net/",
  summary = "Hosting with cPanel and its modules for Apache httpd." }
group { "deepl", "DeepL",
  url = "https://developers.deepl.com/docs/best-practices/error-handling",
  summary = "The translation API of DeepL." }
group { "esri", "Esri",
  url = "https://developers.arcgis.com/",
  summary = "ArcGIS Server and ArcGIS Online." }
group { "fetch", "Fetch",
  url = "https://fetch.spec.whatwg.org/",
  summary = "The Fetch standard of web browsers." }
group { "folklore", "Folklore",
  summary = "Numbers that go from list to list without an owner." }
group { "google", "Google",
  url = "https://cloud.google.com/storage/docs/performing-resumable-uploads",
  summary = "Resumable uploads of Google services, before the IETF took up the subject." }
group { "iis", "Microsoft IIS",
  url = "https://learn.microsoft.com/openspecs/exchange_server_protocols/",
  summary = "Microsoft IIS, Exchange and ActiveSync." }
group { "laravel", "Laravel",
  url = "https://laravel.com/docs/csrf",
  summary = "The Laravel framework for PHP." }
group { "linkedin", "LinkedIn",
  url = "https://www.linkedin.com/",
  summary = "LinkedIn, against visitors that it considers programs." }
group { "nginx", "nginx",
  url = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h",
  summary = "The nginx web server, mostly for its own log." }
group { "pantheon", "Pantheon",
  url = "https://docs.pantheon.io/",
  summary = "The Pantheon hosting platform." }
group { "qualys", "Qualys",
  url = "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md",
  summary = "The SSL Labs API of Qualys." }
group { "shopify", "Shopify",
  url = "https://shopify.dev/docs/api/usage/response-codes",
  summary = "The API of Shopify." }
group { "twitter", "Twitter",
  url = "https://developer.x.com/",
  summary = "The first version of the Twitter API." }
group { "webdav_draft", "WebDAV drafts",
  url = "https://datatracker.ietf.org/doc/draft-ietf-webdav-protocol/",
  summary = "Drafts of WebDAV whose numbers changed or were given up before the RFC." }
group { "windows", "Microsoft Windows",
  url = "https://learn.microsoft.com/windows/win32/winhttp/http-status-codes",
  summary = "Parental controls of Microsoft Windows." }

code { 0, "Network Error", group = "fetch", primary = true,
  summary  = "There was no response; a browser shows the number where a status would be.",
  meaning  = [[
    Scripts read 0 from a response that stands for a failure of the network, for a blocked request, or for a
    response that they may not inspect. curl prints 000 for it (%{http_code}), and HAProxy logs -1. HTTP has
    no such code.]],
  uses     = { "A script whose request a browser blocked by its same-origin rules." },
  wire     = "internal",
  evidence = "Fetch standard: the status of a network error and of an opaque filtered response; curl -w.",
}

code { 0, "No Status", group = "aws",
  summary  = "The log has 000 where the load balancer ended an HTTP/2 connection with GOAWAY.",
  wire     = "logged",
  evidence = "AWS, Application Load Balancer troubleshooting: response code of 000.",
}

code { 103, "Checkpoint", group = "google",
  summary  = "A part of a resumable upload has arrived.",
  meaning  = [[
    A proposal for resumable PUT and POST from the time of Google Gears. The registry gave 103 to Early Hints
    later, and 104 is today's attempt at the same task.]],
  state    = { "obsoleted", "The proposal was given up, and the registry gave the number to Early Hints." },
  wire     = "sent",
  evidence =
    "npm http-status 2.1.0, unofficial codes; Spring Framework HttpStatus.CHECKPOINT, deprecated.",
}

code { 122, "Request-URI Too Long (Internet Explorer 7)", group = "folklore", name = "ie7_uri_too_long",
  summary  = "Said to be how Internet Explorer 7 reported a URL longer than it could handle.",
  evidence = "Lists that copy each other; no document of the vendor was found.",
}

code { 210, "Content Different", group = "webdav_draft",
  summary  = "The content differs; from an early draft, and never registered.",
  state    = { "obsoleted", "No RFC took it over." },
  evidence =
    "HAProxy source, src/http.c; a review of the Yii framework's list (yiisoft/http, pull request 2).",
}

code { 218, "This is fine", group = "folklore",
  summary  = "Said to let error pages of a backend pass an Apache httpd that replaces them.",
  meaning  = [[
    Lists ascribe it to the directive ProxyErrorOverride of Apache httpd. The directive exists; that Apache
    ever meant this number is disputed: each source found cites another list.]],
  evidence = "npm http-status 2.1.0, unofficial codes; encyclopedia entries that cite each other.",
}

code { 308, "Resume Incomplete", group = "google",
  summary  = "Part of a resumable upload has arrived; send the rest.",
  meaning  = [[
    Google's upload services send it for each part of an upload but the last, with a Range field that
    gives how much has arrived. It is older than 308 Permanent Redirect and still in use. It has no Location
    field, which distinguishes the two.]],
  uses     = { "The response to one chunk of an upload to Google Cloud Storage." },
  action   = "Read the Range field and send what is missing.",
  wire     = "sent",
  evidence = "Google Cloud Storage documentation: performing resumable uploads.",
}

code { 310, "Too many Redirects", group = "folklore",
  summary  = "Found in lists; a client that stops following redirections has no status code for it.",
  evidence = "HAProxy source, src/http.c.",
}

-- draft-ietf-httpbis-pre-denied asks for a registered code, and lists give 419 for it ("Purpose Declined").
-- The registry had not assigned it on 2026-08-22. When it does, http.lua gets the code, and Page Expired is
-- no longer primary.
code { 419, "Page Expired", group = "laravel", primary = true,
  summary  = "The token against forged requests is missing or has expired.",
  uses     = { "A form that was left open until the session behind it had ended." },
  action   = "Load the page again and submit the form again.",
  wire     = "sent",
  evidence = "Laravel framework, token mismatch handling; llhttp list of status codes.",
}

code { 419, "Authentication Timeout", group = "aspnet",
  summary  = "A sign-in that was valid has expired.",
  action   = "Sign in again.",
  wire     = "sent",
  evidence = "ASP.NET Core, ReasonPhrases and StatusCodes.Status419AuthenticationTimeout; CivetWeb.",
}

code { 419, "Insufficient Space on Resource", group = "webdav_draft",
  summary  = "The server has no room to store the state of the resource.",
  state    = { "deprecated", "The RFC gave it the number 507.", use = 507 },
  wire     = "sent",
  evidence = "WebDAV protocol draft 05; Apache HttpComponents SC_INSUFFICIENT_SPACE_ON_RESOURCE.",
}

code { 420, "Enhance Your Calm", group = "twitter", primary = true,
  summary  = "The client is over its rate limit.",
  state    = { "deprecated", "Later versions of the API send 429.", use = 429 },
  wire     = "sent",
  evidence = "Twitter API version 1; llhttp list of status codes; npm http-status 2.1.0.",
}

code { 420, "Method Failure", group = "webdav_draft",
  summary  = "The method failed on this resource because another one failed.",
  state    = { "deprecated", "The RFC has 424 for it.", use = 424 },
  wire     = "sent",
  evidence = "WebDAV protocol draft 05; Apache HttpComponents SC_METHOD_FAILURE; Spring Framework.",
}

code { 421, "Destination Locked", group = "webdav_draft",
  summary  = "The destination of the method is locked.",
  state    = { "deprecated", "The RFC has 423 for it.", use = 423 },
  wire     = "sent",
  evidence = "Spring Framework HttpStatus.DESTINATION_LOCKED, deprecated.",
}

code { 425, "Unordered Collection", group = "webdav_draft",
  summary  = "A position in an ordered collection was given for one without order.",
  meaning  = [[
    A draft on ordered collections had it under this number, and many lists copied it. The draft expired, and
    the registry gave 425 to Too Early. Code that shows this phrase for 425 is out of date.]],
  state    = { "obsoleted", "The draft expired, and the registry gave the number to Too Early." },
  wire     = "sent",
  evidence = "npm statuses before 2.0.0; libmicrohttpd, deprecated macro; Micronaut HttpStatus.",
}

code { 430, "Shopify Security Rejection", group = "shopify", primary = true,
  accepts  = { { "Security Rejection", by = "Shopify, without its name" } },
  summary  = "The request was judged to be malicious.",
  wire     = "sent",
  evidence = "Shopify API documentation: response status and error codes.",
}

code { 430, "Request Header Fields Too Large", group = "shopify",
  name     = "shopify_request_header_too_large",
  accepts  = { { "Request Header Fields Too Large Unofficial", by = "llhttp" } },
  summary  = "Despite the phrase, it reports too many requests at the same time.",
  state    = { "deprecated", "Shopify sends 429 instead.", use = 429 },
  wire     = "sent",
  evidence = "llhttp list of status codes, where the name is marked as unofficial.",
}

code { 440, "Login Time-out", group = "iis",
  summary  = "The client's session has expired.",
  action   = "Sign in again.",
  wire     = "sent",
  evidence = "npm http-status 2.1.0, IIS codes; llhttp list of status codes.",
}

code { 444, "No Response", group = "nginx",
  summary  = "Close the connection and send nothing.",
  meaning  = [[
    An administrator writes "return 444" to turn away requests that deserve no response. The client sees the
    connection close; only the log shows the number.]],
  uses     = { "Requests for unknown hosts that come from scanners." },
  wire     = "logged",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTP_CLOSE.",
}

code { 449, "Retry With", group = "iis",
  summary  = "Send the request again with more information.",
  meaning  = [[
    In Microsoft's WebDAV the response must have the field Ms-Echo-Request, and the client repeats the
    request with what it asks for. Exchange ActiveSync sends the code to make a device ask for its policies
    first (Provision); Cosmos DB uses it for conflicts of concurrent changes.]],
  action   = "Add what the response asks for, and send the request again.",
  accepts  = { { "Reply With", by = "Microsoft, in the grammar of MS-WDV; libmicrohttpd" } },
  wire     = "sent",
  evidence = "Microsoft MS-WDV, 2.2.6 and 3.2.5; winhttp.h HTTP_STATUS_RETRY_WITH.",
}

code { 450, "Blocked by Windows Parental Controls", group = "windows",
  summary  = "Parental controls on the computer block the page.",
  wire     = "sent",
  accepts  = { { "Blocked By Parental Control", by = "llhttp" } },
  evidence = "libmicrohttpd and llhttp lists of status codes.",
}

code { 451, "Redirect", group = "iis", name = "activesync_redirect",
  summary  = "This server cannot reach the mailbox, or another one serves it better.",
  meaning  = [[
    Exchange ActiveSync names the other server in the field X-MS-Location, if it knows it. It has nothing to
    do with 451 Unavailable For Legal Reasons, which is younger.]],
  action   = "Use the server that X-MS-Location names; without the field, look for the server again.",
  wire     = "sent",
  evidence = "Microsoft MS-ASHTTP, 2.2.2.1.1 and 3.1.5.2.2.",
}

code { 456, "Quota Exceeded", group = "deepl", primary = true,
  summary  = "The account has used up its quota of characters.",
  wire     = "sent",
  evidence = "DeepL API documentation: error handling.",
}

code { 456, "Blocked", group = "iis", name = "activesync_blocked",
  summary  = "The user may not sign in, for instance after too many failed attempts.",
  wire     = "sent",
  evidence = "Microsoft MS-ASHTTP, 2.2.2.1.1.",
}

code { 456, "Unrecoverable Error", group = "folklore",
  summary  = "Found in lists; no owner was found.",
  evidence = "HAProxy source, src/http.c.",
}

code { 457, "Expired Password", group = "iis", name = "activesync_expired_password",
  summary  = "The password of the user has expired.",
  action   = "Change the password, then sign in again.",
  wire     = "sent",
  evidence = "Microsoft MS-ASHTTP, 2.2.2.1.1.",
}

code { 460, "Client Closed Request (load balancer)", group = "aws", name = "aws_client_closed_request",
  summary  = "The client closed the connection before the load balancer could respond.",
  accepts  = { { "Client Closed Load Balanced Request", by = "llhttp" } },
  wire     = "logged",
  evidence = "AWS, Application Load Balancer troubleshooting: HTTP 460.",
}

code { 463, "Too Many Forwarded IP Addresses", group = "aws",
  summary  = "X-Forwarded-For in the request lists more than 30 addresses.",
  accepts  = { { "Invalid X-Forwarded-For", by = "llhttp" } },
  wire     = "sent",
  evidence = "AWS, Application Load Balancer troubleshooting: HTTP 463.",
}

code { 464, "Incompatible Protocol Version", group = "aws",
  summary  = "The protocol of the request does not fit the version that the target group is set to.",
  wire     = "sent",
  evidence = "AWS, Application Load Balancer troubleshooting: HTTP 464.",
}

code { 494, "Request Header Too Large", group = "nginx",
  summary  = "The header section or one line of it is too large; the client sees 400.",
  accepts  = { { "Request Header Or Cookie Too Large", by = "the page that nginx sends" } },
  wire     = "internal",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTP_REQUEST_HEADER_TOO_LARGE.",
}

code { 495, "SSL Certificate Error", group = "nginx",
  summary  = "The client's certificate could not be verified; the client sees 400.",
  accepts  = { { "The SSL certificate error", by = "the page that nginx sends" } },
  wire     = "internal",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTPS_CERT_ERROR.",
}

code { 496, "SSL Certificate Required", group = "nginx",
  summary  = "The client sent no certificate where one is required; the client sees 400.",
  accepts  = { { "No required SSL certificate was sent", by = "the page that nginx sends" } },
  wire     = "internal",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTPS_NO_CERT.",
}

code { 497, "HTTP Request Sent to HTTPS Port", group = "nginx",
  summary  = "Plain HTTP arrived at a port for HTTPS; the client sees 400.",
  uses     = { "An error_page directive for 497 that redirects such requests to https." },
  accepts  = { { "The plain HTTP request was sent to HTTPS port", by = "the page that nginx sends" } },
  wire     = "internal",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTP_TO_HTTPS.",
}

code { 498, "Invalid Token", group = "esri", primary = true,
  summary  = "The token has expired or is not valid.",
  action   = "Get a new token and send the request again with it.",
  meaning  = "ArcGIS sends HTTP 200, and the number in the JSON of the content.",
  wire     = "content",
  evidence =
    "ArcGIS REST API, observed on 2026-07-27; npm http-status 2.1.0; llhttp list of status codes.",
}

code { 498, "Invalid Host Name", group = "nginx", name = "nginx_invalid_host_name",
  summary  = "An old internal number for requests with a bad host name.",
  state    = { "retired", "nginx has withdrawn the number." },
  wire     = "internal",
  evidence = "nginx source, ngx_http_request.h, comment on a cancelled code.",
}

code { 499, "Client Closed Request", group = "nginx", primary = true,
  summary  = "The client closed the connection before the response was ready.",
  meaning  = [[
    nginx writes the number into its log when the client closes the connection while the request is still
    being processed. There is no client left to receive it. The mapping of gRPC codes to HTTP uses the number
    too, for CANCELLED.]],
  uses     = {
    "A user who closes the page while a slow report is being made.",
    "A proxy in front of nginx whose own timeout is shorter.",
  },
  accepts  = { { "client has closed connection", by = "HAProxy" } },
  wire     = "logged",
  evidence = "nginx source, ngx_http_request.h: NGX_HTTP_CLIENT_CLOSED_REQUEST; google/rpc/code.proto.",
}

code { 499, "Token Required", group = "esri",
  summary  = "A token is needed, and none was sent.",
  action   = "Get a token and send the request again with it.",
  meaning  = "ArcGIS sends HTTP 200, and the number in the JSON of the content.",
  wire     = "content",
  evidence = "ArcGIS REST API, observed on 2026-07-27; npm http-status 2.1.0, unofficial codes.",
}

code { 508, "Resource Limit Is Reached", group = "cpanel",
  summary  = "The account has used up its share of processor, memory or processes.",
  meaning  =
    "Hosting providers that limit accounts send it. It has nothing to do with 508 Loop Detected.",
  wire     = "sent",
  evidence = "Encyclopedia entry; error pages of hosting providers.",
}

code { 509, "Bandwidth Limit Exceeded", group = "cpanel",
  summary  = "The account has used up its traffic.",
  wire     = "sent",
  evidence = "Node.js http.STATUS_CODES; libmicrohttpd; Rack, obsolete symbol.",
}

code { 520, "Web Server Returns an Unknown Error", group = "cloudflare",
  summary  = "The response of the origin server was empty, unknown or malformed.",
  accepts  = {
    { "Web Server Returned an Unknown Error", by = "lists of status codes" },
    { "Web server is returning an unknown error", by = "the page that Cloudflare sends; HAProxy" },
    { "Web Server Unknown Error", by = "llhttp" },
  },
  wire     = "sent",
  evidence = "Cloudflare documentation: error 520.",
}

code { 521, "Web Server Is Down", group = "cloudflare",
  summary  = "The origin server refused the connection.",
  wire     = "sent",
  evidence = "Cloudflare documentation: error 521.",
}

code { 522, "Connection Timed Out", group = "cloudflare",
  summary  = "The connection to the origin was not made, or the request not acknowledged, in time.",
  meaning  = [[
    Either no SYN+ACK of the origin server came within 19 seconds, or the connection was made and the request
    was not acknowledged within 90 seconds.]],
  accepts  = { { "Connection Timeout", by = "llhttp" } },
  wire     = "sent",
  evidence = "Cloudflare documentation: error 522.",
}

code { 523, "Origin Is Unreachable", group = "cloudflare",
  summary  = "The origin server cannot be reached over the network.",
  uses     = { "An address record of the site that is wrong." },
  wire     = "sent",
  evidence = "Cloudflare documentation: error 523.",
}

code { 524, "A Timeout Occurred", group = "cloudflare",
  summary  = "The connection was made, but the origin server did not respond in time.",
  accepts  = { { "Timeout Occured", by = "llhttp" } },
  wire     = "sent",
  evidence = "Cloudflare documentation: error 524.",
}

code { 525, "SSL Handshake Failed", group = "cloudflare",
  summary  = "The TLS handshake with the origin server failed.",
  wire     = "sent",
  evidence = "Cloudflare documentation: error 525.",
}

code { 526, "Invalid SSL Certificate", group = "cloudflare",
  summary  = "The certificate of the origin server is not valid.",
  meaning  = [[
    The gorouter of Cloud Foundry sends the same code for the same reason. It also sends 525 for a failed TLS
    handshake with an application, 496 if its own client certificate was required, and 499.]],
  wire     = "sent",
  evidence = "Cloudflare documentation: error 526; gorouter source, DefaultErrorSpecs.",
}

code { 527, "Railgun Error", group = "cloudflare",
  summary  = "The Railgun connection to the origin server failed.",
  state    = { "obsoleted", "Cloudflare has withdrawn Railgun." },
  wire     = "sent",
  evidence = "npm http-status 2.1.0, Cloudflare codes.",
}

code { 529, "Site Is Overloaded", group = "qualys",
  summary  = "The service is overloaded.",
  accepts  = { { "The service is overloaded", by = "SSL Labs API version 3" } },
  meaning  = "Some other APIs send it too when they are overloaded. 503 is the registered code for that.",
  wire     = "sent",
  evidence = "SSL Labs API documentation, version 3; llhttp list of status codes.",
}

code { 530, "Origin Unavailable (1xxx error)", group = "cloudflare", primary = true,
  name     = "cloudflare_origin_unavailable",
  summary  = "Cloudflare cannot resolve the name of the origin; the content has a 1xxx error.",
  meaning  = "Cloudflare documents the number without a phrase; this one was written for this list.",
  wire     = "sent",
  evidence = "Cloudflare documentation: error 530, error 1016.",
}

code { 530, "Site Frozen", group = "pantheon",
  summary  = "The site was frozen for lack of use; this happens to sandbox sites.",
  accepts  = { { "Site Is Frozen", by = "llhttp" } },
  wire     = "sent",
  evidence = "Pantheon documentation: inactive sites, 530 Site Frozen.",
}

code { 530, "Origin DNS Error", group = "shopify",
  summary  = "The name of the shop cannot be resolved; Cloudflare responds instead of Shopify.",
  wire     = "sent",
  evidence = "Shopify API documentation: response status and error codes.",
}

code { 540, "Temporarily Disabled", group = "shopify",
  summary  = "The endpoint is switched off for now.",
  wire     = "sent",
  evidence = "Shopify API documentation: response status and error codes.",
}

code { 555, "User Defined Resource Error", group = "folklore",
  summary  = "Found in lists; no owner was found.",
  evidence = "Lists that copy each other.",
}

code { 561, "Unauthorized (load balancer)", group = "aws", name = "aws_unauthorized",
  summary  = "The identity provider returned an error when the user was to be authenticated.",
  accepts  = { { "Identity Provider Authentication Error", by = "llhttp" } },
  wire     = "sent",
  evidence = "AWS, Application Load Balancer troubleshooting: HTTP 561.",
}

code { 562, "JWKS Request Failed", group = "aws", primary = true,
  summary  = "The key set for checking a JSON Web Token could not be fetched or used.",
  wire     = "sent",
  evidence = "http.dev, page on 562.",
}

code { 562, "Credential Error", group = "akamai",
  summary  = "The credentials for NTLM could not be encrypted.",
  wire     = "sent",
  evidence = "http.dev, page on 562.",
}

code { 598, "Network Read Timeout Error", group = "folklore",
  summary  = "Some proxies log it when reading from an upstream server takes too long.",
  accepts  = { { "Network Read Timeout", by = "llhttp" } },
  wire     = "internal",
  evidence = "llhttp list of status codes; Seastar removed it.",
}

code { 599, "Network Connect Timeout Error", group = "folklore",
  summary  = "Some proxies and clients log it when no connection is made in time.",
  meaning  = "The HTTP client of Tornado uses the number for failures of its own.",
  accepts  = { { "Network Connect Timeout", by = "llhttp" } },
  wire     = "internal",
  evidence = "llhttp list of status codes; Boost.Beast removed it.",
}

code { 783, "Unexpected Token", group = "shopify",
  summary  = "The content of the request has an error in its JSON.",
  meaning  = "The number is outside the range of HTTP; 400 is the registered code for this.",
  wire     = "sent",
  evidence = "Shopify API documentation: response status and error codes.",
}

code { 999, "Request Denied", group = "linkedin",
  summary  = "The server took the visitor for a bot and refused the request.",
  meaning  = "The number is outside the range of HTTP. Yahoo used it earlier in the same way.",
  wire     = "sent",
  evidence = "Encyclopedia entry; many reports of programs that received it.",
}
