-- LDAP result codes: the outcome of an operation on a directory.
--
-- True to: the IANA "LDAP Parameters" registry, result codes (2017-12-04), RFC 4511, 4.1.9 and Appendix A, and
-- the documents beside the codes. Phrases are the words of the names: noSuchObject is No Such Object, and
-- lookups by phrase accept noSuchObject. Constants of C programs are from ldap.h of OpenLDAP 2.5.13 and
-- winldap.h of mingw-w64 10; both were read on 2026-11-28.
--
-- Client libraries have codes of their own that never travel. OpenLDAP numbers them from -1 down, the draft
-- of the C API and Windows the same names from 81 up; `windows` has that number.
--
-- Doubts:
--
--   * The registry reserves 71 to 79; RFC 4511 defines 71, and the RFC is followed.
--   * `about` follows the ranges of macros in ldap.h (LDAP_NAME_ERROR and others), not the RFC.
--
-- Policy for changes: a code is added when the registry lists it, or ldap.h, as a member of a group.

spec {
  format   = 1,
  id       = "ldap_result",
  title    = "LDAP result codes",
  values   = { from = -17, to = 2147483647 },
  options  = { c = { constants = "LDAP_RESULT_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/ldap-parameters", updated = "2017-12-04" },
  summary  = "The numbers with which a directory server reports the outcome of an operation.",
  meaning  = [[
    Five registered codes are not errors: success, the two results of a Compare, a referral, and a SASL bind in
    progress. A client treats a code that it does not know as an unknown error. A server may send noSuchObject or
    invalidCredentials instead of insufficientAccessRights, so as not to disclose what exists.]],
}

document { "RFC 4511", "Lightweight Directory Access Protocol (LDAP): The Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc4511.html#section-{section}" }
document { "RFC 3909", "LDAP Cancel Operation",
  url = "https://www.rfc-editor.org/rfc/rfc3909.html#section-{section}" }
document { "RFC 3928", "LDAP Client Update Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc3928.html#section-{section}" }
document { "RFC 4370", "LDAP Proxied Authorization Control",
  url = "https://www.rfc-editor.org/rfc/rfc4370.html#section-{section}" }
document { "RFC 4528", "LDAP Assertion Control",
  url = "https://www.rfc-editor.org/rfc/rfc4528.html#section-{section}" }
document { "RFC 4533", "LDAP Content Synchronization Operation",
  url = "https://www.rfc-editor.org/rfc/rfc4533.html#section-{section}" }
document { "ldap.h", "OpenLDAP 2.5.13, ldap.h",
  url = "https://git.openldap.org/openldap/openldap/-/blob/OPENLDAP_REL_ENG_2_5_13/include/ldap.h" }
document { "winldap.h", "Windows, winldap.h", url = "https://learn.microsoft.com/windows/win32/api/winldap/" }

trait { "outcome", help = "Whether the operation is complete, continues or failed.", choice = {
  { "success", help = "The operation completed successfully." },
  { "continues", help = "The client must do something else to complete the operation." },
  { "error", help = "The operation failed." },
} }
trait { "about", help = "The subject of an error, by the ranges of OpenLDAP.", choice = {
  { "attribute", help = "Attributes and their values." },
  { "naming", help = "The name of an entry." },
  { "security", help = "Credentials and rights." },
  { "service", help = "The state of the server." },
  { "update", help = "Rules for changing entries." },
} }
trait { "windows", number = true, help = "The number in the draft of the C API and in winldap.h." }

group { "openldap", "OpenLDAP", url = "https://www.openldap.org/",
  summary = "Codes that OpenLDAP uses and IANA does not register." }
group { "winldap", "Windows", url = "https://learn.microsoft.com/windows/win32/api/winldap/",
  summary = "Codes that only winldap.h has." }
group { "client", "OpenLDAP's client library", url = "https://www.openldap.org/",
  summary = "Codes that libldap returns and that never come from a server." }

code { 0, "Success",
  summary = "The operation completed successfully; a Compare returns 5 or 6 instead.",
  accepts = { { "LDAP_SUCCESS", by = "ldap.h" } },
  outcome = "success",
  ref     = "RFC 4511, 4.1.9" }
code { 1, "Operations Error",
  summary = "The operation is not allowed at this point in the sequence of operations.",
  meaning = [[A server returns it, for instance, to a StartTLS while other operations are in progress.]],
  accepts = { { "LDAP_OPERATIONS_ERROR", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 2, "Protocol Error",
  summary = "The server received malformed data, or does not support the version or the extended operation.",
  accepts = { { "LDAP_PROTOCOL_ERROR", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 3, "Time Limit Exceeded",
  summary  = "The time limit that the client set passed before the operation was complete.",
  contrast = { [4] = "3 is a limit on time; 4 a limit on the number of entries." },
  accepts  = { { "LDAP_TIMELIMIT_EXCEEDED", by = "ldap.h" } },
  outcome  = "error",
  ref      = "RFC 4511, 4.1.9" }
code { 4, "Size Limit Exceeded",
  summary  = "There are more entries than the size limit that the client set.",
  contrast = { [11] = "4 is the limit that the client set; 11 one that the administrator set." },
  accepts  = { { "LDAP_SIZELIMIT_EXCEEDED", by = "ldap.h" } },
  outcome  = "error",
  ref      = "RFC 4511, 4.1.9" }
code { 5, "Compare False",
  summary = "The comparison completed; the assertion is false or undefined.",
  accepts = { { "LDAP_COMPARE_FALSE", by = "ldap.h" } },
  outcome = "success",
  ref     = "RFC 4511, 4.1.9" }
code { 6, "Compare True",
  summary = "The comparison completed; the assertion is true.",
  accepts = { { "LDAP_COMPARE_TRUE", by = "ldap.h" } },
  outcome = "success",
  ref     = "RFC 4511, 4.1.9" }
code { 7, "Auth Method Not Supported",
  summary = "The server does not support the method or mechanism of authentication.",
  accepts = { { "LDAP_AUTH_METHOD_NOT_SUPPORTED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 8, "Stronger Auth Required",
  summary = "The server requires stronger authentication.",
  accepts = { { "LDAP_STRONG_AUTH_REQUIRED", by = "ldap.h" }, { "strongAuthRequired", by = "RFC 2251" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 9, "Partial Results",
  state   = { "reserved", "It is not a result of LDAPv3.", ref = "RFC 4511, 4.1.9" },
  summary = "LDAPv2 used it for referrals.",
  accepts = { { "LDAP_PARTIAL_RESULTS", by = "ldap.h" }, { "LDAP_REFERRAL_V2", by = "winldap.h" } },
  ref     = "RFC 4511, 4.1.9" }
code { 10, "Referral",
  summary = "Another server has to be contacted to complete the operation.",
  accepts = { { "LDAP_REFERRAL", by = "ldap.h" } },
  outcome = "continues",
  ref     = "RFC 4511, 4.1.9" }
code { 11, "Admin Limit Exceeded",
  summary = "A limit that the administrator set was exceeded.",
  accepts = { { "LDAP_ADMINLIMIT_EXCEEDED", by = "ldap.h" }, { "LDAP_ADMIN_LIMIT_EXCEEDED", by = "winldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 12, "Unavailable Critical Extension",
  summary = "A critical control is not recognized, or not appropriate for the operation.",
  accepts = {
    { "LDAP_UNAVAILABLE_CRITICAL_EXTENSION", by = "ldap.h" },
    { "LDAP_UNAVAILABLE_CRIT_EXTENSION", by = "winldap.h" },
  },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 13, "Confidentiality Required",
  summary = "The operation needs an encrypted connection.",
  accepts = { { "LDAP_CONFIDENTIALITY_REQUIRED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 14, "SASL Bind in Progress",
  summary = "The server expects the client to continue the bind with the same SASL mechanism.",
  accepts = { { "LDAP_SASL_BIND_IN_PROGRESS", by = "ldap.h" } },
  outcome = "continues",
  ref     = "RFC 4511, 4.1.9" }
code { 16, "No Such Attribute",
  summary = "The entry does not have the attribute or the value.",
  accepts = { { "LDAP_NO_SUCH_ATTRIBUTE", by = "ldap.h" } },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 17, "Undefined Attribute Type",
  summary = "The request names an attribute that the server does not know.",
  accepts = { { "LDAP_UNDEFINED_TYPE", by = "ldap.h" } },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 18, "Inappropriate Matching",
  summary = "The matching rule is not defined for the type of the attribute.",
  accepts = { { "LDAP_INAPPROPRIATE_MATCHING", by = "ldap.h" } },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 19, "Constraint Violation",
  summary = "A value violates the constraints of its attribute.",
  accepts = { { "LDAP_CONSTRAINT_VIOLATION", by = "ldap.h" } },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 20, "Attribute or Value Exists",
  summary = "The attribute or the value to be added already exists.",
  accepts = {
    { "LDAP_TYPE_OR_VALUE_EXISTS", by = "ldap.h" },
    { "LDAP_ATTRIBUTE_OR_VALUE_EXISTS", by = "winldap.h" },
  },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 21, "Invalid Attribute Syntax",
  summary = "A value does not conform to the syntax of its attribute.",
  accepts = { { "LDAP_INVALID_SYNTAX", by = "ldap.h" } },
  outcome = "error",
  about   = "attribute",
  ref     = "RFC 4511, 4.1.9" }
code { 32, "No Such Object",
  summary = "The entry does not exist.",
  accepts = { { "LDAP_NO_SUCH_OBJECT", by = "ldap.h" } },
  outcome = "error",
  about   = "naming",
  ref     = "RFC 4511, 4.1.9" }
code { 33, "Alias Problem",
  summary = "An alias cannot be resolved, for instance because it names no entry.",
  accepts = { { "LDAP_ALIAS_PROBLEM", by = "ldap.h" } },
  outcome = "error",
  about   = "naming",
  ref     = "RFC 4511, 4.1.9" }
code { 34, "Invalid DN Syntax",
  summary = "A name in the request is malformed.",
  accepts = { { "LDAP_INVALID_DN_SYNTAX", by = "ldap.h" } },
  outcome = "error",
  about   = "naming",
  ref     = "RFC 4511, 4.1.9" }
code { 35, "Is Leaf",
  state   = { "reserved", "It is not a result of LDAPv3.", ref = "RFC 4511, 4.1.9" },
  summary = "LDAPv2 used it for an entry that cannot have children.",
  accepts = { { "LDAP_IS_LEAF", by = "ldap.h" } },
  ref     = "RFC 4511, 4.1.9" }
code { 36, "Alias Dereferencing Problem",
  summary = "An alias was found where it is not allowed, or where access to it is denied.",
  accepts = { { "LDAP_ALIAS_DEREF_PROBLEM", by = "ldap.h" } },
  outcome = "error",
  about   = "naming",
  ref     = "RFC 4511, 4.1.9" }
code { 48, "Inappropriate Authentication",
  summary  = "The server requires credentials, and the client did not provide any.",
  contrast = { [49] = "With 48 the client sent no credentials; with 49 it sent wrong ones." },
  accepts  = { { "LDAP_INAPPROPRIATE_AUTH", by = "ldap.h" } },
  outcome  = "error",
  about    = "security",
  ref      = "RFC 4511, 4.1.9" }
code { 49, "Invalid Credentials",
  summary  = "The credentials are wrong.",
  contrast = { [50] = "49 means that the client is not who it claims to be; 50 that it lacks the rights." },
  accepts  = { { "LDAP_INVALID_CREDENTIALS", by = "ldap.h" } },
  outcome  = "error",
  about    = "security",
  ref      = "RFC 4511, 4.1.9" }
code { 50, "Insufficient Access Rights",
  summary = "The client does not have the rights for the operation.",
  accepts = { { "LDAP_INSUFFICIENT_ACCESS", by = "ldap.h" }, { "LDAP_INSUFFICIENT_RIGHTS", by = "winldap.h" } },
  outcome = "error",
  about   = "security",
  ref     = "RFC 4511, 4.1.9" }
code { 51, "Busy",
  summary  = "The server is too busy for the operation.",
  contrast = { [52] = "51 means overload; 52 that the server or a part of it is shutting down or offline." },
  accepts  = { { "LDAP_BUSY", by = "ldap.h" } },
  outcome  = "error",
  about    = "service",
  ref      = "RFC 4511, 4.1.9" }
code { 52, "Unavailable",
  summary = "The server, or a part that the operation needs, is shutting down or offline.",
  accepts = { { "LDAP_UNAVAILABLE", by = "ldap.h" } },
  outcome = "error",
  about   = "service",
  ref     = "RFC 4511, 4.1.9" }
code { 53, "Unwilling to Perform",
  summary = "The server refuses the operation.",
  accepts = { { "LDAP_UNWILLING_TO_PERFORM", by = "ldap.h" } },
  outcome = "error",
  about   = "service",
  ref     = "RFC 4511, 4.1.9" }
code { 54, "Loop Detect",
  summary = "The server found a loop, for instance of aliases.",
  accepts = { { "LDAP_LOOP_DETECT", by = "ldap.h" } },
  outcome = "error",
  about   = "service",
  ref     = "RFC 4511, 4.1.9" }
code { 64, "Naming Violation",
  summary = "The name of the entry violates a naming rule.",
  accepts = { { "LDAP_NAMING_VIOLATION", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 65, "Object Class Violation",
  summary = "The entry violates a rule of its object classes.",
  accepts = { { "LDAP_OBJECT_CLASS_VIOLATION", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 66, "Not Allowed on Non-Leaf",
  summary = "The operation is not possible on an entry that has children.",
  accepts = { { "LDAP_NOT_ALLOWED_ON_NONLEAF", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 67, "Not Allowed on RDN",
  summary = "The operation would remove a value that is a part of the entry's name.",
  accepts = { { "LDAP_NOT_ALLOWED_ON_RDN", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 68, "Entry Already Exists",
  summary = "An entry with that name already exists.",
  accepts = { { "LDAP_ALREADY_EXISTS", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 69, "Object Class Mods Prohibited",
  summary = "The object classes of the entry may not be changed.",
  accepts = { { "LDAP_NO_OBJECT_CLASS_MODS", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 70, "Results Too Large",
  state   = { "reserved", "It is not a result of LDAPv3.", ref = "RFC 4511, 4.1.9" },
  summary = "Connectionless LDAP used it for results that do not fit.",
  accepts = { { "LDAP_RESULTS_TOO_LARGE", by = "ldap.h" } },
  ref     = "RFC 4511, 4.1.9" }
code { 71, "Affects Multiple DSAs",
  summary = "The operation cannot be performed, because it would affect several servers.",
  accepts = { { "LDAP_AFFECTS_MULTIPLE_DSAS", by = "ldap.h" } },
  outcome = "error",
  about   = "update",
  ref     = "RFC 4511, 4.1.9" }
code { 80, "Other",
  summary = "The server has an internal error.",
  accepts = { { "LDAP_OTHER", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4511, 4.1.9" }
code { 113, "LCUP Resources Exhausted",
  summary = "The server is running out of resources for the update protocol.",
  accepts = { { "LDAP_CUP_RESOURCES_EXHAUSTED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3928, 3.5" }
code { 114, "LCUP Security Violation",
  summary = "The server suspects the client of malicious actions.",
  accepts = { { "LDAP_CUP_SECURITY_VIOLATION", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3928, 3.5" }
code { 115, "LCUP Invalid Data",
  summary = "The scheme or the cookie of the client is invalid.",
  accepts = { { "LDAP_CUP_INVALID_DATA", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3928, 3.5" }
code { 116, "LCUP Unsupported Scheme",
  summary = "The server does not support the scheme of the cookie.",
  accepts = { { "LDAP_CUP_UNSUPPORTED_SCHEME", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3928, 3.5" }
code { 117, "LCUP Reload Required",
  summary = "The client must read all data again.",
  accepts = { { "LDAP_CUP_RELOAD_REQUIRED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3928, 3.5" }
code { 118, "Canceled",
  summary = "The operation was canceled by a Cancel operation.",
  accepts = { { "LDAP_CANCELLED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3909, 2.3" }
code { 119, "No Such Operation",
  summary = "The operation to cancel is not known to the server.",
  accepts = { { "LDAP_NO_SUCH_OPERATION", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3909, 2.3" }
code { 120, "Too Late",
  summary = "The operation can no longer be canceled.",
  accepts = { { "LDAP_TOO_LATE", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3909, 2.3" }
code { 121, "Cannot Cancel",
  summary = "The operation does not support being canceled.",
  accepts = { { "LDAP_CANNOT_CANCEL", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 3909, 2.3" }
code { 122, "Assertion Failed",
  summary = "The assertion of the control is false or undefined.",
  accepts = { { "LDAP_ASSERTION_FAILED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4528, 3" }
code { 123, "Authorization Denied",
  summary = "The client may not assume the other identity.",
  accepts = { { "LDAP_PROXIED_AUTHORIZATION_DENIED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4370, 3" }
code { 4096, "e-Sync Refresh Required",
  summary = "The client must start the synchronization again.",
  accepts = { { "LDAP_SYNC_REFRESH_REQUIRED", by = "ldap.h" } },
  outcome = "error",
  ref     = "RFC 4533, 2.6" }

-- OpenLDAP.

code { 47, "X Proxy Authz Failure", group = "openldap",
  summary = "The client may not assume the other identity; 123 replaces it.",
  accepts = { { "LDAP_X_PROXY_AUTHZ_FAILURE", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 76, "VLV Error", group = "openldap",
  summary = "The control for a virtual list view failed.",
  accepts = { { "LDAP_VLV_ERROR", by = "ldap.h" }, { "LDAP_VIRTUAL_LIST_VIEW_ERROR", by = "winldap.h" } },
  ref     = "ldap.h" }
code { 16640, "X Sync Refresh Required", group = "openldap",
  summary = "The client must start the synchronization again; 4096 replaces it.",
  accepts = { { "LDAP_X_SYNC_REFRESH_REQUIRED", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16654, "X No Operation", group = "openldap",
  summary = "The request would have succeeded; a control asked the server not to carry it out.",
  accepts = { { "LDAP_X_NO_OPERATION", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16655, "X Assertion Failed", group = "openldap",
  summary = "The assertion is false; 122 replaces it.",
  accepts = { { "LDAP_X_ASSERTION_FAILED", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16656, "X No Referrals Found", group = "openldap",
  summary = "No referral was found where one was needed.",
  accepts = { { "LDAP_X_NO_REFERRALS_FOUND", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16657, "X Cannot Chain", group = "openldap",
  summary = "The server could not pass the operation on to another one.",
  accepts = { { "LDAP_X_CANNOT_CHAIN", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16658, "X Invalid Reference", group = "openldap",
  summary = "The URI of a reference is invalid.",
  accepts = { { "LDAP_X_INVALIDREFERENCE", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16672, "TXN Specify Okay", group = "openldap",
  summary = "The operation was accepted as a part of the transaction.",
  accepts = { { "LDAP_TXN_SPECIFY_OKAY", by = "ldap.h" } },
  ref     = "ldap.h" }
code { 16673, "TXN ID Invalid", group = "openldap",
  summary = "The transaction does not exist.",
  accepts = { { "LDAP_TXN_ID_INVALID", by = "ldap.h" } },
  ref     = "ldap.h" }

-- Windows.

code { 60, "Sort Control Missing", group = "winldap",
  summary = "A virtual list view was requested without the sort control that it needs.",
  accepts = { { "LDAP_SORT_CONTROL_MISSING", by = "winldap.h" } },
  ref     = "winldap.h" }
code { 61, "Offset Range Error", group = "winldap",
  summary = "The position in a virtual list view is out of range.",
  accepts = { { "LDAP_OFFSET_RANGE_ERROR", by = "winldap.h" } },
  ref     = "winldap.h" }

-- The client library.

code { -1, "Server Down", group = "client",
  summary = "The library cannot reach the server.",
  accepts = { { "LDAP_SERVER_DOWN", by = "ldap.h" } },
  windows = 81,
  ref     = { "ldap.h", "winldap.h" } }
code { -2, "Local Error", group = "client",
  summary = "The library failed in an unspecified way.",
  accepts = { { "LDAP_LOCAL_ERROR", by = "ldap.h" } },
  windows = 82,
  ref     = { "ldap.h", "winldap.h" } }
code { -3, "Encoding Error", group = "client",
  summary = "The library could not encode the request.",
  accepts = { { "LDAP_ENCODING_ERROR", by = "ldap.h" } },
  windows = 83,
  ref     = { "ldap.h", "winldap.h" } }
code { -4, "Decoding Error", group = "client",
  summary = "The library could not decode the response.",
  accepts = { { "LDAP_DECODING_ERROR", by = "ldap.h" } },
  windows = 84,
  ref     = { "ldap.h", "winldap.h" } }
code { -5, "Timeout", group = "client",
  summary = "The time limit passed before the response arrived.",
  accepts = { { "LDAP_TIMEOUT", by = "ldap.h" } },
  windows = 85,
  ref     = { "ldap.h", "winldap.h" } }
code { -6, "Auth Unknown", group = "client",
  summary = "The library does not know the method of authentication.",
  accepts = { { "LDAP_AUTH_UNKNOWN", by = "ldap.h" } },
  windows = 86,
  ref     = { "ldap.h", "winldap.h" } }
code { -7, "Filter Error", group = "client",
  summary = "The search filter is malformed.",
  accepts = { { "LDAP_FILTER_ERROR", by = "ldap.h" } },
  windows = 87,
  ref     = { "ldap.h", "winldap.h" } }
code { -8, "User Cancelled", group = "client",
  summary = "The user canceled the operation.",
  accepts = { { "LDAP_USER_CANCELLED", by = "ldap.h" } },
  windows = 88,
  ref     = { "ldap.h", "winldap.h" } }
code { -9, "Param Error", group = "client",
  summary = "An argument of a function is invalid.",
  accepts = { { "LDAP_PARAM_ERROR", by = "ldap.h" } },
  windows = 89,
  ref     = { "ldap.h", "winldap.h" } }
code { -10, "No Memory", group = "client",
  summary = "The library could not allocate memory.",
  accepts = { { "LDAP_NO_MEMORY", by = "ldap.h" } },
  windows = 90,
  ref     = { "ldap.h", "winldap.h" } }
code { -11, "Connect Error", group = "client",
  summary = "The connection could not be established.",
  accepts = { { "LDAP_CONNECT_ERROR", by = "ldap.h" } },
  windows = 91,
  ref     = { "ldap.h", "winldap.h" } }
code { -12, "Not Supported", group = "client",
  summary = "The library does not support the operation.",
  accepts = { { "LDAP_NOT_SUPPORTED", by = "ldap.h" } },
  windows = 92,
  ref     = { "ldap.h", "winldap.h" } }
code { -13, "Control Not Found", group = "client",
  summary = "The response does not have the control that the program asked for.",
  accepts = { { "LDAP_CONTROL_NOT_FOUND", by = "ldap.h" } },
  windows = 93,
  ref     = { "ldap.h", "winldap.h" } }
code { -14, "No Results Returned", group = "client",
  summary = "The response has no results.",
  accepts = { { "LDAP_NO_RESULTS_RETURNED", by = "ldap.h" } },
  windows = 94,
  ref     = { "ldap.h", "winldap.h" } }
code { -15, "More Results to Return", group = "client",
  summary = "The response has more results than the program has read.",
  accepts = { { "LDAP_MORE_RESULTS_TO_RETURN", by = "ldap.h" } },
  windows = 95,
  ref     = { "ldap.h", "winldap.h" } }
code { -16, "Client Loop", group = "client",
  summary = "The library found a loop of referrals.",
  accepts = { { "LDAP_CLIENT_LOOP", by = "ldap.h" } },
  windows = 96,
  ref     = { "ldap.h", "winldap.h" } }
code { -17, "Referral Limit Exceeded", group = "client",
  summary = "More referrals were followed than the limit allows.",
  accepts = { { "LDAP_REFERRAL_LIMIT_EXCEEDED", by = "ldap.h" } },
  windows = 97,
  ref     = { "ldap.h", "winldap.h" } }
