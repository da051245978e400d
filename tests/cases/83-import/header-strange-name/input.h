enum { A_ONE = 1, A_König = 2, A_$_1, A_FOUR };
