% include "functions.tpl"
% local list -- set here, printed by the included templates
% local parts = sections()
% for part in each(parts) do add_shared(part) end
% local total = 0
% for part in each(parts) do total = total + #part.members end
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
<body data-id="{=spec.id}">
<a class="skip" href="#page-codes">Skip to the codes</a>
<header class="page">
<h1>{=spec.title}</h1>
% if spec.summary then
<p class="summary">{=spec.summary}</p>
% end
</header>
<form class="search" role="search" hidden>
<label for="page-search">Search</label>
<input id="page-search" type="search" placeholder="Number, name, words" autocomplete="off" spellcheck="false" aria-describedby="page-keys" />
<output id="page-count" for="page-search">{=total} {=total == 1 and "code" or "codes"}</output>
<p id="page-keys"><kbd>/</kbd> search <kbd>↑</kbd><kbd>↓</kbd> choose <kbd>Enter</kbd> open <kbd>Esc</kbd> clear</p>
<button class="skip" type="submit">Open the first match</button>
</form>
<nav class="index{=#parts > 8 and " many"}" aria-label="Codes by class">
% for part, at in each(parts) do
<details class="hue-{=at.index % 6}" open>
<summary>{=part.title} <small>{=#part.members}</small></summary>
<ul>
%   for code in each(part.members) do
<li><a href="#{=anchor(code)}"><b>{=code.text}</b> {=code.phrase}</a></li>
%   end
</ul>
</details>
% end
</nav>
% -- Values that are not listed are answered by these numbers.
% local from, to, fallback = "", "", ""
% if spec.has_range then
%   from, to = spec.from, spec.to
% end
% if spec.fallback_code then fallback = anchor(spec.fallback_code) end
<main id="page-codes" tabindex="-1" data-from="{=from}" data-to="{=to}" data-fallback="{=fallback}">
<section class="found" aria-label="Search results" hidden>
<p class="unlisted" hidden></p>
<ol class="results"></ol>
<p class="more" hidden></p>
<div class="nothing" hidden>
<p>Nothing found for <b></b>.</p>
<p>The search looks for numbers, names in each language, older names, header fields and words of the texts.</p>
<button type="button">Clear the search</button>
</div>
</section>
% if spec.meaning then
<div class="about">
%   for paragraph in each(paragraphs(spec.meaning)) do
<p>{=paragraph}</p>
%   end
</div>
% end
% for part, at in each(parts) do
%   local hue = at.index % 6
% include "section.tpl"
% end
</main>
<footer>
% for trait, at in traits() do
%   if at.first then
<h2 id="page-terms">Terms</h2>
<dl class="terms">
%   end
<dt id="trait-{=trait.name}">{=title_of(trait)}</dt>
<dd>
{=trait.help or kinds[trait.kind]}
% -- Words without an explanation are shown where they are used.
%   local fields = trait.kind == "choice" and { trait } or {}
%   for field in each(trait.fields) do
%     table.insert(fields, field)
%   end
%   local explained = {}
%   for field in each(fields) do
%     for choice in each(field.choices) do
%       if choice.help then table.insert(explained, { choice = choice, id = trait.name .. "-" .. choice.name }) end
%     end
%   end
%   for word, place in each(explained) do
%     if place.first then
<dl>
%     end
<dt id="term-{=word.id}">{=title_of(word.choice)}</dt>
<dd>{=word.choice.help}</dd>
%     if place.last then
</dl>
%     end
%   end
</dd>
%   if at.last then
</dl>
%   end
% end
% if spec.registry_url or spec.registry_state then
<p>
The codes are registered{=spec.registry_url and " at"}
%   if is_link(spec.registry_url) then
<a href="{=spec.registry_url}">{=spec.registry_url}</a>{=spec.registry_state and ","}
%   else
{=spec.registry_url}
%   end
{=spec.registry_state}.
</p>
% end
</footer>
<script>
  % include "script.tpl"
</script>
</body>
</html>
