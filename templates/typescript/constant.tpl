% -- The doc comment of `item`: a code, or a deprecated or further name of one.
% local text = item.headline
% local is_older = item.is_alias and item.kind == "was"
% local is_deprecated = is_older or not item.is_alias and item.is_deprecated
% local reference = not item.is_alias and item.source
% if item.is_alias and not is_older then
%   text = text .. " Another name of " .. item.code.constant .. "."
% elseif not item.is_alias then
%   if item.comment then text = text .. " " .. sentence(item.comment) end
%   if state_note(item) then text = text .. " " .. state_note(item) end
% end
% if not is_deprecated and not reference and #text + #"  /**  */" <= WIDTH then
/** {=text} */
% else
/**
 * {=>text}
%   if is_older then
 * @deprecated Use {@link {=of_object and T .. "."}{=item.code.constant}}.
%   elseif is_deprecated then
 * @deprecated {=sentence(item.deprecation)}
%   end
%   if reference and item.url then
 * @see {@link {=item.url} | {=reference}}
%   elseif reference then
 * @see {=reference}
%   end
 */
% end
