#define P_ONE 1
#define P_TWO 2
#define P_FIRST P_ONE
#define P_LAST (P_TWO)
#define P_MAX (P_TWO + 1)
enum p {
    P_START = 5,
    P_FIVE = 5,
    P_SIX,
    P_COUNT = P_FIVE,
    P_SEVEN = 7,
    __P_END,
    P_NUM = __P_END - 1
};
