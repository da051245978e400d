% -- the references in `list`, as the last member of an object
% if #list == 0 then
"references": []
% else
"references": [
%   for reference, at in each(list) do
  {
    "document": "{=reference.document.name}",
%     if reference.section then
    "section": "{=reference.section}",
%     end
%     if reference.url then
    "url": "{=reference.url}",
%     end
    "text": "{=reference.text}"
  }{=not at.last and ","}
%   end
]
% end
