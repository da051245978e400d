#ifdef FOO
#define K_A 1
#endif
#ifndef K_A
#define K_A 2
#endif
#define K_B 3
