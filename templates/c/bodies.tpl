% -- the bodies of all functions: with switches, to be read and merged, or with tables, the fastest
% if lookup.kind == "switch" then
%   include "classes.tpl"
%   include "switch_rows.tpl"
%   include "switch_texts.tpl"
%   include "states.tpl"
%   include "forms.tpl"
%   include "switch_traits.tpl"
% else
%   include "classes.tpl"
%   include "tables.tpl"
%   include "values.tpl"
%   include "texts.tpl"
%   include "states.tpl"
%   include "forms.tpl"
%   include "traits.tpl"
#undef {=P}_INLINE_
#undef {=P}_APART_
%   if lookup.kind == "hash" then
#undef {=P}_RARELY_
%   end
% end
