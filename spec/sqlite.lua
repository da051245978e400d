-- SQLite result codes, primary and extended.
--
-- True to: sqlite3.h of SQLite 3.53.2, sections Result Codes and Extended Result Codes, read on 2026-11-28. The
-- header of 3.40.1 has 106 of these values, without a difference. The phrases of primary codes are what
-- sqlite3_errstr of 3.40.1 returns; where that is "unknown error", and for extended codes, which have none of
-- their own, they are the words of the name, written out.
--
-- An extended code is its primary code | n << 8: 266 is 10 | 1 << 8. So the low byte of an extended code is its
-- primary code, whether the code is listed here or not.
-- lint: allow L0805 everywhere: the names are the symbols of sqlite3.h
--
-- Policy: a code is added when sqlite3.h has it.

spec {
  format   = 1,
  id       = "sqlite_result",
  title    = "SQLite result codes",
  values   = { from = 0, to = 2147483647 },
  options  = { c = { constants = "SQLITE_RESULT_{NAME}" } }, -- SQLITE_{NAME} would be the macros of sqlite3.h
  registry = { url = "https://www.sqlite.org/rescode.html", version = "3.53.2" },
  summary  = "The numbers that functions of SQLite return.",
  meaning  = [[
    A connection returns primary codes, which fit into a byte, until sqlite3_extended_result_codes turns the
    extended ones on; sqlite3_extended_errcode returns them in any case. A program that meets an extended code
    that it does not know goes by the low byte, code & 255. Three codes and their variants are not errors: 0,
    100 and 101.]],
}

document { "Result codes", "SQLite, Result and Error Codes", url = "https://www.sqlite.org/rescode.html" }

trait { "outcome", help = "Whether the call succeeded.", choice = {
  { "success", help = "The call succeeded." },
  { "message", help = "A message in the log, not the result of a call." },
  { "error", help = "The call failed." },
} }
trait { "primary_code", number = true, help = "The primary code of an extended code: its low byte." }
trait { "retry", help = "When it makes sense to try again.", choice = {
  { "later", help = "The same call may succeed after a pause." },
  { "transaction", help = "The transaction must end, and be repeated from its beginning." },
} }

-- Primary codes.

code { 0, "not an error", name = "ok",
  summary = "The call succeeded.",
  accepts = { { "SQLITE_OK", by = "sqlite3.h" } },
  outcome = "success",
  ref     = "Result codes" }
