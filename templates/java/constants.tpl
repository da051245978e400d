% -- Constants for annotations and the cases of a switch.
% local function constants_of(name, about, type, literal_of)

  /** {=raw(about)} */
  public static final class {=name} {
    private {=name}() {}
%   for item in constants() do
%     if not item.is_alias then
%       local declaration = "public static final " .. type .. " " .. item.constant .. " ="

%       doc(4, { item.headline })
%       if 4 + #declaration + 1 + #literal_of(item) + 1 <= 100 then
    {=raw(declaration)} {=raw(literal_of(item))};
%       else
    {=raw(declaration)}
        {=raw(literal_of(item))};
%       end
%     end
%   end
  }
% end
% constants_of("Value", "The numbers of the listed codes, for annotations and for switches over numbers.", int, function(code)
%   return literal(code.value, int)
% end)
% if not form_is_number then
%   constants_of("Text", "The textual forms of the listed codes, for switches over strings.", "String", function(code)
%     return literal_text(code.text)
%   end)
% end
