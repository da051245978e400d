% include "names.tpl"
% include "members.tpl"
// {=marker} @generated
% if spec.registry_source then
// {=>"Source: " .. spec.registry_source}
% end
% local some_deprecated = false
% for code in codes() do some_deprecated = some_deprecated or code.is_deprecated end
% if some_deprecated then

@file:Suppress("DEPRECATION")
% end

package {=raw(package)}

% if is_enum then
%   doc(0, sentence(spec.title), (spec.summary and sentence(spec.summary) .. " " or "") .. "The functions of the companion accept any number, listed or not.")
{=access} enum class {=T}(
    /** The number. */
    {=access} val code: {=int},
    /** The phrase. */
    {=access} val phrase: String,
%   if not plain_names then
    /** The name in capitals, as fromName accepts it. */
    {=access} val codeName: String,
%   end
) {
%   include "entries.tpl"
% else
import kotlin.jvm.JvmInline

%   doc(0, sentence(spec.title), (spec.summary and sentence(spec.summary) .. " " or "") .. "Any number is a valid value, listed or not.")
@JvmInline
{=access} value class {=T}(
    /** The number. */
    {=access} val code: {=int},
) : Comparable<{=T}> {
% end
% include "properties.tpl"
% include "types.tpl"
% include "texts.tpl"
% include "companion.tpl"
}
