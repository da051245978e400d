#ifndef K_H
#define K_H
#ifdef K_H
#define K_A 1
#else
#define K_A 2
#endif
#endif
