-- Error numbers of macOS, as changes to those of Linux.
--
-- True to: bsd/sys/errno.h of XNU (ELAST 106), read on 2026-11-28 and compared with Go's x/sys 0.3.0: no
-- difference in 108 names. Phrases are the comments of the header, which strerror returns in nearly these words;
-- EMULTIHOP and ENOLINK are only "Reserved" there and keep the phrases of Linux. iOS has the same numbers.
--
-- Inside its kernel, XNU also returns -1 to -8 (ERESTART to EDATALESS), which no program sees.
--
-- Doubt: numbers above 106 were not seen.
--
-- A name that Linux has with another number is changed, one that macOS lacks is dropped. Summaries are those of
-- errno. The trait `macos` of errno gives the same numbers, which tests/oracle compares.
-- lint: allow L0805 everywhere: the names are the symbols of errno.h

spec {
  format   = 1,
  id       = "macos_errno",
  title    = "Error numbers of macOS",
  extends  = "errno",
  options  = { c = { constants = "MACOS_{NAME}", system = "__APPLE__" } },
  mistaken = {
    [0] = "Zero is the absence of an error.",
  },
  registry = {
    url = "https://github.com/apple-oss-distributions/xnu/blob/main/bsd/sys/errno.h", version = "ELAST 106" },
  summary  = "The numbers in errno on macOS and Apple's other systems.",
  meaning  = [[
    1 to 34 are the same as on Linux, except that 11 is EDEADLK; up to 81, FreeBSD has the same numbers, except
    for EOPNOTSUPP. Send the name, not the number, to another machine.]],
}

document { "bsd/sys/errno.h", "XNU, bsd/sys/errno.h",
  url = "https://github.com/apple-oss-distributions/xnu/blob/main/bsd/sys/errno.h" }

drop { "echrng", "el2nsync", "el3hlt", "el3rst", "elnrng", "eunatch", "enocsi", "el2hlt", "ebade", "ebadr",
  "exfull", "enoano", "ebadrqc", "ebadslt", "ebfont", "enonet", "enopkg", "eadv", "esrmnt", "ecomm", "edotdot",
  "enotuniq", "ebadfd", "eremchg", "elibacc", "elibbad", "elibscn", "elibmax", "elibexec", "erestart",
  "estrpipe", "euclean", "enotnam", "enavail", "eisnam", "eremoteio", "enomedium", "emediumtype", "enokey",
  "ekeyexpired", "ekeyrevoked", "ekeyrejected", "erfkill", "ehwpoison" }

change { "eperm", ref = "bsd/sys/errno.h" }
change { "enoent", ref = "bsd/sys/errno.h" }
change { "esrch", ref = "bsd/sys/errno.h" }
change { "eintr", ref = "bsd/sys/errno.h" }
change { "eio", ref = "bsd/sys/errno.h" }
change { "enxio", "Device not configured", ref = "bsd/sys/errno.h" }
change { "e2big", ref = "bsd/sys/errno.h" }
change { "enoexec", ref = "bsd/sys/errno.h" }
change { "ebadf", ref = "bsd/sys/errno.h" }
change { "echild", ref = "bsd/sys/errno.h" }
change { "edeadlk", value = 11, also = {},
  meaning = [[macOS does not have EDEADLOCK.]], ref = "bsd/sys/errno.h" }
