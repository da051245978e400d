enum Code { Err1 = 1, Err2b = 2 }
