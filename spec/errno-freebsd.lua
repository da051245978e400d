-- Error numbers of FreeBSD, as changes to those of Linux.
--
-- True to: sys/sys/errno.h of FreeBSD (ELAST 97), read on 2026-11-28 and compared with Go's x/sys 0.3.0: no
-- difference in 100 names. Phrases are the comments of the header, which strerror returns in nearly these words.
--
-- Inside its kernel, FreeBSD also returns -1 to -5 (ERESTART to ERELOOKUP), which no program sees. Older releases
-- lack the newest numbers.
--
-- A name that Linux has with another number is changed, one that FreeBSD lacks is dropped. Summaries are those of
-- errno. The trait `freebsd` of errno gives the same numbers, which tests/oracle compares.
-- lint: allow L0805 everywhere: the names are the symbols of errno.h

spec {
  format   = 1,
  id       = "freebsd_errno",
  title    = "Error numbers of FreeBSD",
  extends  = "errno",
  options  = { c = { constants = "FREEBSD_{NAME}", system = "__FreeBSD__" } },
  mistaken = {
    [0] = "Zero is the absence of an error.",
  },
  registry = { url = "https://cgit.freebsd.org/src/tree/sys/sys/errno.h", version = "ELAST 97" },
  summary  = "The numbers in errno on FreeBSD.",
  meaning  = [[
    1 to 34 are the same as on Linux, except that 11 is EDEADLK; the others have numbers of their own. Send the
    name, not the number, to another machine.]],
}

document { "sys/errno.h", "FreeBSD, sys/sys/errno.h",
  url = "https://cgit.freebsd.org/src/tree/sys/sys/errno.h" }

drop { "echrng", "el2nsync", "el3hlt", "el3rst", "elnrng", "eunatch", "enocsi", "el2hlt", "ebade", "ebadr",
  "exfull", "enoano", "ebadrqc", "ebadslt", "ebfont", "enostr", "enodata", "etime", "enosr", "enonet", "enopkg",
  "eadv", "esrmnt", "ecomm", "edotdot", "enotuniq", "ebadfd", "eremchg", "elibacc", "elibbad", "elibscn",
  "elibmax", "elibexec", "erestart", "estrpipe", "euclean", "enotnam", "enavail", "eisnam", "eremoteio",
  "enomedium", "emediumtype", "enokey", "ekeyexpired", "ekeyrevoked", "ekeyrejected", "erfkill", "ehwpoison" }

change { "eperm", ref = "sys/errno.h" }
change { "enoent", ref = "sys/errno.h" }
change { "esrch", ref = "sys/errno.h" }
change { "eintr", ref = "sys/errno.h" }
change { "eio", ref = "sys/errno.h" }
change { "enxio", "Device not configured", ref = "sys/errno.h" }
change { "e2big", ref = "sys/errno.h" }
change { "enoexec", ref = "sys/errno.h" }
change { "ebadf", ref = "sys/errno.h" }
change { "echild", ref = "sys/errno.h" }
change { "edeadlk", value = 11, also = {}, meaning = [[FreeBSD does not have EDEADLOCK.]], ref = "sys/errno.h" }
change { "enomem", ref = "sys/errno.h" }
change { "eacces", ref = "sys/errno.h" }
change { "efault", ref = "sys/errno.h" }
change { "enotblk", ref = "sys/errno.h" }
change { "ebusy", "Device busy", ref = "sys/errno.h" }
change { "eexist", ref = "sys/errno.h" }
change { "exdev", "Cross-device link", ref = "sys/errno.h" }
change { "enodev", "Operation not supported by device", ref = "sys/errno.h" }
change { "enotdir", ref = "sys/errno.h" }
change { "eisdir", ref = "sys/errno.h" }
change { "einval", ref = "sys/errno.h" }
change { "enfile", ref = "sys/errno.h" }
change { "emfile", ref = "sys/errno.h" }
change { "enotty", ref = "sys/errno.h" }
change { "etxtbsy", ref = "sys/errno.h" }
change { "efbig", ref = "sys/errno.h" }
change { "enospc", ref = "sys/errno.h" }
change { "espipe", ref = "sys/errno.h" }
change { "erofs", "Read-only filesystem", ref = "sys/errno.h" }
change { "emlink", ref = "sys/errno.h" }
change { "epipe", ref = "sys/errno.h" }
change { "edom", ref = "sys/errno.h" }
change { "erange", "Result too large", ref = "sys/errno.h" }
change { "eagain", value = 35, ref = "sys/errno.h" }
change { "einprogress", value = 36, ref = "sys/errno.h" }
change { "ealready", value = 37, ref = "sys/errno.h" }
change { "enotsock", value = 38, ref = "sys/errno.h" }
change { "edestaddrreq", value = 39, ref = "sys/errno.h" }
change { "emsgsize", value = 40, ref = "sys/errno.h" }
change { "eprototype", value = 41, ref = "sys/errno.h" }
change { "enoprotoopt", value = 42, ref = "sys/errno.h" }
change { "eprotonosupport", value = 43, ref = "sys/errno.h" }
change { "esocktnosupport", value = 44, ref = "sys/errno.h" }
change { "eopnotsupp", value = 45,
  meaning = [[FreeBSD has ENOTSUP as a macro with the same number.]], ref = "sys/errno.h" }
