template<int A, int B> struct sum { static constexpr int value = A + B; };
#define H_LIST 1,2
#define H_SUM sum<1, 2>::value
