% include "names.tpl"
/* {=marker} */
/* clang-format off */
#include "{=option.include}"

#include <stdint.h>

% include "bodies.tpl"
