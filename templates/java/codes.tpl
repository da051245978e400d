% -- There is one enum constant per value; aliases and further codes of a value are fields. Fields are not
% -- part of values(), and lookups never return them.
% local fields, plain_names = {}, true
% for item in constants() do
%   if item.is_alias or not item.is_canonical then table.insert(fields, item) end
%   if item.constant ~= item.NAME then plain_names = false end
% end
% for code, at in codes() do
%   local text = code.headline .. (code.comment and " " .. sentence(code.comment) or "")
%   if not code.url and code.source then text = text .. " See " .. sentence(code.source) end
%   local tags = {}
%   if code.url then table.insert(tags, link_of(code)) end
%   if code.is_deprecated then
%     table.insert(tags, "deprecated " .. doc_text(sentence(code.deprecation)))
%   elseif code.state ~= "registered" then
%     text = text .. " " .. sentence(style("title", code.state) .. (code.state_why and ": " .. code.state_why or ""))
%   end
%   doc(2, { text }, #tags > 0 and tags)
%   if code.is_deprecated then
  @Deprecated
%   end
%   local arguments = { literal(code.value, int), { text = code.phrase } }
%   if not plain_names then table.insert(arguments, 1, { text = code.NAME }) end
%   expression(2, "", { head = code.constant .. "(", items = arguments }, at.last and ";" or ",")
%   if not at.last then

%   end
% end
% if spec.count == 0 then
  ;
% end
% for item in each(fields) do
%   local code = item.canonical

%   if item.is_alias and item.kind == "was" then
%     doc(2, { item.headline }, { "deprecated Use {@link #" .. code.constant .. "}." })
%   elseif item.is_alias then
%     doc(2, { "Also " .. sentence(item.phrase) })
%   else
%     doc(2, { item.headline .. (item.comment and " " .. sentence(item.comment) or "") })
%   end
%   local declaration = "public static final " .. T .. " " .. item.constant .. " ="
%   if item.is_alias and item.kind == "was" then
%     if #declaration + #code.constant + 16 <= 100 then
%       declaration = "@Deprecated " .. declaration
%     else
  @Deprecated
%     end
%   end
%   if 2 + #declaration + 1 + #code.constant + 1 <= 100 then
  {=raw(declaration)} {=code.constant};
%   else
  {=raw(declaration)}
      {=code.constant};
%   end
% end

% if not plain_names then
  private final String codeName;
% end
  private final {=int} code;
  private final String phrase;

% if plain_names then
  {=T}({=int} code, String phrase) {
% else
  {=T}(String codeName, {=int} code, String phrase) {
    this.codeName = codeName;
% end
    this.code = code;
    this.phrase = phrase;
  }
