% -- the section of `code`

<a id="{=anchor(code)}"></a>
<a id="{=code.name}"></a>
% for alias in each(code.was) do
<a id="{=alias.name}"></a>
% end

### {=heading(code)}

% if code.symbol then
`{=code.NAME}` `{=code.symbol}`
% else
`{=code.NAME}`
% end
% if code.state ~= "registered" then

%   local why = code.state_why and ": " .. code.state_why or "."
{=label(code.state)}{=code.expires and " until " .. code.expires}{=why}{=#code.state_ref > 0 and " See"}
%   list = code.state_ref
% include "references.tpl"
%   if code.replacement then
Use [{=label_of(code.replacement)}] {=code.replacement.phrase}.
%   end
% end
% if code.releases then

{=code.releases}
% end
% if summary_of(code) then

{=code.summary}
% end
% for paragraph in each(paragraphs(code.meaning)) do

{=paragraph}
% end
% for paragraph, at in each(paragraphs(code.action)) do

{=raw(at.first and "**What to do:** " or "")}{=paragraph}
% end
% if #code.uses > 0 then

**When you see it:**

%   for use in each(code.uses) do
- {=use.text}
%   end
% end
% if #code.contrast > 0 then

**Not to be confused with:**

%   for contrast in each(code.contrast) do
%     if contrast.code.is_listed then
- [{=label_of(contrast.code)}] {=contrast.code.phrase}: {=contrast.text}
%     else
- {=heading(contrast.code)}: {=contrast.text}
%     end
%   end
% end
% local own = values_of(code)
% if #own > 0 then

**Facts:**

%   list = own
% include "traits.tpl"
% end
% if #code.was + #code.also + #code.accepts > 0 then

**Other names:**

%   for alias in aliases(code) do
- {=alias.phrase}{=alias.kind == "was" and " (older)"}{=alias.by and " (" .. alias.by .. ")"}{=#alias.ref > 0 and ", see"}
%     list = alias.ref
  % include "references.tpl"
%   end
% end
% local group = code.group
% if group then

%   if is_link(group.url) then
%     define(group.id, group.url)
**Used by:** [{=group.title or group.id}][{=group.id}]{=group.summary and ". " .. group.summary}
%   else
**Used by:** {=group.title or group.id}{=group.summary and ". " .. group.summary}
%   end
% end
% if #code.ref > 0 then

**Defined in:**
%   list = code.ref
% include "references.tpl"
% end
