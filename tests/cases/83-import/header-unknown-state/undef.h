#define K_A 1
#define K_B 2
#ifdef FOO
#undef K_A
#endif
