% -- the trait values in `values`
% for value in each(values) do
%   local trait = value.trait
<dt><a href="#trait-{=trait.name}">{=title_of(trait)}</a></dt>
%   if trait.kind == "list" then
%     for group in each(grouped(value)) do
<dd>
%       for item, at in each(group.items) do
<b>{=item.text}</b>{=not at.last and ","}
%       end
%       for choice in each(group.choices) do
%         if choice.help then
<a href="#term-{=trait.name}-{=choice.name}">{=title_of(choice):lower()}</a>
%         else
<span class="choice">{=title_of(choice):lower()}</span>
%         end
%       end
%       for text in each(group.texts) do
<span class="note">{=text}</span>
%       end
%       list = group.ref
% include "references.tpl"
</dd>
%     end
%   else
<dd>
%     local word = choice_of(value)
%     if word and word.help then
<a href="#term-{=trait.name}-{=word.name}">{=title_of(word)}</a>{=value.basis == "convention" and " (by convention)"}
%     else
<span>{=in_words(value)}</span>{=value.basis == "convention" and " (by convention)"}
%     end
%     list = value.ref
% include "references.tpl"
</dd>
%   end
% end
