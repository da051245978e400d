#ifdef FOO
#define MODE 1
#endif
enum k { K_Z,
#ifdef MODE
    K_A,
#endif
    K_B };