change { "epfnosupport", value = 46, ref = "sys/errno.h" }
change { "eafnosupport", "Address family not supported by protocol family", value = 47, ref = "sys/errno.h" }
change { "eaddrinuse", value = 48, ref = "sys/errno.h" }
change { "eaddrnotavail", "Can't assign requested address", value = 49, ref = "sys/errno.h" }
change { "enetdown", value = 50, ref = "sys/errno.h" }
change { "enetunreach", value = 51, ref = "sys/errno.h" }
change { "enetreset", value = 52, ref = "sys/errno.h" }
change { "econnaborted", value = 53, ref = "sys/errno.h" }
change { "econnreset", value = 54, ref = "sys/errno.h" }
change { "enobufs", value = 55, ref = "sys/errno.h" }
change { "eisconn", "Socket is already connected", value = 56, ref = "sys/errno.h" }
change { "enotconn", "Socket is not connected", value = 57, ref = "sys/errno.h" }
change { "eshutdown", "Can't send after socket shutdown", value = 58, ref = "sys/errno.h" }
change { "etoomanyrefs", "Too many references: can't splice", value = 59, ref = "sys/errno.h" }
change { "etimedout", "Operation timed out", value = 60, ref = "sys/errno.h" }
change { "econnrefused", value = 61, ref = "sys/errno.h" }
change { "eloop", value = 62, ref = "sys/errno.h" }
change { "enametoolong", value = 63, ref = "sys/errno.h" }
change { "ehostdown", value = 64, ref = "sys/errno.h" }
change { "ehostunreach", value = 65, ref = "sys/errno.h" }
change { "enotempty", value = 66, ref = "sys/errno.h" }
code { 67, "Too many processes", name = "eproclim",
  summary = "The user has reached the limit on processes.",
  ref     = "sys/errno.h" }
change { "eusers", value = 68, ref = "sys/errno.h" }
change { "edquot", "Disc quota exceeded", value = 69, ref = "sys/errno.h" }
change { "estale", "Stale NFS file handle", value = 70, ref = "sys/errno.h" }
change { "eremote", "Too many levels of remote in path", value = 71, ref = "sys/errno.h" }
code { 72, "RPC struct is bad", name = "ebadrpc",
  summary = "The structure of the remote procedure call is invalid.",
  ref     = "sys/errno.h" }
code { 73, "RPC version wrong", name = "erpcmismatch",
  summary = "The server does not support this version of RPC.",
  ref     = "sys/errno.h" }
code { 74, "RPC prog. not avail", name = "eprogunavail",
  summary = "The server does not offer the program.",
  ref     = "sys/errno.h" }
code { 75, "Program version wrong", name = "eprogmismatch",
  summary = "The server does not offer this version of the program.",
  ref     = "sys/errno.h" }
code { 76, "Bad procedure for program", name = "eprocunavail",
  summary = "The program does not have the procedure.",
  ref     = "sys/errno.h" }
change { "enolck", value = 77, ref = "sys/errno.h" }
change { "enosys", value = 78, ref = "sys/errno.h" }
code { 79, "Inappropriate file type or format", name = "eftype",
  summary = "The file has the wrong type or format for the operation.",
  ref     = "sys/errno.h" }
code { 80, "Authentication error", name = "eauth",
  summary = "The server rejected the credentials of the request.",
  ref     = "sys/errno.h" }
code { 81, "Need authenticator", name = "eneedauth",
  summary = "The server requires credentials that the request lacks.",
  ref     = "sys/errno.h" }
change { "eidrm", value = 82, ref = "sys/errno.h" }
change { "enomsg", value = 83, ref = "sys/errno.h" }
change { "eoverflow", "Value too large to be stored in data type", value = 84, ref = "sys/errno.h" }
change { "ecanceled", value = 85, ref = "sys/errno.h" }
change { "eilseq", "Illegal byte sequence", value = 86, ref = "sys/errno.h" }
code { 87, "Attribute not found", name = "enoattr",
  summary = "The file does not have the extended attribute.",
  ref     = "sys/errno.h" }
code { 88, "Programming error", name = "edoofus",
  summary = "Only a bug in the kernel or a program can cause this error.",
  ref     = "sys/errno.h" }
change { "ebadmsg", value = 89, ref = "sys/errno.h" }
change { "emultihop", value = 90, ref = "sys/errno.h" }
change { "enolink", value = 91, ref = "sys/errno.h" }
change { "eproto", value = 92, ref = "sys/errno.h" }
code { 93, "Capabilities insufficient", name = "enotcapable",
  summary = "The descriptor lacks the Capsicum rights for the operation.",
  ref     = "sys/errno.h" }
code { 94, "Not permitted in capability mode", name = "ecapmode",
  summary = "The process is in capability mode, which does not allow the call.",
  ref     = "sys/errno.h" }
change { "enotrecoverable", value = 95, ref = "sys/errno.h" }
change { "eownerdead", "Previous owner died", value = 96, ref = "sys/errno.h" }
code { 97, "Integrity check failed", name = "eintegrity",
  summary = "A checksum of stored data is wrong.",
  ref     = "sys/errno.h" }
