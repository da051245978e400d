% -- what texts are looked up, in order, without those that an earlier one hides
% local function is_kept(byte)
%   return byte >= 97 and byte <= 122 or byte >= 48 and byte <= 57 or byte >= 127 or byte < 9 or byte > 13 and byte < 32
% end
% local function key_of(phrase)
%   local key = {}
%   phrase = phrase:lower()
%   for i = 1, #phrase do
%     local byte = phrase:byte(i)
%     if is_kept(byte) then table.insert(key, string.char(byte)) end
%   end
%   return table.concat(key)
% end
% local function sorted_texts(of, with_accepted)
%   local list, known = {}, {}
%   local function add(item, code)
%     local text = of(item)
%     if text and text ~= "" and not known[text] then
%       known[text] = true
%       table.insert(list, { text = text, code = code })
%     end
%   end
%   for code in codes() do add(code, code) end
%   for code in codes("selected") do add(code, code) end
%   for code in codes("selected") do
%     for alias in aliases(code) do
%       if with_accepted or alias.kind ~= "accepts" then add(alias, code) end
%     end
%   end
%   table.sort(list, function(a, b) return a.text < b.text end)
%   return list
% end
% local function entries(list)
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
% entries(sorted_texts(function(item) return item.name and item.NAME end, false))
  ]

  /// By what `key` makes of phrases.
  private static let byPhrase: [String: {=T}] = [
% entries(sorted_texts(function(item) return key_of(item.phrase) end, true))
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

