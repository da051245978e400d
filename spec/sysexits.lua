-- Exit codes of BSD's sysexits.h, with which programs report to the shell and the mailer what went wrong.
--
-- True to: the header sysexits.h (glibc 2.36) and the manual pages sysexits(3) of OpenBSD and FreeBSD,
-- read on 2026-11-28. EX__BASE and EX__MAX of the header are bounds and not codes, so they are not here.

spec {
  format   = 1,
  id       = "sysexit",
  title    = "Exit codes of sysexits.h",
  values   = { from = 0, to = 255 },
  options  = { c = { constants = "SYSEXIT_{NAME}" } }, -- EX_{NAME} are macros of the header itself
  registry = { url = "https://man.openbsd.org/sysexits.3", version = "glibc 2.36" },
  summary  = "Exit codes that are more specific than 1.",
  meaning  = [[
    They begin at 64, above the codes that programs and shells already use. Mail programs made them common;
    outside of mail few callers distinguish them. They are a legacy: the manual pages of FreeBSD and OpenBSD
    call them deprecated or not portable, and advise against them in new programs.]],
}

document { "sysexits(3)", "Exit codes for programs", url = "https://man.openbsd.org/sysexits.3" }

trait { "retriable", flag = true, help = "Whether the same command may succeed later without a change." }

code { 0, "OK", summary = "The program succeeded.", ref = "sysexits(3)" }
code { 64, "Usage", summary = "The command was used incorrectly: arguments, flags or their syntax.",
  ref = "sysexits(3)" }
code { 65, "Data Error", name = "dataerr", -- lint: allow L0805: the name in the header is EX_DATAERR
  summary = "The input data was incorrect in some way.", ref = "sysexits(3)",
  contrast = { [66] = "With 65 the input was read and found incorrect; with 66 it could not be read." } }
code { 66, "No Input", name = "noinput", -- lint: allow L0805: the name in the header is EX_NOINPUT
  summary = "An input file did not exist or could not be read.", ref = "sysexits(3)" }
code { 67, "No User", name = "nouser", -- lint: allow L0805: the name in the header is EX_NOUSER
  summary = "The specified user does not exist.", ref = "sysexits(3)" }
code { 68, "No Host", name = "nohost", -- lint: allow L0805: the name in the header is EX_NOHOST
  summary = "The specified host does not exist.", ref = "sysexits(3)" }
code { 69, "Unavailable", summary = "A service or file that the program needs is not available.",
  meaning = [[It is also used when something fails and no other code fits.]],
  ref = "sysexits(3)" }
code { 70, "Software", summary = "The program found an error in itself.", ref = "sysexits(3)" }
code { 71, "OS Error", name = "oserr", -- lint: allow L0805: the name in the header is EX_OSERR
  summary = "The operating system refused something basic, such as a new process.", ref = "sysexits(3)" }
code { 72, "OS File", name = "osfile", -- lint: allow L0805: the name in the header is EX_OSFILE
  summary = "A file of the system is missing, cannot be opened, or has an error in it.", ref = "sysexits(3)" }
code { 73, "Cannot Create", name = "cantcreat", -- lint: allow L0805: the name in the header is EX_CANTCREAT
  summary = "An output file that the user specified cannot be created.", ref = "sysexits(3)" }
code { 74, "IO Error", name = "ioerr", -- lint: allow L0805: the name in the header is EX_IOERR
  summary = "Reading or writing failed.", ref = "sysexits(3)" }
code { 75, "Temporary Failure", name = "tempfail", -- lint: allow L0805: the name in the header is EX_TEMPFAIL
  summary = "Something failed temporarily; it is not really an error, and the caller should try again later.",
  retriable = true, ref = "sysexits(3)" }
code { 76, "Protocol", summary = "The other side sent something that the protocol does not allow.",
  ref = "sysexits(3)" }
code { 77, "No Permission", name = "noperm", -- lint: allow L0805: the name in the header is EX_NOPERM
  summary = "The user is not allowed to do this; for files, 66 and 73 are more specific.", ref = "sysexits(3)" }
code { 78, "Config", summary = "Something is wrong in a configuration file.", ref = "sysexits(3)" }
