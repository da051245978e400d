% include "names.tpl"
% include "members.tpl"
// {=marker} @generated
% if option.package then

package {=option.package}
% end

% if is_enum then
%   doc(0, sentence(spec.title), (spec.summary and sentence(spec.summary) .. " " or "") .. "The functions of the companion answer for any number, listed or not.")
public enum class {=T}(
    /** The number. */
    public val code: {=int},
    /** The phrase. */
    public val phrase: String,
%   if not plain_names then
    /** The name in capitals, as fromName takes it. */
    public val codeName: String,
%   end
) {
%   include "entries.tpl"
% else
import kotlin.jvm.JvmInline

%   doc(0, sentence(spec.title), (spec.summary and sentence(spec.summary) .. " " or "") .. "Any number is a value, listed or not.")
@JvmInline
public value class {=T}(
    /** The number. */
    public val code: {=int},
) {
% end
% include "properties.tpl"
% include "types.tpl"
% include "texts.tpl"
% include "companion.tpl"
}
