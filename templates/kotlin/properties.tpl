% for member, at in each(members) do
%   if not at.first or is_enum then

%   end
%   doc(4, member.about)
%   if is_enum then
    public val {=raw(member.name)}: {=raw(member.type)} get() = {=raw(member.name_of)}(code)
%   elseif type(member.answer) == "string" then
    public val {=raw(member.name)}: {=raw(member.type)}
        get() = {=raw(member.answer)}
%   else
    public val {=raw(member.name)}: {=raw(member.type)}
        get() =
%     member.answer()
%   end
% end
% if not is_enum and spec.has_fallback then

%   doc(4, fallback_about)
    public val fallback: {=raw(fallback_type)}
%   if #fallback_branches > 0 then
        get() = if (isListed{=raw(unless_reserved(" && code != {}", function(code) return literal(code.value) end))}) this else fallbackOfClass(code)
%   else
        get() = if (isListed{=raw(unless_reserved(" && code != {}", function(code) return literal(code.value) end))}) this else {=raw(fallback_otherwise)}
%   end
% end
% if not is_enum then
%   local number = spec.display == "decimal" and "code" or "text"

    /** The number, and the phrase if it is listed. */
    override fun toString(): String = phrase?.let { "${=raw(number)} $it" } ?: code.toString()
% end
