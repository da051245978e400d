% include "words.tpl"
%
% -- The traits of a code as sentences: "Caching: never cacheable."
% local function facts_of(record)
%   local found = {}
%   for value in each(values_of(record)) do
%     local title = title_of(value.trait) .. ": "
%     if value.trait.kind == "list" then
%       local said = {}
%       for group in each(grouped(value)) do
%         local items = {}
%         for item in each(group.items) do table.insert(items, item.text) end
%         local text = table.concat(items, ", ")
%         for choice in each(group.choices) do text = text .. " (" .. title_of(choice):lower() .. ")" end
%         table.insert(said, text)
%       end
%       table.insert(found, sentence(title .. table.concat(said, ", ")))
%     else
%       table.insert(found, sentence(title .. in_words(value) .. (value.basis == "convention" and ", by convention" or "")))
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
% local function state_of(code)
%   if code.state == "registered" then return code.releases end
%   local state = label(code.state) .. (code.expires and " until " .. code.expires or "")
%   local use = code.replacement and " Use " .. code.replacement.text .. " " .. code.replacement.phrase .. "." or ""
%   local since = code.releases and " " .. code.releases or ""
%   return state .. (code.state_why and ": " .. code.state_why or ".") .. use .. since
% end
% local parts = sections()
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
% local width = 0
% for part in each(parts) do
%   for code in each(part.members) do width = math.max(width, #code.text) end
% end
.Ss The codes
.Bl -tag -compact -width {=("n"):rep(width)}
% for part in each(parts) do
%   for code in each(part.members) do
.It "\&{=code.text}"
{=>code.phrase}
%   end
% end
.El
% for part in each(parts) do
%   local class, choice, members = part.class, part.choice, part.members
%   if class then
.Ss "\&{=class.title}" "{=class.from_text}" to "{=class.to_text}"
%   else
.Ss "\&{=part.title}"
%   end
%   if choice and choice.help then
%     for sentence in each(sentences(choice.help)) do
{=>sentence}
%     end
%   end
%   if class then
%     local texts = paragraphs(class.meaning)
%     if summary_of(class) then table.insert(texts, 1, class.summary) end
%     for text, at in each(texts) do
%       if not at.first then
.Pp
%       end
%       for sentence in each(sentences(text)) do
{=>sentence}
%       end
%     end
%     local every = table.concat(facts_of(class), " ")
%     if every ~= "" then
.Pp
Unless a code says otherwise:
%       for sentence in each(sentences(every)) do
{=>sentence}
%       end
%     end
%   end
% include "codes.tpl"
% end
.Sh SEE ALSO
.Xr {=option.file} 3
% for document, at in documents() do
%   if at.first then
.Sh STANDARDS
.Bl -tag -compact -width 10n
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
