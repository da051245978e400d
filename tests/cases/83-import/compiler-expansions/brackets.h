#define H_END }
#define H_GOOD 6
enum h { H_FINE = 3 };
