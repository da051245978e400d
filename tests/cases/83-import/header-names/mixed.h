typedef enum { acme_err_io = 1, acme_err_not_found, acme_err_E2BIG } acme_err;
enum class Status { kOk, kInvalidArgument, kURLTooLong, kX_Y };
enum rk { RK_ERR__TIMED_OUT = -185, RK_ERR_OK = 0, RK_ERR_TIMED_OUT = 7, RK_ERR_FIRST = 7, RK_ERR_COUNT = 8 };
enum plain { OK = 0, FAIL = 1, E2BIG = 7 };
#define ACME_ONE 1
#define ACME_TWO_2 2
#define ACME_OTHER_THREE 3
#define BETA_FOUR 4
