-- gRPC status codes, with what each asks of a client and how they map to HTTP, in both directions.
--
-- True to: google/rpc/code.proto, the documents of the gRPC project on status codes, and AIP-194 on retries, all as
-- read on 2026-11-28.
-- Values are those of the wire (`grpc-status`), so 0 is a code like the others, and the order here is that of
-- the values, not that of code.proto.
--
-- The two mappings are not inverses. `http` is what code.proto states beside each code, for gateways that turn
-- a gRPC status into an HTTP response. `from_http` is what a gRPC client makes of an HTTP response that has no
-- grpc-status, such as one from a proxy; the gRPC project forbids using that table backwards.

spec {
  format   = 1,
  id       = "grpc_status",
  title    = "gRPC status codes",
  values   = { from = 0, to = 16 },
  fallback = 2, -- libraries treat a code that they do not know as UNKNOWN
  registry = {
    url = "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto", version = "read 2026-11-28" },
  options  = { c = { constants = "GRPC_{NAME}", enum = "{option.prefix}" }, go = { integer = "uint32" } },
  summary  = "The integers with which a gRPC server reports the result of a call.",
  meaning  = [[
    A call ends with exactly one status: a code and, optionally, a message. The code travels in the trailer
    grpc-status as a decimal number. A client library may also generate one itself, for instance when the
    connection breaks before a status arrives. A number that a library does not know means UNKNOWN.]],
}

document { "code.proto", "google/rpc/code.proto",
  url = "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto" }
document { "gRPC status codes", "Status codes and their use in gRPC",
  url = "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md" }
document { "HTTP to gRPC", "HTTP to gRPC Status Code Mapping",
  url = "https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md" }
document { "AIP-194", "AIP-194: Automatic retry configuration", url = "https://google.aip.dev/194" }

trait { "http", title = "HTTP status", code_of = "http-vendor",
  help = "The HTTP status code that a gateway returns for it; from_http is not its inverse." }
trait { "from_http", title = "From HTTP status", list = {},
  help = "The HTTP status codes that a gRPC client turns into it if the response has no grpc-status." }

trait { "retry", help = "What a client may repeat in the hope of another result.", choice = {
  { "no", title = "Nothing without a change",
    help = "Nothing, without a change: the same call fails the same way, or its caller ended it." },
  { "later", title = "The call, after a pause", help = "The same call, after a pause that grows." },
  { "sequence", title = "The whole sequence of calls",
    help = "The whole sequence that led to the call, such as a read before a write." },
  { "state", title = "The call, once the state has changed",
    help = "The call, but not before the state of the system has changed." },
} }

trait { "library", flag = true, help = "gRPC libraries generate it themselves, too." }

