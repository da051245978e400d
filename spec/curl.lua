-- Error codes of libcurl's easy interface (CURLcode), which are also exit codes of the curl tool.
--
-- True to: include/curl/curl.h and docs/libcurl/symbols-in-versions of curl 8.22.0-DEV, commit 5c61e16 (2026-08-22).
-- The header of 7.88.1 has 100 of these numbers, and none has moved. Phrases are what curl_easy_strerror of 7.88.1
-- returns, without the period at the end; 100 and 101 are newer, and their phrases follow the header's comments.
-- `since` is the first release that has the name; the number may be older.
--
-- Numbers with a second life: 4, 10, 12 and 16 were other errors before, and 51 became a part of 60. The old names of
-- those four are still macros for these numbers in curl.h, and lookups accept them.
-- CURLE_ALREADY_COMPLETE is 99999 in the header and is returned by nothing; it is not here.
-- lint: allow L0805 everywhere: the names are the symbols of curl.h
--
-- Policy: a code is added when a release of libcurl has it.

spec {
  format   = 1,
  id       = "curl_code",
  title    = "Error codes of libcurl",
  values   = { from = 0, to = 2147483647 },
  options  = { c = { constants = "CURL_CODE_{NAME}" } }, -- CURLE_{NAME} would be the enum of curl.h
  registry = { url = "https://curl.se/libcurl/c/libcurl-errors.html", updated = "2026-08-22" },
  summary  = "The numbers that functions of libcurl's easy interface return.",
  meaning  = [[
    A transfer returns one code. It is about the transfer itself: a server that answers 404 over HTTP has
    answered, so the code is 0 unless the program asked for 22. The curl tool ends with the same numbers.
    Numbers are never removed: a number that libcurl has stopped returning is named OBSOLETE, followed by the
    number itself.]],
}

document { "libcurl-errors", "libcurl, error codes", url = "https://curl.se/libcurl/c/libcurl-errors.html" }

trait { "retry", help = "Whether `curl --retry` tries such a transfer again.", choice = {
  { "later", help = "The tool tries again." },
  { "on_request", help = "The tool tries again only with --retry-connrefused." },
} }

