#ifdef E2BIG
# define Q_BIG Q_ERR(E2BIG)
#else
# define Q_BIG (-4093)
#endif
#define Q_OTHER 5
#define Q_THIRD 6
