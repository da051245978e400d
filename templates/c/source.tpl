% include "names.tpl"
/* {=marker} */
/* clang-format off */
#include "{=option.include}"

#include <stdint.h>
% if lookup.kind == "switch" then
% include "library.tpl"
% end

% include "bodies.tpl"
