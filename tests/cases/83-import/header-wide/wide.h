enum e { E_A = -8UL, E_B = 1, E_C = -8U };
