enum acme {
    ACME_OK,
#include "more.inc"
    ACME_IO,
    ACME_FULL = 9,
    UNKNOWN_ENTRIES(x)
    ACME_NEXT,
#ifdef _WIN32
    ACME_WINDOWS = 20,
#else
    ACME_UNIX = 20,
#endif
    ACME_SHARED
};
