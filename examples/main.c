/* Uses the generated error codes; the examples of all build systems share it. */
#include "acme_error.h"

#include <stdio.h>
#include <string.h>

static void report(int code)
{
    printf("%s: %s%s\n", acme_error_name(code), acme_error_summary(code),
           acme_error_is_retry(code) ? " Trying again." : "");
}

int main(void)
{
    static const char text[] = "disk full";
    int code = ACME_UNKNOWN;

    report(ACME_BAD_TOKEN);
    if (acme_error_from_phrase(text, strlen(text), &code))
        report(code);
    return code == ACME_DISK_FULL && acme_error_class_of(code) == ACME_ERROR_CLASS_STORAGE ? 0 : 1;
}
