-- Extended DNS Errors: details that accompany a DNS response, in an EDNS option of their own.
--
-- True to: the IANA "Extended DNS Error Codes" registry (2026-08-20) and RFC 8914. Phrases are those of the
-- registry.
--
-- Doubts:
--
--   * 28 and 31 to 35 refer to drafts, 25 and 29 to discussions of code: these texts may move or change.
--   * The registry assigns codes first come first served and grows every year; 36 and up were free.
--   * `about` is a grouping of this file, not of the registry.

spec {
  format   = 1,
  id       = "dns_ede",
  title    = "Extended DNS Errors",
  values   = { from = 0, to = 65535 },
  options  = { c = { constants = "DNS_EDE_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/dns-parameters", updated = "2026-08-20" },
  summary  = "The numbers that explain why a DNS server answered as it did.",
  meaning  = [[
    The EDNS option has one code and a text for people; a response may have several such options. The code
    adds to the response code and does not replace it. It may also accompany a successful answer. A client
    processes the response by the response code alone and uses these codes for diagnosis.]],
}

document { "RFC 8914", "Extended DNS Errors",
  url = "https://www.rfc-editor.org/rfc/rfc8914.html#section-{section}" }
document { "RFC 8767", "Serving Stale Data to Improve DNS Resiliency",
  url = "https://www.rfc-editor.org/rfc/rfc8767.html" }
document { "RFC 9250", "DNS over Dedicated QUIC Connections",
  url = "https://www.rfc-editor.org/rfc/rfc9250.html" }
document { "RFC 9276", "Guidance for NSEC3 Parameter Settings",
  url = "https://www.rfc-editor.org/rfc/rfc9276.html" }
document { "RFC 9824", "Compact Denial of Existence in DNSSEC",
  url = "https://www.rfc-editor.org/rfc/rfc9824.html" }
document { "draft-homburg-dnsop-codcp", "Control Options For DNS Client Proxies",
  url = "https://datatracker.ietf.org/doc/draft-homburg-dnsop-codcp/" }
document { "draft-muks-dns-ede-rate-limited", "An Extended DNS Error for rate limits",
  url = "https://datatracker.ietf.org/doc/draft-muks-dns-ede-rate-limited/" }
document { "draft-farrokhi-dnsop-ede-nta", "An Extended DNS Error for negative trust anchors",
  url = "https://datatracker.ietf.org/doc/draft-farrokhi-dnsop-ede-nta/" }
document { "draft-ietf-deleg", "Extensible Delegation for DNS",
  url = "https://datatracker.ietf.org/doc/draft-ietf-deleg/" }
document { "draft-ietf-dnsop-structured-dns-error", "Structured Error Data for Filtered DNS",
  url = "https://datatracker.ietf.org/doc/draft-ietf-dnsop-structured-dns-error/" }
document { "Unbound 604", "Discussion of pull request 604 of Unbound",
  url = "https://github.com/NLnetLabs/unbound/pull/604#discussion_r802678343" }
document { "PowerDNS 12334", "Pull request 12334 of PowerDNS",
  url = "https://github.com/PowerDNS/pdns/pull/12334" }

trait { "about", help = "The subject of the code, in the grouping of this list.", choice = {
  { "dnssec", title = "DNSSEC", help = "The validation of signatures." },
  { "policy", help = "A decision to block or change an answer." },
  { "stale", help = "An expired answer from the cache, or a synthesized one." },
  { "upstream", help = "Servers that the resolver depends on." },
  { "load", help = "Limits of rate and volume." },
} }
trait { "answered", flag = true, help = "It comes with an answer that the client can use, not with a failure." }
trait { "rcode", title = "RCODE", code_of = "dns-rcode", help = "The response code that it accompanies." }

class { "assigned", "Assigned by IANA", from = 0, to = 49151, ref = "RFC 8914, 5.2",
  summary = "Codes that the registry assigns." }
class { "private_use", "Private Use", from = 49152, to = 65535, ref = "RFC 8914, 5.2",
  summary = "Codes for use between parties that know each other." }

code { 0, "Other Error",
  summary = "None of the other codes fits; the text beside it describes the error.",
  accepts = { { "Other", ref = "RFC 8914, 4.1" } },
  ref     = "RFC 8914, 4.1" }
code { 1, "Unsupported DNSKEY Algorithm",
  summary = "The validator does not support any algorithm of the DNSKEY records.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.2" }
code { 2, "Unsupported DS Digest Type",
  summary = "The validator does not support any digest type of the DS records.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.3" }
code { 3, "Stale Answer",
  summary  = "The resolver got no answer in time and sent an expired one from its cache.",
  contrast = { [19] = "3 is an expired answer with data; 19 an expired answer that the name does not exist." },
  about    = "stale", answered = true,
  ref      = { "RFC 8914, 4.4", "RFC 8767" } }
code { 4, "Forged Answer",
  summary  = "The answer was replaced because of a policy.",
  contrast = {
    [15] = "4 comes with a forged answer; 15 with no answer.",
    [16] = "4 comes with a forged answer; 16 with no answer.",
    [17] = "4 comes with a forged answer; 17 with no answer.",
  },
  about    = "policy", answered = true,
  ref      = "RFC 8914, 4.5" }
code { 5, "DNSSEC Indeterminate",
  summary = "Validation could not determine whether the data should be signed.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.6" }
code { 6, "DNSSEC Bogus",
  summary = "Validation failed.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.7" }
code { 7, "Signature Expired",
  summary  = "No signature is valid now, and at least one has expired.",
  contrast = { [8] = "7 means that a signature has expired; 8 that its time has not begun." },
  about    = "dnssec",
  ref      = "RFC 8914, 4.8" }
code { 8, "Signature Not Yet Valid",
  summary = "No signature is valid now, and at least one becomes valid later.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.9" }
code { 9, "DNSKEY Missing",
  summary = "The parent has a DS record, but the child has no supported DNSKEY record that matches it.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.10" }
code { 10, "RRSIGs Missing",
  summary = "At least one set of records that should be signed has no signature.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.11" }
code { 11, "No Zone Key Bit Set",
  summary = "No DNSKEY record has the bit that marks a key of the zone.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.12" }
code { 12, "NSEC Missing",
  summary = "The data does not exist, and the NSEC or NSEC3 record that would prove this is missing.",
  about   = "dnssec",
  ref     = "RFC 8914, 4.13" }
code { 13, "Cached Error",
  summary = "The resolver returns a failure from its cache.",
  rcode   = 2,
  ref     = "RFC 8914, 4.14" }
code { 14, "Not Ready",
  summary = "The server was not fully functional when the query arrived.",
  ref     = "RFC 8914, 4.15" }
code { 15, "Blocked",
  summary  = "The operator of the server blocks the domain.",
  contrast = {
    [16] = "15 is the operator's own decision; 16 is imposed on the operator.",
    [17] = "15 is the operator's decision; 17 is the client's own.",
  },
  about    = "policy",
  ref      = "RFC 8914, 4.16" }
code { 16, "Censored",
  summary  = "Someone other than the operator of the server requires that the domain be blocked.",
  contrast = { [17] = "16 is imposed from outside; 17 was requested by the client." },
  about    = "policy",
  ref      = "RFC 8914, 4.17" }
code { 17, "Filtered",
  summary = "The client asked the server to block domains like this one.",
  about   = "policy",
  ref     = "RFC 8914, 4.18" }
code { 18, "Prohibited",
  summary = "The client is not allowed to send queries to this server.",
  about   = "policy", rcode = 5,
  ref     = "RFC 8914, 4.19" }
code { 19, "Stale NXDomain Answer",
  summary = "The resolver got no answer in time and sent an expired NXDOMAIN from its cache.",
  about   = "stale", answered = true,
  ref     = "RFC 8914, 4.20" }
code { 20, "Not Authoritative",
  summary = "The server is not authoritative for the domain and does not resolve it for this query.",
  rcode   = 5,
  ref     = "RFC 8914, 4.21" }
code { 21, "Not Supported",
  summary = "The server does not support the operation or the query.",
  ref     = "RFC 8914, 4.22" }
code { 22, "No Reachable Authority",
  summary  = "The resolver could not reach any authoritative server of the domain.",
  contrast = { [23] = "22 means that no server could be reached; 23 that communication with one failed." },
  about    = "upstream",
  ref      = "RFC 8914, 4.23" }
code { 23, "Network Error",
  summary = "Communication with another server failed, and could not be restored.",
  about   = "upstream",
  ref     = "RFC 8914, 4.24" }
code { 24, "Invalid Data",
  summary = "The server is configured for the zone, but has no usable data for it.",
  uses    = { "The server's copy of the zone has expired." },
  about   = "upstream",
  ref     = "RFC 8914, 4.25" }
code { 25, "Signature Expired before Valid",
  summary = "A signature expires before the time at which it becomes valid.",
  about   = "dnssec",
  ref     = "Unbound 604" }
code { 26, "Too Early",
  summary = "The query arrived in early data, where the server does not accept it.",
  ref     = "RFC 9250" }
code { 27, "Unsupported NSEC3 Iterations Value",
  summary = "The validator does not support so many iterations of the NSEC3 hash.",
  about   = "dnssec",
  ref     = "RFC 9276" }
code { 28, "Unable to conform to policy",
  summary = "A DNS proxy cannot meet the policy that the client asked for.",
  about   = "policy",
  ref     = "draft-homburg-dnsop-codcp" }
code { 29, "Synthesized",
  summary = "The server derived the answer from other data that it has.",
  about   = "stale", answered = true,
  ref     = "PowerDNS 12334" }
code { 30, "Invalid Query Type",
  summary = "The query is for a type that may not be queried.",
  ref     = "RFC 9824" }
code { 31, "Rate Limited",
  summary  = "The client sends queries faster than the server accepts them.",
  contrast = { [32] = "31 limits the rate of queries; 32 their number." },
  about    = "load",
  ref      = "draft-muks-dns-ede-rate-limited" }
code { 32, "Over Quota",
  summary = "The client has used up its quota of queries.",
  about   = "load",
  ref     = "draft-muks-dns-ede-rate-limited" }
code { 33, "Negative Trust Anchor",
  summary = "A local setting turns validation off for the domain.",
  about   = "dnssec",
  ref     = "draft-farrokhi-dnsop-ede-nta" }
code { 34, "New Delegation Only",
  summary = "The domain is delegated with DELEG records only, which the client does not support.",
  ref     = "draft-ietf-deleg" }
code { 35, "Blocked by Upstream DNS Server",
  summary = "An upstream resolver blocked the domain.",
  about   = "policy",
  ref     = "draft-ietf-dnsop-structured-dns-error" }
