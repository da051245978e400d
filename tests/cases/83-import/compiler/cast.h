#include "base.h"
typedef int status_t;
/* All is well. */
#define ST_OK   ((status_t)0)
#define ST_FULL ((status_t)0xC000007F) /* The disk is full. */
#define ST_ONE  ST_MAKE(7)
#define ST_LATE ST_LATER
#define ST_LATER (ST_BASE + sizeof(long long))
#define ST_NONE ST_MISSING
#define ST_HUGE 0xFFFFFFFFFFFFFFFFu
#define ST_HALF 1.5
enum st {
    ST_FIRST_OF_ALL = 40,
#include "more.def"
#ifdef EXTRA
    ST_EXTRA,
#endif
    ST_AFTER,
};
