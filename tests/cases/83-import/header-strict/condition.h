enum acme { ACME_OK,
#if 0
    ACME_REMOVED,
#endif
    ACME_IO, ACME_X, ACME_LAST };
