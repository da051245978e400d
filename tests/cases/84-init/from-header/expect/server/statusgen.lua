-- What statusgen keeps in sync in this repository.
--
--   statusgen generate   writes what changed
--   statusgen check      for CI: says what is out of date, and ends with exit code 1
--   statusgen lint       says what will trouble someone
--
-- Paths are relative to this file.  `statusgen list targets` prints what there is to write, and
-- `statusgen list options c` what can be said about it.
project {
    requires = ">=0.1",
    -- With this, `check` also refuses changes that break users of the codes:
    -- breaking = { against = "git:origin/main", fail_on = "major" },
}

output { "spec/errors.lua", "c", dir = "generated" }
output { "spec/errors.lua", "markdown", dir = "generated" }

-- HTTP's codes come with the program:
-- output { "http", "c", dir = "generated" }