code { 0, "No error", name = "ok",
  summary = "The transfer succeeded.",
  accepts = { { "CURLE_OK", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 1, "Unsupported protocol", name = "unsupported_protocol",
  summary = "The library does not support the protocol of the URL, or was built without it.",
  accepts = { { "CURLE_UNSUPPORTED_PROTOCOL", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 2, "Failed initialization", name = "failed_init",
  summary = "The library could not initialize itself.",
  accepts = { { "CURLE_FAILED_INIT", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 3, "URL using bad/illegal format or missing URL", name = "url_malformat",
  summary = "The URL is malformed or missing.",
  accepts = { { "CURLE_URL_MALFORMAT", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 4, "A requested feature, protocol or option was not found built-in in this libcurl due to a build-time decision",
  name    = "not_built_in",
  summary = "A feature, protocol or option was left out when libcurl was built.",
  meaning = [[Until 7.17.0 the number was another error, CURLE_URL_MALFORMAT_USER.]],
  accepts = {
    { "CURLE_NOT_BUILT_IN", by = "curl.h" },
    { "CURLE_URL_MALFORMAT_USER", by = "curl.h, for the older meaning" },
  },
  since   = "7.21.5",
  ref     = "libcurl-errors" }
code { 5, "Couldn't resolve proxy name", name = "couldnt_resolve_proxy",
  summary  = "The name of the proxy could not be resolved.",
  contrast = { [6] = "5 is the name of the proxy; 6 that of the host." },
  accepts  = { { "CURLE_COULDNT_RESOLVE_PROXY", by = "curl.h" } },
  since    = "7.1",
  retry    = "later",
  ref      = "libcurl-errors" }
code { 6, "Couldn't resolve host name", name = "couldnt_resolve_host",
  summary  = "The name of the host could not be resolved.",
  contrast = { [7] = "6 found no address; 7 found one, but could not connect to it." },
  accepts  = { { "CURLE_COULDNT_RESOLVE_HOST", by = "curl.h" } },
  since    = "7.1",
  retry    = "later",
  ref      = "libcurl-errors" }
code { 7, "Couldn't connect to server", name = "couldnt_connect",
  summary = "The connection to the host or the proxy failed.",
  accepts = { { "CURLE_COULDNT_CONNECT", by = "curl.h" } },
  since   = "7.1",
  retry   = "on_request",
  ref     = "libcurl-errors" }
code { 8, "Weird server reply", name = "weird_server_reply",
  summary = "The server sent data that libcurl could not parse.",
  accepts = {
    { "CURLE_WEIRD_SERVER_REPLY", by = "curl.h" },
    { "CURLE_FTP_WEIRD_SERVER_REPLY", by = "older releases, curl.h" },
  },
  since   = "7.51.0",
  ref     = "libcurl-errors" }
code { 9, "Access denied to remote resource", name = "remote_access_denied",
  summary = "The server denied access to the resource.",
  accepts = {
    { "CURLE_REMOTE_ACCESS_DENIED", by = "curl.h" },
    { "CURLE_FTP_ACCESS_DENIED", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 10, "FTP: The server failed to connect to data port", name = "ftp_accept_failed",
  summary = "The server did not connect to the data port as active FTP requires.",
  meaning = [[Until 7.15.4 the number was another error, CURLE_FTP_USER_PASSWORD_INCORRECT.]],
  accepts = {
    { "CURLE_FTP_ACCEPT_FAILED", by = "curl.h" },
    { "CURLE_OBSOLETE10", by = "curl.h, for the older meaning" },
    { "CURLE_FTP_USER_PASSWORD_INCORRECT", by = "curl.h, for the older meaning" },
  },
  since   = "7.24.0",
  ref     = "libcurl-errors" }
code { 11, "FTP: unknown PASS reply", name = "ftp_weird_pass_reply",
  summary = "The reply to the password was not the expected one.",
  accepts = { { "CURLE_FTP_WEIRD_PASS_REPLY", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 12, "FTP: Accepting server connect has timed out", name = "ftp_accept_timeout",
  summary = "The server did not connect to the data port in time.",
  meaning = [[Until 7.17.0 the number was another error, CURLE_FTP_WEIRD_USER_REPLY.]],
  accepts = {
    { "CURLE_FTP_ACCEPT_TIMEOUT", by = "curl.h" },
    { "CURLE_OBSOLETE12", by = "curl.h, for the older meaning" },
    { "CURLE_FTP_WEIRD_USER_REPLY", by = "curl.h, for the older meaning" },
  },
  since   = "7.24.0",
  retry   = "later",
  ref     = "libcurl-errors" }
code { 13, "FTP: unknown PASV reply", name = "ftp_weird_pasv_reply",
  summary = "The reply to PASV or EPSV could not be parsed.",
  accepts = { { "CURLE_FTP_WEIRD_PASV_REPLY", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 14, "FTP: unknown 227 response format", name = "ftp_weird_227_format",
  summary = "The address in the 227 reply could not be parsed.",
  accepts = { { "CURLE_FTP_WEIRD_227_FORMAT", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 15, "FTP: can't figure out the host in the PASV response", name = "ftp_cant_get_host",
  summary = "The host of the 227 reply could not be looked up.",
  accepts = { { "CURLE_FTP_CANT_GET_HOST", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 16, "Error in the HTTP2 framing layer", name = "http2",
  summary = "HTTP/2 reported a problem with its framing.",
  meaning = [[Until 7.17.0 the number was another error, CURLE_FTP_CANT_RECONNECT.]],
  accepts = {
    { "CURLE_HTTP2", by = "curl.h" },
    { "CURLE_OBSOLETE16", by = "curl.h, for the older meaning" },
    { "CURLE_FTP_CANT_RECONNECT", by = "curl.h, for the older meaning" },
  },
  since   = "7.38.0",
  ref     = "libcurl-errors" }
code { 17, "FTP: couldn't set file type", name = "ftp_couldnt_set_type",
  summary = "The type of the transfer, binary or ASCII, could not be set.",
  accepts = {
    { "CURLE_FTP_COULDNT_SET_TYPE", by = "curl.h" },
    { "CURLE_FTP_COULDNT_SET_BINARY", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 18, "Transferred a partial file", name = "partial_file",
  summary  = "The transfer was shorter or longer than announced.",
  contrast = { [56] = "18 ended at the wrong length; 56 ended with an error of the connection." },
  accepts  = {
    { "CURLE_PARTIAL_FILE", by = "curl.h" },
    { "CURLE_FTP_PARTIAL_FILE", by = "older releases, curl.h" },
  },
  since    = "7.1",
  ref      = "libcurl-errors" }
code { 19, "FTP: couldn't retrieve (RETR failed) the specified file", name = "ftp_couldnt_retr_file",
  summary = "The reply to RETR was an error, or the transfer had no data.",
  accepts = { { "CURLE_FTP_COULDNT_RETR_FILE", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 20, "Obsolete20",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "Writing to the FTP server failed.",
  accepts = {
    { "CURLE_OBSOLETE20", by = "curl.h" },
    { "CURLE_FTP_WRITE_ERROR", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 21, "Quote command returned error", name = "quote_error",
  summary = "A custom command was answered with an error.",
  accepts = {
    { "CURLE_QUOTE_ERROR", by = "curl.h" },
    { "CURLE_FTP_QUOTE_ERROR", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 22, "HTTP response code said error", name = "http_returned_error",
  summary = "The HTTP status code is 400 or above, and the program asked for that to be an error.",
  accepts = {
    { "CURLE_HTTP_RETURNED_ERROR", by = "curl.h" },
    { "CURLE_HTTP_NOT_FOUND", by = "older releases, curl.h" },
  },
  since   = "7.10.3",
  ref     = "libcurl-errors" }
code { 23, "Failed writing received data to disk/application", name = "write_error",
  summary = "Writing received data failed, in the library or in a callback.",
  accepts = { { "CURLE_WRITE_ERROR", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 24, "Obsolete24",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "The user name in the URL was malformed.",
  accepts = {
    { "CURLE_OBSOLETE24", by = "curl.h" },
    { "CURLE_MALFORMAT_USER", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 25, "Upload failed (at start/before it took off)", name = "upload_failed",
  summary = "The upload could not start.",
  accepts = {
    { "CURLE_UPLOAD_FAILED", by = "curl.h" },
    { "CURLE_FTP_COULDNT_STOR_FILE", by = "older releases, curl.h" },
  },
  since   = "7.16.3",
  ref     = "libcurl-errors" }
code { 26, "Failed to open/read local data from file/application", name = "read_error",
  summary = "Reading local data failed, in the library or in a callback.",
  accepts = { { "CURLE_READ_ERROR", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 27, "Out of memory", name = "out_of_memory",
  summary = "Memory could not be allocated.",
  accepts = { { "CURLE_OUT_OF_MEMORY", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 28, "Timeout was reached", name = "operation_timedout",
  summary = "The operation exceeded a time limit.",
  accepts = {
    { "CURLE_OPERATION_TIMEDOUT", by = "curl.h" },
    { "CURLE_OPERATION_TIMEOUTED", by = "older releases, curl.h" },
  },
  since   = "7.10.2",
  retry   = "later",
  ref     = "libcurl-errors" }
code { 29, "Obsolete29",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "ASCII mode could not be set.",
  accepts = {
    { "CURLE_OBSOLETE29", by = "curl.h" },
    { "CURLE_FTP_COULDNT_SET_ASCII", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 30, "FTP: command PORT failed", name = "ftp_port_failed",
  summary = "The command PORT or EPRT failed.",
  accepts = { { "CURLE_FTP_PORT_FAILED", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 31, "FTP: command REST failed", name = "ftp_couldnt_use_rest",
  summary = "The command REST failed.",
  accepts = { { "CURLE_FTP_COULDNT_USE_REST", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 32, "Obsolete32",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "The size of the file could not be read.",
  accepts = {
    { "CURLE_OBSOLETE32", by = "curl.h" },
    { "CURLE_FTP_COULDNT_GET_SIZE", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 33, "Requested range was not delivered by the server", name = "range_error",
  summary = "The server does not support or accept ranges.",
  accepts = {
    { "CURLE_RANGE_ERROR", by = "curl.h" },
    { "CURLE_HTTP_RANGE_ERROR", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 34, "Obsolete34",
  state   = { "obsoleted", "libcurl has not returned it since 7.56.0." },
  summary = "A form could not be built for a POST.",
  accepts = {
    { "CURLE_OBSOLETE34", by = "curl.h" },
    { "CURLE_HTTP_POST_ERROR", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 35, "SSL connect error", name = "ssl_connect_error",
  summary  = "The TLS handshake failed.",
  contrast = { [60] = "35 is a handshake that failed; 60 a certificate that was not accepted." },
  accepts  = { { "CURLE_SSL_CONNECT_ERROR", by = "curl.h" } },
  since    = "7.1",
  ref      = "libcurl-errors" }
code { 36, "Couldn't resume download", name = "bad_download_resume",
  summary = "The download could not be resumed, because the offset is beyond the end of the file.",
  accepts = {
    { "CURLE_BAD_DOWNLOAD_RESUME", by = "curl.h" },
    { "CURLE_FTP_BAD_DOWNLOAD_RESUME", by = "older releases, curl.h" },
  },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 37, "Couldn't read a file:// file", name = "file_couldnt_read_file",
  summary = "A file: URL could not be opened.",
  accepts = { { "CURLE_FILE_COULDNT_READ_FILE", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 38, "LDAP: cannot bind", name = "ldap_cannot_bind",
  summary = "The LDAP bind failed.",
  accepts = { { "CURLE_LDAP_CANNOT_BIND", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 39, "LDAP: search failed", name = "ldap_search_failed",
  summary = "The LDAP search failed.",
  accepts = { { "CURLE_LDAP_SEARCH_FAILED", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 40, "Obsolete40",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "A library, such as that for LDAP, was not found.",
  accepts = {
    { "CURLE_OBSOLETE40", by = "curl.h" },
    { "CURLE_LIBRARY_NOT_FOUND", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 41, "Obsolete41",
  state   = { "obsoleted", "libcurl has not returned it since 7.53.0." },
  summary = "A function of a library was not found.",
  accepts = {
    { "CURLE_OBSOLETE41", by = "curl.h" },
    { "CURLE_FUNCTION_NOT_FOUND", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 42, "Operation was aborted by an application callback", name = "aborted_by_callback",
  summary = "A callback of the program asked to stop.",
  accepts = { { "CURLE_ABORTED_BY_CALLBACK", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 43, "A libcurl function was given a bad argument", name = "bad_function_argument",
  summary = "A function of libcurl was called with an invalid argument.",
  accepts = { { "CURLE_BAD_FUNCTION_ARGUMENT", by = "curl.h" } },
  since   = "7.1",
  ref     = "libcurl-errors" }
code { 44, "Obsolete44",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "Functions were called in the wrong order.",
  accepts = {
    { "CURLE_OBSOLETE44", by = "curl.h" },
    { "CURLE_BAD_CALLING_ORDER", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 45, "Failed binding local connection end", name = "interface_failed",
  summary = "The local interface or address could not be used.",
  accepts = {
    { "CURLE_INTERFACE_FAILED", by = "curl.h" },
    { "CURLE_HTTP_PORT_FAILED", by = "older releases, curl.h" },
  },
  since   = "7.12.0",
  ref     = "libcurl-errors" }
code { 46, "Obsolete46",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "The password was not accepted.",
  accepts = {
    { "CURLE_OBSOLETE46", by = "curl.h" },
    { "CURLE_BAD_PASSWORD_ENTERED", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 47, "Number of redirects hit maximum amount", name = "too_many_redirects",
  summary = "There were more redirects than allowed.",
  accepts = { { "CURLE_TOO_MANY_REDIRECTS", by = "curl.h" } },
  since   = "7.5",
  ref     = "libcurl-errors" }
code { 48, "An unknown option was passed in to libcurl", name = "unknown_option",
  summary = "The library does not know an option.",
  accepts = {
    { "CURLE_UNKNOWN_OPTION", by = "curl.h" },
    { "CURLE_UNKNOWN_TELNET_OPTION", by = "older releases, curl.h" },
  },
  since   = "7.21.5",
  ref     = "libcurl-errors" }
code { 49, "Malformed option provided in a setopt", name = "setopt_option_syntax",
  summary = "The string for an option is malformed.",
  accepts = {
    { "CURLE_SETOPT_OPTION_SYNTAX", by = "curl.h" },
    { "CURLE_TELNET_OPTION_SYNTAX", by = "older releases, curl.h" },
  },
  since   = "7.78.0",
  ref     = "libcurl-errors" }
code { 50, "Obsolete50",
  state   = { "obsoleted", "libcurl does not return it." },
  summary = "The number has never had a meaning.",
  accepts = { { "CURLE_OBSOLETE50", by = "curl.h" }, { "CURLE_OBSOLETE", by = "older releases, curl.h" } },
  ref     = "libcurl-errors" }
code { 51, "Obsolete51",
  state   = { "obsoleted", "libcurl has not returned it since 7.62.0.", use = 60 },
  summary = "The certificate of the server was not accepted; 60 replaces it.",
  accepts = { { "CURLE_OBSOLETE51", by = "curl.h" } },
  ref     = "libcurl-errors" }
code { 52, "Server returned nothing (no headers, no data)", name = "got_nothing",
  summary  = "The server sent nothing.",
  contrast = { [56] = "52 received nothing at all; 56 lost the connection while it received." },
  accepts  = { { "CURLE_GOT_NOTHING", by = "curl.h" } },
  since    = "7.9.1",
  ref      = "libcurl-errors" }
code { 53, "SSL crypto engine not found", name = "ssl_engine_notfound",
  summary = "The crypto engine was not found.",
  accepts = { { "CURLE_SSL_ENGINE_NOTFOUND", by = "curl.h" } },
  since   = "7.9.3",
  ref     = "libcurl-errors" }
code { 54, "Can not set SSL crypto engine as default", name = "ssl_engine_setfailed",
  summary = "The crypto engine could not be set as the default.",
  accepts = { { "CURLE_SSL_ENGINE_SETFAILED", by = "curl.h" } },
  since   = "7.9.3",
  ref     = "libcurl-errors" }
code { 55, "Failed sending data to the peer", name = "send_error",
  summary = "Sending data failed.",
  accepts = { { "CURLE_SEND_ERROR", by = "curl.h" } },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 56, "Failure when receiving data from the peer", name = "recv_error",
  summary = "Receiving data failed.",
  accepts = { { "CURLE_RECV_ERROR", by = "curl.h" } },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 57, "Obsolete57",
  state   = { "obsoleted", "libcurl has not returned it since 7.17.0." },
  summary = "A shared object was still in use.",
  accepts = {
    { "CURLE_OBSOLETE57", by = "curl.h" },
    { "CURLE_SHARE_IN_USE", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 58, "Problem with the local SSL certificate", name = "ssl_certproblem",
  summary = "The local client certificate has a problem.",
  accepts = { { "CURLE_SSL_CERTPROBLEM", by = "curl.h" } },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 59, "Couldn't use specified SSL cipher", name = "ssl_cipher",
  summary = "The requested cipher could not be used.",
  accepts = { { "CURLE_SSL_CIPHER", by = "curl.h" } },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 60, "SSL peer certificate or SSH remote key was not OK", name = "peer_failed_verification",
  summary = "The certificate or the host key of the server was not accepted.",
  meaning = [[Until 7.62.0 a wrong certificate was 51, and 60 meant CA certificates only.]],
  accepts = {
    { "CURLE_PEER_FAILED_VERIFICATION", by = "curl.h" },
    { "CURLE_SSL_CACERT", by = "older releases, curl.h" },
    { "CURLE_SSL_PEER_CERTIFICATE", by = "older releases, curl.h" },
  },
  since   = "7.17.1",
  ref     = "libcurl-errors" }
code { 61, "Unrecognized or bad HTTP Content or Transfer-Encoding", name = "bad_content_encoding",
  summary = "The content encoding is not recognized, or its data is damaged.",
  accepts = { { "CURLE_BAD_CONTENT_ENCODING", by = "curl.h" } },
  since   = "7.10",
  ref     = "libcurl-errors" }
code { 62, "Obsolete62",
  state   = { "obsoleted", "libcurl has not returned it since 7.82.0." },
  summary = "The LDAP URL was invalid.",
  accepts = {
    { "CURLE_OBSOLETE62", by = "curl.h" },
    { "CURLE_LDAP_INVALID_URL", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 63, "Maximum file size exceeded", name = "filesize_exceeded",
  summary = "The file is larger than the limit.",
  accepts = { { "CURLE_FILESIZE_EXCEEDED", by = "curl.h" } },
  since   = "7.10.8",
  ref     = "libcurl-errors" }
code { 64, "Requested SSL level failed", name = "use_ssl_failed",
  summary = "The requested level of TLS could not be reached.",
  accepts = {
    { "CURLE_USE_SSL_FAILED", by = "curl.h" },
    { "CURLE_FTP_SSL_FAILED", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 65, "Send failed since rewinding of the data stream failed", name = "send_fail_rewind",
  summary = "The data had to be sent again, and could not be rewound.",
  accepts = { { "CURLE_SEND_FAIL_REWIND", by = "curl.h" } },
  since   = "7.12.3",
  ref     = "libcurl-errors" }
code { 66, "Failed to initialise SSL crypto engine", name = "ssl_engine_initfailed",
  summary = "The crypto engine could not be initialized.",
  accepts = { { "CURLE_SSL_ENGINE_INITFAILED", by = "curl.h" } },
  since   = "7.12.3",
  ref     = "libcurl-errors" }
code { 67, "Login denied", name = "login_denied",
  summary = "The server refused the login.",
  accepts = { { "CURLE_LOGIN_DENIED", by = "curl.h" } },
  since   = "7.13.1",
  ref     = "libcurl-errors" }
code { 68, "TFTP: File Not Found", name = "tftp_notfound",
  summary = "The TFTP server does not have the file.",
  accepts = { { "CURLE_TFTP_NOTFOUND", by = "curl.h" } },
  since   = "7.15.0",
  ref     = "libcurl-errors" }
code { 69, "TFTP: Access Violation", name = "tftp_perm",
  summary = "The TFTP server refused the access.",
  accepts = { { "CURLE_TFTP_PERM", by = "curl.h" } },
  since   = "7.15.0",
  ref     = "libcurl-errors" }
code { 70, "Disk full or allocation exceeded", name = "remote_disk_full",
  summary = "The disk of the server is full.",
  accepts = {
    { "CURLE_REMOTE_DISK_FULL", by = "curl.h" },
    { "CURLE_TFTP_DISKFULL", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 71, "TFTP: Illegal operation", name = "tftp_illegal",
  summary = "The TFTP operation is invalid.",
  accepts = { { "CURLE_TFTP_ILLEGAL", by = "curl.h" } },
  since   = "7.15.0",
  ref     = "libcurl-errors" }
code { 72, "TFTP: Unknown transfer ID", name = "tftp_unknownid",
  summary = "The TFTP transfer id is not known.",
  accepts = { { "CURLE_TFTP_UNKNOWNID", by = "curl.h" } },
  since   = "7.15.0",
  ref     = "libcurl-errors" }
code { 73, "Remote file already exists", name = "remote_file_exists",
  summary = "The file already exists on the server.",
  accepts = {
    { "CURLE_REMOTE_FILE_EXISTS", by = "curl.h" },
    { "CURLE_TFTP_EXISTS", by = "older releases, curl.h" },
  },
  since   = "7.17.0",
  ref     = "libcurl-errors" }
code { 74, "TFTP: No such user", name = "tftp_nosuchuser",
  summary = "The TFTP server does not know the user.",
  accepts = { { "CURLE_TFTP_NOSUCHUSER", by = "curl.h" } },
  since   = "7.15.0",
  ref     = "libcurl-errors" }
code { 75, "Obsolete75",
  state   = { "obsoleted", "libcurl has not returned it since 7.82.0." },
  summary = "A conversion of characters failed.",
  accepts = {
    { "CURLE_OBSOLETE75", by = "curl.h" },
    { "CURLE_CONV_FAILED", by = "older releases, curl.h" },
  },
  ref     = "libcurl-errors" }
code { 76, "Obsolete76",
  state   = { "obsoleted", "libcurl has not returned it since 7.82.0." },
  summary = "A callback for the conversion of characters was required.",
  accepts = { { "CURLE_OBSOLETE76", by = "curl.h" }, { "CURLE_CONV_REQD", by = "older releases, curl.h" } },
  ref     = "libcurl-errors" }
code { 77, "Problem with the SSL CA cert (path? access rights?)", name = "ssl_cacert_badfile",
  summary = "The file with the CA certificates could not be read.",
  accepts = { { "CURLE_SSL_CACERT_BADFILE", by = "curl.h" } },
  since   = "7.16.0",
  ref     = "libcurl-errors" }
code { 78, "Remote file not found", name = "remote_file_not_found",
  summary = "The resource of the URL does not exist.",
  accepts = { { "CURLE_REMOTE_FILE_NOT_FOUND", by = "curl.h" } },
  since   = "7.16.1",
  ref     = "libcurl-errors" }
code { 79, "Error in the SSH layer", name = "ssh",
  summary = "The SSH session reported an error.",
  accepts = { { "CURLE_SSH", by = "curl.h" } },
  since   = "7.16.1",
  ref     = "libcurl-errors" }
code { 80, "Failed to shut down the SSL connection", name = "ssl_shutdown_failed",
  summary = "The TLS connection could not be shut down.",
  accepts = { { "CURLE_SSL_SHUTDOWN_FAILED", by = "curl.h" } },
  since   = "7.16.1",
  ref     = "libcurl-errors" }
code { 81, "Socket not ready for send/recv", name = "again",
  summary = "The socket is not ready; the program waits and calls again.",
  accepts = { { "CURLE_AGAIN", by = "curl.h" } },
  since   = "7.18.2",
  ref     = "libcurl-errors" }
code { 82, "Failed to load CRL file (path? access rights?, format?)", name = "ssl_crl_badfile",
  summary = "The file with revoked certificates could not be loaded.",
  accepts = { { "CURLE_SSL_CRL_BADFILE", by = "curl.h" } },
  since   = "7.19.0",
  ref     = "libcurl-errors" }
code { 83, "Issuer check against peer certificate failed", name = "ssl_issuer_error",
  summary = "The issuer of the certificate is not the one required.",
  accepts = { { "CURLE_SSL_ISSUER_ERROR", by = "curl.h" } },
  since   = "7.19.0",
  ref     = "libcurl-errors" }
code { 84, "FTP: The server did not accept the PRET command", name = "ftp_pret_failed",
  summary = "The server did not accept PRET.",
  accepts = { { "CURLE_FTP_PRET_FAILED", by = "curl.h" } },
  since   = "7.20.0",
  ref     = "libcurl-errors" }
code { 85, "RTSP CSeq mismatch or invalid CSeq", name = "rtsp_cseq_error",
  summary = "The CSeq numbers of RTSP do not match.",
  accepts = { { "CURLE_RTSP_CSEQ_ERROR", by = "curl.h" } },
  since   = "7.20.0",
  ref     = "libcurl-errors" }
code { 86, "RTSP session error", name = "rtsp_session_error",
  summary = "The RTSP session identifiers do not match.",
  accepts = { { "CURLE_RTSP_SESSION_ERROR", by = "curl.h" } },
  since   = "7.20.0",
  ref     = "libcurl-errors" }
code { 87, "Unable to parse FTP file list", name = "ftp_bad_file_list",
  summary = "The list of files of an FTP server could not be parsed.",
  accepts = { { "CURLE_FTP_BAD_FILE_LIST", by = "curl.h" } },
  since   = "7.21.0",
  ref     = "libcurl-errors" }
code { 88, "Chunk callback failed", name = "chunk_failed",
  summary = "The callback for a chunk of a wildcard download reported an error.",
  accepts = { { "CURLE_CHUNK_FAILED", by = "curl.h" } },
  since   = "7.21.0",
  ref     = "libcurl-errors" }
code { 89, "The max connection limit is reached", name = "no_connection_available",
  summary = "No connection is available, so the transfer waits; programs never see it.",
  accepts = { { "CURLE_NO_CONNECTION_AVAILABLE", by = "curl.h" } },
  since   = "7.30.0",
  ref     = "libcurl-errors" }
code { 90, "SSL public key does not match pinned public key", name = "ssl_pinnedpubkeynotmatch",
  summary = "The public key of the server is not the pinned one.",
  accepts = { { "CURLE_SSL_PINNEDPUBKEYNOTMATCH", by = "curl.h" } },
  since   = "7.39.0",
  ref     = "libcurl-errors" }
code { 91, "SSL server certificate status verification FAILED", name = "ssl_invalidcertstatus",
  summary = "The status of the certificate could not be verified.",
  accepts = { { "CURLE_SSL_INVALIDCERTSTATUS", by = "curl.h" } },
  since   = "7.41.0",
  ref     = "libcurl-errors" }
code { 92, "Stream error in the HTTP/2 framing layer", name = "http2_stream",
  summary = "An HTTP/2 stream failed.",
  accepts = { { "CURLE_HTTP2_STREAM", by = "curl.h" } },
  since   = "7.49.0",
  ref     = "libcurl-errors" }
code { 93, "API function called from within callback", name = "recursive_api_call",
  summary = "A function of libcurl was called from within a callback.",
  accepts = { { "CURLE_RECURSIVE_API_CALL", by = "curl.h" } },
  since   = "7.59.0",
  ref     = "libcurl-errors" }
code { 94, "An authentication function returned an error", name = "auth_error",
  summary = "An authentication function failed.",
  accepts = { { "CURLE_AUTH_ERROR", by = "curl.h" } },
  since   = "7.66.0",
  ref     = "libcurl-errors" }
code { 95, "HTTP/3 error", name = "http3",
  summary = "HTTP/3 reported a problem.",
  accepts = { { "CURLE_HTTP3", by = "curl.h" } },
  since   = "7.68.0",
  ref     = "libcurl-errors" }
code { 96, "QUIC connection error", name = "quic_connect_error",
  summary = "The QUIC connection failed, possibly in its TLS handshake.",
  accepts = { { "CURLE_QUIC_CONNECT_ERROR", by = "curl.h" } },
  since   = "7.69.0",
  ref     = "libcurl-errors" }
code { 97, "proxy handshake error", name = "proxy",
  summary = "The handshake with the proxy failed.",
  accepts = { { "CURLE_PROXY", by = "curl.h" } },
  since   = "7.73.0",
  ref     = "libcurl-errors" }
code { 98, "SSL Client Certificate required", name = "ssl_clientcert",
  summary = "The server requires a client certificate.",
  accepts = { { "CURLE_SSL_CLIENTCERT", by = "curl.h" } },
  since   = "7.77.0",
  ref     = "libcurl-errors" }
code { 99, "Unrecoverable error in select/poll", name = "unrecoverable_poll",
  summary = "Waiting with poll or select failed permanently.",
  accepts = { { "CURLE_UNRECOVERABLE_POLL", by = "curl.h" } },
  since   = "7.84.0",
  ref     = "libcurl-errors" }
code { 100, "A value or data field grew larger than allowed", name = "too_large",
  summary = "A value or some data is larger than allowed.",
  accepts = { { "CURLE_TOO_LARGE", by = "curl.h" } },
  since   = "8.6.0",
  ref     = "libcurl-errors" }
code { 101, "ECH attempted but failed", name = "ech_required",
  summary = "The server did not offer the encrypted client hello that the program requires.",
  accepts = { { "CURLE_ECH_REQUIRED", by = "curl.h" } },
  since   = "8.8.0",
  ref     = "libcurl-errors" }
