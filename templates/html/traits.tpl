% -- the rows for the trait values in `values`
% for value in each(values) do
<tr>
  <th scope="row"><a href="#trait-{=value.trait.name}">{=label(value.trait.name)}</a></th>
%   if value.trait.kind == "list" then
  <td>
    <ul>
%     for item in each(value.items) do
      <li>
        <b>{=item.text}</b>
%       for field in each(value.trait.fields) do
%         if item[field.name] and #field.choices > 0 then
        <span class="choice">{=words(item[field.name])}</span>
%         end
%       end
%       for field in each(value.trait.fields) do
%         if item[field.name] and #field.choices == 0 then
        <span class="note">{=item[field.name]}</span>
%         end
%       end
%       list = item.ref
        % include "references.tpl"
      </li>
%     end
    </ul>
  </td>
%   else
  <td>
    {=said(value)}{=value.basis == "convention" and " (by convention)"}
%     list = value.ref
    % include "references.tpl"
  </td>
%   end
</tr>
% end
