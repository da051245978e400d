#define L_FOREIGN 9
