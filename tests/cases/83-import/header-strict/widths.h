#define CZ_OTHER FOO_X  /* would block */
#define CZ_NEXT  42     /* no message */
#define CZ_A (~0u)
#define CZ_B (1 << 31)
#define CZ_C CZ_D
#define CZ_D CZ_E(5)
#define CZ_E(x) ((x) << 2 | 1u)
#define CZ_F ((uint8_t)-1)
#define CZ_G 'a'
#define CZ_H (1 ? 5 : 6)
