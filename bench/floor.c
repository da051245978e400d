/* The floor: what a call costs that does nothing.  It knows neither compilers' tricks nor codes. */
#include <stdbool.h>
#include <stddef.h>

int floor_code(int code);
bool floor_text(const char *text, size_t length, int *code);

int floor_code(int code)
{
    __asm__ volatile("" : "+r"(code));
    return code;
}

bool floor_text(const char *text, size_t length, int *code)
{
    __asm__ volatile("" : : "r"(text), "r"(length), "r"(code));
    return false;
}
