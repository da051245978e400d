% -- the codes in `members`
.Bl -tag -width 2n
% for code in each(members) do
.It Sy "\&{=code.text}" "\&{=code.phrase}"
% -- A paragraph each: what it is, its state, what to do, what it is not, facts.
%   local texts = {}
%   local function add(title, text)
%     if text and text ~= "" then table.insert(texts, { title = title, text = text:replace("\n\n", " ") }) end
%   end
%   add(false, summary_of(code))
%   add(false, state_of(code))
%   add("What to do", code.action)
%   for text, at in each(texts) do
%     if not at.first then
.br
%     end
%     if text.title then
.Em "{=text.title}" :
%     end
%     for sentence in each(sentences(text.text)) do
{=>sentence}
%     end
%   end
%   for contrast, at in each(code.contrast) do
%     if at.first and #texts > 0 then
.br
%     end
%     if at.first then
.Em Not to be confused with :
.Bl -dash -compact -width 1n
%     end
.It
%     local other = contrast.code.text .. ": "
%     for sentence in each(sentences(other .. contrast.text:replace("\n\n", " "))) do
{=>sentence}
%     end
%     if at.last then
.El
%     end
%   end
%   local lines = facts_of(code)
%   local names = other_names(code)
%   if names ~= "" then table.insert(lines, "Other names: " .. names .. ".") end
%   if #code.ref > 0 then table.insert(lines, "Defined in " .. code.ref:join("; ") .. ".") end
%   if code.group then table.insert(lines, "Used by " .. (code.group.title or code.group.id) .. ".") end
%   for line, at in each(lines) do
%     if at.first and #texts > 0 and #code.contrast == 0 then
.br
%     end
%     for sentence in each(sentences(line)) do
{=>sentence}
%     end
%   end
% end
.El
