% -- the comment and the attribute of a code or alias
% local function describe(item)
%   if item.is_alias then
  /// {=>item.headline}
%   else
  /// {=>item.headline .. (item.comment and " " .. sentence(item.comment) or "")}
%     if item.state ~= "registered" then
  /// {=>sentence(style("title", item.state) .. (item.state_why and ": " .. item.state_why or ""))}
%     end
%     if item.url then
  ///
  /// See [{=item.source}]({=item.url}).
%     elseif item.source then
  ///
  /// See {=item.source}.
%     end
%   end
%   if item.constant:contains("_") then
  // swift-format-ignore: AlwaysUseLowerCamelCase
%   end
%   if item.is_alias and item.kind == "was" then
  @available(*, deprecated, renamed: "{=bare(item.code.constant)}")
%   elseif not item.is_alias and item.is_deprecated then
  @available(*, deprecated, message: "{=item.deprecation}")
%   end
% end
/// {=>spec.title}.
% if spec.summary then
///
/// {=>spec.summary}
% end
///
/// Any number is a valid value, listed or not.
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
%   describe(item)
%   if item.is_alias then
  {=access} static let {=item.constant} = {=T}(rawValue: {=raw(shown(item.code))})
%   else
  {=access} static let {=item.constant} = {=T}(rawValue: {=raw(shown(item))})
%   end
% end

  /// All listed codes, in order.
  {=access} static let allCases: [{=T}] = [
% for code, at in codes() do
    {=raw(value_of(code))}{=raw(comma_after(at))}
% end
  ]
}

% if not form_is_number then
extension {=T} {
  /// The textual forms of the listed codes.
  {=access} enum Text {
%   for item in constants() do
%     if not item.is_alias then
%       if item.constant:contains("_") then
    // swift-format-ignore: AlwaysUseLowerCamelCase
%       end
    {=access} static let {=item.constant} = "{=item.text}"
%     end
%   end
  }
}

% end
