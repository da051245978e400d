-- Error numbers of Linux, as most of its ports have them (asm-generic), with those of other systems.
--
-- True to: include/uapi/asm-generic/errno-base.h and errno.h of Linux 6.1, and include/linux/errno.h for the
-- numbers inside the kernel. Phrases are what strerror of glibc 2.36 returns. The numbers of other systems are
-- those of errno-freebsd, errno-macos and errno-windows, which name their sources. All were read on 2026-11-28 and
-- compared with a second list.
--
-- alpha, mips, parisc, powerpc and sparc number some of the names differently; powerpc differs in EDEADLOCK
-- only. A program on such a port compares with its own <errno.h>.
--
-- Doubts:
--
--   * `posix` follows std::errc of C++ for POSIX.1-2024, not the standard's own page.
--   * 519 and 531 come from copies of the kernel's header.
--   * macOS numbers above 106 were not seen.
--
-- The phrase is the text of strerror and the name is the symbol, so the two never match.
-- lint: allow L0805 everywhere: the names are the symbols of errno.h

spec {
  format   = 1,
  id       = "linux_errno",
  title    = "Error numbers of Linux",
  values   = { from = 1, to = 4095 }, -- MAX_ERRNO of include/linux/err.h
  -- C reserves E and a capital letter for <errno.h>.  The header that defines the macro is that of most ports.
  options  = { c = { constants = "LINUX_{NAME}", system = "_ASM_GENERIC_ERRNO_H" } },
  registry = {
    url = "https://github.com/torvalds/linux/blob/v6.1/include/uapi/asm-generic/errno.h",
    updated = "2022-12-11" }, -- Linux 6.1
  mistaken = {
    [0]   = "Zero is the absence of an error.",
    [41]  = "The number is not assigned; EWOULDBLOCK is 11, the same as EAGAIN.",
    [58]  = "The number is not assigned; EDEADLOCK is 35, and 58 on powerpc only.",
    [512] = "Kernel only (ERESTARTSYS): the system call starts again after the signal if its handler asks for it.",
    [513] = "Kernel only (ERESTARTNOINTR): the system call starts again after the signal.",
    [514] = "Kernel only (ERESTARTNOHAND): the system call starts again unless the signal has a handler.",
    [515] = "Kernel only (ENOIOCTLCMD): the driver does not know the command of the ioctl; programs see ENOTTY.",
    [516] = "Kernel only (ERESTART_RESTARTBLOCK): the system call continues after the signal.",
    [517] = "Kernel only (EPROBE_DEFER): the driver asks to probe the device again later.",
    [518] = "Kernel only (EOPENSTALE): the open found a stale handle and is tried again.",
    [519] = "Kernel only (ENOPARAM): the parameter is not supported.",
    [521] = "Kernel only (EBADHANDLE): the file handle of NFS is malformed.",
    [522] = "Kernel only (ENOTSYNC): a setattr of NFS does not match the state of the object.",
    [523] = "Kernel only (EBADCOOKIE): the cookie of a READDIR is stale.",
    [524] = "ENOTSUPP is for NFSv3. Some drivers return it to programs by mistake; strerror has no text for it.",
    [525] = "Kernel only (ETOOSMALL): the buffer or the request is too small.",
    [526] = "Kernel only (ESERVERFAULT): the server failed in a way that has no code of its own.",
    [527] = "Kernel only (EBADTYPE): the server does not support objects of this type.",
    [528] = "Kernel only (EJUKEBOX): the request has started and takes a long time; the client tries again.",
    [529] = "Kernel only (EIOCBQUEUED): the request is queued and reports its completion later.",
    [530] = "Kernel only (ERECALLCONFLICT): the operation conflicts with a lease or layout being recalled.",
    [531] = "Kernel only (ENOGRACE): the grace period of NFS is over, and state cannot be reclaimed.",
  },
  summary  = "The numbers in errno after a system call or a function of the C library has failed.",
  meaning  = [[
    Functions of the C library set errno and return -1 or another sign of failure. Inside the kernel, and in a
    raw system call, the number is returned with a minus sign: -5 for EIO. Unix systems share the names, but not
    most numbers above 34: send the name, not the number, to another machine.]],
}

