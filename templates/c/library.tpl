% -- the only function of the C library that switches call: compilers require it of freestanding programs, too
#if __STDC_HOSTED__
#include <string.h>
#elif defined(__cplusplus)
extern "C" int memcmp(const void *left, const void *right, size_t count);
#else
int memcmp(const void *left, const void *right, size_t count);
#endif
