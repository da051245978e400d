% -- the comment of a code or alias
% local function about(item)
%   if item.is_alias then
%     return item.kind == "was" and "Older name of " .. bare(item.code.constant) .. "." or "Also " .. item.phrase .. "."
%   end
%   local text = item.phrase .. "."
%   if spec.display ~= "decimal" then text = item.text .. " " .. text end
%   if item.comment then text = text .. " " .. item.comment end
%   if item.is_deprecated then
%     text = text .. " Deprecated: " .. item.deprecation .. (item.deprecation:ends_with(".") and "" or ".")
%   end
%   if item.source then text = text .. " (" .. item.source .. ")" end
%   return text
% end
/// {=>spec.title}.
% if spec.summary then
///
/// {=>spec.summary}
% end
///
/// Every number is a legal value, listed or not; each property says what it answers for those that
/// are not.
{=access} struct {=T}: RawRepresentable, Hashable, Codable, Sendable {
  /// The number.
  {=access} let rawValue: {=int}

  /// The code with this number, listed or not.
  {=access} init(rawValue: {=int}) {
    self.rawValue = rawValue
  }
}

extension {=T}: CaseIterable {
% for item in constants() do
  /// {=>about(item)}
%   if item.constant:contains("_") then
  // swift-format-ignore: AlwaysUseLowerCamelCase
%   end
%   if item.is_alias and item.kind == "was" then
  @available(*, deprecated, renamed: "{=bare(item.code.constant)}")
%   end
%   if item.is_alias then
  {=access} static let {=item.constant} = {=T}.{=bare(item.code.constant)}
%   else
  {=access} static let {=item.constant} = {=T}(rawValue: {=raw(shown(item))})
%   end
% end

  /// All listed codes, in ascending order.
  {=access} static let allCases: [{=T}] = [
% for code, at in codes() do
    .{=bare(code.constant)}{=raw(comma_after(at))}
% end
  ]
}

