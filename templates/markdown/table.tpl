% -- the table of the codes in `list`
% local number, phrase, summary = 4, 6, 0
% for code in each(list) do
%   number = math.max(number, 2 + width(heading(code)))
%   phrase = math.max(phrase, width(code.phrase))
%   if code.summary then summary = math.max(summary, 7, width(code.summary)) end
% end
% if summary > 0 then
| {=("Code"):pad_left(number)} | {=("Phrase"):pad(phrase)} | {=("Summary"):pad(summary)} |
| {=raw(("-"):rep(number - 1))}: | {=raw(("-"):rep(phrase))} | {=raw(("-"):rep(summary))} |
% else
| {=("Code"):pad_left(number)} | {=("Phrase"):pad(phrase)} |
| {=raw(("-"):rep(number - 1))}: | {=raw(("-"):rep(phrase))} |
% end
% for code in each(list) do
%   local name, text = heading(code), code.summary or ""
%   local before, after, rest = fill(name, number - 2), fill(code.phrase, phrase), fill(text, summary)
%   if summary > 0 then
| {=before}[{=name}] | {=code.phrase}{=after} | {=text}{=rest} |
%   else
| {=before}[{=name}] | {=code.phrase}{=after} |
%   end
% end
