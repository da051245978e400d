% -- the card of `code`
<article id="{=anchor(code)}" data-value="{=code.text}">
  <header>
    <h3>
      <a href="#{=anchor(code)}"><span class="value">{=code.text}</span> <span id="{=code.name}">{=code.phrase}</span></a>
    </h3>
    <p class="names">
      <code>{=code.NAME}</code>
%   if code.symbol then
      <code>{=code.symbol}</code>
%   end
%   if code.group then
      <span class="badge">{=code.group.title or code.group.id}</span>
%   end
%   if code.state ~= "registered" then
      <span class="badge {=code.state}">{=label(code.state)}{=code.expires and " until " .. code.expires}</span>
%   end
    </p>
  </header>
  <div class="text">
%   if code.summary then
    <p class="summary">{=code.summary}</p>
%   end
%   if code.state_why or code.replacement then
    <p class="state">
      <b>{=label(code.state)}.</b> {=code.state_why}
%     list = code.state_ref
      % include "references.tpl"
%     if code.replacement then
      Use <a href="#{=anchor(code.replacement)}">{=code.replacement.text} {=code.replacement.phrase}</a>.
%     end
    </p>
%   end
%   if code.releases then
    <p class="note">{=code.releases}</p>
%   end
%   for paragraph in each(paragraphs(code.meaning)) do
    <p>{=paragraph}</p>
%   end
%   if code.action then
    <div class="action">
      <h4>What to do</h4>
%     for paragraph in each(paragraphs(code.action)) do
      <p>{=paragraph}</p>
%     end
    </div>
%   end
%   if #code.uses > 0 then
    <h4>Where it is met</h4>
    <ul>
%     for use in each(code.uses) do
      <li>{=use.text}</li>
%     end
    </ul>
%   end
%   if #code.contrast > 0 then
    <h4>Not to be confused with</h4>
    <dl>
%     for contrast in each(code.contrast) do
%       if contrast.code.is_listed then
      <dt><a href="#{=anchor(contrast.code)}">{=contrast.code.text} {=contrast.code.phrase}</a></dt>
%       else
      <dt>{=contrast.code.text} {=contrast.code.phrase}</dt>
%       end
      <dd>{=contrast.text}</dd>
%     end
    </dl>
%   end
  </div>
  <div class="facts">
%   local values = values_of(code, is_own)
%   local inherited = values_of(code, is_inherited)
%   if #values > 0 then
    <table aria-label="Facts">
      <tbody>
        % include "traits.tpl"
      </tbody>
    </table>
%   end
%   if #inherited > 0 then
    <p class="inherited">
      As its class:
%     for value, at in each(inherited) do
      {=words(value.trait.name)} <span>{=said(value)}</span>{=not at.last and ","}
%     end
    </p>
%   end
%   if #code.was + #code.also + #code.accepts > 0 then
    <h4>Other names</h4>
    <ul class="aliases">
%     for alias in aliases(code) do
      <li>
%       if alias.kind == "accepts" then
        {=alias.phrase}
%       else
        <span id="{=alias.name}">{=alias.phrase}</span>
%       end
%       if alias.by or alias.kind == "was" then
        <span class="note">{=alias.by or "older"}</span>
%       end
%       list = alias.ref
        % include "references.tpl"
      </li>
%     end
    </ul>
%   end
%   if code.group then
    <h4>Used by</h4>
    <p>
%     if is_link(code.group.url) then
      <a href="{=code.group.url}">{=code.group.title or code.group.id}</a>
%     else
      {=code.group.title or code.group.id}
%     end
%     if code.group.summary then
      <span class="note">{=code.group.summary}</span>
%     end
    </p>
%   end
%   if #code.ref > 0 then
    <h4>Defined in</h4>
    <p>
%     list = code.ref
      % include "references.tpl"
    </p>
%   end
  </div>
</article>
