enum e { X_ERR_1A = 1, X_ERR_2B = 2 };
