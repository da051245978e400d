-- What statusgen keeps in sync in this repository.
--
--   statusgen generate   writes what changed
--   statusgen check      for CI: reports outdated files and exits with 1 if there are any
--   statusgen lint       reports what is valid, but likely to cause trouble
--
-- Paths are relative to this file.  `statusgen list targets` prints the available targets,
-- `statusgen list options c` the options of one of them.
project {
    requires = ">=0.1",
    -- With this, `check` also reports changes that break users of the codes:
    -- breaking = { against = "git:origin/main", fail_on = "major" },
}

output { "spec/app_error.lua", "c", dir = "generated" }
output { "spec/app_error.lua", "markdown", dir = "generated" }

-- HTTP's codes come with the program:
-- output { "http", "c", dir = "generated" }
