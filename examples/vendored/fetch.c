/* Prints what a status code means, with one header and nothing else. */
#include "http_status.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int code = argc > 1 ? atoi(argv[1]) : HTTP_404_NOT_FOUND;

    printf("%d %s (%s): %s\n", code, http_status_phrase(code), http_status_reference(code),
           http_status_summary(code));
    return http_status_is_listed(code) ? 0 : 1;
}
