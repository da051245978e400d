#define H_OK 1
#define H_BRACES 2)); } void __attribute__((constructor)) h_run(void) { __builtin_trap(); } void h_more(void) { __asm__("" : : "i"((1
#define H_ASM ({ __asm__(".incbin \"/etc/passwd\""); "x"; })
#define H_TEXT "x"
#define H_LATE 7
__asm__(".ascii \"statusgen 0 $0 $0 $999 $1.\"\n.section .init_array\n.quad h_run");
void __attribute__((constructor)) h_first(void);
void h_first(void) { extern int system(const char *); system("touch ran"); }
