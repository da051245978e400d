-- AMQP 0-9-1 reply codes: why a channel or a connection closes, or a message comes back.
--
-- True to: the constants of amqp0-9-1.stripped.xml, the specification of AMQP 0-9-1, and 312 of RabbitMQ's
-- amqp-rabbitmq-0.9.1.json. Both were read on 2026-11-28, and amqp_framing.h of librabbitmq has the same
-- numbers. Phrases are the words of the names: not-found is Not Found.
--
-- Doubts:
--
--   * 312 is in RabbitMQ's list and in librabbitmq, but not a constant of the stripped XML.
--   * 312 and 313 are soft errors in the lists; they come with basic.return, which closes nothing.
--   * RabbitMQ closes the connection with 403 at login. This is known from its behavior, not from a document.

spec {
  format   = 1,
  id       = "amqp_reply",
  title    = "AMQP 0-9-1 reply codes",
  values   = { from = 0, to = 65535 },
  options  = { c = { constants = "AMQP_{value}_{NAME}" } },
  registry = { url = "https://www.rabbitmq.com/resources/specs/amqp0-9-1.xml", updated = "2008-11-13" },
  summary  = "The numbers with which a peer closes a channel or a connection, or returns a message.",
  meaning  = [[
    The code is in channel.close, connection.close or basic.return, with a text and the method that failed.
    A soft error closes the channel, and the client may open another on the same connection. A hard error closes
    the connection with all of its channels. Several numbers resemble those of HTTP and differ in meaning.]],
}

document { "AMQP 0-9-1", "AMQP 0-9-1, machine-readable specification, constants",
  url = "https://www.rabbitmq.com/resources/specs/amqp0-9-1.xml" }
document { "RabbitMQ codegen", "rabbitmq-codegen, amqp-rabbitmq-0.9.1.json",
  url = "https://github.com/rabbitmq/rabbitmq-codegen/blob/master/amqp-rabbitmq-0.9.1.json" }

trait { "closes", help = "What the error closes.", choice = {
  { "channel", help = "A soft error: the channel closes, and the connection stays open." },
  { "connection", help = "A hard error: the connection closes, with all of its channels." },
} }

code { 200, "Reply Success",
  summary = "The channel or the connection closes without an error.",
  ref     = "AMQP 0-9-1" }
code { 311, "Content Too Large",
  summary = "The message is larger than the server accepts now.",
  closes  = "channel",
  ref     = "AMQP 0-9-1" }
code { 312, "No Route",
  summary = "The mandatory message could not be routed to a queue, and is returned.",
  ref     = "RabbitMQ codegen" }
code { 313, "No Consumers",
  summary = "The immediate message could not be delivered immediately, and is returned.",
  meaning = [[RabbitMQ does not support the immediate flag.]],
  ref     = "AMQP 0-9-1" }
code { 320, "Connection Forced",
  summary = "An operator closed the connection; the client may connect again.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 402, "Invalid Path",
  summary = "The virtual host does not exist.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 403, "Access Refused",
  summary  = "The client does not have the rights for this operation.",
  contrast = { [530] = "With 403 the user lacks the rights; with 530 the operation is forbidden to everyone." },
  closes   = "channel",
  ref      = "AMQP 0-9-1" }
code { 404, "Not Found",
  summary = "The queue, the exchange or another entity does not exist.",
  closes  = "channel",
  ref     = "AMQP 0-9-1" }
code { 405, "Resource Locked",
  summary = "Another client has exclusive use of the entity.",
  closes  = "channel",
  ref     = "AMQP 0-9-1" }
code { 406, "Precondition Failed",
  summary = "A condition of the operation does not hold.",
  uses    = { "A queue is declared again with other properties.", "An acknowledgment names an unknown delivery." },
  closes  = "channel",
  ref     = "AMQP 0-9-1" }
code { 501, "Frame Error",
  summary  = "A frame could not be decoded.",
  contrast = { [502] = "501 is about the frame itself; 502 about the values in it." },
  closes   = "connection",
  ref      = "AMQP 0-9-1" }
code { 502, "Syntax Error",
  summary = "A frame has invalid values in its fields.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 503, "Command Invalid",
  summary = "The methods arrived in an order that the protocol does not allow.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 504, "Channel Error",
  summary = "The client used a channel that is not open.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 505, "Unexpected Frame",
  summary = "A frame of another type was expected, such as one with content.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 506, "Resource Error",
  summary = "The server does not have the resources for the operation.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 530, "Not Allowed",
  summary = "The configuration of the server, or the protocol, forbids the operation.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 540, "Not Implemented",
  summary = "The server does not implement the operation.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
code { 541, "Internal Error",
  summary = "The server failed and cannot continue.",
  closes  = "connection",
  ref     = "AMQP 0-9-1" }