code { 0, "OK",
  summary = "The call succeeded.",
  meaning = [[It is the only code that is not an error.]],
  http    = 200,
  retry   = { "no", ref = "AIP-194" },
  ref     = "code.proto",
}
code { 1, "Cancelled",
  summary = "The call was cancelled, usually by its caller.",
  meaning = [[
    The caller gave up before the response came. The server may have done the work anyway. HTTP has no
    registered code for it; gateways use 499, which nginx introduced for its logs.]],
  also    = { { "Canceled", by = "the spelling of several libraries" } },
  http    = 499,
  retry   = { "no", ref = "AIP-194" },
  library = { true, ref = "gRPC status codes" },
  ref     = "code.proto",
}
code { 2, "Unknown",
  summary = "An error about which too little is known to use another code.",
  meaning = [[
    The server failed in a way that it did not describe: an exception that was not caught, or a status from
    another system whose codes are not known here. A client also uses it for every HTTP status code without a
    mapping of its own, and for 200 without a grpc-status.]],
  http      = 500,
  from_http = { { "any other", ref = "HTTP to gRPC" } },
  retry     = { "no", ref = "AIP-194" },
  library   = { true, ref = "gRPC status codes" },
  ref       = "code.proto",
}
code { 3, "Invalid Argument",
  summary  = "An argument is invalid, whatever the state of the system.",
  meaning  = [[A value that the client sent can never be valid, such as a malformed file name.]],
  contrast = {
    [9]  = "With 3 the argument is invalid in every state of the system; with 9 the call may work in another one.",
    [11] = "With 3 the argument is invalid in itself; with 11 it is past the end, and may be valid later.",
  },
  http     = 400,
  retry    = { "no", ref = "AIP-194" },
  ref      = "code.proto",
}
code { 4, "Deadline Exceeded",
  summary = "Time ran out before the call ended.",
  meaning = [[
    The deadline of the client passed. For a call that changes something, this code may be returned although the
    change was made: the response just came too late.]],
  http    = 504,
  retry   = { "no", ref = "AIP-194" },
  library = { true, ref = "gRPC status codes" },
  ref     = "code.proto",
}
code { 5, "Not Found",
  summary  = "Something that the call names does not exist.",
  meaning  = [[
    An entity that was asked for does not exist. If a feature is withheld from a whole class of users, such as
    during a gradual release, this code may be used; for individual users use 7.]],
  contrast = { [7] = "5 reports that it does not exist; 7 that this caller is not allowed to use it." },
  http     = 404,
  retry    = { "no", ref = "AIP-194" },
  ref      = "code.proto",
}
code { 6, "Already Exists",
  summary = "The entity that the call would create already exists.",
  http    = 409,
  retry   = { "no", ref = "AIP-194" },
  ref     = "code.proto",
}
code { 7, "Permission Denied",
  summary   = "The caller is known but not allowed to do this.",
  meaning   = [[
    It must not be used when a quota is exhausted (8) or when the caller could not be identified (16). It does
    not imply that the request was valid or that the entity exists.]],
  contrast  = { [16] = "With 7 the caller is known; with 16 it is not." },
  http      = 403,
  from_http = { { "403", ref = "HTTP to gRPC" } },
  retry     = { "no", ref = "AIP-194" },
  library   = { true, ref = "HTTP to gRPC" },
  ref       = "code.proto",
}
code { 8, "Resource Exhausted",
  summary = "A quota or some other resource is exhausted.",
  meaning = [[
    A quota may take hours to recover, and repeated calls may cost money, so clients should not retry by
    themselves. Where the resource is known to be available again soon, a retry can make sense.]],
  http    = 429,
  retry   = { "no", ref = "AIP-194" },
  library = { true, ref = "gRPC status codes" },
  ref     = "code.proto",
}
code { 9, "Failed Precondition",
  summary  = "The system is not in the state that the call needs.",
  meaning  = [[For instance, a directory to be deleted is not empty, and must be emptied first.]],
  contrast = {
    [10] = "After 9 the state has to change first; after 10 the client repeats a whole sequence of calls.",
    [14] = "After 9 the state has to change first; after 14 the same call may succeed later.",
  },
  http     = 400,
  retry    = { "state", ref = "code.proto" },
  ref      = "code.proto",
}
code { 10, "Aborted",
  summary = "The call was aborted because of another one.",
  meaning = [[
    Two callers conflicted, as in a transaction or a test-and-set. The client repeats the whole sequence, such
    as read, modify and write.]],
  http    = 409,
  retry   = { "sequence", ref = { "code.proto", "AIP-194" } },
  ref     = "code.proto",
}
code { 11, "Out of Range",
  summary  = "The call went past the valid range.",
  meaning  = [[
    For instance, it read past the end of a file. Unlike 3 it may be valid when the system has changed, and a
    caller iterating over a range can take it as a sign that the end was reached.]],
  contrast = { [9] = "11 is the more specific of the two; prefer it where both apply." },
  http     = 400,
  retry    = { "state", ref = { "code.proto", "AIP-194" } },
  ref      = "code.proto",
}
code { 12, "Unimplemented",
  summary   = "The server does not implement this operation, or has disabled it.",
  http      = 501,
  from_http = { { "404", ref = "HTTP to gRPC" } },
  retry     = { "no", ref = "AIP-194" },
  library   = { true, ref = "gRPC status codes" },
  ref       = "code.proto",
}
code { 13, "Internal",
  summary   = "Something that the system relies on is broken.",
  meaning   = [[It is reserved for serious errors: an invariant that must always hold does not.]],
  http      = 500,
  from_http = { { "400", ref = "HTTP to gRPC" }, { "431", ref = "HTTP to gRPC" } },
  retry     = { "no", ref = "AIP-194" },
  library   = { true, ref = "gRPC status codes" },
  ref       = "code.proto",
}
code { 14, "Unavailable",
  summary   = "The service is currently not available.",
  meaning   = [[
    It will most likely be available again soon, so the client may repeat the call after a pause that grows.
    Repeating is not always safe if the call changes something.]],
  http      = 503,
  from_http = {
    { "429", ref = "HTTP to gRPC" }, { "502", ref = "HTTP to gRPC" },
    { "503", ref = "HTTP to gRPC" }, { "504", ref = "HTTP to gRPC" },
  },
  retry     = { "later", ref = { "code.proto", "AIP-194" } },
  library   = { true, ref = "gRPC status codes" },
  ref       = { "code.proto", "gRPC status codes" },
}
code { 15, "Data Loss",
  summary = "Data is lost or damaged beyond repair.",
  http    = 500,
  retry   = { "no", ref = "AIP-194" },
  ref     = "code.proto",
}
code { 16, "Unauthenticated",
  summary   = "The call has no valid credentials.",
  http      = 401,
  from_http = { { "401", ref = "HTTP to gRPC" } },
  retry     = { "no", ref = "AIP-194" },
  library   = { true, ref = "gRPC status codes" },
  ref       = "code.proto",
}
