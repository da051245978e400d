% include "functions.tpl"
% local list -- set here, printed by the included templates
% local sections = {}
% for class in classes() do
%   local members = codes_of(class)
%   if #members > 0 then
%     table.insert(sections, { class = class, id = "class-" .. class.id, title = class.title, members = members })
%   end
% end
% local others = codes_of(false)
% if #others > 0 then
%   local title = spec.has_classes and "Outside the classes" or "All codes"
%   table.insert(sections, { class = false, id = "class-none", title = title, members = others })
% end
% local total = 0
% for part in each(sections) do total = total + #part.members end
<!doctype html>
<!-- {=marker} -->
<!-- prettier-ignore -->
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
    />
    <meta name="color-scheme" content="light dark" />
% if spec.summary then
    <meta name="description" content="{=spec.summary}" />
% end
    <title>{=spec.title}</title>
    <link rel="icon" href="data:," />
    <style>
      % include "style.tpl"
    </style>
  </head>
  <body>
    <a class="skip" href="#page-codes">Skip to the codes</a>
    <header class="page">
      <h1>{=spec.title}</h1>
% if spec.summary then
      <p class="summary">{=spec.summary}</p>
% end
    </header>
    <form class="search" role="search" hidden>
      <label for="page-search">Search by number, name or text</label>
      <input id="page-search" type="search" autocomplete="off" spellcheck="false" aria-describedby="page-keys" />
      <output id="page-count" for="page-search">{=total} {=total == 1 and "code" or "codes"}</output>
      <p id="page-keys"><kbd>/</kbd> to search, <kbd>Esc</kbd> to clear</p>
      <button class="skip" type="submit">Go to the first match</button>
    </form>
    <nav aria-label="Codes by class">
% for part in each(sections) do
      <div>
        <a href="#{=part.id}">{=part.title}</a>
        <ul>
%   for code in each(part.members) do
          <li><a href="#{=anchor(code)}" title="{=code.phrase}">{=code.text}</a></li>
%   end
        </ul>
      </div>
% end
    </nav>
    <main id="page-codes" tabindex="-1">
% if spec.meaning then
      <div class="about">
%   for paragraph in each(paragraphs(spec.meaning)) do
        <p>{=paragraph}</p>
%   end
      </div>
% end
% for part in each(sections) do
%   local class, section, members = part.class, part.id, part.members
      % include "section.tpl"
% end
      <p class="nothing" hidden>No code has all of these words.</p>
    </main>
    <footer>
% for trait, at in traits() do
%   if at.first then
      <h2>The facts</h2>
      <dl>
%   end
        <dt id="trait-{=trait.name}">{=label(trait.name)}</dt>
        <dd>
          {=trait.help or kinds[trait.kind]}
%   if trait.kind == "choice" then
          One of {=words(trait.choices:join(", "))}.
%   end
        </dd>
%   if at.last then
      </dl>
%   end
% end
% if spec.registry_url or spec.registry_updated then
      <p>
        The codes are registered{=spec.registry_url and " at"}
%   if is_link(spec.registry_url) then
        <a href="{=spec.registry_url}">{=spec.registry_url}</a>{=spec.registry_updated and ","}
%   else
        {=spec.registry_url}
%   end
        {=spec.registry_updated and "as of " .. spec.registry_updated}.
      </p>
% end
    </footer>
    <script>
      % include "script.tpl"
    </script>
  </body>
</html>
