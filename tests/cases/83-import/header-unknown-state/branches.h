#if defined(FOO)
#define HIDE 1
#endif
#ifdef HIDE
#define K_A 1
#else
#define K_A 2
#endif
#ifndef HIDE
#define K_B 3
#endif
#if HIDE
#define K_C 4
#endif
