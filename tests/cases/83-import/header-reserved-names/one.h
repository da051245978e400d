enum e { EDOM = 33, EPERM = 1 };
