% -- the comment of a code or alias
% local function about(item)
%   local text = item.headline
%   if item.is_alias then return text end
%   if item.comment then text = text .. " " .. sentence(item.comment) end
%   if item.state ~= "registered" and not item.is_deprecated then
%     text = text .. " " .. sentence(style("title", item.state) .. (item.state_why and ": " .. item.state_why or ""))
%   end
%   return text
% end
% local function describe(item)
        /// <summary>
%   for line in each(about(item):wrap(88):lines()) do
        /// {=line}
%   end
%   if item.is_alias then
        /// The same as <see cref="{=T}.{=item.canonical.constant}"/>.
%   end
        /// </summary>
%   if not item.is_alias and item.url then
        /// <seealso href="{=item.url}">{=item.source}</seealso>
%   end
%   if item.is_alias and item.kind == "was" then
        [Obsolete("Use {=T}.{=item.canonical.constant}.")]
%   elseif not item.is_alias and item.is_deprecated then
        [Obsolete("{=item.deprecation}")]
%   end
% end
% summary(4, sentence(spec.title) .. (spec.summary and " " .. sentence(spec.summary) or "") .. " Any number is a valid value, listed or not.")
    [GeneratedCode("statusgen", "")]
    {=access} enum {=T}{=raw(int == "int" and "" or " : " .. int)}
    {
% local is_first, others = true, {}
% for item in constants() do
%   if is_member(item) then
%     if not is_first then

%     end
%     is_first = false
%     describe(item)
%     if item.is_alias then
        {=item.constant} = {=item.canonical.constant},
%     else
        {=item.constant} = {=raw(literal(item.value))},
%     end
%   else
%     table.insert(others, item)
%   end
% end
    }

% if #others > 0 then
    /// <summary>
    /// Further names of codes. They are not members of the enum, because the name of a value with two members is not defined.
    /// </summary>
    [GeneratedCode("statusgen", "")]
    {=access} static class {=T}Aliases
    {
%   for item, at in each(others) do
%     if not at.first then

%     end
%     describe(item)
        public const {=T} {=item.constant} = {=T}.{=item.canonical.constant};
%   end
    }

% end
% if has_texts then
    /// <summary>
    /// The textual forms of the listed codes.
    /// </summary>
    [GeneratedCode("statusgen", "")]
    {=access} static class {=T}Text
    {
%   is_first = true
%   for item in constants() do
%     if not item.is_alias then
%       if not is_first then

%       end
%       is_first = false
        /// <summary>
        /// {=item.text} {=item.phrase}.
        /// </summary>
        public const string {=item.constant} = "{=item.text}";
%     end
%   end
    }

% end
