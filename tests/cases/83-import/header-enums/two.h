enum a { A_ONE, A_TWO };
typedef enum { B_ONE = 1, B_SIZE = sizeof(int), B_TWO, B_THREE = 3, B_FOUR = UNKNOWN << 2, 7 } b;
