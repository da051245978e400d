#define EPERM 1
#define E2BIG 7
#define EDOM 33
#define ERANGE 34
