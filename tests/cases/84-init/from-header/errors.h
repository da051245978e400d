/* Errors of the program. */
#ifndef ERRORS_H
#define ERRORS_H

#define ACME_ERR_BASE 100

/* What can go wrong. */
enum acme_error {
    ACME_ERR_NONE,            /**< All is well. */
    /* The thing was not there.
     * It may come back later. */
    ACME_ERR_NOT_FOUND = ACME_ERR_BASE + 4,
    ACME_ERR_TIMED_OUT,       // no answer in time
    ACME_ERR_MASK = 1 << 4 | 0x0f, ACME_ERR_OCTAL = 0755,
    ACME_ERR_NEGATIVE = -(3 * 2),
    ACME_ERR_LETTER = 'A',
    ACME_ERR_MISSING = ACME_ERR_NOT_FOUND, //!< an older name
#ifdef EXTRA
    ACME_ERR_2BIG,
#endif
    ACME_ERR_LAST
};

#endif
