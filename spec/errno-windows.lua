-- Error numbers of Windows, as changes to those of Linux.
--
-- True to: errno.h of the Universal C Runtime, as Wine 8.0 has it, read on 2026-11-28 and compared with that of
-- mingw-w64 10: the same numbers, but EOTHER is in Wine's only. Phrases are those of Linux.
--
-- Doubts:
--
--   * Microsoft's own header and the texts of its strerror were not at hand; those differ from these phrases.
--   * STRUNCATE (80) is not here: the _s functions return it, and errno never holds it.
--
-- A name that Linux has with another number is changed, one that Windows lacks is dropped. Summaries are those of
-- errno. The trait `windows` of errno gives the same numbers, which tests/oracle compares.
-- lint: allow L0805 everywhere: the names are the symbols of errno.h

spec {
  format   = 1,
  id       = "windows_errno",
  title    = "Error numbers of Windows",
  extends  = "errno",
  options  = { c = { constants = "WINDOWS_{NAME}", system = "_WIN32" } },
  mistaken = {
    [0]  = "Zero is the absence of an error.",
    [80] = "STRUNCATE is what the _s functions of the C library return; errno never holds it.",
  },
  registry = {
    url = "https://learn.microsoft.com/en-us/cpp/c-runtime-library/errno-constants", version = "Wine 8.0" },
  summary  = "The numbers in errno after a function of the C library has failed on Windows.",
  meaning  = [[
    The numbers from 100 on exist for compatibility with POSIX. Winsock and the Windows API do not set errno:
    WSAGetLastError and GetLastError return numbers from other lists, such as WSAECONNREFUSED, 10061.]],
}

document { "errno.h of the UCRT", "Universal C Runtime, errno.h",
  url = "https://learn.microsoft.com/en-us/cpp/c-runtime-library/errno-constants" }

drop { "enotblk", "echrng", "el2nsync", "el3hlt", "el3rst", "elnrng", "eunatch", "enocsi", "el2hlt", "ebade",
  "ebadr", "exfull", "enoano", "ebadrqc", "ebadslt", "ebfont", "enonet", "enopkg", "eremote", "eadv", "esrmnt",
  "ecomm", "emultihop", "edotdot", "enotuniq", "ebadfd", "eremchg", "elibacc", "elibbad", "elibscn", "elibmax",
  "elibexec", "erestart", "estrpipe", "eusers", "esocktnosupport", "epfnosupport", "eshutdown", "etoomanyrefs",
  "ehostdown", "estale", "euclean", "enotnam", "enavail", "eisnam", "eremoteio", "edquot", "enomedium",
  "emediumtype", "enokey", "ekeyexpired", "ekeyrevoked", "ekeyrejected", "erfkill", "ehwpoison" }

