/**
 * enum acme - what can go wrong
 * @AC_LISTED: the disk is full
 * @AC_LONG: this goes on
 *    on another line.  And more.
 *
 * Not about a code.
 */
enum acme {
    /* ---- network ---- */
    AC_LISTED = 1,
    AC_LONG,
    /* start of errors */
    AC_OWN = 9, /* 9 a service was denied */
    /** @brief The thing is gone.
     *
     * @deprecated use AC_OWN instead
     * @since 2.1
     * @see AC_LONG
     */
    AC_GONE,
    // AC_OLD,
    AC_BARE,
    AC_LINES, // no answer
              // in time
    AC_NUMBER, /* 13 */
    AC_NEXT
};  /* the end */
#define AC_OTHER FOO /* would block */
#define AC_DEFINED 42
#define AC_MARKED 43
/**< what is marked */
