% -- texts and the codes they stand for, sorted
% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.code }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.code }) end
% local function by_text(a, b) return a.text < b.text end
% table.sort(by_name, by_text)
% table.sort(by_phrase, by_text)
% local longest_key = 0
% for _, entry in ipairs(by_phrase) do longest_key = math.max(longest_key, #entry.text) end
% local function entries(name, list)
%   local texts = {}
%   for entry in each(list) do table.insert(texts, entry.text) end
%   text_list(name, texts)
inline constexpr std::array<{=T}, {=#list}> codes_{=name}{{
%   for entry in each(list) do
    {=T}::{=entry.code.constant},
%   end
}};

% end
// Names and those of aliases, in order of their bytes.
% entries("by_name", by_name)
// Keys of phrases: small letters, without white space and punctuation.
% entries("by_phrase", by_phrase)
template <typename Texts, std::size_t count>
constexpr std::optional<{=T}> find(const Texts &texts, const std::array<{=T}, count> &values, std::string_view text) noexcept {
    std::size_t low = 0;
    std::size_t high = count;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const int order = text_at(texts, middle).compare(text);
        if (order == 0) {
            return values[middle];
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
/// @endcond

