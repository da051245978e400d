-- Reason codes of MQTT 5: how an operation ended, or why a connection was closed.
--
-- True to: section 2.4 of MQTT Version 5.0 (OASIS Standard of 2019-03-07), with its names, and the sections on the
-- packets.
-- Flags give the packets that may carry a code, one for each type of packet that has reason codes.
--
-- 0x00 has three names, by the type of the packet: Success, Normal disconnection and Granted QoS 0. They are
-- constants of one code (`also`), as the document lists them for one value, and the packet determines which one
-- applies.
--
-- Policy: the document is final. Return codes of MQTT 3.1.1 are another family, in which 0x01 to 0x05 are
-- errors.

spec {
  format   = 1,
  id       = "mqtt5_reason",
  title    = "MQTT 5 reason codes",
  values   = { from = 0, to = 255 },
  display  = "hex(2)",
  options  = { c = { constants = "MQTT5_{NAME}" } },
  registry = {
    url = "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html", updated = "2019-03-07" },
  summary  = "The byte with which the packets of MQTT 5 report how an operation ended.",
  meaning  = [[
    All values below 0x80 mean success, all others failure. SUBACK and UNSUBACK hold a list of codes, one for
    each topic filter; the other packets hold a single one. The sender must use a code that is allowed in that
    packet.]],
}

document { "MQTT 5.0", "MQTT Version 5.0",
  url = "https://docs.oasis-open.org/mqtt/mqtt/v5.0/os/mqtt-v5.0-os.html" }

trait { "connack", title = "CONNACK", flag = true,
  help = "CONNACK may carry it: the server's response to a connection request." }
trait { "puback", title = "PUBACK", flag = true,
  help = "PUBACK may carry it: the response to a message of QoS 1." }
trait { "pubrec", title = "PUBREC", flag = true,
  help = "PUBREC may carry it: the first response to a message of QoS 2." }
trait { "pubrel", title = "PUBREL", flag = true, help = "PUBREL may carry it: the sender's reply to PUBREC." }
trait { "pubcomp", title = "PUBCOMP", flag = true,
  help = "PUBCOMP may carry it: the last response to a message of QoS 2." }
trait { "suback", title = "SUBACK", flag = true,
  help = "SUBACK may carry it: the server's response to a subscription." }
trait { "unsuback", title = "UNSUBACK", flag = true,
  help = "UNSUBACK may carry it: the response to the end of a subscription." }
trait { "disconnect", title = "DISCONNECT", flag = true,
  help = "DISCONNECT may carry it: the last packet of a connection." }
trait { "auth", title = "AUTH", flag = true, help = "AUTH may carry it: a step of an extended authentication." }

class { "success", "Success Code", from = 0x00, to = 0x7f, ref = "MQTT 5.0, 2.4",
  summary = "The operation succeeded or is still in progress." }
class { "failure", "Failure Code", from = 0x80, to = 0xff, ref = "MQTT 5.0, 2.4",
  summary = "The operation failed, or the connection ends because of a failure." }

