-- IPP status codes: what became of a request to a printer.
--
-- True to: the IANA "Status Codes" registry of the Internet Printing Protocol (2026-05-07), RFC 8011, B.1, and the
-- documents beside the codes; read on 2026-11-28. Phrases are the words of the keywords, so that lookups accept
-- client-error-not-found. Names of CUPS are from cups/ipp.h of 2.4.2, which has the same numbers.
--
-- Doubts:
--
--   * 0x0004, 0x0006, 0x0416 and 0x0417 are reserved in the registry, and CUPS has names for them.
--   * 0x041c has no reference in the registry.
--
-- Policy: a code is added when the registry lists it. Ranges for vendors are not codes.

spec {
  format   = 1,
  id       = "ipp_status",
  title    = "IPP status codes",
  values   = { from = 0, to = 32767 },
  display  = "hex(4)",
  options  = { c = { constants = "IPP_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/ipp-registrations", updated = "2026-05-07" },
  summary  = "The 16-bit numbers with which a printer responds to a request.",
  meaning  = [[
    The high byte is the class. The IPP response carries the number; its HTTP status code is 200 whenever
    the printer has processed the request. A client treats an unknown code by its class.]],
}

document { "RFC 8011", "Internet Printing Protocol/1.1: Model and Semantics",
  url = "https://www.rfc-editor.org/rfc/rfc8011.html#appendix-{section}" }
document { "RFC 3380", "IPP: Job and Printer Set Operations", url = "https://www.rfc-editor.org/rfc/rfc3380.html" }
document { "RFC 3995", "IPP: Event Notifications and Subscriptions",
  url = "https://www.rfc-editor.org/rfc/rfc3995.html" }
document { "RFC 3996", "IPP: The 'ippget' Delivery Method", url = "https://www.rfc-editor.org/rfc/rfc3996.html" }
document { "RFC 3998", "IPP: Job and Printer Administrative Operations",
  url = "https://www.rfc-editor.org/rfc/rfc3998.html" }
document { "PWG 5100.7", "IPP Job Extensions", url = "https://www.pwg.org/ipp/" }
document { "PWG 5100.13", "IPP Driver Replacement Extensions", url = "https://www.pwg.org/ipp/" }
document { "PWG 5100.16", "IPP Transaction-Based Printing Extensions", url = "https://www.pwg.org/ipp/" }
document { "PWG 5100.18", "IPP Shared Infrastructure Extensions", url = "https://www.pwg.org/ipp/" }
document { "IPP registry", "Internet Printing Protocol (IPP) Registrations, IANA",
  url = "https://www.iana.org/assignments/ipp-registrations" }

trait { "retry", help = "The condition under which it makes sense to send the request again.", choice = {
  { "later", help = "The same request may succeed later." },
} }

class { "successful", "Successful", from = 0x0000, to = 0x00ff, ref = "RFC 8011, B.1.2",
  summary = "The request was accepted." }
class { "informational", "Informational", from = 0x0100, to = 0x01ff, ref = "RFC 8011, B.1.1",
  summary = "The request was received and is still being processed; no code is assigned." }
class { "redirection", "Redirection", from = 0x0300, to = 0x03ff, ref = "RFC 8011, B.1.3",
  summary = "Something else must be done to complete the request; no code is assigned." }
class { "client_error", "Client Error", from = 0x0400, to = 0x04ff, ref = "RFC 8011, B.1.4",
  summary = "The request is wrong, or cannot be fulfilled." }
class { "server_error", "Server Error", from = 0x0500, to = 0x05ff, ref = "RFC 8011, B.1.5",
  summary = "The printer failed to fulfill a request that appears valid." }

code { 0x0000, "Successful OK",
  summary = "The request succeeded.",
  accepts = { { "IPP_STATUS_OK", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.2.1" }
code { 0x0001, "Successful OK Ignored or Substituted Attributes",
  summary = "The request succeeded, and the printer ignored or replaced some attributes or values.",
  accepts = { { "IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.2.2" }
code { 0x0002, "Successful OK Conflicting Attributes",
  summary = "The request succeeded, and the printer replaced or ignored values that conflict.",
  accepts = { { "IPP_STATUS_OK_CONFLICTING", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.2.3" }
code { 0x0003, "Successful OK Ignored Subscriptions",
  summary = "The request succeeded, and some subscriptions were not created.",
  accepts = { { "IPP_STATUS_OK_IGNORED_SUBSCRIPTIONS", by = "cups/ipp.h" } },
  ref     = "RFC 3995" }
code { 0x0004, "Successful OK Ignored Notifications",
  state   = { "reserved", "IANA reserves it for ipp-indp-method; CUPS has a name for it." },
  summary = "The value belongs to a method of notification that was never registered.",
  accepts = { { "IPP_STATUS_OK_IGNORED_NOTIFICATIONS", by = "cups/ipp.h" } },
  ref     = "IPP registry" }
code { 0x0005, "Successful OK Too Many Events",
  summary = "The request succeeded, and there are more events than the response holds.",
  accepts = { { "IPP_STATUS_OK_TOO_MANY_EVENTS", by = "cups/ipp.h" } },
  ref     = "RFC 3995" }
code { 0x0006, "Successful OK but Cancel Subscription",
  state   = { "reserved", "IANA reserves it for ipp-indp-method; CUPS has a name for it." },
  summary = "The value belongs to a method of notification that was never registered.",
  accepts = { { "IPP_STATUS_OK_BUT_CANCEL_SUBSCRIPTION", by = "cups/ipp.h" } },
  ref     = "IPP registry" }
code { 0x0007, "Successful OK Events Complete",
  summary = "The request succeeded, and no further events of the subscription will come.",
  accepts = { { "IPP_STATUS_OK_EVENTS_COMPLETE", by = "cups/ipp.h" } },
  ref     = "RFC 3996" }
code { 0x0300, "Reserved (ipp-get-method)",
  state   = { "reserved", "IANA reserves it for ipp-get-method." },
  summary = "The value belongs to a method of notification that was never registered.",
  ref     = "IPP registry" }
code { 0x0400, "Client Error Bad Request",
  summary = "The request is malformed.",
  accepts = { { "IPP_STATUS_ERROR_BAD_REQUEST", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.1" }
code { 0x0401, "Client Error Forbidden",
  summary = "The printer understood the request and refuses it; credentials do not help.",
  accepts = { { "IPP_STATUS_ERROR_FORBIDDEN", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.2" }
code { 0x0402, "Client Error Not Authenticated",
  summary  = "The request needs a user who is authenticated.",
  contrast = { [0x0403] = "With 0x0402 the user is not known; with 0x0403 the user is known and may not do this." },
  accepts  = { { "IPP_STATUS_ERROR_NOT_AUTHENTICATED", by = "cups/ipp.h" } },
  ref      = "RFC 8011, B.1.4.3" }
code { 0x0403, "Client Error Not Authorized",
  summary = "The user is authenticated and may not do this.",
  accepts = { { "IPP_STATUS_ERROR_NOT_AUTHORIZED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.4" }
code { 0x0404, "Client Error Not Possible",
  summary = "The operation is not possible in the state of the object.",
  accepts = { { "IPP_STATUS_ERROR_NOT_POSSIBLE", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.5" }
code { 0x0405, "Client Error Timeout",
  summary = "The next operation of a job, such as its documents, did not arrive in time.",
  accepts = { { "IPP_STATUS_ERROR_TIMEOUT", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.6" }
code { 0x0406, "Client Error Not Found",
  summary  = "The printer, the job or the subscription does not exist.",
  contrast = { [0x0407] = "With 0x0406 the object may never have existed; with 0x0407 it has." },
  accepts  = { { "IPP_STATUS_ERROR_NOT_FOUND", by = "cups/ipp.h" } },
  ref      = "RFC 8011, B.1.4.7" }
code { 0x0407, "Client Error Gone",
  summary = "The object existed and has been removed.",
  accepts = { { "IPP_STATUS_ERROR_GONE", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.8" }
code { 0x0408, "Client Error Request Entity Too Large",
  summary = "The request is larger than the printer accepts.",
  accepts = { { "IPP_STATUS_ERROR_REQUEST_ENTITY", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.9" }
code { 0x0409, "Client Error Request Value Too Long",
  summary = "A value in the request is longer than the printer accepts.",
  accepts = { { "IPP_STATUS_ERROR_REQUEST_VALUE", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.10" }
code { 0x040a, "Client Error Document Format Not Supported",
  summary = "The printer does not support the document format.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_FORMAT_NOT_SUPPORTED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.11" }
code { 0x040b, "Client Error Attributes or Values Not Supported",
  summary = "The printer does not support an attribute or a value of the request.",
  accepts = { { "IPP_STATUS_ERROR_ATTRIBUTES_OR_VALUES", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.12" }
code { 0x040c, "Client Error URI Scheme Not Supported",
  summary = "The printer does not support the scheme of a URI.",
  accepts = { { "IPP_STATUS_ERROR_URI_SCHEME", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.13" }
code { 0x040d, "Client Error Charset Not Supported",
  summary = "The printer does not support the charset.",
  accepts = { { "IPP_STATUS_ERROR_CHARSET", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.14" }
code { 0x040e, "Client Error Conflicting Attributes",
  summary = "Values of the request conflict with each other.",
  accepts = { { "IPP_STATUS_ERROR_CONFLICTING", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.15" }
code { 0x040f, "Client Error Compression Not Supported",
  summary  = "The printer does not support the compression.",
  contrast = { [0x0410] = "0x040f is an unsupported compression; 0x0410 is damaged data." },
  accepts  = { { "IPP_STATUS_ERROR_COMPRESSION_NOT_SUPPORTED", by = "cups/ipp.h" } },
  ref      = "RFC 8011, B.1.4.16" }
code { 0x0410, "Client Error Compression Error",
  summary = "The document could not be decompressed.",
  accepts = { { "IPP_STATUS_ERROR_COMPRESSION_ERROR", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.17" }
code { 0x0411, "Client Error Document Format Error",
  summary = "The document is not well-formed in its format.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_FORMAT_ERROR", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.18" }
code { 0x0412, "Client Error Document Access Error",
  summary = "The printer could not fetch the document from its URI.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_ACCESS", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.4.19" }
code { 0x0413, "Client Error Attributes Not Settable",
  summary = "The attribute cannot be set.",
  accepts = { { "IPP_STATUS_ERROR_ATTRIBUTES_NOT_SETTABLE", by = "cups/ipp.h" } },
  ref     = "RFC 3380" }
code { 0x0414, "Client Error Ignored All Subscriptions",
  summary = "Every subscription of the request was rejected.",
  accepts = { { "IPP_STATUS_ERROR_IGNORED_ALL_SUBSCRIPTIONS", by = "cups/ipp.h" } },
  ref     = "RFC 3995" }
code { 0x0415, "Client Error Too Many Subscriptions",
  summary = "The printer has as many subscriptions as it supports.",
  accepts = { { "IPP_STATUS_ERROR_TOO_MANY_SUBSCRIPTIONS", by = "cups/ipp.h" } },
  ref     = "RFC 3995" }
code { 0x0416, "Client Error Ignored All Notifications",
  state   = { "reserved", "IANA reserves it for ipp-indp-method; CUPS has a name for it." },
  summary = "The value belongs to a method of notification that was never registered.",
  accepts = { { "IPP_STATUS_ERROR_IGNORED_ALL_NOTIFICATIONS", by = "cups/ipp.h" } },
  ref     = "IPP registry" }
code { 0x0417, "Client Error Print Support File Not Found",
  state   = { "reserved", "IANA reserves it for ipp-install; CUPS has a name for it." },
  summary = "The value belongs to an operation that was never registered.",
  accepts = { { "IPP_STATUS_ERROR_PRINT_SUPPORT_FILE_NOT_FOUND", by = "cups/ipp.h" } },
  ref     = "IPP registry" }
code { 0x0418, "Client Error Document Password Error",
  summary = "The document needs a password, or the password is wrong.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_PASSWORD", by = "cups/ipp.h" } },
  ref     = "PWG 5100.13" }
code { 0x0419, "Client Error Document Permission Error",
  summary = "The permissions of the document do not allow it to be printed.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_PERMISSION", by = "cups/ipp.h" } },
  ref     = "PWG 5100.13" }
code { 0x041a, "Client Error Document Security Error",
  summary = "The document cannot be printed for reasons of security.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_SECURITY", by = "cups/ipp.h" } },
  ref     = "PWG 5100.13" }
code { 0x041b, "Client Error Document Unprintable Error",
  summary = "The document contains something that the printer cannot print.",
  accepts = { { "IPP_STATUS_ERROR_DOCUMENT_UNPRINTABLE", by = "cups/ipp.h" } },
  ref     = "PWG 5100.13" }
code { 0x041c, "Client Error Account Info Needed",
  summary = "The printer needs information about the account of the user.",
  accepts = { { "IPP_STATUS_ERROR_ACCOUNT_INFO_NEEDED", by = "cups/ipp.h" } },
  ref     = "IPP registry" }
code { 0x041d, "Client Error Account Closed",
  summary = "The account of the user is closed.",
  accepts = { { "IPP_STATUS_ERROR_ACCOUNT_CLOSED", by = "cups/ipp.h" } },
  ref     = "PWG 5100.16" }
code { 0x041e, "Client Error Account Limit Reached",
  summary = "The account of the user has reached its limit.",
  accepts = { { "IPP_STATUS_ERROR_ACCOUNT_LIMIT_REACHED", by = "cups/ipp.h" } },
  ref     = "PWG 5100.16" }
code { 0x041f, "Client Error Account Authorization Failed",
  summary = "The account of the user does not authorize the request.",
  accepts = { { "IPP_STATUS_ERROR_ACCOUNT_AUTHORIZATION_FAILED", by = "cups/ipp.h" } },
  ref     = "PWG 5100.16" }
code { 0x0420, "Client Error Not Fetchable",
  summary = "The document or the job cannot be fetched.",
  accepts = { { "IPP_STATUS_ERROR_NOT_FETCHABLE", by = "cups/ipp.h" } },
  ref     = "PWG 5100.18" }
code { 0x0500, "Server Error Internal Error",
  summary = "The printer failed in an unexpected way.",
  accepts = { { "IPP_STATUS_ERROR_INTERNAL", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.5.1" }
code { 0x0501, "Server Error Operation Not Supported",
  summary = "The printer does not support the operation.",
  accepts = { { "IPP_STATUS_ERROR_OPERATION_NOT_SUPPORTED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.5.2" }
code { 0x0502, "Server Error Service Unavailable",
  summary = "The printer is overloaded or under maintenance.",
  accepts = { { "IPP_STATUS_ERROR_SERVICE_UNAVAILABLE", by = "cups/ipp.h" } },
  retry   = "later",
  ref     = "RFC 8011, B.1.5.3" }
code { 0x0503, "Server Error Version Not Supported",
  summary = "The printer does not support the version of the request.",
  accepts = { { "IPP_STATUS_ERROR_VERSION_NOT_SUPPORTED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.5.4" }
code { 0x0504, "Server Error Device Error",
  summary  = "The device failed while the request was being processed, for instance by a paper jam.",
  contrast = { [0x0505] = "0x0504 may need someone to attend to the device; 0x0505 may go away by itself." },
  accepts  = { { "IPP_STATUS_ERROR_DEVICE", by = "cups/ipp.h" } },
  ref      = "RFC 8011, B.1.5.5" }
code { 0x0505, "Server Error Temporary Error",
  summary = "The printer has a temporary error.",
  accepts = { { "IPP_STATUS_ERROR_TEMPORARY", by = "cups/ipp.h" } },
  retry   = "later",
  ref     = "RFC 8011, B.1.5.6" }
code { 0x0506, "Server Error Not Accepting Jobs",
  summary  = "The printer does not accept jobs.",
  contrast = { [0x0507] = "0x0506 is a setting; 0x0507 is load." },
  accepts  = { { "IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS", by = "cups/ipp.h" } },
  retry    = "later",
  ref      = "RFC 8011, B.1.5.7" }
code { 0x0507, "Server Error Busy",
  summary = "The printer is too busy.",
  accepts = { { "IPP_STATUS_ERROR_BUSY", by = "cups/ipp.h" } },
  retry   = "later",
  ref     = "RFC 8011, B.1.5.8" }
code { 0x0508, "Server Error Job Canceled",
  summary = "An operator or the printer canceled the job while the request was processed.",
  accepts = { { "IPP_STATUS_ERROR_JOB_CANCELED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.5.9" }
code { 0x0509, "Server Error Multiple Document Jobs Not Supported",
  summary = "The printer does not support jobs with several documents.",
  accepts = { { "IPP_STATUS_ERROR_MULTIPLE_JOBS_NOT_SUPPORTED", by = "cups/ipp.h" } },
  ref     = "RFC 8011, B.1.5.10" }
code { 0x050a, "Server Error Printer Is Deactivated",
  summary = "The printer has been deactivated.",
  accepts = { { "IPP_STATUS_ERROR_PRINTER_IS_DEACTIVATED", by = "cups/ipp.h" } },
  ref     = "RFC 3998" }
code { 0x050b, "Server Error Too Many Jobs",
  summary = "The printer holds as many jobs as it supports.",
  accepts = { { "IPP_STATUS_ERROR_TOO_MANY_JOBS", by = "cups/ipp.h" } },
  ref     = "PWG 5100.7" }
code { 0x050c, "Server Error Too Many Documents",
  summary = "The job has as many documents as the printer supports.",
  accepts = { { "IPP_STATUS_ERROR_TOO_MANY_DOCUMENTS", by = "cups/ipp.h" } },
  ref     = "PWG 5100.7" }
