% include "names.tpl"
/* {=marker} */
/* clang-format off */
#include "{=option.include}"

#include <stdint.h>

% include "tables.tpl"
% include "values.tpl"
% include "texts.tpl"
% include "traits.tpl"
#undef {=P}_INLINE_
#undef {=P}_APART_
% if lookup.kind == "hash" then
#undef {=P}_RARELY_
% end
