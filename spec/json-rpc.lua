-- Error codes of JSON-RPC 2.0: negative numbers, one by one and as a range for servers.
--
-- True to: section 5.1 of the JSON-RPC 2.0 specification (2013-01-04). -32768 to -32000 are reserved by it; of
-- these only the five below have a meaning, and -32099 to -32000 are for servers to define. A server that
-- defines some extends this spec.
--
-- The specification has no smallest and no largest code: a code is an integer. The range here is that of 32
-- bits, the project's own choice.

spec {
  format  = 1,
  id      = "jsonrpc_error",
  title   = "JSON-RPC error codes",
  values  = { from = -2147483647, to = 2147483647 },
  options = { c = { constants = "JSONRPC_{NAME}" } },
  registry = { url = "https://www.jsonrpc.org/specification", updated = "2013-01-04" },
  summary = "The integers in the error object of a JSON-RPC response.",
  meaning = [[
    Codes outside the reserved range from -32768 to -32000 are for the application, below it and above it. A
    reserved code that is not listed may get a meaning later.]],
}

document { "JSON-RPC 2.0", "JSON-RPC 2.0 Specification", url = "https://www.jsonrpc.org/specification#{section}" }

class { "application_below", "Application Error (Below the Reserved Range)", from = -2147483647, to = -32769,
  ref = "JSON-RPC 2.0, error_object", summary = "Codes of the application, below the reserved range." }
class { "reserved_by_protocol", "Reserved", from = -32768, to = -32100,
  ref = "JSON-RPC 2.0, error_object", summary = "Codes that the protocol defines or may define." }
class { "server_defined", "Server Error", from = -32099, to = -32000,
  ref = "JSON-RPC 2.0, error_object", summary = "Codes that a server defines for itself." }
class { "application", "Application Error", from = -31999, to = 2147483647,
  ref = "JSON-RPC 2.0, error_object", summary = "Codes of the application, above the reserved range." }

code { -32700, "Parse error",
  summary = "The server received text that is not valid JSON.",
  ref = "JSON-RPC 2.0, error_object",
  contrast = { [-32600] = "With -32700 the text is not JSON; with -32600 it is JSON but not a request." } }
code { -32600, "Invalid Request",
  summary = "The JSON is not a valid request object.",
  ref = "JSON-RPC 2.0, error_object" }
code { -32601, "Method not found",
  summary = "The method does not exist or is not available.",
  ref = "JSON-RPC 2.0, error_object" }
code { -32602, "Invalid params",
  summary = "The parameters do not fit the method.",
  ref = "JSON-RPC 2.0, error_object" }
code { -32603, "Internal error",
  summary = "Something inside the JSON-RPC server failed.",
  ref = "JSON-RPC 2.0, error_object" }
