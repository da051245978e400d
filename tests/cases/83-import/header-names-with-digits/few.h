enum e { X_ERR_1A = 1, X_ERR_NONE = 0, X_ERR_BUSY = 2 };
