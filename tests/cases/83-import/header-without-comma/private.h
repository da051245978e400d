enum e {
    A_ZERO,
    A_ONE,
    A_OLD A_DEPRECATED = 9,
    A_TWO,
    A_THREE,
    A_PRIVATE
    A_MORE,
    A_NEXT
};
