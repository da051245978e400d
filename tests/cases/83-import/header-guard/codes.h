#ifndef ACME_ERR_H
#define ACME_ERR_H 1

/**
 * \brief Cannot get memory
 *
 * The system has no more of it. Try
 * again:
 *
 * later.
 */
#define ACME_ERR_MEMORY 2
#define ACME_ERR_ONE 1

#endif
