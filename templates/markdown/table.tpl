% -- the table of the codes in `list`
% local number, phrase, summary = 4, 6, 0
% for code in each(list) do
%   number = math.max(number, 2 + width(label_of(code)))
%   phrase = math.max(phrase, width(code.phrase .. " ") - 1)
%   if code.summary then summary = math.max(summary, 7, width(code.summary .. " ") - 1) end
% end
% if summary > 0 then
| {=("Code"):pad_left(number)} | {=("Phrase"):pad(phrase)} | {=("Summary"):pad(summary)} |
| {=raw(("-"):rep(number - 1))}: | {=raw(("-"):rep(phrase))} | {=raw(("-"):rep(summary))} |
% else
| {=("Code"):pad_left(number)} | {=("Phrase"):pad(phrase)} |
| {=raw(("-"):rep(number - 1))}: | {=raw(("-"):rep(phrase))} |
% end
% for code in each(list) do
%   local indent = (" "):rep(number - 2 - width(label_of(code)))
%   if summary > 0 then
| {=indent}[{=label_of(code)}] | {=cell(code.phrase, phrase)} | {=cell(code.summary or "", summary)} |
%   else
| {=indent}[{=label_of(code)}] | {=cell(code.phrase, phrase)} |
%   end
% end
