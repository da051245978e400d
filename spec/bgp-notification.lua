-- BGP error codes and subcodes: why a router ends a session.
--
-- True to: the IANA "BGP Error (Notification) Codes" registry and its tables of subcodes (2026-08-18), RFC 4271 and
-- the documents beside the codes; read on 2026-11-28. Phrases are those of the registry. RFC 9687 and RFC 9815 were
-- not at hand: no section of them is cited, and the texts of 8/0 and 9/0 follow the registry.
--
-- A code and its subcode are one value here, and the classes are the codes. Subcode 0 stands for the code alone: the
-- registry has it as "Unspecific" for 1 to 3 (erratum 4493 of RFC 4271) and as "Unspecified Error" for 5. 4, 8 and 9
-- have no subcodes, so their 0 has the phrase of the code. 6/0 and 7/0 are reserved, and not listed. Subcode 0 is the
-- fallback of its class, because a sender uses it where no other fits (RFC 4271, 4.5).
--
-- Policy: a subcode is added when the registry lists it. Those that it marks as deprecated are in `mistaken`.
-- lint: allow L0805 everywhere: two codes have an "Unspecific"; names of classes would be long

spec {
  format   = 1,
  id       = "bgp_notification",
  title    = "BGP notification codes",
  values   = { from = "1/0", to = "255/255" },
  display  = "slashed(8,8)",
  options  = { c = { constants = "BGP_{NAME}" } },
  registry = { url = "https://www.iana.org/assignments/bgp-parameters", updated = "2026-08-18" },
  mistaken = {
    ["2/5"] = "It was Authentication Failure, and is deprecated (RFC 4271).",
    ["2/8"] = "It is deprecated (RFC 9234); Role Mismatch is 2/11.",
    ["2/9"] = "It is deprecated (RFC 9234); Role Mismatch is 2/11.",
    ["2/10"] = "It is deprecated (RFC 9234); Role Mismatch is 2/11.",
    ["3/7"] = "It was AS Routing Loop, and is deprecated (RFC 4271).",
    ["6/0"] = "The registry reserves it.",
    ["7/0"] = "The registry reserves it.",
  },
  summary  = "The code and the subcode of a NOTIFICATION message, after which a BGP session ends.",
  meaning  = [[
    The sender closes the connection after the message. A subcode has a meaning only with its code. An unknown code
    or subcode is logged, and cannot be reported back: a NOTIFICATION is never answered by another. A number is the
    code times 256 plus the subcode: 6/2 is 1538.]],
}

document { "RFC 4271", "A Border Gateway Protocol 4 (BGP-4)",
  url = "https://www.rfc-editor.org/rfc/rfc4271.html#section-{section}" }
document { "RFC 4486", "Subcodes for BGP Cease Notification Message",
  url = "https://www.rfc-editor.org/rfc/rfc4486.html#section-{section}" }
document { "RFC 5492", "Capabilities Advertisement with BGP-4",
  url = "https://www.rfc-editor.org/rfc/rfc5492.html#section-{section}" }
document { "RFC 6608", "Subcodes for BGP Finite State Machine Error",
  url = "https://www.rfc-editor.org/rfc/rfc6608.html#section-{section}" }
document { "RFC 7313", "Enhanced Route Refresh Capability for BGP-4",
  url = "https://www.rfc-editor.org/rfc/rfc7313.html#section-{section}" }
document { "RFC 8538", "Notification Message Support for BGP Graceful Restart",
  url = "https://www.rfc-editor.org/rfc/rfc8538.html#section-{section}" }
document { "RFC 9003", "Extended BGP Administrative Shutdown Communication",
  url = "https://www.rfc-editor.org/rfc/rfc9003.html#section-{section}" }
document { "RFC 9234", "Route Leak Prevention and Detection Using Roles in UPDATE and OPEN Messages",
  url = "https://www.rfc-editor.org/rfc/rfc9234.html#section-{section}" }
document { "RFC 9384", "A BGP Cease NOTIFICATION Subcode for Bidirectional Forwarding Detection (BFD)",
  url = "https://www.rfc-editor.org/rfc/rfc9384.html" }
document { "RFC 9687", "Border Gateway Protocol 4 (BGP-4) Send Hold Timer",
  url = "https://www.rfc-editor.org/rfc/rfc9687.html" }
document { "RFC 9815", "BGP Link State Shortest Path First (SPF) Routing",
  url = "https://www.rfc-editor.org/rfc/rfc9815.html" }

trait { "data", text = true, help = "What the data field of the message holds." }
trait { "damped", flag = true,
  help = "Whether the recipient should wait longer before each further attempt to connect, and stop after several." }

class { "header", "Message Header Error", from = "1/0", to = "1/255", fallback = "1/0", ref = "RFC 4271, 6.1",
  summary = "The header of a message is wrong." }
