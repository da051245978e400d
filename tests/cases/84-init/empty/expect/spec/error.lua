-- The error codes of this project: a number that was released keeps its meaning.
--
-- `statusgen breaking --against git:HEAD` says what a change means for users.
spec {
    format  = 1,
    id      = "error",             -- prefix of symbols, and name of files
    title   = "Errors",
    values  = { from = 1, to = 999 },  -- what codes may ever be; the type follows from it
    -- constants are called ERROR_NOT_FOUND unless this says otherwise:
    -- options = { c = { constants = "MY_{NAME}" } },
}

-- A trait is a fact that each code gives: here a function `..._is_retryable`.
trait { "retryable", flag = true, help = "The same request may succeed later." }

code { 1, "Not Found",
    summary = "What was asked for is not there.",
    action  = "Look whether the name is right.",
}

code { 2, "Timed Out",
    summary   = "No answer came in time.",
    action    = "Try again later.",
    retryable = true,
    was       = { "Timeout" },  -- an older phrase: its constant stays, deprecated
}