code { 0x00, "Success",
  summary = "The operation succeeded; in DISCONNECT: a normal end; in SUBACK: granted with QoS 0.",
  meaning = [[
    The packet determines which name applies. In DISCONNECT it is Normal disconnection, after which the server
    discards the Will Message. In SUBACK it is Granted QoS 0. In all other packets it is Success. A packet
    without a reason code means this one.]],
  also    = {
    { "Normal disconnection", by = "DISCONNECT packets", ref = "MQTT 5.0, 3.14.2.1" },
    { "Granted QoS 0", by = "SUBACK packets", ref = "MQTT 5.0, 3.9.3" },
  },
  connack = true, puback = true, pubrec = true, pubrel = true, pubcomp = true, suback = true,
  unsuback = true, disconnect = true, auth = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x01, "Granted QoS 1",
  summary = "The subscription is accepted with QoS 1 at most.",
  suback = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x02, "Granted QoS 2",
  summary = "The subscription is accepted with any QoS.",
  suback = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x04, "Disconnect with Will Message",
  summary = "The client disconnects but wants its Will Message published anyway.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x10, "No matching subscribers",
  summary = "The server accepted the message, but there are no subscribers to its topic.",
  meaning = [[A server need not use it, and may send Success instead.]],
  puback = true, pubrec = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x11, "No subscription existed",
  summary = "There was no such subscription to end.",
  accepts = { { "No subscription found", by = "Eclipse Paho" } },
  unsuback = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x18, "Continue authentication",
  summary = "The other side has to take the next step of the authentication.",
  auth = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x19, "Re-authenticate",
  summary = "The client starts to authenticate again on an open connection.",
  auth = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x80, "Unspecified error",
  summary = "An error for which no other code fits, or whose cause must not be revealed.",
  connack = true, puback = true, pubrec = true, suback = true, unsuback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x81, "Malformed Packet",
  summary = "A packet could not be parsed.",
  contrast = { [0x82] = "With 0x81 the packet could not be parsed; with 0x82 its content or order is not allowed." },
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x82, "Protocol Error",
  summary = "A packet arrived out of order or has content that is not allowed.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x83, "Implementation specific error",
  summary = "The packet is valid but not accepted by this implementation.",
  connack = true, puback = true, pubrec = true, suback = true, unsuback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x84, "Unsupported Protocol Version",
  summary = "The server does not support the version of MQTT that the client requested.",
  connack = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x85, "Client Identifier not valid",
  summary = "The client identifier is well-formed but not allowed by the server.",
  connack = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x86, "Bad User Name or Password",
  summary = "The server does not accept the user name or password.",
  contrast = { [0x87] = "0x86 is about the credentials; 0x87 about what the client may do." },
  connack = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x87, "Not authorized",
  summary = "The client is not authorized to do this.",
  connack = true, puback = true, pubrec = true, suback = true, unsuback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x88, "Server unavailable",
  summary = "The server is not available.",
  contrast = { [0x89] = "With 0x88 the server is not available at all; with 0x89 it is available but overloaded." },
  connack = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x89, "Server busy",
  summary = "The server is busy; the client should try again later.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8a, "Banned",
  summary = "The client was banned by an administrator.",
  connack = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8b, "Server shutting down",
  summary = "The server is about to stop.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8c, "Bad authentication method",
  summary = "The authentication method is not supported, or differs from the one in use.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8d, "Keep Alive timeout",
  summary = "No packet arrived from the client for one and a half times the Keep Alive time.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8e, "Session taken over",
  summary = "Another connection with the same client identifier took over the session.",
  meaning = [[
    A client that reconnects immediately would take it back, and two such clients would go on like this
    forever.]],
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x8f, "Topic Filter invalid",
  summary = "The topic filter is well-formed but not accepted here.",
  suback = true, unsuback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x90, "Topic Name invalid",
  summary = "The topic name is well-formed but not accepted here.",
  connack = true, puback = true, pubrec = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x91, "Packet Identifier in use",
  summary = "The packet identifier is already in use.",
  meaning = [[The two sides may disagree about the state of the session.]],
  puback = true, pubrec = true, suback = true, unsuback = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x92, "Packet Identifier not found",
  summary = "The packet identifier is unknown.",
  meaning = [[
    It is not an error while a session is being recovered. At other times the two sides disagree about its
    state.]],
  pubrel = true, pubcomp = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x93, "Receive Maximum exceeded",
  summary = "More messages are unacknowledged than the receiver allows.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x94, "Topic Alias invalid",
  summary = "The topic alias is zero or beyond the limit of the receiver.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x95, "Packet too large",
  summary = "The packet is larger than the receiver allows.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x96, "Message rate too high",
  summary = "Messages arrive too fast.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x97, "Quota exceeded",
  summary = "A limit of the implementation or of an administrator was exceeded.",
  connack = true, puback = true, pubrec = true, suback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x98, "Administrative action",
  summary = "The connection was closed by an administrator.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x99, "Payload format invalid",
  summary = "The payload does not have the format that its indicator specifies.",
  connack = true, puback = true, pubrec = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9a, "Retain not supported",
  summary = "The server does not support retained messages.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9b, "QoS not supported",
  summary = "The client requested a higher QoS than the server supports.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9c, "Use another server",
  summary = "The client should use another server temporarily.",
  contrast = { [0x9D] = "0x9c is temporary; 0x9d is permanent." },
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9d, "Server moved",
  summary = "The client should use another server permanently.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9e, "Shared Subscriptions not supported",
  summary = "The server does not support shared subscriptions, or not for this client.",
  accepts = { { "Shared subscription not supported", by = "Eclipse Paho" } },
  suback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0x9f, "Connection rate exceeded",
  summary = "Connections are opened at too high a rate.",
  connack = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0xa0, "Maximum connect time",
  summary = "The maximum connection time of this client is over.",
  disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0xa1, "Subscription Identifiers not supported",
  summary = "The server does not support subscription identifiers.",
  suback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
code { 0xa2, "Wildcard Subscriptions not supported",
  summary = "The server does not support subscriptions with wildcards.",
  accepts = { { "Wildcard subscription not supported", by = "Eclipse Paho" } },
  suback = true, disconnect = true,
  ref = "MQTT 5.0, 2.4" }
