/* Others may have it already. */
#ifndef ACME_ERR_FIRST
#define ACME_ERR_FIRST 1
#endif
#ifndef ACME_ERR_SECOND
#define ACME_ERR_SECOND 2
#endif
