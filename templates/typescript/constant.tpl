% -- The doc comment of `item`: a code, or a deprecated or further name of one.
% local text = item.code.text .. " " .. sentence(item.is_alias and item.kind == "also" and item.phrase or item.code.phrase)
% local is_older = item.is_alias and item.kind == "was"
% local reference = not item.is_alias and item.source
% if is_older then
%   text = text .. " An older name."
% elseif item.is_alias then
%   text = text .. " Another name of " .. item.code.constant .. "."
% else
%   if item.comment then text = text .. " " .. sentence(item.comment) end
%   if item.is_deprecated then text = text .. " Deprecated: " .. sentence(item.deprecation) end
% end
% if not is_older and not reference and #text + #"  /**  */" <= WIDTH then
/** {=text} */
% else
/**
 * {=>text}
%   if is_older then
 * @deprecated Use {=item.code.constant}.
%   elseif reference and item.url then
 * @see {@link {=item.url} | {=reference}}
%   elseif reference then
 * @see {=reference}
%   end
 */
% end
