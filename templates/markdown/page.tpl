% include "functions.tpl"
% local list -- set here, printed by the included templates
<!-- {=marker} -->
<!-- markdownlint-configure-file { "MD013": false } -->

# {=spec.title}
% if spec.summary then

{=spec.summary}
% end
% for paragraph in each((spec.meaning or ""):split("\n\n")) do
%   if paragraph ~= "" then

{=paragraph}
%   end
% end
% local shown = {}
% for class in classes() do
%   local members = codes_of(class)
%   if #members > 0 then
%     for code in each(members) do table.insert(shown, code) end

## {=class.title}, {=class.from_text} to {=class.to_text}
%     if class.summary then

{=class.summary}
%     end
%     for paragraph in each((class.meaning or ""):split("\n\n")) do
%       if paragraph ~= "" then

{=paragraph}
%       end
%     end

%     list = members
% include "table.tpl"
%     local every = {}
%     for trait in traits() do
%       if class[trait] then table.insert(every, class[trait]) end
%     end
%     if #every > 0 then

For each of them, unless its own section says otherwise:

%       list = every
% include "traits.tpl"
%     end
%   end
% end
% local others = codes_of(false)
% if #others > 0 then
%   for code in each(others) do table.insert(shown, code) end

## {=#shown > #others and "Outside the classes" or "The codes"}

%   list = others
% include "table.tpl"
% end

## Details
% for code in each(shown) do
% include "code.tpl"
% end
% local declared = all(traits())
% if #declared > 0 then

## Terms

%   for trait in each(declared) do
%     local choices = trait.kind == "choice" and " One of " .. trait.choices:join(", ") .. "."
- **{=label(trait.name)}**{=(trait.help or choices) and ":"}{=trait.help and " " .. trait.help}{=choices and words(choices)}
%   end
% end

% for code in each(shown) do
[{=heading(code)}]: #{=anchor(code)}
% end
% table.sort(cited)
% for label in each(cited) do
[{=label}]: {=urls[label]}
% end
