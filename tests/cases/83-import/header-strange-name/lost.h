enum a { A_ONE, (int), A_TWO, A_$X = sizeof(int), A_$Y = 7 };
#define A_$T "text"
