enum acme { ACME_OK = 0, ACME_NET = 4,
#include "more.inc"
};
