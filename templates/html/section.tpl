% -- the section `part`, in the color `hue`
% local class, choice = part.class, part.choice
% local title = choice and choice.help or class and class.from_text .. " to " .. class.to_text or false
<section class="hue-{=hue}" aria-labelledby="{=part.id}">
% local class_from, class_to, class_fallback = "", "", ""
% if class then
%   class_from, class_to = class.from, class.to
%   if class.fallback_code then class_fallback = anchor(class.fallback_code) end
% end
<div class="intro" data-from="{=class_from}" data-to="{=class_to}" data-fallback="{=class_fallback}">
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
%   local every = {}
%   for value in each(values_of(class)) do
%     if value.trait.kind ~= "list" then table.insert(every, value) end
%   end
%   if #every > 0 then
<p class="every">
Unless a code says otherwise:
%     for value, at in each(every) do
%       local trait = value.trait
<span><a href="#trait-{=trait.name}">{=title_of(trait)}</a>:
%       local word = choice_of(value)
%       if word and word.help then
<a class="term" href="#term-{=trait.name}-{=word.name}" title="{=word.help}">{=title_of(word)}</a>{=not at.last and ","}</span>
%       else
{=in_words(value)}{=not at.last and ","}</span>
%       end
%     end
</p>
%   end
%   if #class.ref > 0 then
<p class="sources">
%     list = class.ref
% include "references.tpl"
</p>
%   end
% end
</div>
% for code in each(part.members) do
% include "card.tpl"
% end
</section>
