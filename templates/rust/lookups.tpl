% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.code }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.code }) end
% -- a table of texts and codes; a tuple is broken if its contents exceed 60 columns
% local function entries(list)
%   table.sort(list, function(a, b) return a.text < b.text end)
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
% entries(by_name)
];

const BY_PHRASE: &[(&str, {=T})] = &[
    // Keys: small letters, without white space and punctuation; in order of their bytes.
% entries(by_phrase)
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
