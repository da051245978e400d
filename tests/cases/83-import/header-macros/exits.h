#define EX_OK 0 /* successful */
#define EX__BASE 64 /* base value */
#define EX_USAGE 64 /* command line usage error */
#define EX_DATA (EX_USAGE + \
    1)
#define EX_TEXT "text"
#define EX_MAKE(x) (x)
#define EX_MARK
#define EX_USAGE 66