code { 1, "SQL logic error", name = "error",
  summary = "The statement is wrong, or the call failed for a reason without a code of its own.",
  accepts = { { "SQLITE_ERROR", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 2, "Internal", name = "internal",
  summary = "The library, or code that the program added to it, has a defect.",
  accepts = { { "SQLITE_INTERNAL", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 3, "access permission denied", name = "perm",
  summary = "A new database file could not be given the requested permissions.",
  accepts = { { "SQLITE_PERM", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 4, "query aborted", name = "abort",
  summary = "The operation was aborted before it was complete.",
  accepts = { { "SQLITE_ABORT", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 5, "database is locked", name = "busy",
  summary  = "Another connection holds the lock that is needed.",
  meaning  = [[The call may succeed later; a busy handler or a timeout repeats it.]],
  contrast = { [6] = "5 is a conflict with another connection; 6 one within a connection or its shared cache." },
  accepts  = { { "SQLITE_BUSY", by = "sqlite3.h" } },
  outcome  = "error",
  retry    = "later",
  ref      = "Result codes" }
code { 6, "database table is locked", name = "locked",
  summary = "The same connection, or one that shares its cache, holds a conflicting lock.",
  accepts = { { "SQLITE_LOCKED", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 7, "out of memory", name = "nomem",
  summary = "The library could not allocate memory.",
  accepts = { { "SQLITE_NOMEM", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 8, "attempt to write a readonly database", name = "readonly",
  summary = "The database cannot be written.",
  accepts = { { "SQLITE_READONLY", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 9, "interrupted", name = "interrupt",
  summary = "The program interrupted the operation.",
  accepts = { { "SQLITE_INTERRUPT", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 10, "disk I/O error", name = "ioerr",
  summary = "The operating system reported an I/O error.",
  accepts = { { "SQLITE_IOERR", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 11, "database disk image is malformed", name = "corrupt",
  summary  = "The database file is damaged.",
  contrast = { [26] = "11 is a damaged database; 26 a file that does not look like one." },
  accepts  = { { "SQLITE_CORRUPT", by = "sqlite3.h" } },
  outcome  = "error",
  ref      = "Result codes" }
code { 12, "unknown operation", name = "notfound",
  summary = "The file control operation is not known; the library also uses it internally.",
  accepts = { { "SQLITE_NOTFOUND", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 13, "database or disk is full", name = "full",
  summary = "The disk is full, or the database has reached its maximum size.",
  accepts = { { "SQLITE_FULL", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 14, "unable to open database file", name = "cantopen",
  summary = "A file could not be opened.",
  accepts = { { "SQLITE_CANTOPEN", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 15, "locking protocol", name = "protocol",
  summary = "The locks of the write-ahead log could not be acquired after many attempts.",
  accepts = { { "SQLITE_PROTOCOL", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 16, "Empty", name = "empty",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is no longer used.",
  accepts = { { "SQLITE_EMPTY", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 17, "database schema has changed", name = "schema",
  summary = "The schema has changed since the statement was prepared.",
  meaning = [[The library prepares statements of sqlite3_prepare_v2 again by itself, so programs seldom see it.]],
  accepts = { { "SQLITE_SCHEMA", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 18, "string or blob too big", name = "toobig",
  summary = "A string or a blob is longer than allowed.",
  accepts = { { "SQLITE_TOOBIG", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 19, "constraint failed", name = "constraint",
  summary = "A constraint was violated.",
  accepts = { { "SQLITE_CONSTRAINT", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 20, "datatype mismatch", name = "mismatch",
  summary = "A value does not have the type that is needed, for instance as a rowid.",
  accepts = { { "SQLITE_MISMATCH", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 21, "bad parameter or other API misuse", name = "misuse",
  summary = "The program used the library in a way that is not allowed.",
  accepts = { { "SQLITE_MISUSE", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 22, "No LFS", name = "nolfs",
  summary = "The file is too large for a system without large files.",
  accepts = { { "SQLITE_NOLFS", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 23, "authorization denied", name = "auth",
  summary = "The authorizer of the program refused the statement.",
  accepts = { { "SQLITE_AUTH", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 24, "Format", name = "format",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is no longer used.",
  accepts = { { "SQLITE_FORMAT", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 25, "column index out of range", name = "range",
  summary = "The number of a parameter or a column is out of range.",
  accepts = { { "SQLITE_RANGE", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 26, "file is not a database", name = "notadb",
  summary = "The file is not a database.",
  accepts = { { "SQLITE_NOTADB", by = "sqlite3.h" } },
  outcome = "error",
  ref     = "Result codes" }
code { 27, "notification message", name = "notice",
  summary = "A notice in the log.",
  accepts = { { "SQLITE_NOTICE", by = "sqlite3.h" } },
  outcome = "message",
  ref     = "Result codes" }
code { 28, "warning message", name = "warning",
  summary = "A warning in the log.",
  accepts = { { "SQLITE_WARNING", by = "sqlite3.h" } },
  outcome = "message",
  ref     = "Result codes" }
code { 100, "another row available", name = "row",
  summary  = "A row of the result is ready.",
  contrast = { [101] = "100 has a row to read; 101 has none left." },
  accepts  = { { "SQLITE_ROW", by = "sqlite3.h" } },
  outcome  = "success",
  ref      = "Result codes" }
code { 101, "no more rows available", name = "done",
  summary = "The statement has no more rows.",
  accepts = { { "SQLITE_DONE", by = "sqlite3.h" } },
  outcome = "success",
  ref     = "Result codes" }

-- Extended codes.  Seven are newer than 3.40, and were read in the header of 3.53.2 only.

code { 256, "OK Load Permanently", name = "ok_load_permanently",
  summary = "The extension was loaded and stays loaded when the connection closes.",
  accepts = { { "SQLITE_OK_LOAD_PERMANENTLY", by = "sqlite3.h" } },
  outcome = "success",
  primary_code = 0,
  ref     = "Result codes" }
code { 512, "OK Symlink", name = "ok_symlink",
  summary = "The path contains a symbolic link; the VFS uses it internally.",
  accepts = { { "SQLITE_OK_SYMLINK", by = "sqlite3.h" } },
  outcome = "success",
  primary_code = 0,
  ref     = "Result codes" }
code { 257, "Error Missing Collating Sequence", name = "error_missing_collseq",
  summary = "A collating sequence that the statement needs cannot be found.",
  accepts = { { "SQLITE_ERROR_MISSING_COLLSEQ", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 513, "Error Retry", name = "error_retry",
  summary = "The library prepares the statement again; programs never see it.",
  accepts = { { "SQLITE_ERROR_RETRY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 769, "Error Snapshot", name = "error_snapshot",
  summary = "The historical snapshot is no longer available.",
  accepts = { { "SQLITE_ERROR_SNAPSHOT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 1025, "Error Reserve Size", name = "error_reservesize",
  summary = "The number of reserved bytes of a page does not fit what an extension needs.",
  accepts = { { "SQLITE_ERROR_RESERVESIZE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 1281, "Error Key", name = "error_key",
  summary = "The key of an encrypted database is missing or wrong.",
  accepts = { { "SQLITE_ERROR_KEY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 1537, "Error Unable", name = "error_unable",
  summary = "The extension cannot carry out the request.",
  accepts = { { "SQLITE_ERROR_UNABLE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 1,
  ref     = "Result codes" }
code { 516, "Abort Rollback", name = "abort_rollback",
  summary = "The transaction of the running statement was rolled back.",
  accepts = { { "SQLITE_ABORT_ROLLBACK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 4,
  ref     = "Result codes" }
code { 261, "Busy Recovery", name = "busy_recovery",
  summary = "Another process is recovering the write-ahead log.",
  accepts = { { "SQLITE_BUSY_RECOVERY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 5,
  retry   = "later",
  ref     = "Result codes" }
code { 517, "Busy Snapshot", name = "busy_snapshot",
  summary = "The read transaction cannot become a write transaction, because the database has changed.",
  meaning = [[The program must end its read transaction before it tries again.]],
  accepts = { { "SQLITE_BUSY_SNAPSHOT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 5,
  retry   = "transaction",
  ref     = "Result codes" }
code { 773, "Busy Timeout", name = "busy_timeout",
  summary = "A lock that the library waited for was not released in time.",
  accepts = { { "SQLITE_BUSY_TIMEOUT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 5,
  retry   = "later",
  ref     = "Result codes" }
code { 262, "Locked Shared Cache", name = "locked_sharedcache",
  summary = "Another connection that shares the cache holds the lock.",
  accepts = { { "SQLITE_LOCKED_SHAREDCACHE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 6,
  ref     = "Result codes" }
code { 518, "Locked Virtual Table", name = "locked_vtab",
  summary = "A virtual table reports a conflicting lock.",
  accepts = { { "SQLITE_LOCKED_VTAB", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 6,
  ref     = "Result codes" }
code { 264, "Read-Only Recovery", name = "readonly_recovery",
  summary = "The write-ahead log needs recovery, and the database is read-only.",
  accepts = { { "SQLITE_READONLY_RECOVERY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 520, "Read-Only Can't Lock", name = "readonly_cantlock",
  summary = "The shared memory of the write-ahead log is read-only, so locks cannot be acquired.",
  accepts = { { "SQLITE_READONLY_CANTLOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 776, "Read-Only Rollback", name = "readonly_rollback",
  summary = "A hot journal must be rolled back, and the database is read-only.",
  accepts = { { "SQLITE_READONLY_ROLLBACK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 1032, "Read-Only Database Moved", name = "readonly_dbmoved",
  summary = "The database file was moved or deleted after it was opened.",
  accepts = { { "SQLITE_READONLY_DBMOVED", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 1288, "Read-Only Can't Initialize", name = "readonly_cantinit",
  summary = "The shared memory of the write-ahead log is read-only and not initialized.",
  accepts = { { "SQLITE_READONLY_CANTINIT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 1544, "Read-Only Directory", name = "readonly_directory",
  summary = "The directory of the database is read-only, so no journal can be created.",
  accepts = { { "SQLITE_READONLY_DIRECTORY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 8,
  ref     = "Result codes" }
code { 266, "I/O Error Read", name = "ioerr_read",
  summary = "Reading from a file failed.",
  accepts = { { "SQLITE_IOERR_READ", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 522, "I/O Error Short Read", name = "ioerr_short_read",
  summary = "A read returned fewer bytes than the file should have.",
  accepts = { { "SQLITE_IOERR_SHORT_READ", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 778, "I/O Error Write", name = "ioerr_write",
  summary = "Writing to a file failed.",
  accepts = { { "SQLITE_IOERR_WRITE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 1034, "I/O Error Fsync", name = "ioerr_fsync",
  summary = "Flushing a file to the disk failed.",
  accepts = { { "SQLITE_IOERR_FSYNC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 1290, "I/O Error Directory Fsync", name = "ioerr_dir_fsync",
  summary = "Flushing a folder to the disk failed.",
  accepts = { { "SQLITE_IOERR_DIR_FSYNC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 1546, "I/O Error Truncate", name = "ioerr_truncate",
  summary = "Truncating a file failed.",
  accepts = { { "SQLITE_IOERR_TRUNCATE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 1802, "I/O Error Fstat", name = "ioerr_fstat",
  summary = "Reading the attributes of a file failed.",
  accepts = { { "SQLITE_IOERR_FSTAT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 2058, "I/O Error Unlock", name = "ioerr_unlock",
  summary = "Releasing a lock failed.",
  accepts = { { "SQLITE_IOERR_UNLOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 2314, "I/O Error Read Lock", name = "ioerr_rdlock",
  summary = "Taking a read lock failed.",
  accepts = { { "SQLITE_IOERR_RDLOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 2570, "I/O Error Delete", name = "ioerr_delete",
  summary = "Deleting a file failed.",
  accepts = { { "SQLITE_IOERR_DELETE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 2826, "I/O Error Blocked", name = "ioerr_blocked",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is no longer used.",
  accepts = { { "SQLITE_IOERR_BLOCKED", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 3082, "I/O Error No Memory", name = "ioerr_nomem",
  summary = "The VFS could not allocate memory.",
  meaning = [[The library reports it to the program as NOMEM (7).]],
  accepts = { { "SQLITE_IOERR_NOMEM", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 3338, "I/O Error Access", name = "ioerr_access",
  summary = "Checking whether a file exists or can be accessed failed.",
  accepts = { { "SQLITE_IOERR_ACCESS", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 3594, "I/O Error Check Reserved Lock", name = "ioerr_checkreservedlock",
  summary = "Checking for a reserved lock failed.",
  accepts = { { "SQLITE_IOERR_CHECKRESERVEDLOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 3850, "I/O Error Lock", name = "ioerr_lock",
  summary = "Taking a lock failed.",
  accepts = { { "SQLITE_IOERR_LOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 4106, "I/O Error Close", name = "ioerr_close",
  summary = "Closing a file failed.",
  accepts = { { "SQLITE_IOERR_CLOSE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 4362, "I/O Error Directory Close", name = "ioerr_dir_close",
  state   = { "obsoleted", "The library does not return it." },
  summary = "Closing a directory failed; it is no longer used.",
  accepts = { { "SQLITE_IOERR_DIR_CLOSE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 4618, "I/O Error Open Shared Memory", name = "ioerr_shmopen",
  summary = "Opening the shared memory of the write-ahead log failed.",
  accepts = { { "SQLITE_IOERR_SHMOPEN", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 4874, "I/O Error Size of Shared Memory", name = "ioerr_shmsize",
  summary = "The shared memory of the write-ahead log could not be made large enough.",
  accepts = { { "SQLITE_IOERR_SHMSIZE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 5130, "I/O Error Lock Shared Memory", name = "ioerr_shmlock",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is no longer used.",
  accepts = { { "SQLITE_IOERR_SHMLOCK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 5386, "I/O Error Map Shared Memory", name = "ioerr_shmmap",
  summary = "Mapping the shared memory of the write-ahead log failed.",
  accepts = { { "SQLITE_IOERR_SHMMAP", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 5642, "I/O Error Seek", name = "ioerr_seek",
  summary = "Moving to a position in a file failed.",
  accepts = { { "SQLITE_IOERR_SEEK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 5898, "I/O Error Delete No Entry", name = "ioerr_delete_noent",
  summary = "The file to delete does not exist.",
  accepts = { { "SQLITE_IOERR_DELETE_NOENT", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 6154, "I/O Error Map Memory", name = "ioerr_mmap",
  summary = "Mapping a part of the database file failed.",
  accepts = { { "SQLITE_IOERR_MMAP", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 6410, "I/O Error Get Temporary Path", name = "ioerr_gettemppath",
  summary = "No directory for temporary files was found.",
  accepts = { { "SQLITE_IOERR_GETTEMPPATH", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 6666, "I/O Error Convert Path", name = "ioerr_convpath",
  summary = "Converting a path between encodings failed.",
  accepts = { { "SQLITE_IOERR_CONVPATH", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 6922, "I/O Error Vnode", name = "ioerr_vnode",
  summary = "The database file was replaced or removed while it was open.",
  accepts = { { "SQLITE_IOERR_VNODE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 7178, "I/O Error Auth", name = "ioerr_auth",
  summary = "The operating system refused the access to a file.",
  accepts = { { "SQLITE_IOERR_AUTH", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 7434, "I/O Error Begin Atomic", name = "ioerr_begin_atomic",
  summary = "Beginning an atomic batch of writes failed.",
  accepts = { { "SQLITE_IOERR_BEGIN_ATOMIC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 7690, "I/O Error Commit Atomic", name = "ioerr_commit_atomic",
  summary = "Committing an atomic batch of writes failed.",
  accepts = { { "SQLITE_IOERR_COMMIT_ATOMIC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 7946, "I/O Error Rollback Atomic", name = "ioerr_rollback_atomic",
  summary = "Rolling back an atomic batch of writes failed.",
  accepts = { { "SQLITE_IOERR_ROLLBACK_ATOMIC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 8202, "I/O Error Data", name = "ioerr_data",
  summary = "The checksum of a page is wrong.",
  accepts = { { "SQLITE_IOERR_DATA", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 8458, "I/O Error Corrupt File System", name = "ioerr_corruptfs",
  summary = "The file system appears to be damaged.",
  accepts = { { "SQLITE_IOERR_CORRUPTFS", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 8714, "I/O Error in Page", name = "ioerr_in_page",
  summary = "A mapped page could not be read from the disk.",
  accepts = { { "SQLITE_IOERR_IN_PAGE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 8970, "I/O Error Bad Key", name = "ioerr_badkey",
  summary = "An encrypted page could not be read with the key.",
  accepts = { { "SQLITE_IOERR_BADKEY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 9226, "I/O Error Codec", name = "ioerr_codec",
  summary = "Encrypting or decrypting a page failed.",
  accepts = { { "SQLITE_IOERR_CODEC", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 10,
  ref     = "Result codes" }
code { 267, "Corrupt Virtual Table", name = "corrupt_vtab",
  summary = "The data of a virtual table is damaged.",
  accepts = { { "SQLITE_CORRUPT_VTAB", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 11,
  ref     = "Result codes" }
code { 523, "Corrupt Sequence", name = "corrupt_sequence",
  summary = "The table sqlite_sequence is damaged.",
  accepts = { { "SQLITE_CORRUPT_SEQUENCE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 11,
  ref     = "Result codes" }
code { 779, "Corrupt Index", name = "corrupt_index",
  summary = "An index does not match its table.",
  accepts = { { "SQLITE_CORRUPT_INDEX", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 11,
  ref     = "Result codes" }
code { 270, "Can't Open No Temporary Directory", name = "cantopen_notempdir",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is no longer used.",
  accepts = { { "SQLITE_CANTOPEN_NOTEMPDIR", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 526, "Can't Open Is a Directory", name = "cantopen_isdir",
  summary = "The path is that of a directory.",
  accepts = { { "SQLITE_CANTOPEN_ISDIR", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 782, "Can't Open Full Path", name = "cantopen_fullpath",
  summary = "The full path of the file could not be found.",
  accepts = { { "SQLITE_CANTOPEN_FULLPATH", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 1038, "Can't Open Convert Path", name = "cantopen_convpath",
  summary = "Converting the path between encodings failed.",
  accepts = { { "SQLITE_CANTOPEN_CONVPATH", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 1294, "Can't Open Dirty WAL", name = "cantopen_dirtywal",
  state   = { "obsoleted", "The library does not return it." },
  summary = "It is not used at present.",
  accepts = { { "SQLITE_CANTOPEN_DIRTYWAL", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 1550, "Can't Open Symlink", name = "cantopen_symlink",
  summary = "The path is a symbolic link, which the flags of the open forbid.",
  accepts = { { "SQLITE_CANTOPEN_SYMLINK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 14,
  ref     = "Result codes" }
code { 275, "Constraint Check", name = "constraint_check",
  summary = "A CHECK constraint was violated.",
  accepts = { { "SQLITE_CONSTRAINT_CHECK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 531, "Constraint Commit Hook", name = "constraint_commithook",
  summary = "The commit hook of the program asked for a rollback.",
  accepts = { { "SQLITE_CONSTRAINT_COMMITHOOK", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 787, "Constraint Foreign Key", name = "constraint_foreignkey",
  summary = "A foreign key was violated.",
  accepts = { { "SQLITE_CONSTRAINT_FOREIGNKEY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 1043, "Constraint Function", name = "constraint_function",
  summary = "A function of an extension reported a violated constraint.",
  accepts = { { "SQLITE_CONSTRAINT_FUNCTION", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 1299, "Constraint Not Null", name = "constraint_notnull",
  summary = "A NOT NULL constraint was violated.",
  accepts = { { "SQLITE_CONSTRAINT_NOTNULL", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 1555, "Constraint Primary Key", name = "constraint_primarykey",
  summary = "A primary key was violated.",
  accepts = { { "SQLITE_CONSTRAINT_PRIMARYKEY", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 1811, "Constraint Trigger", name = "constraint_trigger",
  summary = "A trigger raised an error.",
  accepts = { { "SQLITE_CONSTRAINT_TRIGGER", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 2067, "Constraint Unique", name = "constraint_unique",
  summary = "A UNIQUE constraint was violated.",
  accepts = { { "SQLITE_CONSTRAINT_UNIQUE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 2323, "Constraint Virtual Table", name = "constraint_vtab",
  summary = "A virtual table reported a violated constraint.",
  accepts = { { "SQLITE_CONSTRAINT_VTAB", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 2579, "Constraint Rowid", name = "constraint_rowid",
  summary = "The rowid is not unique.",
  accepts = { { "SQLITE_CONSTRAINT_ROWID", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 2835, "Constraint Pinned", name = "constraint_pinned",
  summary = "A trigger of the statement tried to delete a row that is being updated.",
  accepts = { { "SQLITE_CONSTRAINT_PINNED", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 3091, "Constraint Datatype", name = "constraint_datatype",
  summary = "A value does not have the type that a STRICT table declares.",
  accepts = { { "SQLITE_CONSTRAINT_DATATYPE", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 19,
  ref     = "Result codes" }
code { 279, "Auth User", name = "auth_user",
  summary = "The user is not authorized, in the user authentication extension.",
  accepts = { { "SQLITE_AUTH_USER", by = "sqlite3.h" } },
  outcome = "error",
  primary_code = 23,
  ref     = "Result codes" }
code { 283, "Notice Recover WAL", name = "notice_recover_wal",
  summary = "A write-ahead log was recovered.",
  accepts = { { "SQLITE_NOTICE_RECOVER_WAL", by = "sqlite3.h" } },
  outcome = "message",
  primary_code = 27,
  ref     = "Result codes" }
code { 539, "Notice Recover Rollback", name = "notice_recover_rollback",
  summary = "A hot journal was rolled back.",
  accepts = { { "SQLITE_NOTICE_RECOVER_ROLLBACK", by = "sqlite3.h" } },
  outcome = "message",
  primary_code = 27,
  ref     = "Result codes" }
code { 795, "Notice RBU", name = "notice_rbu",
  summary = "The extension for resumable updates reports a notice.",
  accepts = { { "SQLITE_NOTICE_RBU", by = "sqlite3.h" } },
  outcome = "message",
  primary_code = 27,
  ref     = "Result codes" }
code { 284, "Warning Automatic Index", name = "warning_autoindex",
  summary = "The statement needed an automatic index.",
  accepts = { { "SQLITE_WARNING_AUTOINDEX", by = "sqlite3.h" } },
  outcome = "message",
  primary_code = 28,
  ref     = "Result codes" }
