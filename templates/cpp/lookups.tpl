% -- what texts are looked up, in order, without those that an earlier one hides
% local function key_of(phrase)
%   local key = {}
%   for i = 1, #phrase do
%     local byte = phrase:byte(i)
%     if byte >= 65 and byte <= 90 then byte = byte + 32 end
%     if byte >= 97 and byte <= 122 or byte >= 48 and byte <= 57 or byte >= 128 or byte < 32 and (byte < 9 or byte > 13) or byte == 127 then
%       table.insert(key, string.char(byte))
%     end
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
% local names = sorted_texts(function(item) return item.name and item.NAME end, false)
% local keys = sorted_texts(function(item) return key_of(item.phrase) end, true)
% local longest_key = 0
% for _, entry in ipairs(keys) do longest_key = math.max(longest_key, #entry.text) end
% local function entries(name, list)
inline constexpr std::array<entry, {=#list}> {=name}{{
%   for _, entry in ipairs(list) do
    {"{=entry.text}", {=T}::{=entry.code.constant}},
%   end
}};

% end
struct entry {
    std::string_view text;
    {=T} value;
};

// Names and those of aliases, in order of their bytes.
% entries("by_name", names)
// Keys of phrases: small letters, without white space and punctuation.
% entries("by_phrase", keys)
template <std::size_t size>
constexpr std::optional<{=T}> find(const std::array<entry, size> &entries, std::string_view text) noexcept {
    std::size_t low = 0;
    std::size_t high = size;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const int order = entries[middle].text.compare(text);
        if (order == 0) {
            return entries[middle].value;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return std::nullopt;
}

constexpr bool is_space_or_punctuation(char symbol) noexcept {
    return (symbol >= '\t' && symbol <= '\r') || (symbol >= ' ' && symbol <= '/') || (symbol >= ':' && symbol <= '@') ||
           (symbol >= '[' && symbol <= '`') || (symbol >= '{' && symbol <= '~');
}

constexpr char to_lower(char symbol) noexcept {
    return symbol >= 'A' && symbol <= 'Z' ? static_cast<char>(symbol - 'A' + 'a') : symbol;
}

} // namespace detail
