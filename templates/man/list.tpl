% include "words.tpl"
%
% local function sources(list)
%   return #list > 0 and " (" .. list:join("; ") .. ")" or ""
% end
%
% -- A trait value as sentences.
% local function said(value)
%   local kind, text = value.trait.kind, value.text or value.value
%   if kind == "flag" then text = yesno(text, "yes", "no") end
%   if kind == "choice" then text = words(text) end
%   if value.basis == "convention" then text = text .. ", by convention" end
%   return label(value.trait.name) .. ": " .. text .. sources(value.ref)
% end
% local function item_said(item)
%   local text = label(item.trait.name) .. ": " .. item.text
%   for field in each(item.trait.fields) do
%     local given = item[field.name]
%     if given and #field.choices > 0 then text = text .. ", " .. words(given) end
%   end
%   text = text .. sources(item.ref)
%   for field in each(item.trait.fields) do
%     local given = item[field.name]
%     if given and #field.choices == 0 then text = text .. ". " .. given end
%   end
%   return text
% end
% local function facts_of(record)
%   local found = {}
%   for trait in traits() do
%     local value = record[trait]
%     if value and not value.inherited and trait.kind ~= "list" then
%       table.insert(found, said(value))
%     elseif value and not value.inherited then
%       for item in each(value.items) do table.insert(found, item_said(item)) end
%     end
%   end
%   return found
% end
% local function other_names(code)
%   local found = {}
%   for alias in aliases(code) do
%     local by = alias.by and " (" .. alias.by .. ")" or alias.kind == "was" and " (older)" or ""
%     table.insert(found, alias.phrase .. by)
%   end
%   return table.concat(found, "; ")
% end
% local function facts_in_words(record)
%   return table.concat(facts_of(record), "; ")
% end
.\" {=marker}
.Dd {=month} {=day}, {=year}
.Dt "{=spec.ID}" 7
.Os
.Sh NAME
.Nm {=option.file}
.Nd "\&{=spec.title}"
.Sh DESCRIPTION
% if spec.summary then
%   for sentence in each(sentences(spec.summary)) do
{=>sentence}
%   end
% end
% for paragraph, at in each(paragraphs(spec.meaning)) do
%   if not at.first or spec.summary then
.Pp
%   end
%   for sentence in each(sentences(paragraph)) do
{=>sentence}
%   end
% end
% for class in classes() do
%   local members = codes_of(class)
%   if #members > 0 then
.Ss "\&{=class.title}" "{=class.from_text}" to "{=class.to_text}"
%     if class.summary then
%       for sentence in each(sentences(class.summary)) do
{=>sentence}
%       end
%     end
%     for paragraph, at in each(paragraphs(class.meaning)) do
%       if not at.first or class.summary then
.Pp
%       end
%       for sentence in each(sentences(paragraph)) do
{=>sentence}
%       end
%     end
%     if #facts_of(class) > 0 then
.Pp
%       for sentence in each(sentences("Unless a code says otherwise: " .. facts_in_words(class) .. ".")) do
{=>sentence}
%       end
%     end
%     include "codes.tpl"
%   end
% end
% local members = codes_of(false)
% if #members > 0 then
.Ss {=spec.has_classes and "Outside the classes" or "All codes"}
%   include "codes.tpl"
% end
.Sh SEE ALSO
.Xr {=option.file} 3
% for document, at in documents() do
%   if at.first then
.Sh STANDARDS
.Bl -tag -width Ds
%   end
.It "\&{=document.name}"
%   if document.title then
%     for sentence in each(sentences(document.title)) do
{=>sentence}
%     end
%   end
%   local url = (document.url or ""):split("{section}")[1]:split("#")[1]
%   if url:starts_with("https://") or url:starts_with("http://") then
.Lk "{=url}"
%   end
%   if at.last then
.El
%   end
% end
