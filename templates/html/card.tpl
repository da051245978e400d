% -- the card of `code`
<article id="{=anchor(code)}">
<header>
<h3><a href="#{=anchor(code)}"><b>{=code.text}</b> <span id="{=code.name}">{=code.phrase}</span></a></h3>
% local constants = constants_of(code)
% local news = names_of(code, constants)
% if #news > 0 or code.group or code.state ~= "registered" then
<p class="names">
%   for name in each(news) do
<code>{=name}</code>
%   end
%   if code.group then
<span class="badge">{=code.group.title or code.group.id}</span>
%   end
%   if code.state ~= "registered" then
<span class="badge">{=label(code.state)}{=code.expires and " until " .. code.expires}</span>
%   end
</p>
% end
</header>
<div class="text">
% if summary_of(code) then
<p class="summary">{=code.summary}</p>
% end
% if code.state_why or code.replacement then
<p class="state"><b>{=label(code.state)}.</b> {=code.state_why}
%   list = code.state_ref
% include "references.tpl"
%   if code.replacement then
Use <a href="#{=anchor(code.replacement)}">{=code.replacement.text} {=code.replacement.phrase}</a>.
%   end
</p>
% end
% if code.releases then
<p class="note">{=code.releases}</p>
% end
% for paragraph in each(paragraphs(code.meaning)) do
<p>{=paragraph}</p>
% end
% if code.action then
<div class="action">
<h4>What to do</h4>
%   for paragraph in each(paragraphs(code.action)) do
<p>{=paragraph}</p>
%   end
</div>
% end
% if #code.uses > 0 then
<h4>When you see it</h4>
<ul class="uses">
%   for use in each(code.uses) do
<li>{=use.text}</li>
%   end
</ul>
% end
% if #code.contrast > 0 then
<h4>Not to be confused with</h4>
<dl class="contrasts">
%   for contrast in each(code.contrast) do
%     if contrast.code.is_listed then
<dt><a href="#{=anchor(contrast.code)}">{=contrast.code.text} {=contrast.code.phrase}</a></dt>
%     else
<dt>{=contrast.code.text} {=contrast.code.phrase}</dt>
%     end
<dd>{=contrast.text}</dd>
%   end
</dl>
% end
</div>
% local values, references = own_of(part, code)
% if #values + #code.was + #code.also + #code.accepts + #references > 0 or code.group then
<div class="facts">
% end
% if #values > 0 then
<h4>Facts</h4>
<dl class="own">
% include "traits.tpl"
</dl>
% end
% if #code.was + #code.also + #code.accepts > 0 then
<h4>Other names</h4>
<ul class="aliases">
%   for alias in aliases(code) do
<li>
%     if alias.kind == "accepts" then
<span>{=alias.phrase}</span>
%     else
<span id="{=alias.name}">{=alias.phrase}</span>
%     end
%     if alias.by or alias.kind == "was" then
<small>{=alias.by or "older"}</small>
%     end
%     list = alias.ref
% include "references.tpl"
</li>
%   end
</ul>
% end
% if code.group then
<h4>Used by</h4>
<p>
%   if is_link(code.group.url) then
<a href="{=code.group.url}">{=code.group.title or code.group.id}</a>
%   else
{=code.group.title or code.group.id}
%   end
%   if code.group.summary then
<span class="note">{=code.group.summary}</span>
%   end
</p>
% end
% if #references > 0 then
<h4>Defined in</h4>
<p>
%   list = references
% include "references.tpl"
</p>
% end
% if #values + #code.was + #code.also + #code.accepts + #references > 0 or code.group then
</div>
% end
% if #code.example > 0 then
<div class="example">
<h4>Example</h4>
%   for message in each(code.example) do
<pre>
%     for line in each(message.text:lines()) do
{=line}
%     end
</pre>
%   end
</div>
% end
% if #constants > 0 then
<div class="code">
<h4>In code</h4>
<ul class="constants">
%   for constant in each(constants) do
<li><code>{=constant.text}</code> {=table.concat(constant.targets, ", ")}</li>
%   end
</ul>
</div>
% end
</article>
