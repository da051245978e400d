% -- the references in `list`
% for reference, at in each(list) do
%   if is_link(reference.url) then
<a href="{=reference.url}">{=reference.text}</a>{=not at.last and ","}
%   else
<span class="source">{=reference.text}</span>{=not at.last and ","}
%   end
% end
