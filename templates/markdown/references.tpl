% -- the references in `list`, one a line
% for reference, at in each(list) do
%   if cite(reference) then
[{=reference.text}]{=not at.last and ","}
%   else
{=reference.text}{=not at.last and ","}
%   end
% end
