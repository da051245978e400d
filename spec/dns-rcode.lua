-- Response codes of DNS, from the four bits of the header to the sixteen of TSIG records.
--
-- True to: the IANA "DNS RCODEs" registry (2026-08-20), RFC 6895 and the documents named beside the codes.
-- Phrases are the names of the registry. Codes of the registry for Extended DNS Errors (RFC 8914) are another
-- family.
--
-- 16 has two names, BADVERS in an OPT record and BADSIG in a TSIG or TKEY record. Both are constants of one
-- code (`also`) and not two codes of groups: neither has an owner that a user could leave out, the record in
-- which the value stands determines which one is meant, and the registry assigns them side by side. 9 has one
-- name with two meanings, which are distinguished the same way.
--
-- Policy: a code is added when the registry lists it. Ranges are classes.

spec {
  format   = 1,
  id       = "dns_rcode",
  title    = "DNS response codes",
  values   = { from = 0, to = 65535 },
  options  = { c = { constants = "RCODE_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/dns-parameters", updated = "2026-08-20" },
  summary  = "The numbers with which a DNS server reports the result of a request.",
  meaning  = [[
    The header of a message has four bits for the code. An OPT record (EDNS) adds eight bits above them, which
    makes twelve, and the error fields of TSIG and TKEY records have sixteen. All share one list.]],
}

document { "RFC 1035", "Domain Names - Implementation and Specification",
  url = "https://www.rfc-editor.org/rfc/rfc1035.html#section-{section}" }
document { "RFC 2136", "Dynamic Updates in the Domain Name System",
  url = "https://www.rfc-editor.org/rfc/rfc2136.html#section-{section}" }
document { "RFC 2930", "Secret Key Establishment for DNS (TKEY RR)",
  url = "https://www.rfc-editor.org/rfc/rfc2930.html#section-{section}" }
document { "RFC 6672", "DNAME Redirection in the DNS",
  url = "https://www.rfc-editor.org/rfc/rfc6672.html#section-{section}" }
document { "RFC 6891", "Extension Mechanisms for DNS (EDNS(0))",
  url = "https://www.rfc-editor.org/rfc/rfc6891.html#section-{section}" }
document { "RFC 6895", "DNS IANA Considerations",
  url = "https://www.rfc-editor.org/rfc/rfc6895.html#section-{section}" }
document { "RFC 7873", "DNS Cookies",
  url = "https://www.rfc-editor.org/rfc/rfc7873.html#section-{section}" }
document { "RFC 8490", "DNS Stateful Operations",
  url = "https://www.rfc-editor.org/rfc/rfc8490.html#section-{section}" }
document { "RFC 8945", "Secret Key Transaction Authentication for DNS (TSIG)",
  url = "https://www.rfc-editor.org/rfc/rfc8945.html#section-{section}" }

trait { "edns", title = "EDNS", flag = true,
  help = "It reaches the client as an extended code, by means of an OPT record." }
trait { "tsig", title = "TSIG", flag = true, help = "The error field of a TSIG record may hold it." }
trait { "tkey", title = "TKEY", flag = true, help = "The error field of a TKEY record may hold it." }
trait { "dynamic_update", flag = true, help = "It was introduced with the UPDATE operation." }

class { "header", "Header", from = 0, to = 15, ref = "RFC 6895, 2.3",
  summary = "Codes that fit the four bits of the header." }
class { "extended", "Extended", from = 16, to = 3840, ref = "RFC 6895, 2.3",
  summary = "Codes that need an OPT record, or the error field of a TSIG or TKEY record." }
class { "private_use", "Private Use", from = 3841, to = 4095, ref = "RFC 6895, 2.3",
  summary = "Codes that are not registered, for use between parties that know each other." }
class { "error_field", "Error Field", from = 4096, to = 65535, ref = "RFC 6895, 2.3",
  summary = "Codes that fit only the sixteen bits of an error field; none is assigned." }

code { 0, "NoError",
  summary  = "The request was processed without an error.",
  meaning  = [[
    For a query, the response may still contain no answer: the name has no records of the type, or the
    response is a referral to other servers. For an UPDATE it means that the update was made.]],
  contrast = { [3] = "0 without records or a referral means that the name exists; 3 that it does not." },
  ref      = "RFC 1035, 4.1.1" }
code { 1, "FormErr",
  summary = "The server could not interpret the request.",
  meaning = [[A server without EDNS support may also respond this way to a query with an OPT record.]],
  accepts = { { "Format Error", by = "RFC 1035" } },
  ref     = "RFC 1035, 4.1.1" }
code { 2, "ServFail",
  summary = "The server failed to process the request.",
  meaning = [[
    A resolver returns it when no authoritative server responds, and when DNSSEC validation fails.]],
  accepts = { { "Server Failure", by = "RFC 1035" } },
  ref     = "RFC 1035, 4.1.1" }
code { 3, "NXDomain",
  summary = "The name does not exist.",
  accepts = {
    { "Name Error", by = "RFC 1035" },
    { "Non-Existent Domain", by = "the registry's description" },
  },
  ref     = "RFC 1035, 4.1.1" }
code { 4, "NotImp",
  summary = "The server does not support this kind of query.",
  accepts = { { "NOTIMPL", by = "arpa/nameser.h" }, { "Not Implemented", by = "RFC 1035" } },
  ref     = "RFC 1035, 4.1.1" }
code { 5, "Refused",
  summary = "The server refuses the request, as a matter of policy.",
  accepts = { { "Query Refused", by = "the registry's description" } },
  ref     = "RFC 1035, 4.1.1" }
code { 6, "YXDomain",
  summary = "A name exists that should not exist.",
  meaning = [[
    A condition of an update is not met. It is also the response to a query whose name would become too long
    when a DNAME record is applied.]],
  dynamic_update = true,
  ref     = { "RFC 2136, 2.2", "RFC 6672, 2.2" } }
code { 7, "YXRRSet",
  summary = "A set of records exists that should not exist.",
  dynamic_update = true,
  ref     = "RFC 2136, 2.2" }
code { 8, "NXRRSet",
  summary = "A set of records that should exist does not exist.",
  dynamic_update = true,
  ref     = "RFC 2136, 2.2" }
code { 9, "NotAuth",
  summary = "The server is not authoritative for the zone, or the client is not authorized.",
  meaning = [[
    Without a TSIG record, or with one whose error field is zero, it means that the server has no authority
    over the zone of an update. With a TSIG record whose error field is not zero it means that the request was
    not authorized, and that field specifies why.]],
  accepts = { { "Not Authorized", by = "the registry's description" } },
  dynamic_update = true,
  ref     = { "RFC 2136, 2.2", "RFC 6895, 2.3", "RFC 8945, 5.2" } }
code { 10, "NotZone",
  summary = "A name lies outside the zone that the update is for.",
  dynamic_update = true,
  ref     = "RFC 2136, 2.2" }
code { 11, "DSOTYPENI",
  summary = "The server supports DNS Stateful Operations, but not of this type.",
  accepts = { { "DSO-TYPE Not Implemented", by = "the registry's description" } },
  ref     = "RFC 8490, 10.2" }
code { 16, "BADVERS",
  summary = "The EDNS version is not supported; in a TSIG or TKEY record: the signature is invalid.",
  meaning = [[
    The record that carries the value determines which of the two is meant. In an OPT record it is BADVERS,
    and the response specifies the version of EDNS that the server supports. In the error field of a TSIG or
    TKEY record it is BADSIG. The code in the header of the message is then NotAuth with TSIG, and NoError
    with TKEY.]],
  also    = { { "BADSIG", by = "TSIG and TKEY records", ref = "RFC 8945, 5.2.2" } },
  edns    = true, tsig = true, tkey = true,
  ref     = { "RFC 6891, 6.1.3", "RFC 8945, 5.2.2", "RFC 2930, 2.6" } }
code { 17, "BADKEY",
  summary = "The server does not know the key, or cannot use it.",
  meaning = [[
    In a TSIG record, the server does not recognize the key, or does not implement its algorithm. In a TKEY
    record, the Diffie-Hellman key of the client is not compatible with that of the server.]],
  tsig    = true, tkey = true,
  ref     = { "RFC 8945, 5.2.1", "RFC 2930, 4.1" } }
code { 18, "BADTIME",
  summary = "The time of the signature is too far from the server's clock.",
  tsig    = true, tkey = true,
  ref     = { "RFC 8945, 5.2.3", "RFC 2930, 2.6" } }
code { 19, "BADMODE",
  summary = "The server does not support this mode of key exchange.",
  tkey    = true,
  ref     = "RFC 2930, 2.6" }
code { 20, "BADNAME",
  summary = "A key of this name already exists, or the key to delete does not exist.",
  tkey    = true,
  ref     = "RFC 2930, 2.6" }
code { 21, "BADALG",
  summary = "The server does not support the algorithm.",
  tkey    = true,
  ref     = "RFC 2930, 2.6" }
code { 22, "BADTRUNC",
  summary = "The signature was truncated to fewer bits than the server accepts.",
  tsig    = true,
  ref     = "RFC 8945, 5.2.4" }
code { 23, "BADCOOKIE",
  summary = "The server cookie is missing or invalid.",
  meaning = [[The response contains a valid one, with which the client repeats the request.]],
  edns    = true,
  ref     = { "RFC 7873, 5.2.3", "RFC 7873, 5.2.4", "RFC 7873, 5.3" } }
code { 65535, "Reserved", state = { "reserved", "Only a standard may assign it.", ref = "RFC 6895, 2.3" },
  summary = "It has no meaning.", ref = "RFC 6895, 2.3" }
