-- Diameter result codes: the outcome of a request for authentication, authorization or accounting.
--
-- True to: the IANA "Result-Code AVP Values" registry of the AAA parameters (2026-01-27), RFC 6733, 7.1 and the
-- documents beside the codes; read on 2026-11-28. Phrases are the words of the names without DIAMETER_, and
-- lookups accept the names. 5040 has a blank in its registered name where an underscore is meant.
--
-- Codes of vendors, in the Experimental-Result AVP, are families of their own and not here.
--
-- Policy: a code is added when the registry lists it.

spec {
  format   = 1,
  id       = "diameter_result",
  title    = "Diameter result codes",
  values   = { from = 0, to = 4294967295 },
  options  = { c = { constants = "DIAMETER_{value}_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/aaa-parameters", updated = "2026-01-27" },
  mistaken = {
    [1000] = "The registry reserves it.",
    [2000] = "The registry reserves it.",
    [3000] = "The registry reserves it.",
    [4000] = "The registry reserves it.",
    [5000] = "The registry reserves it.",
  },
  summary  = "The numbers in the Result-Code AVP of a Diameter answer.",
  meaning  = [[
    The thousands are the class, by which a client treats a code that it does not know.]],
}

document { "RFC 6733", "Diameter Base Protocol",
  url = "https://www.rfc-editor.org/rfc/rfc6733.html#section-{section}" }
document { "RFC 4004", "Diameter Mobile IPv4 Application", url = "https://www.rfc-editor.org/rfc/rfc4004.html" }
document { "RFC 4740", "Diameter Session Initiation Protocol (SIP) Application",
  url = "https://www.rfc-editor.org/rfc/rfc4740.html" }
document { "RFC 4849", "RADIUS Filter Rule Attribute", url = "https://www.rfc-editor.org/rfc/rfc4849.html" }
document { "RFC 5778", "Diameter Mobile IPv6: Support for Home Agent to Diameter Server Interaction",
  url = "https://www.rfc-editor.org/rfc/rfc5778.html" }
document { "RFC 6736", "Diameter Network Address and Port Translation Control Application",
  url = "https://www.rfc-editor.org/rfc/rfc6736.html" }
document { "RFC 6942", "Diameter Support for the EAP Re-authentication Protocol (ERP)",
  url = "https://www.rfc-editor.org/rfc/rfc6942.html" }
document { "RFC 7075", "Realm-Based Redirection In Diameter", url = "https://www.rfc-editor.org/rfc/rfc7075.html" }
document { "RFC 8506", "Diameter Credit-Control Application", url = "https://www.rfc-editor.org/rfc/rfc8506.html" }

trait { "hop_by_hop", flag = true, help = "Each agent on the way handles it, and the E bit of the answer is set." }
trait { "retry", help = "The condition under which it makes sense to send the request again.", choice = {
  { "later", help = "The same request may succeed later." },
} }

class { "informational", "Informational", number = 1, from = 1000, to = 1999, ref = "RFC 6733, 7.1.1",
  summary = "The requester must do more before the request is granted." }
class { "success", "Success", number = 2, from = 2000, to = 2999, ref = "RFC 6733, 7.1.2",
  summary = "The request was fulfilled." }
class { "protocol_error", "Protocol Error", number = 3, from = 3000, to = 3999, ref = "RFC 6733, 7.1.3",
  summary = "The message itself has an error; agents may correct it on the way.", every = { hop_by_hop = true } }
class { "transient_failure", "Transient Failure", number = 4, from = 4000, to = 4999, ref = "RFC 6733, 7.1.4",
  summary = "The request could not be fulfilled now.", every = { retry = "later" } }
class { "permanent_failure", "Permanent Failure", number = 5, from = 5000, to = 5999, ref = "RFC 6733, 7.1.5",
  summary = "The request failed, and should not be sent again." }

code { 1001, "Multi Round Auth",
  summary = "The authentication needs another exchange.",
  accepts = { { "DIAMETER_MULTI_ROUND_AUTH", by = "the registry" } },
  ref     = "RFC 6733, 7.1.1" }
code { 2001, "Success",
  summary = "The request was fulfilled.",
  accepts = { { "DIAMETER_SUCCESS", by = "the registry" } },
  ref     = "RFC 6733, 7.1.2" }
code { 2002, "Limited Success",
  summary = "The request was fulfilled, and the application must do more to provide the service.",
  accepts = { { "DIAMETER_LIMITED_SUCCESS", by = "the registry" } },
  ref     = "RFC 6733, 7.1.2" }
code { 2003, "First Registration",
  summary = "The user was not registered before, and is authorized.",
  accepts = { { "DIAMETER_FIRST_REGISTRATION", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2004, "Subsequent Registration",
  summary = "The user was registered before, and is authorized again.",
  accepts = { { "DIAMETER_SUBSEQUENT_REGISTRATION", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2005, "Unregistered Service",
  summary = "The user is not registered, and may use the service of unregistered users.",
  accepts = { { "DIAMETER_UNREGISTERED_SERVICE", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2006, "Success Server Name Not Stored",
  summary = "The user is authorized, and the name of the SIP server was not stored.",
  accepts = { { "DIAMETER_SUCCESS_SERVER_NAME_NOT_STORED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2007, "Server Selection",
  summary = "The user is authorized, and the client must select a SIP server.",
  accepts = { { "DIAMETER_SERVER_SELECTION", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2008, "Success Auth Sent Server Not Stored",
  summary = "The user is authenticated, and the name of the SIP server was not stored.",
  accepts = { { "DIAMETER_SUCCESS_AUTH_SENT_SERVER_NOT_STORED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 2009, "Success Relocate HA",
  summary = "The request was fulfilled, and the mobile node should move to another home agent.",
  accepts = { { "DIAMETER_SUCCESS_RELOCATE_HA", by = "the registry" } },
  ref     = "RFC 5778" }
code { 3001, "Command Unsupported",
  summary  = "The recipient does not support the command.",
  contrast = { [5001] = "3001 is the whole command; 5001 an AVP in it." },
  accepts  = { { "DIAMETER_COMMAND_UNSUPPORTED", by = "the registry" } },
  ref      = "RFC 6733, 7.1.3" }
code { 3002, "Unable to Deliver",
  summary = "No server of the realm that supports the application is reachable.",
  accepts = { { "DIAMETER_UNABLE_TO_DELIVER", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3003, "Realm Not Served",
  summary = "The realm is not known.",
  accepts = { { "DIAMETER_REALM_NOT_SERVED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3004, "Too Busy",
  summary  = "The server is too busy; the client tries another one.",
  contrast = { [3002] = "With 3004 the server is busy; with 3002 no server could be reached." },
  accepts  = { { "DIAMETER_TOO_BUSY", by = "the registry" } },
  ref      = "RFC 6733, 7.1.3" }
code { 3005, "Loop Detected",
  summary = "The message came back to an agent that it had already passed.",
  accepts = { { "DIAMETER_LOOP_DETECTED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3006, "Redirect Indication",
  summary = "The message should be sent to the server named in the response.",
  accepts = { { "DIAMETER_REDIRECT_INDICATION", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3007, "Application Unsupported",
  summary = "No agent on the way supports the application.",
  accepts = { { "DIAMETER_APPLICATION_UNSUPPORTED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3008, "Invalid Header Bits",
  summary  = "The bits in the header of the message are invalid.",
  contrast = { [5013] = "3008 is an invalid combination of bits; 5013 a reserved bit." },
  accepts  = { { "DIAMETER_INVALID_HDR_BITS", by = "the registry" } },
  ref      = "RFC 6733, 7.1.3" }
code { 3009, "Invalid AVP Bits",
  summary = "The flag bits of an AVP are invalid.",
  accepts = { { "DIAMETER_INVALID_AVP_BITS", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3010, "Unknown Peer",
  summary = "The connection is from a peer that is not known.",
  accepts = { { "DIAMETER_UNKNOWN_PEER", by = "the registry" } },
  ref     = "RFC 6733, 7.1.3" }
code { 3011, "Realm Redirect Indication",
  summary = "The message should be sent to the realm named in the response.",
  accepts = { { "DIAMETER_REALM_REDIRECT_INDICATION", by = "the registry" } },
  ref     = "RFC 7075" }
code { 4001, "Authentication Rejected",
  summary  = "The user could not be authenticated, most likely because of a wrong password.",
  contrast = { [5003] = "With 4001 the user could not be authenticated; with 5003 the user is not authorized." },
  accepts  = { { "DIAMETER_AUTHENTICATION_REJECTED", by = "the registry" } },
  ref      = "RFC 6733, 7.1.4" }
code { 4002, "Out Of Space",
  summary = "The server has no space to store accounting records.",
  accepts = { { "DIAMETER_OUT_OF_SPACE", by = "the registry" } },
  ref     = "RFC 6733, 7.1.4" }
code { 4003, "Election Lost",
  summary = "The peer lost the election, so the connection was closed.",
  ref     = "RFC 6733, 7.1.4" }
code { 4005, "Error MIP Reply Failure",
  summary = "The foreign agent could not deliver the reply of the home agent.",
  accepts = { { "DIAMETER_ERROR_MIP_REPLY_FAILURE", by = "the registry" } },
  ref     = "RFC 4004" }
code { 4006, "Error HA Not Available",
  summary = "The home agent that was requested is not available.",
  accepts = { { "DIAMETER_ERROR_HA_NOT_AVAILABLE", by = "the registry" } },
  ref     = "RFC 4004" }
code { 4007, "Error Bad Key",
  summary = "The home agent could not use the key that it received.",
  accepts = { { "DIAMETER_ERROR_BAD_KEY", by = "the registry" } },
  ref     = "RFC 4004" }
code { 4008, "Error MIP Filter Not Supported",
  summary = "The mobility agent does not support the filter.",
  accepts = { { "DIAMETER_ERROR_MIP_FILTER_NOT_SUPPORTED", by = "the registry" } },
  ref     = "RFC 4004" }
code { 4010, "End User Service Denied",
  summary = "The end user may not use the service now.",
  accepts = { { "DIAMETER_END_USER_SERVICE_DENIED", by = "the registry" } },
  ref     = "RFC 8506" }
code { 4011, "Credit Control Not Applicable",
  summary = "The service may be used without credit control.",
  accepts = { { "DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE", by = "the registry" } },
  ref     = "RFC 8506" }
code { 4012, "Credit Limit Reached",
  summary = "The account does not cover the service.",
  accepts = { { "DIAMETER_CREDIT_LIMIT_REACHED", by = "the registry" } },
  ref     = "RFC 8506" }
code { 4013, "User Name Required",
  summary = "The request lacks the user name that is needed to authenticate.",
  accepts = { { "DIAMETER_USER_NAME_REQUIRED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 4014, "Resource Failure",
  summary = "The device lacks resources for the binding.",
  ref     = "RFC 6736" }
code { 5001, "AVP Unsupported",
  summary = "The recipient does not support an AVP that it must understand.",
  accepts = { { "DIAMETER_AVP_UNSUPPORTED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5002, "Unknown Session ID",
  summary = "The session is not known.",
  accepts = { { "DIAMETER_UNKNOWN_SESSION_ID", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5003, "Authorization Rejected",
  summary = "The user is not authorized for the service.",
  accepts = { { "DIAMETER_AUTHORIZATION_REJECTED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5004, "Invalid AVP Value",
  summary = "The value of an AVP is invalid.",
  accepts = { { "DIAMETER_INVALID_AVP_VALUE", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5005, "Missing AVP",
  summary = "A required AVP is missing.",
  accepts = { { "DIAMETER_MISSING_AVP", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5006, "Resources Exceeded",
  summary = "The user has used up a resource, such as the number of sessions.",
  accepts = { { "DIAMETER_RESOURCES_EXCEEDED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5007, "Contradicting AVPs",
  summary = "Two AVPs contradict each other.",
  accepts = { { "DIAMETER_CONTRADICTING_AVPS", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5008, "AVP Not Allowed",
  summary = "An AVP is in a message where it may not be.",
  accepts = { { "DIAMETER_AVP_NOT_ALLOWED", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5009, "AVP Occurs Too Many Times",
  summary = "An AVP occurs more often than it may.",
  accepts = { { "DIAMETER_AVP_OCCURS_TOO_MANY_TIMES", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5010, "No Common Application",
  summary = "The peers have no application in common.",
  accepts = { { "DIAMETER_NO_COMMON_APPLICATION", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5011, "Unsupported Version",
  summary = "The recipient does not support the version of the protocol.",
  accepts = { { "DIAMETER_UNSUPPORTED_VERSION", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5012, "Unable to Comply",
  summary = "The request failed for a reason without a code of its own.",
  accepts = { { "DIAMETER_UNABLE_TO_COMPLY", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5013, "Invalid Bit in Header",
  summary = "A reserved bit of the header is set, or its bits are wrong.",
  accepts = { { "DIAMETER_INVALID_BIT_IN_HEADER", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5014, "Invalid AVP Length",
  summary = "The length of an AVP is invalid.",
  accepts = { { "DIAMETER_INVALID_AVP_LENGTH", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5015, "Invalid Message Length",
  summary = "The length of the message is invalid.",
  accepts = { { "DIAMETER_INVALID_MESSAGE_LENGTH", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5016, "Invalid AVP Bit Combo",
  summary = "The combination of flag bits of an AVP is not allowed.",
  accepts = { { "DIAMETER_INVALID_AVP_BIT_COMBO", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5017, "No Common Security",
  summary = "The peers have no security mechanism in common.",
  accepts = { { "DIAMETER_NO_COMMON_SECURITY", by = "the registry" } },
  ref     = "RFC 6733, 7.1.5" }
code { 5018, "RADIUS AVP Untranslatable",
  summary = "A RADIUS attribute has no counterpart in Diameter.",
  accepts = { { "DIAMETER_RADIUS_AVP_UNTRANSLATABLE", by = "the registry" } },
  ref     = "RFC 4849" }
code { 5024, "Error No Foreign HA Service",
  summary = "The mobile node may not use a home agent of the visited network.",
  accepts = { { "DIAMETER_ERROR_NO_FOREIGN_HA_SERVICE", by = "the registry" } },
  ref     = "RFC 4004" }
code { 5025, "Error End to End MIP Key Encryption",
  summary = "Mobile IP keys must be encrypted from end to end, which is not possible here.",
  accepts = { { "DIAMETER_ERROR_END_TO_END_MIP_KEY_ENCRYPTION", by = "the registry" } },
  ref     = "RFC 4004" }
code { 5030, "User Unknown",
  summary  = "The credit-control server does not know the user.",
  contrast = { [5032] = "5030 is from credit control; 5032 from SIP." },
  accepts  = { { "DIAMETER_USER_UNKNOWN", by = "the registry" } },
  ref      = "RFC 8506" }
code { 5031, "Rating Failed",
  summary = "The service could not be rated.",
  accepts = { { "DIAMETER_RATING_FAILED", by = "the registry" } },
  ref     = "RFC 8506" }
code { 5032, "Error User Unknown",
  summary = "The user is not known.",
  accepts = { { "DIAMETER_ERROR_USER_UNKNOWN", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5033, "Error Identities Don't Match",
  summary = "The public and the private identity belong to different users.",
  accepts = { { "DIAMETER_ERROR_IDENTITIES_DONT_MATCH", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5034, "Error Identity Not Registered",
  summary = "The identity is not registered.",
  accepts = { { "DIAMETER_ERROR_IDENTITY_NOT_REGISTERED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5035, "Error Roaming Not Allowed",
  summary = "The user may not roam in this network.",
  accepts = { { "DIAMETER_ERROR_ROAMING_NOT_ALLOWED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5036, "Error Identity Already Registered",
  summary = "The identity is already registered, at another server.",
  accepts = { { "DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5037, "Error Auth Scheme Not Supported",
  summary = "The scheme of authentication is not supported.",
  accepts = { { "DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5038, "Error in Assignment Type",
  summary = "The server is already assigned, and the type of the assignment does not allow that.",
  accepts = { { "DIAMETER_ERROR_IN_ASSIGNMENT_TYPE", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5039, "Error Too Much Data",
  summary = "The request has more data than the recipient accepts.",
  accepts = { { "DIAMETER_ERROR_TOO_MUCH_DATA", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5040, "Error Not Supported User Data",
  summary = "The data of the user is of a type that the server does not support.",
  accepts = { { "DIAMETER_ERROR_NOT_SUPPORTED_USER_DATA", by = "the registry" } },
  ref     = "RFC 4740" }
code { 5041, "Error MIP6 Auth Mode",
  summary = "The mode of authentication of Mobile IPv6 is not allowed.",
  accepts = { { "DIAMETER_ERROR_MIP6_AUTH_MODE", by = "the registry" } },
  ref     = "RFC 5778" }
code { 5042, "Unknown Binding Template Name",
  summary = "The binding template is not known.",
  ref     = "RFC 6736" }
code { 5043, "Binding Failure",
  summary = "The binding failed.",
  ref     = "RFC 6736" }
code { 5044, "Max Bindings Set Failure",
  summary = "The limit on bindings could not be set.",
  ref     = "RFC 6736" }
code { 5045, "Maximum Bindings Reached for Endpoint",
  summary = "The endpoint has reached its maximum number of bindings.",
  ref     = "RFC 6736" }
code { 5046, "Session Exists",
  summary = "A session with that identifier already exists.",
  ref     = "RFC 6736" }
code { 5047, "Insufficient Classifiers",
  summary = "The request does not have enough classifiers to identify the binding.",
  ref     = "RFC 6736" }
code { 5048, "Error EAP Code Unknown",
  summary = "The EAP code is not known.",
  accepts = { { "DIAMETER_ERROR_EAP_CODE_UNKNOWN", by = "the registry" } },
  ref     = "RFC 6942" }
