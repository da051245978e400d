% -- the textual form of values, both ways, from the parts of the form
% local longest_mark = 0
% for part in each(spec.form) do longest_mark = math.max(longest_mark, #(part.before or "")) end
/// @cond
namespace detail {

// One number in a text: digits after a mark. The sum of all numbers times their weights is the value.
struct part {
    std::array<char, {=longest_mark + 1}> before;
    unsigned radix; // 64: a digit is its character, 0 to 9 or A to Z, less 0
    std::size_t least, most;
    std::uint64_t weight, limit; // a limit of 0 is none
};

inline constexpr std::array<part, {=#spec.form}> parts{{
% for part in each(spec.form) do
    {{"{=part.before or ""}"}, {=part.radix}, {=part.least}, {=part.most}, {=part.weight}, {=part.limit or 0}},
% end
}};

inline constexpr std::uint64_t largest = std::numeric_limits<{=int}>::max();

constexpr bool is_digit(char symbol) noexcept {
    return symbol >= '0' && symbol <= '9';
}

// The digit that a character is in the radix; the radix if it is none.
constexpr unsigned digit_of(char symbol, unsigned radix) noexcept {
    const char lower = to_lower(symbol);
    const bool is_upper = symbol >= 'A' && symbol <= 'Z';
    if (is_digit(symbol) || (radix == 64 && is_upper)) {
        return static_cast<unsigned>(symbol - '0');
    }
    return radix == 16 && lower >= 'a' && lower <= 'f' ? static_cast<unsigned>(lower - 'a') + 10 : radix;
}

// The number of a part, which TEXT begins with; then TEXT is what follows it.
constexpr std::optional<std::uint64_t> read(const part &part, std::string_view &text) noexcept {
    for (const char mark : std::string_view{part.before.data()}) {
        if (text.empty() || to_lower(text.front()) != mark) {
            return std::nullopt;
        }
        text.remove_prefix(1);
    }
    std::uint64_t number = 0;
    std::size_t count = 0;
    for (; count < part.most && count < text.size(); ++count) {
        const unsigned digit = digit_of(text[count], part.radix);
        if (digit == part.radix) {
            break;
        }
        if (number > (std::numeric_limits<std::uint64_t>::max() - digit) / part.radix) {
            return std::nullopt;
        }
        number = number * part.radix + digit;
    }
    const bool has_zeros = count > part.least && text.front() == '0';
    text.remove_prefix(count);
    if (count < part.least || has_zeros || (part.limit != 0 && number >= part.limit)) {
        return std::nullopt;
    }
    return number;
}

} // namespace detail
/// @endcond

/// The value with a textual form, "{=spec.display}" exactly; listed or not.
[[nodiscard]] constexpr std::optional<{=T}> from_text(std::string_view text) noexcept {
% if not spec.form.first.limit and not is_unsigned then
    if (text.size() > 1 && text[0] == '-' && text[1] != '0') {
        text.remove_prefix(1);
        const auto number = detail::read({{""}, 10, 1, 20, 1, 0}, text);
        if (!number || !text.empty() || *number > detail::largest + 1) {
            return std::nullopt;
        }
        return {=T}{-static_cast<{=int}>(*number - 1) - 1};
    }
% end
    std::uint64_t value = 0;
    for (const auto &part : detail::parts) {
        const auto number = detail::read(part, text);
        if (!number) {
            return std::nullopt;
        }
        value += *number * part.weight;
    }
    if (!text.empty() || value > detail::largest) {
        return std::nullopt;
    }
    return {=T}{static_cast<{=int}>(value)};
}

/// The textual form of a value, listed or not; empty if it has none.
[[nodiscard]] inline std::string text_of({=T} value) {
% if not spec.form.first.limit and not is_unsigned then
    if (value_of(value) < 0) {
        return std::to_string(value_of(value));
    }
% elseif not is_unsigned then
    if (value_of(value) < 0) {
        return {};
    }
% end
    const auto number = static_cast<std::uint64_t>(value_of(value));
    std::uint64_t rest = number;
    std::string text;
    for (const auto &part : detail::parts) {
        std::uint64_t digits = number / part.weight;
        if (part.limit != 0) {
            digits %= part.limit;
        }
        rest -= digits * part.weight;
        std::string reversed;
        while (digits > 0 || reversed.size() < part.least) {
            const auto digit = static_cast<unsigned>(digits % part.radix);
            reversed += static_cast<char>(part.radix == 16 && digit > 9 ? 'a' + (digit - 10) : '0' + digit);
            if (part.radix == 64 && detail::digit_of(reversed.back(), 64) == 64) {
                return {};
            }
            digits /= part.radix;
        }
        text += part.before.data();
        text.append(reversed.rbegin(), reversed.rend());
    }
    return rest == 0 ? text : std::string{};
}

