enum { G_ONE = 1, G__TWO = 2, G_THREE = 3, G_THIRD = 3, G_FOURTH = 4 };
