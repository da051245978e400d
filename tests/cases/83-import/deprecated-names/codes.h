enum reply {
    REPLY_OK,
    /** @deprecated Use REPLY_MISSING. */
    REPLY_ABSENT,
    REPLY_LATE,
    /** Nothing is there. */
    REPLY_MISSING = 1,
    REPLY_SLOW [[deprecated]] = REPLY_LATE,
    REPLY_TARDY = REPLY_LATE,
    REPLY_OLD [[deprecated("Not in use.")]],
    REPLY_OLDER [[deprecated]] = REPLY_OLD
};
