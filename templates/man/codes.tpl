% -- the codes in `members`
.Bl -tag -width Ds
% for code in each(members) do
.It Sy "\&{=code.text}" "\&{=code.phrase}"
%   local begun = false
%   if code.state ~= "registered" then
%     begun = true
.Em {=words(code.state)}
%     local till = code.expires and "until " .. code.expires .. ". " or ""
%     local use = code.replacement and " Use " .. code.replacement.text .. " " .. code.replacement.phrase .. "." or ""
%     local state = (till .. (code.state_why or ""):replace("\n\n", " ") .. use):trim()
%     if state ~= "" then
%       for sentence in each(sentences(state)) do
{=>sentence}
%       end
%     end
%   end
%   local texts = paragraphs(code.meaning)
%   if code.releases then table.insert(texts, 1, code.releases) end
%   if code.summary then table.insert(texts, 1, code.summary) end
%   for text in each(texts) do
%     if begun then
.Pp
%     end
%     begun = true
%     for sentence in each(sentences(text)) do
{=>sentence}
%     end
%   end
%   for paragraph, at in each(paragraphs(code.action)) do
%     if begun then
.Pp
%     end
%     begun = true
%     if at.first then
.Em What to do :
%     end
%     for sentence in each(sentences(paragraph)) do
{=>sentence}
%     end
%   end
%   for contrast, at in each(code.contrast) do
%     if at.first and begun then
.Pp
%     end
%     if at.first then
.Em Not to be confused with :
.Bl -dash -compact
%     end
.It
%     local other = contrast.code.text .. " " .. contrast.code.phrase .. ": "
%     for sentence in each(sentences(other .. contrast.text:replace("\n\n", " "))) do
{=>sentence}
%     end
%     if at.last then
.El
%     end
%   end
%   local lines = facts_of(code)
%   local names = other_names(code)
%   if names ~= "" then table.insert(lines, "Other names: " .. names) end
%   if #code.ref > 0 then table.insert(lines, "Defined in: " .. code.ref:join("; ")) end
%   if code.group then table.insert(lines, "Used by: " .. (code.group.title or code.group.id)) end
%   for line, at in each(lines) do
%     if at.first and begun then
.Pp
%     end
%     if not at.first then
.br
%     end
%     for sentence in each(sentences(line)) do
{=>sentence}
%     end
%   end
% end
.El
