% include "functions.tpl"
% local list -- set here, printed by the included templates
% local parts = sections()
<!-- {=marker} -->
<!-- markdownlint-configure-file { "MD013": false, "MD033": { "allowed_elements": ["a"] } } -->

# {=spec.title}
% if spec.summary then

{=spec.summary}
% end
% for paragraph in each(paragraphs(spec.meaning)) do

{=paragraph}
% end
% for part in each(parts) do
%   local class, choice = part.class, part.choice

%   if class then
## {=class.title}, {=class.from_text} to {=class.to_text}
%     if summary_of(class) then

{=class.summary}
%     end
%     for paragraph in each(paragraphs(class.meaning)) do

{=paragraph}
%     end
%   else
## {=part.title}
%     if choice and choice.help then

{=choice.help}
%     end
%   end

%   list = part.members
% include "table.tpl"
%   local every = class and values_of(class) or {}
%   if #every > 0 then

Unless a code says otherwise:

%     list = every
% include "traits.tpl"
%   end
% end

## Details
% for part in each(parts) do
%   for code in each(part.members) do
% include "code.tpl"
%   end
% end
% for trait, at in traits() do
%   if at.first then

## Terms

%   end
- **{=title_of(trait)}**{=trait.help and ": " .. trait.help}
%   for choice in each(trait.choices) do
%     if choice.help then
  - {=title_of(choice)}: {=choice.help}
%     end
%   end
%   for field in each(trait.fields) do
%     for choice in each(field.choices) do
%       if choice.help then
  - {=title_of(choice):lower()}: {=choice.help}
%       end
%     end
%   end
% end

% for part in each(parts) do
%   for code in each(part.members) do
[{=label_of(code)}]: #{=anchor(code)}
%   end
% end
% table.sort(cited)
% for label in each(cited) do
[{=label}]: {=urls[label]}
% end
