-- The error codes of this project.  A number that was released keeps its meaning.
--
-- `statusgen breaking --against git:HEAD` reports what your changes mean for users.
spec {
    format  = 1,
    id      = "app_error",             -- prefix of symbols and name of files
    title   = "Errors",
    values  = { from = 1, to = 999 },  -- the range of all codes, now and later
    -- Constants are called APP_ERROR_NOT_FOUND.  To name them differently:
    -- options = { c = { constants = "MY_{NAME}" } },
}

-- A trait is a fact about each code.  This one becomes the function `..._is_retryable`.
trait { "retryable", flag = true, help = "The same request may succeed later." }

code { 1, "Not Found",
    summary = "The requested item does not exist.",
    action  = "Check the spelling of its name.",
}

code { 2, "Timed Out",
    summary   = "No response arrived in time.",
    action    = "Try again later.",
    retryable = true,
    was       = { "Timeout" },  -- an older phrase: its constant is kept, as deprecated
}
