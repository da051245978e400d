% -- the card of `code`
<article id="{=anchor(code)}" data-value="{=code.text}">
<header>
<h3><a href="#{=anchor(code)}"><span class="value">{=code.text}</span> <span id="{=code.name}">{=code.phrase}</span></a></h3>
<p class="names">
% local constants = constants_of(code)
% if is_news(code.NAME, code, constants) then
<code>{=code.NAME}</code>
% end
% if code.symbol and is_news(code.symbol, code, constants) then
<code>{=code.symbol}</code>
% end
% if code.group then
<span class="badge">{=code.group.title or code.group.id}</span>
% end
% if code.state ~= "registered" then
<span class="badge {=code.state}">{=label(code.state)}{=code.expires and " until " .. code.expires}</span>
% end
</p>
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
<div class="facts">
% local values = values_of(code)
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
% if #code.ref > 0 then
<h4>Defined in</h4>
<p>
%   list = code.ref
% include "references.tpl"
</p>
% end
</div>
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
<dl class="constants">
%   for constant in each(constants) do
<div><dt><code>{=constant.text}</code></dt><dd>{=table.concat(constant.targets, ", ")}</dd></div>
%   end
</dl>
</div>
% end
</article>