change { "enomem", ref = "bsd/sys/errno.h" }
change { "eacces", ref = "bsd/sys/errno.h" }
change { "efault", ref = "bsd/sys/errno.h" }
change { "enotblk", ref = "bsd/sys/errno.h" }
change { "ebusy", "Device / Resource busy", ref = "bsd/sys/errno.h" }
change { "eexist", ref = "bsd/sys/errno.h" }
change { "exdev", "Cross-device link", ref = "bsd/sys/errno.h" }
change { "enodev", "Operation not supported by device", ref = "bsd/sys/errno.h" }
change { "enotdir", ref = "bsd/sys/errno.h" }
change { "eisdir", ref = "bsd/sys/errno.h" }
change { "einval", ref = "bsd/sys/errno.h" }
change { "enfile", ref = "bsd/sys/errno.h" }
change { "emfile", ref = "bsd/sys/errno.h" }
change { "enotty", ref = "bsd/sys/errno.h" }
change { "etxtbsy", ref = "bsd/sys/errno.h" }
change { "efbig", ref = "bsd/sys/errno.h" }
change { "enospc", ref = "bsd/sys/errno.h" }
change { "espipe", ref = "bsd/sys/errno.h" }
change { "erofs", ref = "bsd/sys/errno.h" }
change { "emlink", ref = "bsd/sys/errno.h" }
change { "epipe", ref = "bsd/sys/errno.h" }
change { "edom", ref = "bsd/sys/errno.h" }
change { "erange", "Result too large", ref = "bsd/sys/errno.h" }
change { "eagain", value = 35, ref = "bsd/sys/errno.h" }
change { "einprogress", value = 36, ref = "bsd/sys/errno.h" }
change { "ealready", value = 37, ref = "bsd/sys/errno.h" }
change { "enotsock", value = 38, ref = "bsd/sys/errno.h" }
change { "edestaddrreq", value = 39, ref = "bsd/sys/errno.h" }
change { "emsgsize", value = 40, ref = "bsd/sys/errno.h" }
change { "eprototype", value = 41, ref = "bsd/sys/errno.h" }
change { "enoprotoopt", value = 42, ref = "bsd/sys/errno.h" }
change { "eprotonosupport", value = 43, ref = "bsd/sys/errno.h" }
change { "esocktnosupport", value = 44, ref = "bsd/sys/errno.h" }
code { 45, "Operation not supported", name = "enotsup",
  summary = "The object does not support the operation.",
  posix = "current",
  ref     = "bsd/sys/errno.h" }
change { "epfnosupport", value = 46, ref = "bsd/sys/errno.h" }
change { "eafnosupport", "Address family not supported by protocol family",
  value = 47, ref = "bsd/sys/errno.h" }
change { "eaddrinuse", value = 48, ref = "bsd/sys/errno.h" }
change { "eaddrnotavail", "Can't assign requested address", value = 49, ref = "bsd/sys/errno.h" }
change { "enetdown", value = 50, ref = "bsd/sys/errno.h" }
change { "enetunreach", value = 51, ref = "bsd/sys/errno.h" }
change { "enetreset", value = 52, ref = "bsd/sys/errno.h" }
change { "econnaborted", value = 53, ref = "bsd/sys/errno.h" }
change { "econnreset", value = 54, ref = "bsd/sys/errno.h" }
change { "enobufs", value = 55, ref = "bsd/sys/errno.h" }
change { "eisconn", "Socket is already connected", value = 56, ref = "bsd/sys/errno.h" }
change { "enotconn", "Socket is not connected", value = 57, ref = "bsd/sys/errno.h" }
change { "eshutdown", "Can't send after socket shutdown", value = 58, ref = "bsd/sys/errno.h" }
change { "etoomanyrefs", "Too many references: can't splice", value = 59, ref = "bsd/sys/errno.h" }
change { "etimedout", "Operation timed out", value = 60, ref = "bsd/sys/errno.h" }
change { "econnrefused", value = 61, ref = "bsd/sys/errno.h" }
change { "eloop", value = 62, ref = "bsd/sys/errno.h" }
change { "enametoolong", value = 63, ref = "bsd/sys/errno.h" }
change { "ehostdown", value = 64, ref = "bsd/sys/errno.h" }
change { "ehostunreach", value = 65, ref = "bsd/sys/errno.h" }
change { "enotempty", value = 66, ref = "bsd/sys/errno.h" }
code { 67, "Too many processes", name = "eproclim",
  summary = "The user has reached the limit on processes.",
  ref     = "bsd/sys/errno.h" }
change { "eusers", value = 68, ref = "bsd/sys/errno.h" }
change { "edquot", "Disc quota exceeded", value = 69, ref = "bsd/sys/errno.h" }
change { "estale", "Stale NFS file handle", value = 70, ref = "bsd/sys/errno.h" }
change { "eremote", "Too many levels of remote in path", value = 71, ref = "bsd/sys/errno.h" }
code { 72, "RPC struct is bad", name = "ebadrpc",
  summary = "The structure of the remote procedure call is invalid.",
  ref     = "bsd/sys/errno.h" }
