-- gRPC status codes, with what each asks of a client and the HTTP status that gateways send for it.
--
-- True to: google/rpc/code.proto and the documents of the gRPC project on status codes. The mapping to HTTP
-- is the one that code.proto states beside each code. Values are those of the wire (`grpc-status`), so 0 is
-- a code like the others, and the order here is that of the values, not that of the source file.

spec {
  format   = 1,
  id       = "grpc_status",
  title    = "gRPC status codes",
  values   = { from = 0, to = 16 },
  fallback = 2, -- libraries treat a code that they do not know as UNKNOWN
  options  = { c = { constants = "GRPC_{NAME}" } },
  summary  = "The integers with which a gRPC server tells the outcome of a call.",
  meaning  = [[
    A call ends with exactly one status: a code and, if the server likes, a message. The code travels in the
    trailer grpc-status as a decimal number. A client library may also make one up, for instance when the
    connection breaks before a status arrives. A number that a library does not know means UNKNOWN.]],
}

document { "code.proto", "google/rpc/code.proto",
  url = "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto" }
document { "gRPC status codes", "Status codes and their use in gRPC",
  url = "https://github.com/grpc/grpc/blob/master/doc/statuscodes.md" }

trait { "http", code_of = "http-vendor", help = "The HTTP status code that a gateway sends for it." }

-- no        the same call fails the same way
-- call      send the same call again, after a pause
-- sequence  go back and repeat what led to the call, such as a read before a write
-- state     not before someone has changed the state of the system
trait { "retry", choice = { "no", "call", "sequence", "state" },
  help = "What a client may repeat in the hope of another outcome." }

trait { "library", flag = true, help = "Client libraries make it up themselves, too." }

code { 0, "OK",
  summary = "The call succeeded.",
  meaning = [[The call did what it was asked to do. It is the only code that is no error.]],
  http    = 200,
  retry   = "no",
  ref     = "code.proto",
}
code { 1, "Cancelled",
  summary = "The call was cancelled, as a rule by its caller.",
  meaning = [[
    The caller gave up before the answer came. The server may have done the work all the same. HTTP has no
    registered code for it; gateways use 499, which nginx made up for its logs.]],
  also    = { { "Canceled", by = "the spelling of several libraries" } },
  http    = 499,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
code { 2, "Unknown",
  summary = "An error that says too little to be named.",
  meaning = [[
    The server failed in a way that it did not describe: an exception that nobody caught, or a status from
    another system whose codes are not known here.]],
  http    = 500,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
code { 3, "Invalid Argument",
  summary  = "An argument is wrong, whatever the state of the system.",
  meaning  = [[A value that the client sent can never be right, such as a malformed file name.]],
  contrast = {
    [9]  = "3 is wrong in every state of the system; 9 would be right in another one.",
    [11] = "3 is wrong in itself; 11 is a position past the end that may be right later.",
  },
  http     = 400,
  retry    = "no",
  ref      = "code.proto",
}
code { 4, "Deadline Exceeded",
  summary = "Time ran out before the call ended.",
  meaning = [[
    The deadline of the client passed. For a call that changes something this may be said although the
    change was made: the answer just came too late.]],
  http    = 504,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
code { 5, "Not Found",
  summary  = "Something that the call names does not exist.",
  meaning  = [[
    A thing that was asked for is not there. If a whole class of users is kept from a feature, such as during
    a gradual release, this may be said; for single users it is 7.]],
  contrast = { [7] = "5 says that it is not there; 7 that this caller may not use it." },
  http     = 404,
  retry    = "no",
  ref      = "code.proto",
}
code { 6, "Already Exists",
  summary = "What the call wanted to create is there already.",
  http    = 409,
  retry   = "no",
  ref     = "code.proto",
}
code { 7, "Permission Denied",
  summary  = "The caller is known and may not do this.",
  meaning  = [[
    It must not be said when a quota is used up (8) or when the caller could not be identified (16). It does
    not tell that the request was right or that what it names exists.]],
  contrast = { [16] = "7 knows the caller; 16 does not." },
  http     = 403,
  retry    = "no",
  ref      = "code.proto",
}
code { 8, "Resource Exhausted",
  summary = "A quota or the room on the system is used up.",
  http    = 429,
  retry   = "call",
  library = true,
  ref     = "code.proto",
}
code { 9, "Failed Precondition",
  summary  = "The system is not in the state that the call needs.",
  meaning  = [[A folder that is to be removed is not empty, for instance. Someone must change that first.]],
  contrast = {
    [10] = "9 asks for a change of the state; 10 asks to repeat a larger piece of work.",
    [14] = "9 needs a change of the state; for 14 the same call later is enough.",
  },
  http     = 400,
  retry    = "state",
  ref      = "code.proto",
}
code { 10, "Aborted",
  summary = "The call was given up because of another one.",
  meaning = [[
    Two callers were in each other's way, as in a transaction or a test-and-set. The client goes back and
    repeats the whole sequence, such as read, change and write.]],
  http    = 409,
  retry   = "sequence",
  ref     = "code.proto",
}
code { 11, "Out of Range",
  summary  = "The call went past the valid range.",
  meaning  = [[
    Reading past the end of a file, for instance. Unlike 3 it may be right when the system has changed, and
    who walks through a range can take it as the sign that the end was reached.]],
  contrast = { [9] = "11 is the more specific of the two; prefer it where both hold." },
  http     = 400,
  retry    = "state",
  ref      = "code.proto",
}
code { 12, "Unimplemented",
  summary = "The server does not have this operation, or has it switched off.",
  http    = 501,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
code { 13, "Internal",
  summary = "Something that the system relies on is broken.",
  meaning = [[It is kept for serious errors: an invariant that must always hold does not.]],
  http    = 500,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
code { 14, "Unavailable",
  summary = "The service cannot be reached for now.",
  meaning = [[
    Most likely it will be there again soon, so the client may repeat the call after a pause that grows.
    Repeating is not always safe if the call changes something.]],
  http    = 503,
  retry   = "call",
  library = true,
  ref     = { "code.proto", "gRPC status codes" },
}
code { 15, "Data Loss",
  summary = "Data is lost or damaged beyond repair.",
  http    = 500,
  retry   = "no",
  ref     = "code.proto",
}
code { 16, "Unauthenticated",
  summary = "The call has no valid credentials.",
  http    = 401,
  retry   = "no",
  library = true,
  ref     = "code.proto",
}
