-- C: a header and a source file, or one header. C99 and later, C++ too; freestanding, no allocation.
target { "c", "C", api = 1, page = "docs/c-api.md", one_scope = true, plans = true, symbols = true,
  integers = { negative = "({})" },
  names = { constant = "upper_snake", ["function"] = "snake", type = "snake", file = "snake" },
  reserved = {
    { why = "C keyword", how = "{}_",
      words = [[_Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert
        _Thread_local auto break case char const constexpr continue default do double else enum extern
        float for goto if inline int long nullptr register restrict return short signed sizeof static
        struct switch typedef typeof typeof_unqual union unsigned void volatile while]] },
    { why = "C++ keyword", how = "{}_",
      words = [[alignas alignof and and_eq asm bitand bitor bool catch char16_t char32_t char8_t class
        co_await co_return co_yield compl concept const_cast consteval constinit decltype delete
        dynamic_cast explicit export false friend mutable namespace new noexcept not not_eq operator or
        or_eq private protected public reinterpret_cast requires static_assert static_cast template
        this thread_local throw true try typeid typename using virtual wchar_t xor xor_eq]] },
    -- Macros of headers that others include: renamed if they are everywhere, else lint warns of them.
    { why = "a macro of headers that many programs include", how = "{}_", shared = true,
      words = [[BUFSIZ CHAR_BIT DELETE DOMAIN EDOM EILSEQ EOF ERANGE ERROR EXIT_FAILURE EXIT_SUCCESS
        FALSE HUGE_VAL IGNORE IN INFINITE INFINITY INT_MAX INT_MIN LONG_MAX LONG_MIN NAN NO_ERROR NULL
        OPTIONAL OUT OVERFLOW PLOSS RAND_MAX SEEK_CUR SEEK_END SEEK_SET SIGABRT SIGFPE SIGILL SIGINT
        SIGSEGV SIGTERM SING SIZE_MAX STRICT TLOSS TRUE UNDERFLOW assert cdecl emit errno far foreach
        forever hyper i386 interface linux major makedev max min minor near offsetof pascal setjmp
        signals slots small stderr stdin stdout unix]] },
    { why = "a macro of curses.h", warn = true, shared = true, words = "ERR OK" },
    { why = "a macro of netdb.h", warn = true, shared = true,
      words = "HOST_NOT_FOUND NO_ADDRESS NO_DATA NO_RECOVERY TRY_AGAIN" },
    { why = "a macro of X11's X.h", warn = true, shared = true,
      words = [[Always BadAccess BadAlloc BadAtom BadColor BadCursor BadDrawable BadFont BadGC
        BadIDChoice BadImplementation BadLength BadMatch BadName BadPixmap BadRequest BadValue
        BadWindow Bool False None Status Success True Unsorted]] },
    { why = "a macro of Windows' winerror.h", warn = true, shared = true,
      words = [[ERROR_ACCESS_DENIED ERROR_ALREADY_EXISTS ERROR_ALREADY_INITIALIZED ERROR_BAD_ARGUMENTS
        ERROR_BAD_FORMAT ERROR_BAD_LENGTH ERROR_BUFFER_OVERFLOW ERROR_BUSY ERROR_CANCELLED
        ERROR_CONNECTION_ABORTED ERROR_CONNECTION_REFUSED ERROR_CONTINUE ERROR_CRC
        ERROR_DECRYPTION_FAILED ERROR_DISK_FULL ERROR_EMPTY ERROR_ENCRYPTION_FAILED ERROR_FILE_CORRUPT
        ERROR_FILE_EXISTS ERROR_FILE_INVALID ERROR_FILE_NOT_FOUND ERROR_HOST_DOWN
        ERROR_HOST_UNREACHABLE ERROR_INSUFFICIENT_BUFFER ERROR_INTERNAL_ERROR ERROR_INVALID_ADDRESS
        ERROR_INVALID_DATA ERROR_INVALID_HANDLE ERROR_INVALID_INDEX ERROR_INVALID_MESSAGE
        ERROR_INVALID_NAME ERROR_INVALID_OPERATION ERROR_INVALID_PARAMETER ERROR_INVALID_PASSWORD
        ERROR_INVALID_STATE ERROR_INVALID_TIME ERROR_INVALID_TOKEN ERROR_IO_DEVICE ERROR_LOCKED
        ERROR_LOGON_FAILURE ERROR_NETWORK_BUSY ERROR_NETWORK_UNREACHABLE ERROR_NOT_AUTHENTICATED
        ERROR_NOT_CONNECTED ERROR_NOT_EMPTY ERROR_NOT_FOUND ERROR_NOT_LOCKED ERROR_NOT_OWNER
        ERROR_NOT_READY ERROR_NOT_SUPPORTED ERROR_NO_DATA ERROR_NO_MATCH ERROR_NO_NETWORK
        ERROR_NO_TOKEN ERROR_OPEN_FAILED ERROR_OPERATION_ABORTED ERROR_OUTOFMEMORY
        ERROR_PASSWORD_EXPIRED ERROR_PATH_NOT_FOUND ERROR_PIPE_BUSY ERROR_PORT_UNREACHABLE
        ERROR_READ_FAULT ERROR_REQUEST_ABORTED ERROR_REQUEST_REFUSED ERROR_RETRY
        ERROR_SHARING_VIOLATION ERROR_STACK_OVERFLOW ERROR_SUCCESS ERROR_TIMEOUT
        ERROR_TOO_MANY_OPEN_FILES ERROR_USER_EXISTS ERROR_WRITE_FAULT]] },
    { why = "a macro of Windows' ntstatus.h", warn = true, shared = true,
      words = [[STATUS_ACCESS_DENIED STATUS_BUFFER_OVERFLOW STATUS_CANCELLED STATUS_CONNECTION_ABORTED
        STATUS_CONNECTION_REFUSED STATUS_CONNECTION_RESET STATUS_DECRYPTION_FAILED STATUS_DEVICE_BUSY
        STATUS_DISK_FULL STATUS_ENCRYPTION_FAILED STATUS_FILE_INVALID STATUS_HOST_DOWN
        STATUS_HOST_UNREACHABLE STATUS_INSUFFICIENT_RESOURCES STATUS_INTERNAL_ERROR
        STATUS_INVALID_ADDRESS STATUS_INVALID_HANDLE STATUS_INVALID_MESSAGE STATUS_INVALID_PARAMETER
        STATUS_INVALID_SIGNATURE STATUS_IO_TIMEOUT STATUS_LOGON_FAILURE STATUS_NETWORK_BUSY
        STATUS_NETWORK_UNREACHABLE STATUS_NOT_FOUND STATUS_NOT_IMPLEMENTED STATUS_NOT_LOCKED
        STATUS_NOT_SUPPORTED STATUS_NO_MATCH STATUS_NO_MEMORY STATUS_NO_TOKEN STATUS_OPEN_FAILED
        STATUS_PASSWORD_EXPIRED STATUS_PENDING STATUS_PIPE_BROKEN STATUS_PIPE_BUSY
        STATUS_PORT_UNREACHABLE STATUS_QUOTA_EXCEEDED STATUS_REQUEST_ABORTED STATUS_RETRY
        STATUS_SHARING_VIOLATION STATUS_STACK_OVERFLOW STATUS_SUCCESS STATUS_TIMEOUT
        STATUS_UNSUCCESSFUL STATUS_USER_EXISTS]] },
    { why = "a macro of Windows' winhttp.h and wininet.h", warn = true, shared = true,
      words = [[HTTP_STATUS_ACCEPTED HTTP_STATUS_AMBIGUOUS HTTP_STATUS_BAD_GATEWAY
        HTTP_STATUS_BAD_METHOD HTTP_STATUS_BAD_REQUEST HTTP_STATUS_CONFLICT HTTP_STATUS_CONTINUE
        HTTP_STATUS_CREATED HTTP_STATUS_DENIED HTTP_STATUS_FIRST HTTP_STATUS_FORBIDDEN
        HTTP_STATUS_GATEWAY_TIMEOUT HTTP_STATUS_GONE HTTP_STATUS_LAST HTTP_STATUS_LENGTH_REQUIRED
        HTTP_STATUS_MISDIRECTED_REQUEST HTTP_STATUS_MOVED HTTP_STATUS_NONE_ACCEPTABLE
        HTTP_STATUS_NOT_FOUND HTTP_STATUS_NOT_MODIFIED HTTP_STATUS_NOT_SUPPORTED HTTP_STATUS_NO_CONTENT
        HTTP_STATUS_OK HTTP_STATUS_PARTIAL HTTP_STATUS_PARTIAL_CONTENT HTTP_STATUS_PAYMENT_REQ
        HTTP_STATUS_PERMANENT_REDIRECT HTTP_STATUS_PRECOND_FAILED HTTP_STATUS_PROXY_AUTH_REQ
        HTTP_STATUS_REDIRECT HTTP_STATUS_REDIRECT_KEEP_VERB HTTP_STATUS_REDIRECT_METHOD
        HTTP_STATUS_REQUEST_TIMEOUT HTTP_STATUS_REQUEST_TOO_LARGE HTTP_STATUS_RESET_CONTENT
        HTTP_STATUS_RETRY_WITH HTTP_STATUS_SERVER_ERROR HTTP_STATUS_SERVICE_UNAVAIL
        HTTP_STATUS_SWITCH_PROTOCOLS HTTP_STATUS_UNSUPPORTED_MEDIA HTTP_STATUS_URI_TOO_LONG
        HTTP_STATUS_USE_PROXY HTTP_STATUS_VERSION_NOT_SUP HTTP_STATUS_WEBDAV_MULTI_STATUS]] },
  },
  width = 100,
  code = ",", -- lists of numbers
  text = {
    { "string", open = '"', close = '"',
      escape = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\t"] = "\\t", ["??"] = "?\\?",
        other = "\\{{oct:3}}" }, ascii = true },
    { "character", open = "'", close = "'", one = true,
      escape = { ["'"] = "\\'", ["\\"] = "\\\\", other = "\\{{oct:3}}" } },
  },
  comment = {
    { "doxygen", open = "/**", close = "*/", splice = { "\\", "??/" },
      escape = { ["\\"] = "\\\\", ["@"] = "\\@", ["<"] = "\\<" } },
    { "comment", open = "/*", close = "*/", splice = { "\\", "??/" } },
    { "line", open = "//", close = "\n", splice = { "\\", "??/" } },
  },
  options = {
    { "constants", default = "{ID}_{NAME}",
      help = "Pattern of the constants; tokens: {value} {NAME} {Name} {name} {ID} {Id} {id}." },
    { "prefix", default = "{id}", identifier = true,
      help = "Prefix of all symbols, tags, macros and guards; also of the constants, unless `constants` is given." },
    { "file", default = "{option.prefix}", help = "Name of the files, without .h and .c." },
    { "include", default = "{option.file}.h", help = "How the source file includes the header." },
    { "form", default = "pair", values = { "pair", "header" },
      help = "pair: a header and a source file; header: one header of static inline functions." },
    { "lookup", default = "auto", values = { "auto", "switch", "table" },
      help = "switch: code to read, review and merge; table: the fastest; auto: switch for up to 256 codes." },
    { "system", default = "", identifier = true,
      help = "Macro of a system, __linux__: macros there that are called {NAME} must have the same values." },
    { "enum", default = "", identifier = true,
      help = "Tag of the enum of the codes; by default the prefix and _code." },
    { "typedef", default = "no", identifier = true,
      help = "yes: each enum has a typedef, too: its tag and _t; a name: that of the codes." },
    { "macros", default = "no", values = { "no", "yes" },
      help = "yes: each constant is a macro, too, for #if and #ifdef; in C++ it is an int then." },
  },
  outputs = {
    { "source", file = "{option.file}.c", from = "source.tpl", when = { form = "pair" } },
    { "header", file = "{option.file}.h", from = "header.tpl", when = { form = "pair" } },
    { "header", file = "{option.file}.h", from = "single.tpl", when = { form = "header" } },
  },
}