document { "errno-base.h", "Linux 6.1, include/uapi/asm-generic/errno-base.h",
  url = "https://github.com/torvalds/linux/blob/v6.1/include/uapi/asm-generic/errno-base.h" }
document { "errno.h", "Linux 6.1, include/uapi/asm-generic/errno.h",
  url = "https://github.com/torvalds/linux/blob/v6.1/include/uapi/asm-generic/errno.h" }

trait { "posix", title = "POSIX", help = "Whether POSIX has the name.", choice = {
  { "current", help = "The name is in POSIX.1-2024." },
  { "removed", help = "The name was in POSIX.1-2008 and POSIX.1-2017 as part of STREAMS, and was removed in 2024." },
} }
trait { "freebsd", title = "FreeBSD", number = true, help = "The number that FreeBSD gives the name." }
trait { "macos", title = "macOS", number = true, help = "The number that macOS gives the name." }
trait { "windows", number = true, help = "The number that the Universal C Runtime of Windows gives the name." }

-- 1 to 34 are the same on all ports of Linux, but for EAGAIN on alpha.

code { 1, "Operation not permitted", name = "eperm",
  summary  = "The caller lacks the privilege for the operation.",
  contrast = { [13] = "EPERM is about the privileges of the caller; EACCES about the permissions of the object." },
  posix = "current", freebsd = 1, macos = 1, windows = 1,
  ref      = "errno-base.h" }
code { 2, "No such file or directory", name = "enoent",
  summary = "A component of the path, or the named object, does not exist.",
  posix = "current", freebsd = 2, macos = 2, windows = 2,
  ref     = "errno-base.h" }
code { 3, "No such process", name = "esrch",
  summary = "No process, thread or other object matches the identifier.",
  posix = "current", freebsd = 3, macos = 3, windows = 3,
  ref     = "errno-base.h" }
code { 4, "Interrupted system call", name = "eintr",
  summary = "A signal interrupted the call before it completed.",
  posix = "current", freebsd = 4, macos = 4, windows = 4,
  ref     = "errno-base.h" }
code { 5, "Input/output error", name = "eio",
  summary = "A device failed at the physical level, or the terminal is no longer available.",
  posix = "current", freebsd = 5, macos = 5, windows = 5,
  ref     = "errno-base.h" }
code { 6, "No such device or address", name = "enxio",
  summary = "The device does not exist, or it is not ready.",
  posix = "current", freebsd = 6, macos = 6, windows = 6,
  ref     = "errno-base.h" }
code { 7, "Argument list too long", name = "e2big",
  summary = "The arguments and the environment of the new program are too long.",
  posix = "current", freebsd = 7, macos = 7, windows = 7,
  ref     = "errno-base.h" }
code { 8, "Exec format error", name = "enoexec",
  summary = "The file is executable, but its format is not recognized.",
  posix = "current", freebsd = 8, macos = 8, windows = 8,
  ref     = "errno-base.h" }
code { 9, "Bad file descriptor", name = "ebadf",
  summary = "The descriptor is not open, or not open for this kind of access.",
  posix = "current", freebsd = 9, macos = 9, windows = 9,
  ref     = "errno-base.h" }
code { 10, "No child processes", name = "echild",
  summary = "The caller has no child process to wait for.",
  posix = "current", freebsd = 10, macos = 10, windows = 10,
  ref     = "errno-base.h" }
code { 11, "Resource temporarily unavailable", name = "eagain",
  summary = "The operation cannot complete without waiting; the same call may succeed later.",
  also    = { { "Operation Would Block", name = "ewouldblock", by = "POSIX, asm-generic/errno.h" } },
  posix = "current", freebsd = 35, macos = 35, windows = 11,
  ref     = "errno-base.h" }
