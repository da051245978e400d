enum { T_A = 0, T__B = 1, T__C = 1, T_D = 1 };
