#define AC_MAP(X) X(0, OK) /* fine */ X(404, GONE) /* it is gone */
enum ac {
#define XX(n, s) AC_##s = n,
  AC_MAP(XX)
#undef XX
  AC_END = -5
};