code { 12, "Cannot allocate memory", name = "enomem",
  summary = "There is not enough memory.",
  posix = "current", freebsd = 12, macos = 12, windows = 12,
  ref     = "errno-base.h" }
code { 13, "Permission denied", name = "eacces",
  summary = "The permissions of a file or an object deny this access.",
  posix = "current", freebsd = 13, macos = 13, windows = 13,
  ref     = "errno-base.h" }
code { 14, "Bad address", name = "efault",
  summary = "An argument points outside the memory of the caller.",
  posix = "current", freebsd = 14, macos = 14, windows = 14,
  ref     = "errno-base.h" }
code { 15, "Block device required", name = "enotblk",
  summary = "The call needs a block device.",
  freebsd = 15, macos = 15,
  ref     = "errno-base.h" }
code { 16, "Device or resource busy", name = "ebusy",
  summary = "The object is in use in a way that excludes the operation.",
  posix = "current", freebsd = 16, macos = 16, windows = 16,
  ref     = "errno-base.h" }
code { 17, "File exists", name = "eexist",
  summary = "The object to be created already exists.",
  posix = "current", freebsd = 17, macos = 17, windows = 17,
  ref     = "errno-base.h" }
code { 18, "Invalid cross-device link", name = "exdev",
  summary = "A link or a rename would cross from one file system to another.",
  posix = "current", freebsd = 18, macos = 18, windows = 18,
  ref     = "errno-base.h" }
code { 19, "No such device", name = "enodev",
  summary = "The device does not exist, or does not support the operation.",
  posix = "current", freebsd = 19, macos = 19, windows = 19,
  ref     = "errno-base.h" }
code { 20, "Not a directory", name = "enotdir",
  summary = "A component of the path is not a directory.",
  posix = "current", freebsd = 20, macos = 20, windows = 20,
  ref     = "errno-base.h" }
code { 21, "Is a directory", name = "eisdir",
  summary = "The operation is not possible on a directory.",
  posix = "current", freebsd = 21, macos = 21, windows = 21,
  ref     = "errno-base.h" }
code { 22, "Invalid argument", name = "einval",
  summary = "An argument is invalid.",
  posix = "current", freebsd = 22, macos = 22, windows = 22,
  ref     = "errno-base.h" }
code { 23, "Too many open files in system", name = "enfile",
  summary = "The system has reached its limit of open files.",
  posix = "current", freebsd = 23, macos = 23, windows = 23,
  ref     = "errno-base.h" }
code { 24, "Too many open files", name = "emfile",
  summary  = "The process has reached its limit of open files.",
  contrast = { [23] = "EMFILE is the limit of this process; ENFILE the limit of the whole system." },
  posix = "current", freebsd = 24, macos = 24, windows = 24,
  ref      = "errno-base.h" }
code { 25, "Inappropriate ioctl for device", name = "enotty",
  summary = "The device does not support this control operation; often it is not a terminal.",
  posix = "current", freebsd = 25, macos = 25, windows = 25,
  ref     = "errno-base.h" }
code { 26, "Text file busy", name = "etxtbsy",
  summary = "The file is a running program and cannot be written, or is open for writing and cannot be run.",
  posix = "current", freebsd = 26, macos = 26, windows = 139,
  ref     = "errno-base.h" }
code { 27, "File too large", name = "efbig",
  summary = "The file would exceed the largest size allowed.",
  posix = "current", freebsd = 27, macos = 27, windows = 27,
  ref     = "errno-base.h" }
code { 28, "No space left on device", name = "enospc",
  summary = "The device is full.",
  posix = "current", freebsd = 28, macos = 28, windows = 28,
  ref     = "errno-base.h" }