class { "open", "OPEN Message Error", from = "2/0", to = "2/255", fallback = "2/0", ref = "RFC 4271, 6.2",
  summary = "The OPEN message, which begins a session, is wrong or not acceptable." }
class { "update", "UPDATE Message Error", from = "3/0", to = "3/255", fallback = "3/0", ref = "RFC 4271, 6.3",
  summary = "An UPDATE message, which carries routes, is wrong." }
class { "hold_timer", "Hold Timer Expired", from = "4/0", to = "4/255", fallback = "4/0", ref = "RFC 4271, 6.5",
  summary = "Nothing arrived from the peer within the hold time." }
class { "state_machine", "Finite State Machine Error", from = "5/0", to = "5/255", fallback = "5/0",
  ref     = "RFC 4271, 6.6",
  summary = "An event happened that the state of the session does not allow." }
class { "cease", "Cease", from = "6/0", to = "6/255", ref = "RFC 4271, 6.7",
  summary = "The sender ends the session without an error of the protocol." }
class { "route_refresh", "ROUTE-REFRESH Message Error", from = "7/0", to = "7/255", ref = "RFC 7313, 5",
  summary = "A ROUTE-REFRESH message is wrong." }
class { "send_hold_timer", "Send Hold Timer Expired", from = "8/0", to = "8/255", fallback = "8/0", ref = "RFC 9687",
  summary = "The peer has accepted no data for too long." }
class { "lsdb", "Loss of LSDB Synchronization", from = "9/0", to = "9/255", fallback = "9/0", ref = "RFC 9815",
  summary = "The link-state databases of the two sides differ." }

code { "1/0", "Unspecific", name = "header_unspecific",
  summary = "The header of a message is wrong in a way that has no subcode.",
  ref     = "RFC 4271, 6.1" }
code { "1/1", "Connection Not Synchronized", name = "not_synchronized",
  summary = "The marker of the header is not all ones.",
  ref     = "RFC 4271, 6.1" }
code { "1/2", "Bad Message Length", name = "bad_message_length",
  summary  = "The length in the header is impossible for this type of message.",
  contrast = { ["7/1"] = "1/2 is about the length in the header; 7/1 about the content of a ROUTE-REFRESH message." },
  data     = "the erroneous length",
  ref      = "RFC 4271, 6.1" }
code { "1/3", "Bad Message Type", name = "bad_message_type",
  summary = "The type in the header is unknown.",
  data    = "the erroneous type",
  ref     = "RFC 4271, 6.1" }

code { "2/0", "Unspecific", name = "open_unspecific", primary = true,
  summary = "The OPEN message is wrong in a way that has no subcode, such as a malformed optional parameter.",
  ref     = "RFC 4271, 6.2" }
code { "2/1", "Unsupported Version Number", name = "unsupported_version",
  summary = "The version of BGP in the OPEN message is not supported.",
  data    = "the nearest supported version, two bytes",
  ref     = "RFC 4271, 6.2" }
code { "2/2", "Bad Peer AS", name = "bad_peer_as",
  summary = "The number of the peer's autonomous system is not the expected one.",
  ref     = "RFC 4271, 6.2" }
code { "2/3", "Bad BGP Identifier", name = "bad_identifier",
  summary = "The identifier is not a valid unicast address.",
  ref     = "RFC 4271, 6.2" }
code { "2/4", "Unsupported Optional Parameter", name = "unsupported_parameter",
  summary  = "An optional parameter of the OPEN message is unknown.",
  contrast = { ["2/7"] = "2/4 is about a parameter; 2/7 about a capability, which one of the parameters lists." },
  ref      = "RFC 4271, 6.2" }
code { "2/6", "Unacceptable Hold Time", name = "unacceptable_hold_time",
  summary = "The hold time is one or two seconds, or another value that the sender does not accept.",
  ref     = "RFC 4271, 6.2" }
code { "2/7", "Unsupported Capability", name = "unsupported_capability",
  summary = "The peer does not support a capability that the sender requires.",
  data    = "the capabilities that caused the message",
  ref     = "RFC 5492, 5" }
code { "2/11", "Role Mismatch", name = "role_mismatch",
  summary = "The roles of the two sides do not match, such as provider and provider.",
  ref     = "RFC 9234, 4.2" }

code { "3/0", "Unspecific", name = "update_unspecific",
  summary = "The UPDATE message is wrong in a way that has no subcode.",
  ref     = "RFC 4271, 6.3" }
code { "3/1", "Malformed Attribute List", name = "malformed_attribute_list",
  summary = "The attributes are longer than the message, or one of them occurs twice.",
  ref     = "RFC 4271, 6.3" }
