enum e {
    FOO(1),
    A_TWO = 2,
    FOO(3)
    A_FOUR,
};
