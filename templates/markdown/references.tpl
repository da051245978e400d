% -- the references in `list`, one a line
% for reference, at in each(list) do
%   local label = cite(reference)
%   if label == reference.text then
[{=label}]{=not at.last and ","}
%   elseif label then
[{=reference.text}][{=label}]{=not at.last and ","}
%   else
{=reference.text}{=not at.last and ","}
%   end
% end