code { 29, "Illegal seek", name = "espipe",
  summary = "A pipe, a socket or a FIFO has no position to seek to.",
  posix = "current", freebsd = 29, macos = 29, windows = 29,
  ref     = "errno-base.h" }
code { 30, "Read-only file system", name = "erofs",
  summary = "The file system is read-only.",
  posix = "current", freebsd = 30, macos = 30, windows = 30,
  ref     = "errno-base.h" }
code { 31, "Too many links", name = "emlink",
  summary = "The file already has the maximum number of links.",
  posix = "current", freebsd = 31, macos = 31, windows = 31,
  ref     = "errno-base.h" }
code { 32, "Broken pipe", name = "epipe",
  summary = "The other end of the pipe or socket is not open for reading.",
  posix = "current", freebsd = 32, macos = 32, windows = 32,
  ref     = "errno-base.h" }
code { 33, "Numerical argument out of domain", name = "edom",
  summary = "An argument lies outside the domain of the function.",
  posix = "current", freebsd = 33, macos = 33, windows = 33,
  ref     = "errno-base.h" }
code { 34, "Numerical result out of range", name = "erange",
  summary = "The result is too large or too small for its type, or does not fit the buffer.",
  posix = "current", freebsd = 34, macos = 34, windows = 34,
  ref     = "errno-base.h" }

-- From 35 on each port may have its own; these are the numbers of asm-generic.

code { 35, "Resource deadlock avoided", name = "edeadlk",
  summary = "Waiting for the lock would cause a deadlock.",
  meaning = [[EDEADLOCK has a number of its own on powerpc (58), mips (56) and sparc (108).]],
  also    = { { "File Locking Deadlock", name = "edeadlock", by = "asm-generic/errno.h" } },
  posix = "current", freebsd = 11, macos = 11, windows = 36,
  ref     = "errno.h" }
code { 36, "File name too long", name = "enametoolong",
  summary = "The path, or a component of it, is too long.",
  posix = "current", freebsd = 63, macos = 63, windows = 38,
  ref     = "errno.h" }
code { 37, "No locks available", name = "enolck",
  summary = "The system has run out of file locks.",
  posix = "current", freebsd = 77, macos = 77, windows = 39,
  ref     = "errno.h" }
code { 38, "Function not implemented", name = "enosys",
  summary  = "The kernel does not implement the system call.",
  contrast = { [95] = "ENOSYS means that the call does not exist; EOPNOTSUPP that this object does not support it." },
  posix = "current", freebsd = 78, macos = 78, windows = 40,
  ref      = "errno.h" }
code { 39, "Directory not empty", name = "enotempty",
  summary = "The directory is not empty.",
  posix = "current", freebsd = 66, macos = 66, windows = 41,
  ref     = "errno.h" }
code { 40, "Too many levels of symbolic links", name = "eloop",
  summary = "Resolving the path would follow too many symbolic links.",
  posix = "current", freebsd = 62, macos = 62, windows = 114,
  ref     = "errno.h" }
code { 42, "No message of desired type", name = "enomsg",
  summary = "The queue holds no message of the type.",
  posix = "current", freebsd = 83, macos = 91, windows = 122,
  ref     = "errno.h" }
code { 43, "Identifier removed", name = "eidrm",
  summary = "The System V object was removed while the caller used it.",
  posix = "current", freebsd = 82, macos = 90, windows = 111,
  ref     = "errno.h" }
code { 44, "Channel number out of range", name = "echrng",
  summary = "The number of a channel is out of range.",
  ref     = "errno.h" }
code { 45, "Level 2 not synchronized", name = "el2nsync",
  summary = "Level 2 of a connection is not synchronized.",
  ref     = "errno.h" }
code { 46, "Level 3 halted", name = "el3hlt",
  summary = "Level 3 of a connection is halted.",
  ref     = "errno.h" }
code { 47, "Level 3 reset", name = "el3rst",
  summary = "Level 3 of a connection was reset.",
  ref     = "errno.h" }
