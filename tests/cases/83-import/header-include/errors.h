#include "other.h"
#ifndef A_ONE
#define A_ONE 1 /* One. */
#endif
#define A_TWO 2
