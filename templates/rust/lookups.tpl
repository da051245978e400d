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

#[allow(deprecated)]
const BY_NAME: &[(&str, {=T})] = &[
    // Sorted by bytes; includes the names of aliases.
% entries(by_name)
];

#[allow(deprecated)]
const BY_PHRASE: &[(&str, {=T})] = &[
    // In small letters, without white space and punctuation; sorted by bytes.
% entries(by_phrase)
];

/// The bytes of a phrase that lookups compare.
fn key(phrase: &str) -> impl Iterator<Item = u8> + '_ {
    let bytes = phrase.bytes().filter(|&byte| !is_dropped(byte));
    bytes.map(|byte| byte.to_ascii_lowercase())
}

/// Whether a byte is ASCII white space or punctuation.
const fn is_dropped(byte: u8) -> bool {
    byte.is_ascii_punctuation() || matches!(byte, b'\t'..=b'\r' | b' ')
}
% if spec.display ~= "decimal" then

/// Reads a part of a textual form: what is before its digits, then `least` to `most` digits of a number
/// below `limit`. Zeros lead only up to `least`.
fn part(text: &mut &[u8], before: &[u8], least: usize, most: usize, limit: u64) -> Option<u64> {
    let (start, digits) = text.split_at(before.len().min(text.len()));
    if !start.eq_ignore_ascii_case(before) {
        return None;
    }
    let mut number: u64 = 0;
    let mut count = 0;
    while count < most {
        let digit = match digits.get(count) {
%   if form_radix == 64 then
            Some(byte @ (b'0'..=b'9' | b'A'..=b'Z')) => byte - b'0',
%   else
            Some(byte @ b'0'..=b'9') => byte - b'0',
%     if form_radix == 16 then
            Some(byte @ (b'a'..=b'f' | b'A'..=b'F')) => (byte | 0x20) - b'a' + 10,
%     end
%   end
            _ => break,
        };
        number = number.checked_mul({=form_radix})?.checked_add(digit.into())?;
        count += 1;
    }
    *text = &digits[count..];
    if count < least || (count > least && digits[0] == b'0') || number >= limit {
        return None;
    }
    Some(number)
}
% end
