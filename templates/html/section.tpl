% -- the section `part`, in the color `hue`
% local class, choice = part.class, part.choice
% local title = choice and choice.help or class and class.from_text .. " to " .. class.to_text or false
<section class="hue-{=hue}" aria-labelledby="{=part.id}">
% if class then
<div class="intro" data-from="{=class.from}" data-to="{=class.to}" data-fallback="{=class.fallback_code and anchor(class.fallback_code)}">
% else
<div class="intro">
% end
<h2 id="{=part.id}">{=part.title}
% if title then
<small>{=title}</small>
% end
</h2>
% if class then
%   if summary_of(class) then
<p class="summary">{=class.summary}</p>
%   end
%   for paragraph in each(paragraphs(class.meaning)) do
<p>{=paragraph}</p>
%   end
% end
% local every = class and values_of(class) or part.every
% local said = {}
% for value in each(every) do
%   local is_title = choice and choice_of(value) == choice
%   if value.trait.kind ~= "list" and not is_title then table.insert(said, value) end
% end
% if #said > 0 then
<p class="every">
{=class and "Unless a code says otherwise:" or "All codes of this section:"}
%   for value, at in each(said) do
%     local trait = value.trait
<span><a href="#trait-{=trait.name}">{=title_of(trait)}</a>:
%     local word = choice_of(value)
%     if word and word.help then
<a href="#term-{=trait.name}-{=word.name}">{=title_of(word)}</a>{=not at.last and ","}</span>
%     else
{=in_words(value)}{=not at.last and ","}</span>
%     end
%   end
</p>
% end
% list = class and class.ref or part.ref
% if #list > 0 then
<p class="sources">
% include "references.tpl"
</p>
% end
</div>
% for code in each(part.members) do
% include "card.tpl"
% end
</section>
