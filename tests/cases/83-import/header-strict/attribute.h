enum acme { ACME_OK = 0, ACME_GONE __attribute__((deprecated)) = -12, ACME_NEXT };