code { 48, "Link number out of range", name = "elnrng",
  summary = "The number of a link is out of range.",
  ref     = "errno.h" }
code { 49, "Protocol driver not attached", name = "eunatch",
  summary = "The driver of the protocol is not attached.",
  ref     = "errno.h" }
code { 50, "No CSI structure available", name = "enocsi",
  summary = "A CSI structure is not available.",
  ref     = "errno.h" }
code { 51, "Level 2 halted", name = "el2hlt",
  summary = "Level 2 of a connection is halted.",
  ref     = "errno.h" }
code { 52, "Invalid exchange", name = "ebade",
  summary = "The exchange between two sides is invalid.",
  ref     = "errno.h" }
code { 53, "Invalid request descriptor", name = "ebadr",
  summary = "The descriptor of a request is invalid.",
  ref     = "errno.h" }
code { 54, "Exchange full", name = "exfull",
  summary = "The table of exchanges is full.",
  ref     = "errno.h" }
code { 55, "No anode", name = "enoano",
  summary = "The anode does not exist.",
  ref     = "errno.h" }
code { 56, "Invalid request code", name = "ebadrqc",
  summary = "The code of the request is invalid.",
  ref     = "errno.h" }
code { 57, "Invalid slot", name = "ebadslt",
  summary = "The slot is invalid.",
  ref     = "errno.h" }
code { 59, "Bad font file format", name = "ebfont",
  summary = "The format of a font file is wrong.",
  ref     = "errno.h" }
code { 60, "Device not a stream", name = "enostr",
  summary = "The descriptor does not refer to a STREAMS device.",
  posix = "removed", macos = 99, windows = 125,
  ref     = "errno.h" }
code { 61, "No data available", name = "enodata",
  summary = "The data, or the extended attribute, does not exist.",
  posix = "removed", macos = 96, windows = 120,
  ref     = "errno.h" }
code { 62, "Timer expired", name = "etime",
  summary = "A timer expired before the operation ended.",
  posix = "removed", macos = 101, windows = 137,
  ref     = "errno.h" }
code { 63, "Out of streams resources", name = "enosr",
  summary = "STREAMS has no resources left.",
  posix = "removed", macos = 98, windows = 124,
  ref     = "errno.h" }
code { 64, "Machine is not on the network", name = "enonet",
  summary = "The machine is not on the network.",
  ref     = "errno.h" }
code { 65, "Package not installed", name = "enopkg",
  summary = "A package, often a module of the kernel, is not installed.",
  ref     = "errno.h" }
code { 66, "Object is remote", name = "eremote",
  summary = "The object is on another machine, where the operation is not possible.",
  freebsd = 71, macos = 71,
  ref     = "errno.h" }
code { 67, "Link has been severed", name = "enolink",
  summary = "The link to another machine is broken.",
  posix = "current", freebsd = 91, macos = 97, windows = 121,
  ref     = "errno.h" }
code { 68, "Advertise error", name = "eadv",
  summary = "An advertised remote resource has an error.",
  ref     = "errno.h" }
code { 69, "Srmount error", name = "esrmnt",
  summary = "A remote resource is still mounted.",
  ref     = "errno.h" }
code { 70, "Communication error on send", name = "ecomm",
  summary = "Sending to another machine failed.",
  ref     = "errno.h" }
code { 71, "Protocol error", name = "eproto",
  summary = "The other side violated the protocol.",
  posix = "current", freebsd = 92, macos = 100, windows = 134,
  ref     = "errno.h" }
code { 72, "Multihop attempted", name = "emultihop",
  summary = "The path leads across several remote machines.",
  posix = "current", freebsd = 90, macos = 95,
  ref     = "errno.h" }
code { 73, "RFS specific error", name = "edotdot",
  summary = "Remote File Sharing reports an error that is specific to it.",
  ref     = "errno.h" }
