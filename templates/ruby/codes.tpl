% local function shown(code)
%   local first = told(code.value) .. " " .. code.phrase
%   if code.source then first = first .. " (" .. code.source .. ")" end
  # {=>sentence(first)}
%   if code.comment then
  #
  # {=>sentence(code.comment)}
%   end
%   if code.is_deprecated then
  #
  # {=>"Deprecated: " .. sentence(code.deprecation)}
%   end
  {=code.constant} = {=written(code.value)}

% end
% for item in constants() do
%   if not item.is_alias then
%     shown(item)
%   elseif item.kind == "was" then
  # {=>told(item.value) .. " " .. sentence(item.phrase)}
  #
  # @deprecated Use {{=item.code.constant}} instead.
  {=item.constant} = {=item.code.constant}
  deprecate_constant :{=item.constant}

%   else
  # The same as {=item.code.constant}.
  {=item.constant} = {=item.code.constant}

%   end
% end
% for trait in traits("list") do
  # One item of what codes say of "{=trait.name}".
%   local members = ":text"
%   for field in each(trait.fields) do members = members .. ", :" .. identifier("field", field.name) end
  {=item_type[trait.name]} = Struct.new({=raw(members)}, keyword_init: true)

% end
