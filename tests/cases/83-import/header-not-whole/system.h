#include <stdint.h>
enum acme {
    ACME_OK = 0,
#ifdef MORE
#include <acme/more.inc>
#endif
    ACME_NET
};
