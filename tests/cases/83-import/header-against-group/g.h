enum { G_ONE = 1, G_TWO = 2, G_THREE = 3 };
