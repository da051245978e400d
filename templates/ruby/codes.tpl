% local function shown(code)
%   local first = told(code.value) .. " " .. code.phrase
%   if code.source then first = first .. " (" .. code.source .. ")" end
  # {=>sentence(first)}
%   if code.comment then
  #
  # {=>sentence(code.comment)}
%   end
%   if state_note(code) then
  #
  # {=>state_note(code)}
%   end
%   if code.is_deprecated then
  #
  # @deprecated {=sentence(code.deprecation)}
%   end
%   if code.source and code.url then
  #
  # @see {=code.url}
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
% if is_textual then
  # The texts of the codes.
  module Text
%   for item in constants() do
    {=item.constant} = '{=item.code.text}'
%     if item.is_alias and item.kind == "was" then
    deprecate_constant :{=item.constant}
%     end
%   end
  end

% end
% for trait in traits("list") do
%   if item_type[trait.name] then
  # An item of {=trait_getter[trait.name]}.
%   local members = ":name"
%   for field in each(trait.fields) do members = members .. ", :" .. identifier("field", field.name) end
  {=item_type[trait.name]} = Struct.new({=raw(members)}, keyword_init: true) do
    # The fields as JSON.
    def to_json(*args)
      to_h.compact.to_json(*args)
    end
  end

%   end
% end