code { "3/2", "Unrecognized Well-known Attribute", name = "unrecognized_attribute",
  summary = "An attribute that is marked as well-known is unknown.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/3", "Missing Well-known Attribute", name = "missing_attribute",
  summary = "A mandatory attribute is missing.",
  data    = "the type of the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/4", "Attribute Flags Error", name = "attribute_flags",
  summary = "The flags of an attribute conflict with its type.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/5", "Attribute Length Error", name = "attribute_length",
  summary = "The length of an attribute conflicts with its type.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/6", "Invalid ORIGIN Attribute", name = "invalid_origin",
  summary = "The ORIGIN attribute has an undefined value.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/8", "Invalid NEXT_HOP Attribute", name = "invalid_next_hop",
  summary = "The NEXT_HOP attribute is not a valid address.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/9", "Optional Attribute Error", name = "optional_attribute",
  summary = "An optional attribute has an error.",
  data    = "the attribute",
  ref     = "RFC 4271, 6.3" }
code { "3/10", "Invalid Network Field", name = "invalid_network",
  summary = "The field with the prefixes of the routes is malformed.",
  ref     = "RFC 4271, 6.3" }
code { "3/11", "Malformed AS_PATH", name = "malformed_as_path",
  summary = "The AS_PATH attribute is malformed, or does not begin with the peer's autonomous system.",
  ref     = "RFC 4271, 6.3" }

code { "4/0", "Hold Timer Expired",
  summary  = "The peer sent no message within the hold time.",
  contrast = { ["8/0"] = "4/0 reports that nothing was received; 8/0 that nothing could be sent." },
  ref      = "RFC 4271, 6.5" }

code { "5/0", "Unspecified Error", name = "state_unspecified",
  summary = "An event happened that the state does not allow, and no subcode fits.",
  ref     = "RFC 6608, 3" }
code { "5/1", "Receive Unexpected Message in OpenSent State", name = "unexpected_in_open_sent",
  summary = "A message other than OPEN arrived after OPEN was sent.",
  data    = "the type of the message",
  ref     = "RFC 6608, 4" }
code { "5/2", "Receive Unexpected Message in OpenConfirm State", name = "unexpected_in_open_confirm",
  summary = "A message other than KEEPALIVE arrived while OPEN was being confirmed.",
  data    = "the type of the message",
  ref     = "RFC 6608, 4" }
code { "5/3", "Receive Unexpected Message in Established State", name = "unexpected_in_established",
  summary = "A message arrived that does not belong in an established session, such as OPEN.",
  data    = "the type of the message",
  ref     = "RFC 6608, 4" }

code { "6/1", "Maximum Number of Prefixes Reached", name = "maximum_prefixes",
  summary = "The peer announced more prefixes than the sender is configured to accept.",
  data    = "optional: address family and the limit",
  ref     = "RFC 4486, 4" }
code { "6/2", "Administrative Shutdown",
  summary  = "An operator shut down the session.",
  contrast = { ["6/4"] = "After 6/2 the session stays down; after 6/4 it starts again." },
  data     = "optional: a text from the operator",
  damped   = true,
  ref      = { "RFC 4486, 4", "RFC 9003, 2" } }
code { "6/3", "Peer De-configured",
  summary = "An operator removed the peer from the configuration.",
  damped  = true,
  ref     = "RFC 4486, 4" }
code { "6/4", "Administrative Reset",
  summary = "An operator reset the session.",
  data    = "optional: a text from the operator",
  ref     = { "RFC 4486, 4", "RFC 9003, 2" } }
code { "6/5", "Connection Rejected",
  summary = "The sender does not want the connection, for example because the peer is not configured.",
  damped  = true,
  ref     = "RFC 4486, 4" }
code { "6/6", "Other Configuration Change",
  summary = "A change of the configuration requires a new session.",
  ref     = "RFC 4486, 4" }
code { "6/7", "Connection Collision Resolution", name = "collision_resolution",
  summary = "Both sides connected at the same time, and this connection is the one that is closed.",
  ref     = "RFC 4486, 4" }
code { "6/8", "Out of Resources",
  summary = "The sender has run out of memory or another resource.",
  damped  = true,
  ref     = "RFC 4486, 4" }
code { "6/9", "Hard Reset",
  summary = "The session ends without a graceful restart.",
  meaning = [[
    After any other notification, peers that agreed on graceful restart for notifications keep their routes.]],
  data    = "the code, subcode and data of the actual reason",
  ref     = "RFC 8538, 3" }
code { "6/10", "BFD Down", spelling = "BFDDown",
  summary = "Bidirectional Forwarding Detection found the path to the peer broken.",
  ref     = "RFC 9384" }

code { "7/1", "Invalid Message Length", name = "invalid_message_length",
  summary = "The content of a ROUTE-REFRESH message has the wrong length.",
  data    = "the whole message",
  ref     = "RFC 7313, 5" }

code { "8/0", "Send Hold Timer Expired",
  summary = "The connection accepted no data from the sender for too long.",
  ref     = "RFC 9687" }

code { "9/0", "Loss of LSDB Synchronization", name = "lsdb_synchronization_lost",
  summary = "The link-state database of a neighbor is no longer synchronized.",
  ref     = "RFC 9815" }
