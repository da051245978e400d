% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.code }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.code }) end
% -- a dictionary, in order of its texts
% local function entries(list)
%   table.sort(list, function(a, b) return a.text < b.text end)
%   for entry, at in each(list) do
    "{=entry.text}": {=raw(value_of(entry.code))}{=raw(comma_after(at))}
%   end
% end
extension {=T} {
  /// The code with exactly this name in capitals, or with an alias of this name.
  {=access} init?(name: String) {
    guard let code = {=T}.byName[name] else { return nil }
    self = code
  }

  /// The code with this phrase, or with an older phrase, or one that well-known software uses. The
  /// case of ASCII letters, ASCII white space and ASCII punctuation are ignored.
  {=access} init?(phrase: String) {
    guard let code = {=T}.byPhrase[{=T}.key(of: phrase)] else { return nil }
    self = code
  }

  private static let byName: [String: {=T}] = [
% entries(by_name)
  ]

  /// By the `key` of phrases.
  private static let byPhrase: [String: {=T}] = [
% entries(by_phrase)
  ]

  /// The phrase in small letters, without white space and punctuation.
  private static func key(of phrase: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case "A"..."Z": key.append(Unicode.Scalar(UInt8(ascii: scalar) + 32))
      case "\t"..."\r", " "..."/", ":"..."@", "["..."`", "{"..."~": continue
      default: key.append(scalar)
      }
    }
    return String(key)
  }
}

extension {=T} {
  /// The value with this textual form, listed or not: "{=sample.text}".
  {=access} init?(text: String) {
% if spec.display == "decimal" then
    guard let value = {=int}(text), String(value) == text else { return nil }
    self.init(rawValue: value)
% else
%   if form_has_sign then
    if text.hasPrefix("-") {
      guard let value = {=int}(text), String(value) == text else { return nil }
      self.init(rawValue: value)
      return
    }
%   end
    var rest = Array(text.utf8)[...]
    guard
%   local terms = {}
%   for part, at in each(spec.form) do
%     local limit = part.limit and number(part.limit) or int .. ".max"
%     table.insert(terms, "part" .. at.index .. (part.weight > 1 and " * " .. number(part.weight) or ""))
      let part{=at.index} = {=T}.part(
        &rest, before: "{=part.before or ""}", least: {=part.least}, most: {=part.most}, limit: {=raw(limit)}),
%   end
      rest.isEmpty
    else { return nil }
    self.init(rawValue: {=raw(table.concat(terms, " + "))})
% end
  }

  /// The textual form{=raw(form_has_sign and "" or "; nil if the value has none")}.
  {=access} var text: String{=not form_has_sign and "?" or ""} {
% if spec.display == "decimal" then
    String(rawValue)
% elseif form_radix == 64 then
    guard rawValue >= 0 && rawValue < {=raw(number(form_end))} else { return nil }
    var rest = rawValue
    var text = ""
    for _ in 0..<{=#spec.form} {
      let digit = UInt8(rest % 64)
      guard digit <= 9 || (17...42).contains(digit) else { return nil }
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + digit))
      rest /= 64
    }
    return text
% else
%   if form_has_sign then
    if rawValue < 0 { return String(rawValue) }
%   elseif form_end then
    guard rawValue >= 0 && rawValue < {=raw(number(form_end))} else { return nil }
%   end
    var text = ""
%   for part in each(spec.form) do
%     local value = number_of_part(part, "rawValue", number)
%     local before = part.before and '"' .. part.before .. '" + ' or ""
    text += {=raw(before)}{=T}.digits({=raw(value)}, least: {=part.least})
%   end
    return text
% end
  }
% if spec.display ~= "decimal" then
%   if form_radix ~= 64 then

  /// A number as digits, with zeros before it up to the least count.
  private static func digits(_ number: {=int}, least: Int) -> String {
    let digits = String(number, radix: {=form_radix})
    return String(repeating: "0", count: max(0, least - digits.count)) + digits
  }
%   end

  /// Reads what is before digits, and the digits; zeros lead only up to the least count.
  private static func part(
    _ rest: inout ArraySlice<UInt8>, before: String, least: Int, most: Int, limit: {=int}
  ) -> {=int}? {
    for byte in before.utf8 {
      guard let next = rest.popFirst() else { return nil }
      let isLetter = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
      guard byte == next || isLetter && byte == next | 0x20 else { return nil }
    }
    let leads = rest.first == UInt8(ascii: "0")
    var number: {=int} = 0
    var count = 0
    while count < most, let byte = rest.first, let digit = valueOfDigit(byte) {
      let (product, overflow) = number.multipliedReportingOverflow(by: {=form_radix})
      guard !overflow, product <= {=int}.max - digit else { return nil }
      number = product + digit
      count += 1
      rest.removeFirst()
    }
    return count < least || (count > least && leads) || number >= limit ? nil : number
  }

  private static func valueOfDigit(_ byte: UInt8) -> {=int}? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return {=int}(byte - UInt8(ascii: "0"))
%   if form_radix == 64 then
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return {=int}(byte - UInt8(ascii: "0"))
%   elseif form_radix == 16 then
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return {=int}(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return {=int}(byte - UInt8(ascii: "A")) + 10
%   end
    default: return nil
    }
  }
% end
}

