% -- the comment of a code
% local function about(item)
%   local text = item.text .. " " .. item.phrase .. (item.reference and " (" .. item.reference .. ")." or ".")
%   if item.summary then text = text .. " " .. sentence(item.summary) end
%   if item.is_deprecated then text = text .. " Deprecated: " .. sentence(item.deprecation) end
%   return text
% end
% summary(4, sentence(spec.title) .. (spec.summary and " " .. sentence(spec.summary) or "") .. " The list is open: every number is a legal value.")
    [GeneratedCode("statusgen", "")]
    {=access} enum {=T}{=spec.is_wide and " : long"}
    {
% for item, at in constants() do
%   if not at.first then

%   end
%   if item.is_alias then
        /// <summary>
%     if item.kind == "was" then
        /// Older name of <see cref="{=item.code.constant}"/>.
%     else
        /// Another name of <see cref="{=item.code.constant}"/>.
%     end
        /// </summary>
%     if item.kind == "was" then
        [Obsolete("Use {=T}.{=item.code.constant}.")]
%     end
        {=item.constant} = {=item.code.constant},
%   else
%     summary(8, about(item))
        {=item.constant} = {=raw(literal(item.value))},
%   end
% end
    }

