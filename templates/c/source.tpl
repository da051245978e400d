% include "names.tpl"
/* {=marker} */
/* clang-format off */
#include "{=option.include}"

% if needs_limits then
#include <limits.h>
% end
#include <stdint.h>
% if lookup.kind == "switch" then
% include "library.tpl"
% end

% include "bodies.tpl"
