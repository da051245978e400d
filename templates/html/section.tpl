% -- the section of `class` (false for codes outside all), with the codes `members`
<section aria-labelledby="{=section}">
% if class then
  <div class="intro">
    <h2 id="{=section}">{=class.title} <small>{=class.from_text} to {=class.to_text}</small></h2>
%   if class.summary then
    <p class="summary">{=class.summary}</p>
%   end
%   for paragraph in each(paragraphs(class.meaning)) do
    <p>{=paragraph}</p>
%   end
%   local every = values_of(class, is_plain)
%   if #every > 0 then
    <p class="inherited">
      Unless a code says otherwise:
%     for value, at in each(every) do
      {=words(value.trait.name)} <span>{=said(value)}</span>{=not at.last and ","}
%     end
    </p>
%   end
%   if #class.ref > 0 then
    <p>
%     list = class.ref
      % include "references.tpl"
    </p>
%   end
  </div>
% else
  <div class="intro">
    <h2 id="{=section}">{=spec.has_classes and "Outside the classes" or "All codes"}</h2>
  </div>
% end
% for code in each(members) do
  % include "card.tpl"
% end
</section>
