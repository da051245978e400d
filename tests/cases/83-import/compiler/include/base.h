#define ST_MAKE(n) ((n) << 8)
#define ST_BASE 100
