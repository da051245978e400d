% include "names.tpl"
// {=marker} @generated
% if spec.registry_source then
//
// {=>"Source: " .. spec.registry_source}
% end

% include "codes.tpl"
% include "types.tpl"
% include "properties.tpl"
% include "traits.tpl"
% include "lookups.tpl"
extension {=T}: ExpressibleByIntegerLiteral {
  /// The code with this number, listed or not.
  {=access} init(integerLiteral value: {=int}) {
    self.init(rawValue: value)
  }
}

extension {=T}: Comparable {
  /// Codes are ordered by their numbers.
  {=access} static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension {=T}: CustomStringConvertible {
  /// The textual form and, if the code is listed, the phrase.
  {=access} var description: String {
% if form_has_sign then
    let number = text
% else
    let number = text ?? String(rawValue)
% end
    guard let phrase else { return number }
    return number + " " + phrase
  }
}
