#ifndef ALL_H
#define ALL_H
#define L_OK 0 /* all is well */
#define L_LATE 5
#endif
