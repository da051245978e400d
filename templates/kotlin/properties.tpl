% for member, at in each(members) do
%   if not at.first or is_enum then

%   end
%   doc(4, member.about)
%   if is_enum then
    {=access} val {=raw(member.name)}: {=raw(member.type)} get() = {=raw(member.name_of)}(code)
%   elseif type(member.answer) == "string" then
    {=access} val {=raw(member.name)}: {=raw(member.type)}
        get() = {=raw(member.answer)}
%   else
    {=access} val {=raw(member.name)}: {=raw(member.type)}
        get() =
%     member.answer()
%   end
% end
% if not is_enum and spec.has_fallback then

%   doc(4, fallback_about)
    {=access} val fallback: {=raw(fallback_type)}
%   if #fallback_branches > 0 then
        get() = if (isListed{=raw(unless_reserved(" && code != {}", function(code) return literal(code.value) end))}) this else fallbackOfClass(code)
%   else
        get() = if (isListed{=raw(unless_reserved(" && code != {}", function(code) return literal(code.value) end))}) this else {=raw(fallback_otherwise)}
%   end
% end
% if not is_enum then

    override fun compareTo(other: {=T}): Int = code.compareTo(other.code)

    /** The textual form, and the phrase if the code is listed. */
%   local text = form_has_sign and "text" or "(text ?: code.toString())"
    override fun toString(): String = phrase?.let { "${=raw(form_has_sign and "text" or "{text ?: code}")} $it" } ?: {=raw(text)}
% end
