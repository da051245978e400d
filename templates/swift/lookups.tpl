% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.code }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.code }) end
% -- a dictionary, in order of its texts
% local function entries(list)
%   table.sort(list, function(a, b) return a.text < b.text end)
%   for entry, at in each(list) do
    "{=entry.text}": .{=bare(entry.code.constant)}{=raw(comma_after(at))}
%   end
% end
extension {=T} {
  /// The code of a name in capitals, exactly; names of aliases count.
  {=access} init?(name: String) {
    guard let code = {=T}.byName[name] else { return nil }
    self = code
  }

  /// The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation make no
  /// difference; older phrases and those of well-known software count.
  {=access} init?(phrase: String) {
    guard let code = {=T}.byPhrase[{=T}.key(of: phrase)] else { return nil }
    self = code
  }

  private static let byName: [String: {=T}] = [
% entries(by_name)
  ]

  /// By what `key` makes of phrases.
  private static let byPhrase: [String: {=T}] = [
% entries(by_phrase)
  ]

  /// Small letters, without white space and punctuation.
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

