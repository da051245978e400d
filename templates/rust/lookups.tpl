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
% -- a table of texts and codes; a tuple breaks where what is in it exceeds 60 columns
% local function entries(list)
%   for _, entry in ipairs(list) do
%     if columns(entry.text) + #T + #name_of(entry.code) + 4 <= 60 then
    ("{=entry.text}", {=T}::{=name_of(entry.code)}),
%     else
    (
        "{=entry.text}",
        {=T}::{=name_of(entry.code)},
    ),
%     end
%   end
% end

const BY_NAME: &[(&str, {=T})] = &[
    // In order of their bytes; names of aliases, too.
% entries(sorted_texts(function(item) return item.name and item.NAME end, false))
];

const BY_PHRASE: &[(&str, {=T})] = &[
    // Keys: small letters, without white space and punctuation; in order of their bytes.
% entries(sorted_texts(function(item) return key_of(item.phrase) end, true))
];

/// What makes a difference between phrases.
fn key(phrase: &str) -> impl Iterator<Item = u8> + '_ {
    let bytes = phrase.bytes().filter(|&byte| !is_dropped(byte));
    bytes.map(|byte| byte.to_ascii_lowercase())
}

/// Whether a byte is ASCII white space or punctuation.
const fn is_dropped(byte: u8) -> bool {
    byte.is_ascii_punctuation() || matches!(byte, b'\t'..=b'\r' | b' ')
}