code { 74, "Bad message", name = "ebadmsg",
  summary = "The message is damaged or of an unexpected type.",
  posix = "current", freebsd = 89, macos = 94, windows = 104,
  ref     = "errno.h" }
code { 75, "Value too large for defined data type", name = "eoverflow",
  summary = "The value does not fit the type that has to hold it.",
  posix = "current", freebsd = 84, macos = 84, windows = 132,
  ref     = "errno.h" }
code { 76, "Name not unique on network", name = "enotuniq",
  summary = "The name is not unique on the network.",
  ref     = "errno.h" }
code { 77, "File descriptor in bad state", name = "ebadfd",
  summary = "The descriptor is in a state that does not allow the operation.",
  ref     = "errno.h" }
code { 78, "Remote address changed", name = "eremchg",
  summary = "The address of the other side changed.",
  ref     = "errno.h" }
code { 79, "Can not access a needed shared library", name = "elibacc",
  summary = "A needed shared library cannot be accessed.",
  ref     = "errno.h" }
code { 80, "Accessing a corrupted shared library", name = "elibbad",
  summary = "A shared library is damaged.",
  ref     = "errno.h" }
code { 81, ".lib section in a.out corrupted", name = "elibscn",
  summary = "The .lib section of the program is damaged.",
  ref     = "errno.h" }
code { 82, "Attempting to link in too many shared libraries", name = "elibmax",
  summary = "The program links more shared libraries than allowed.",
  ref     = "errno.h" }
code { 83, "Cannot exec a shared library directly", name = "elibexec",
  summary = "A shared library cannot be run as a program.",
  ref     = "errno.h" }
code { 84, "Invalid or incomplete multibyte or wide character", name = "eilseq",
  summary = "The bytes are not a valid character of the encoding.",
  posix = "current", freebsd = 86, macos = 92, windows = 42,
  ref     = "errno.h" }
code { 85, "Interrupted system call should be restarted", name = "erestart",
  summary = "The kernel uses it internally to restart an interrupted system call.",
  ref     = "errno.h" }
code { 86, "Streams pipe error", name = "estrpipe",
  summary = "A pipe of STREAMS failed.",
  ref     = "errno.h" }
code { 87, "Too many users", name = "eusers",
  summary = "The number of users, or of their objects, has reached its limit.",
  freebsd = 68, macos = 68,
  ref     = "errno.h" }
code { 88, "Socket operation on non-socket", name = "enotsock",
  summary = "The descriptor is not a socket.",
  posix = "current", freebsd = 38, macos = 38, windows = 128,
  ref     = "errno.h" }
code { 89, "Destination address required", name = "edestaddrreq",
  summary = "The socket has no peer, and the call gave no destination.",
  posix = "current", freebsd = 39, macos = 39, windows = 109,
  ref     = "errno.h" }
code { 90, "Message too long", name = "emsgsize",
  summary = "The message is longer than the transport or the buffer allows.",
  posix = "current", freebsd = 40, macos = 40, windows = 115,
  ref     = "errno.h" }
code { 91, "Protocol wrong type for socket", name = "eprototype",
  summary = "The protocol does not support this type of socket.",
  posix = "current", freebsd = 41, macos = 41, windows = 136,
  ref     = "errno.h" }
code { 92, "Protocol not available", name = "enoprotoopt",
  summary = "The protocol does not support the option.",
  posix = "current", freebsd = 42, macos = 42, windows = 123,
  ref     = "errno.h" }
code { 93, "Protocol not supported", name = "eprotonosupport",
  summary = "The system, or the address family, does not support the protocol.",
  posix = "current", freebsd = 43, macos = 43, windows = 135,
  ref     = "errno.h" }
code { 94, "Socket type not supported", name = "esocktnosupport",
  summary = "The address family does not support this type of socket.",
  -- POSIX.1-2024 probably has it; its page was not at hand, so `posix` is not given.
  freebsd = 44, macos = 44,
  ref     = "errno.h" }
