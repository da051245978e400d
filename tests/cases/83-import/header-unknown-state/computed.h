#if FOO
#define BASE 100
#define OTHER (200)
#define AFTER(x) ((x) + 1)
#endif
#define SAME BASE
enum { K_A = SAME + 1, K_B, K_C = K_B + 1, K_D = OTHER, K_E = AFTER(7), K_SURE = 9 };
#define K_F (OTHER + 1)
#define K_G (K_F + 1)
#define K_ALSO_SURE 77
