/* errors.h */
enum acme_error {
    ACME_ERR_NOT_FOUND = 4, /* The thing is not there. */
    ACME_ERR_TIMED_OUT = 5, /* No answer came in time. */
};
