enum e { K_ERR_FAIL = -1, K_ERR__FAIL = -2, K_ERR_no_case = 3, K_ERR_NO_CASE = 4 };
