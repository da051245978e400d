enum acme {
    ACME_OK,     ///< Fine.
    ACME_NET,    ///< Network. @see acme_net
    ACME_DISK2,  ///< \brief Disk trouble. @deprecated use ACME_DISK
    ACME_DISK,   ///< Disk is full @since 2.1 @note Retry
    ACME_MAIL,   ///< Mail to me @home, or to C: \temp, or as @c NULL says. More of it.
    /** Gone \deprecated
     *  since ACME_OK is there */
    ACME_GONE
};
