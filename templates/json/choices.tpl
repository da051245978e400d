% -- the words of `list` in order of declaration, that is, of their numbers
"choices": [
% for choice, mark in each(list) do
  {
    "name": "{=choice.name}",
% if choice.help then
    "help": "{=choice.help}",
% end
    "number": {=mark.index}
  }{=not mark.last and ","}
% end
],
