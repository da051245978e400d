#define H_P (
#define LEFT (
#define H_LEFT LEFT
#define H_CALL (H_TWICE(2
#define H_TWICE(x) ((x) * 2)
#define H_GOOD H_TWICE(3)
enum h { H_FINE = 3 };