code { 95, "Operation not supported", name = "eopnotsupp",
  summary = "The object, such as a socket or a file system, does not support the operation.",
  meaning = [[
    The kernel has this name only; ENOTSUP is a macro of the C library with the same number. The two are
    different numbers on macOS (45 and 102) and Windows (129 and 130).]],
  also    = { { "Not Supported", name = "enotsup", by = "POSIX, bits/errno.h of glibc" } },
  posix = "current", freebsd = 45, macos = 102, windows = 130,
  ref     = "errno.h" }
code { 96, "Protocol family not supported", name = "epfnosupport",
  summary = "The system does not support the protocol family.",
  freebsd = 46, macos = 46,
  ref     = "errno.h" }
code { 97, "Address family not supported by protocol", name = "eafnosupport",
  summary = "The system, or the socket, does not support the address family.",
  posix = "current", freebsd = 47, macos = 47, windows = 102,
  ref     = "errno.h" }
code { 98, "Address already in use", name = "eaddrinuse",
  summary = "Another socket uses the address.",
  posix = "current", freebsd = 48, macos = 48, windows = 100,
  ref     = "errno.h" }
code { 99, "Cannot assign requested address", name = "eaddrnotavail",
  summary = "The address does not belong to this machine, or no port is free.",
  posix = "current", freebsd = 49, macos = 49, windows = 101,
  ref     = "errno.h" }
code { 100, "Network is down", name = "enetdown",
  summary = "The local network interface is down.",
  posix = "current", freebsd = 50, macos = 50, windows = 116,
  ref     = "errno.h" }
code { 101, "Network is unreachable", name = "enetunreach",
  summary = "No route leads to the network.",
  posix = "current", freebsd = 51, macos = 51, windows = 118,
  ref     = "errno.h" }
code { 102, "Network dropped connection on reset", name = "enetreset",
  summary = "The network aborted the connection.",
  posix = "current", freebsd = 52, macos = 52, windows = 117,
  ref     = "errno.h" }
code { 103, "Software caused connection abort", name = "econnaborted",
  summary = "The connection was aborted, for instance before it was accepted.",
  posix = "current", freebsd = 53, macos = 53, windows = 106,
  ref     = "errno.h" }
code { 104, "Connection reset by peer", name = "econnreset",
  summary = "The peer reset the connection.",
  posix = "current", freebsd = 54, macos = 54, windows = 108,
  ref     = "errno.h" }
code { 105, "No buffer space available", name = "enobufs",
  summary = "The system has no buffer space for the operation.",
  posix = "current", freebsd = 55, macos = 55, windows = 119,
  ref     = "errno.h" }
code { 106, "Transport endpoint is already connected", name = "eisconn",
  summary = "The socket is already connected.",
  posix = "current", freebsd = 56, macos = 56, windows = 113,
  ref     = "errno.h" }
code { 107, "Transport endpoint is not connected", name = "enotconn",
  summary = "The socket is not connected.",
  posix = "current", freebsd = 57, macos = 57, windows = 126,
  ref     = "errno.h" }
code { 108, "Cannot send after transport endpoint shutdown", name = "eshutdown",
  summary = "The socket was shut down for sending.",
  freebsd = 58, macos = 58,
  ref     = "errno.h" }
code { 109, "Too many references: cannot splice", name = "etoomanyrefs",
  summary = "Too many descriptors are in transit, or too many references exist.",
  freebsd = 59, macos = 59,
  ref     = "errno.h" }
code { 110, "Connection timed out", name = "etimedout",
  summary = "The peer did not respond in time.",
  posix = "current", freebsd = 60, macos = 60, windows = 138,
  ref     = "errno.h" }
code { 111, "Connection refused", name = "econnrefused",
  summary  = "No process is listening at the address.",
  contrast = { [110] = "With ECONNREFUSED the peer answered; with ETIMEDOUT it did not." },
  posix = "current", freebsd = 61, macos = 61, windows = 107,
  ref      = "errno.h" }
