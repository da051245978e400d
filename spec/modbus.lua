-- Modbus exception codes: why a device did not carry out a request.
--
-- True to: the enum of modbus.h of libmodbus 3.1.6 for the numbers, and the MODBUS Application Protocol
-- Specification V1.1b3, section 7; read on 2026-11-28.
--
-- Doubts:
--
--   * The document was not at hand; its phrases and sections were not compared.
--   * 7 is not in V1.1b3; older devices and libmodbus have it.
--   * libmodbus has a placeholder for 9, which is not a code and not here.

spec {
  format   = 1,
  id       = "modbus_exception",
  title    = "Modbus exception codes",
  values   = { from = 1, to = 255 },
  options  = { c = { constants = "MODBUS_{NAME}" } },
  registry = { url = "https://www.modbus.org/specs.php", version = "V1.1b3" },
  summary  = "The numbers with which a Modbus device refuses a request.",
  meaning  = [[
    The response has the function code of the request with its highest bit set, and one byte with the
    exception. 5 is not a failure: the device has begun to work.]],
}

document { "MODBUS", "MODBUS Application Protocol Specification V1.1b3",
  url = "https://www.modbus.org/docs/Modbus_Application_Protocol_V1_1b3.pdf" }
document { "modbus.h", "libmodbus 3.1.6, modbus.h",
  url = "https://github.com/stephane/libmodbus/blob/v3.1.6/src/modbus.h" }

trait { "retry", help = "The condition under which it makes sense to send the request again.", choice = {
  { "later", help = "The same request may succeed later." },
} }

code { 1, "Illegal Function",
  summary = "The device does not support the function, or not in its current state.",
  ref     = "MODBUS, 7" }
code { 2, "Illegal Data Address",
  summary  = "The device does not have the address, or the range goes beyond its end.",
  contrast = { [3] = "2 is about the address; 3 about the form of the request." },
  ref      = "MODBUS, 7" }
code { 3, "Illegal Data Value",
  summary = "A value in the request is not allowed, such as a wrong length.",
  ref     = "MODBUS, 7" }
code { 4, "Server Device Failure",
  summary = "The device failed in a way that it cannot recover from.",
  accepts = { { "Slave Device Failure", by = "older specifications" },
    { "SLAVE_OR_SERVER_FAILURE", by = "libmodbus" } },
  ref     = "MODBUS, 7" }
code { 5, "Acknowledge",
  summary = "The device has accepted the request and needs a long time for it.",
  ref     = "MODBUS, 7" }
code { 6, "Server Device Busy",
  summary = "The device is busy with a long command; the client tries again later.",
  accepts = { { "Slave Device Busy", by = "older specifications" },
    { "SLAVE_OR_SERVER_BUSY", by = "libmodbus" } },
  retry   = "later",
  ref     = "MODBUS, 7" }
code { 7, "Negative Acknowledge", state = { "historic", "Only older devices send it." },
  summary = "The device cannot carry out the program function.",
  ref     = "modbus.h" }
code { 8, "Memory Parity Error",
  summary = "The parity of the device's extended memory is wrong.",
  accepts = { { "MEMORY_PARITY", by = "libmodbus" } },
  ref     = "MODBUS, 7" }
code { 10, "Gateway Path Unavailable",
  summary  = "The gateway found no path to the device.",
  contrast = { [11] = "10 is a problem of the gateway; 11 a device that does not respond." },
  accepts  = { { "GATEWAY_PATH", by = "libmodbus" } },
  ref      = "MODBUS, 7" }
code { 11, "Gateway Target Device Failed to Respond",
  summary = "The device beyond the gateway did not respond.",
  accepts = { { "GATEWAY_TARGET", by = "libmodbus" } },
  ref     = "MODBUS, 7" }
