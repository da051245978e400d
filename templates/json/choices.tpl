% -- the words of `list` in order of declaration, that is, of their numbers
"choices": [
% for choice, mark in each(list) do
  {
    "name": "{=choice.name}",
    "number": {=mark.index}
  }{=not mark.last and ","}
% end
],