code { 112, "Host is down", name = "ehostdown",
  summary = "The remote machine is down.",
  freebsd = 64, macos = 64,
  ref     = "errno.h" }
code { 113, "No route to host", name = "ehostunreach",
  summary = "No route leads to the machine.",
  posix = "current", freebsd = 65, macos = 65, windows = 110,
  ref     = "errno.h" }
code { 114, "Operation already in progress", name = "ealready",
  summary  = "An earlier call has started the operation, and it is not complete.",
  contrast = { [115] = "EINPROGRESS is the result of the call that starts the operation; EALREADY of each later one." },
  posix = "current", freebsd = 37, macos = 37, windows = 103,
  ref      = "errno.h" }
code { 115, "Operation now in progress", name = "einprogress",
  summary = "The operation has started and completes later.",
  posix = "current", freebsd = 36, macos = 36, windows = 112,
  ref     = "errno.h" }
code { 116, "Stale file handle", name = "estale",
  summary = "The file handle refers to a file that no longer exists on the server.",
  posix = "current", freebsd = 70, macos = 70,
  ref     = "errno.h" }
code { 117, "Structure needs cleaning", name = "euclean",
  summary = "The file system is damaged and needs a check.",
  ref     = "errno.h" }
code { 118, "Not a XENIX named type file", name = "enotnam",
  summary = "The file is not a named type file of XENIX.",
  ref     = "errno.h" }
code { 119, "No XENIX semaphores available", name = "enavail",
  summary = "XENIX semaphores are not available.",
  ref     = "errno.h" }
code { 120, "Is a named type file", name = "eisnam",
  summary = "The file is a named type file of XENIX.",
  ref     = "errno.h" }
code { 121, "Remote I/O error", name = "eremoteio",
  summary = "A remote device failed to transfer the data.",
  ref     = "errno.h" }
code { 122, "Disk quota exceeded", name = "edquot",
  summary = "The disk quota of the user is used up.",
  posix = "current", freebsd = 69, macos = 69,
  ref     = "errno.h" }
code { 123, "No medium found", name = "enomedium",
  summary = "The drive holds no medium.",
  ref     = "errno.h" }
code { 124, "Wrong medium type", name = "emediumtype",
  summary = "The medium in the drive is of the wrong type.",
  ref     = "errno.h" }
code { 125, "Operation canceled", name = "ecanceled",
  summary = "The operation was canceled.",
  posix = "current", freebsd = 85, macos = 89, windows = 105,
  ref     = "errno.h" }
code { 126, "Required key not available", name = "enokey",
  summary = "The keyring has no such key.",
  ref     = "errno.h" }
code { 127, "Key has expired", name = "ekeyexpired",
  summary = "The key has expired.",
  ref     = "errno.h" }
code { 128, "Key has been revoked", name = "ekeyrevoked",
  summary = "The key was revoked.",
  ref     = "errno.h" }
code { 129, "Key was rejected by service", name = "ekeyrejected",
  summary = "A service rejected the key.",
  ref     = "errno.h" }
code { 130, "Owner died", name = "eownerdead",
  summary = "The owner of the robust mutex died; the caller has the mutex and must repair the state.",
  posix = "current", freebsd = 96, macos = 105, windows = 133,
  ref     = "errno.h" }
code { 131, "State not recoverable", name = "enotrecoverable",
  summary = "The state that the robust mutex protects is lost.",
  posix = "current", freebsd = 95, macos = 104, windows = 127,
  ref     = "errno.h" }
code { 132, "Operation not possible due to RF-kill", name = "erfkill",
  summary = "A switch for radio transmitters turned the device off.",
  ref     = "errno.h" }
code { 133, "Memory page has hardware error", name = "ehwpoison",
  summary = "The memory page has an uncorrectable hardware error.",
  ref     = "errno.h" }