code { 73, "RPC version wrong", name = "erpcmismatch",
  summary = "The server does not support this version of RPC.",
  ref     = "bsd/sys/errno.h" }
code { 74, "RPC prog. not avail", name = "eprogunavail",
  summary = "The server does not offer the program.",
  ref     = "bsd/sys/errno.h" }
code { 75, "Program version wrong", name = "eprogmismatch",
  summary = "The server does not offer this version of the program.",
  ref     = "bsd/sys/errno.h" }
code { 76, "Bad procedure for program", name = "eprocunavail",
  summary = "The program does not have the procedure.",
  ref     = "bsd/sys/errno.h" }
change { "enolck", value = 77, ref = "bsd/sys/errno.h" }
change { "enosys", value = 78, ref = "bsd/sys/errno.h" }
code { 79, "Inappropriate file type or format", name = "eftype",
  summary = "The file has the wrong type or format for the operation.",
  ref     = "bsd/sys/errno.h" }
code { 80, "Authentication error", name = "eauth",
  summary = "The server rejected the credentials of the request.",
  ref     = "bsd/sys/errno.h" }
code { 81, "Need authenticator", name = "eneedauth",
  summary = "The server requires credentials that the request lacks.",
  ref     = "bsd/sys/errno.h" }
code { 82, "Device power is off", name = "epwroff",
  summary = "The device is switched off.",
  ref     = "bsd/sys/errno.h" }
code { 83, "Device error", name = "edeverr",
  summary = "The device has an error of its own, such as a printer without paper.",
  ref     = "bsd/sys/errno.h" }
change { "eoverflow", "Value too large to be stored in data type", value = 84, ref = "bsd/sys/errno.h" }
code { 85, "Bad executable", name = "ebadexec",
  summary = "The file is not a valid program, or was refused as one.",
  ref     = "bsd/sys/errno.h" }
code { 86, "Bad CPU type in executable", name = "ebadarch",
  summary = "The program is for another type of processor.",
  ref     = "bsd/sys/errno.h" }
code { 87, "Shared library version mismatch", name = "eshlibvers",
  summary = "A shared library has the wrong version.",
  ref     = "bsd/sys/errno.h" }
code { 88, "Malformed Mach-o file", name = "ebadmacho",
  summary = "The Mach-O file is malformed.",
  ref     = "bsd/sys/errno.h" }
change { "ecanceled", value = 89, ref = "bsd/sys/errno.h" }
change { "eidrm", value = 90, ref = "bsd/sys/errno.h" }
change { "enomsg", value = 91, ref = "bsd/sys/errno.h" }
change { "eilseq", "Illegal byte sequence", value = 92, ref = "bsd/sys/errno.h" }
code { 93, "Attribute not found", name = "enoattr",
  summary = "The file does not have the extended attribute.",
  ref     = "bsd/sys/errno.h" }
change { "ebadmsg", value = 94, ref = "bsd/sys/errno.h" }
change { "emultihop", value = 95, ref = "bsd/sys/errno.h" }
change { "enodata", "No message available on STREAM", value = 96, ref = "bsd/sys/errno.h" }
change { "enolink", value = 97, ref = "bsd/sys/errno.h" }
change { "enosr", "No STREAM resources", value = 98, ref = "bsd/sys/errno.h" }
change { "enostr", "Not a STREAM", value = 99, ref = "bsd/sys/errno.h" }
change { "eproto", value = 100, ref = "bsd/sys/errno.h" }
change { "etime", "STREAM ioctl timeout", value = 101, ref = "bsd/sys/errno.h" }
change { "eopnotsupp", "Operation not supported on socket", value = 102, also = {},
  meaning = [[ENOTSUP is a number of its own, 45. Where __DARWIN_UNIX03 is 0, EOPNOTSUPP is 45, too.]],
  ref = "bsd/sys/errno.h" }
code { 103, "No such policy registered", name = "enopolicy",
  summary = "The security policy is not registered.",
  ref     = "bsd/sys/errno.h" }
change { "enotrecoverable", value = 104, ref = "bsd/sys/errno.h" }
change { "eownerdead", "Previous owner died", value = 105, ref = "bsd/sys/errno.h" }
code { 106, "Interface output queue is full", name = "eqfull",
  summary = "The output queue of the network interface is full.",
  ref     = "bsd/sys/errno.h" }