change { "eperm", ref = "errno.h of the UCRT" }
change { "enoent", ref = "errno.h of the UCRT" }
change { "esrch", ref = "errno.h of the UCRT" }
change { "eintr", ref = "errno.h of the UCRT" }
change { "eio", ref = "errno.h of the UCRT" }
change { "enxio", ref = "errno.h of the UCRT" }
change { "e2big", ref = "errno.h of the UCRT" }
change { "enoexec", ref = "errno.h of the UCRT" }
change { "ebadf", ref = "errno.h of the UCRT" }
change { "echild", ref = "errno.h of the UCRT" }
change { "eagain", also = {}, ref = "errno.h of the UCRT" }
change { "enomem", ref = "errno.h of the UCRT" }
change { "eacces", ref = "errno.h of the UCRT" }
change { "efault", ref = "errno.h of the UCRT" }
change { "ebusy", ref = "errno.h of the UCRT" }
change { "eexist", ref = "errno.h of the UCRT" }
change { "exdev", ref = "errno.h of the UCRT" }
change { "enodev", ref = "errno.h of the UCRT" }
change { "enotdir", ref = "errno.h of the UCRT" }
change { "eisdir", ref = "errno.h of the UCRT" }
change { "einval", ref = "errno.h of the UCRT" }
change { "enfile", ref = "errno.h of the UCRT" }
change { "emfile", ref = "errno.h of the UCRT" }
change { "enotty", ref = "errno.h of the UCRT" }
change { "efbig", ref = "errno.h of the UCRT" }
change { "enospc", ref = "errno.h of the UCRT" }
change { "espipe", ref = "errno.h of the UCRT" }
change { "erofs", ref = "errno.h of the UCRT" }
change { "emlink", ref = "errno.h of the UCRT" }
change { "epipe", ref = "errno.h of the UCRT" }
change { "edom", ref = "errno.h of the UCRT" }
change { "erange", ref = "errno.h of the UCRT" }
change { "edeadlk", value = 36, meaning = [[EDEADLOCK is the older name.]], ref = "errno.h of the UCRT" }
change { "enametoolong", value = 38, ref = "errno.h of the UCRT" }
change { "enolck", value = 39, ref = "errno.h of the UCRT" }
change { "enosys", value = 40, ref = "errno.h of the UCRT" }
change { "enotempty", value = 41, ref = "errno.h of the UCRT" }
change { "eilseq", value = 42, ref = "errno.h of the UCRT" }
change { "eaddrinuse", value = 100, ref = "errno.h of the UCRT" }
change { "eaddrnotavail", value = 101, ref = "errno.h of the UCRT" }
change { "eafnosupport", value = 102, ref = "errno.h of the UCRT" }
change { "ealready", value = 103, ref = "errno.h of the UCRT" }
change { "ebadmsg", value = 104, ref = "errno.h of the UCRT" }
change { "ecanceled", value = 105, ref = "errno.h of the UCRT" }
change { "econnaborted", value = 106, ref = "errno.h of the UCRT" }
change { "econnrefused", value = 107, ref = "errno.h of the UCRT" }
change { "econnreset", value = 108, ref = "errno.h of the UCRT" }
change { "edestaddrreq", value = 109, ref = "errno.h of the UCRT" }
change { "ehostunreach", value = 110, ref = "errno.h of the UCRT" }
change { "eidrm", value = 111, ref = "errno.h of the UCRT" }
change { "einprogress", value = 112, ref = "errno.h of the UCRT" }
change { "eisconn", value = 113, ref = "errno.h of the UCRT" }
change { "eloop", value = 114, ref = "errno.h of the UCRT" }
change { "emsgsize", value = 115, ref = "errno.h of the UCRT" }
change { "enetdown", value = 116, ref = "errno.h of the UCRT" }
change { "enetreset", value = 117, ref = "errno.h of the UCRT" }
change { "enetunreach", value = 118, ref = "errno.h of the UCRT" }
change { "enobufs", value = 119, ref = "errno.h of the UCRT" }
change { "enodata", value = 120, ref = "errno.h of the UCRT" }
change { "enolink", value = 121, ref = "errno.h of the UCRT" }
change { "enomsg", value = 122, ref = "errno.h of the UCRT" }
change { "enoprotoopt", value = 123, ref = "errno.h of the UCRT" }
change { "enosr", value = 124, ref = "errno.h of the UCRT" }
change { "enostr", value = 125, ref = "errno.h of the UCRT" }
change { "enotconn", value = 126, ref = "errno.h of the UCRT" }
change { "enotrecoverable", value = 127, ref = "errno.h of the UCRT" }
change { "enotsock", value = 128, ref = "errno.h of the UCRT" }
code { 129, "Not Supported", name = "enotsup",
  summary = "The operation is not supported.",
  posix = "current",
  ref     = "errno.h of the UCRT" }
change { "eopnotsupp", value = 130, also = {},
  meaning = [[ENOTSUP is a number of its own, 129.]], ref = "errno.h of the UCRT" }
code { 131, "Other", name = "eother",
  summary = "The error has no number of its own.",
  ref     = "errno.h of the UCRT" }
change { "eoverflow", value = 132, ref = "errno.h of the UCRT" }
change { "eownerdead", value = 133, ref = "errno.h of the UCRT" }
change { "eproto", value = 134, ref = "errno.h of the UCRT" }
change { "eprotonosupport", value = 135, ref = "errno.h of the UCRT" }
change { "eprototype", value = 136, ref = "errno.h of the UCRT" }
change { "etime", value = 137, ref = "errno.h of the UCRT" }
change { "etimedout", value = 138, ref = "errno.h of the UCRT" }
change { "etxtbsy", value = 139, ref = "errno.h of the UCRT" }
code { 140, "Operation Would Block", name = "ewouldblock",
  summary = "The operation cannot complete without waiting.",
  posix = "current",
  ref     = "errno.h of the UCRT" }
