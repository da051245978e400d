/// The number.
[[nodiscard]] constexpr {=int} value_of({=T} value) noexcept {
    return static_cast<{=int}>(value);
}

/// Whether a code is listed: whether it has a name and a phrase.
[[nodiscard]] constexpr bool is_listed({=T} value) noexcept {
    const auto row = detail::row_of(value);
    return row != 0{=raw(has_class_rows and " && row <= codes.size()" or "")};
}

/// What the registry says of a code: whether it is deprecated, reserved and so on.
[[nodiscard]] constexpr {=T}_state state_of({=T} value) noexcept {
% for code in each(spec.marked) do
    if (value == {=T}::{=code.constant}) {
        return {=T}_state::{=code.state};
    }
% end
    return is_listed(value) ? {=T}_state::registered : {=T}_state::unlisted;
}

/// The name in capitals; empty if the code is not listed.
[[nodiscard]] constexpr std::string_view name_of({=T} value) noexcept {
    return detail::text_at(detail::names, detail::row_of(value));
}

/// The phrase; empty if the code is not listed.
[[nodiscard]] constexpr std::string_view phrase_of({=T} value) noexcept {
    return detail::text_at(detail::phrases, detail::row_of(value));
}

/// What a code means, in one line; empty if nothing is said.
[[nodiscard]] constexpr std::string_view summary_of({=T} value) noexcept {
    return detail::text_at(detail::summaries, detail::row_of(value));
}

/// Document and section that define a code; empty if nothing is said.
[[nodiscard]] constexpr std::string_view reference_of({=T} value) noexcept {
    return detail::text_at(detail::references, detail::row_of(value));
}

% for class in classes() do
/// Whether a value is from {=class.from} to {=class.to}, listed or not.
[[nodiscard]] constexpr bool {=identifier("function", "is", class.id)}({=T} value) noexcept {
    return {=raw(is_in("value_of(value)", class))};
}

% end
% if spec.has_classes then
/// The class of a value, listed or not.
[[nodiscard]] constexpr std::optional<{=T}_class> class_of({=T} value) noexcept {
%   for class in classes() do
    if ({=identifier("function", "is", class.id)}(value)) {
        return {=T}_class::{=identifier("choice", class.id)};
    }
%   end
    return std::nullopt;
}

% end
% if spec.has_fallback then
%   include "common/reserved.tpl"
%   if spec.fallback_code then
/// The code to treat a value as: itself if it is listed, else that of its class, else {=spec.fallback_code.constant}.
[[nodiscard]] constexpr {=T} fallback_of({=T} value) noexcept {
%   else
/// The code to treat a value as: itself if it is listed, else that of its class, if there is one.
[[nodiscard]] constexpr std::optional<{=T}> fallback_of({=T} value) noexcept {
%   end
    if (is_listed(value){=raw(unless_reserved(" && value != {}", function(code) return T .. "::" .. code.constant end))}) {
        return value;
    }
%   for class in classes() do
%     if class.fallback_code then
    if ({=identifier("function", "is", class.id)}(value)) {
        return {=T}::{=class.fallback_code.constant};
    }
%     end
%   end
%   if spec.fallback_code then
    return {=T}::{=spec.fallback_code.constant};
%   else
    return std::nullopt;
%   end
}

% end
/// The code of a name in capitals, exactly; names of aliases count.
[[nodiscard]] constexpr std::optional<{=T}> from_name(std::string_view text) noexcept {
    return detail::find(detail::by_name, detail::codes_by_name, text);
}

/// The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation make no difference;
/// older phrases and those of well-known software count.
[[nodiscard]] constexpr std::optional<{=T}> from_phrase(std::string_view text) noexcept {
% if longest_key == 0 then
    return detail::find(detail::by_phrase, detail::codes_by_phrase, text);
% else
    std::array<char, {=longest_key}> key{};
    std::size_t size = 0;
    for (const char symbol : text) {
        if (detail::is_space_or_punctuation(symbol)) {
            continue;
        }
        if (size == key.size()) {
            return std::nullopt;
        }
        key[size++] = detail::to_lower(symbol);
    }
    return detail::find(detail::by_phrase, detail::codes_by_phrase, std::string_view{key.data(), size});
% end
}

% for trait in traits() do
%   local help = trait.help or "The \"" .. trait.name .. "\" of a code."
%   local name, type = identifier("function", trait.name, "of"), identifier("type", trait.name)
%   if trait.kind == "flag" then
/// {=>help}
[[nodiscard]] constexpr bool {=identifier("function", "is", trait.name)}({=T} value) noexcept {
    return detail::{=trait.name}_flags[detail::row_of(value)] != 0;
}

%   elseif trait.kind == "choice" then
/// {=>help}
[[nodiscard]] constexpr std::optional<{=type}> {=name}({=T} value) noexcept {
    return detail::chosen<{=type}>(detail::{=trait.name}_choices[detail::row_of(value)]);
}

%   elseif trait.kind == "text" then
/// {=>help}
/// Empty if nothing is said.
[[nodiscard]] constexpr std::string_view {=name}({=T} value) noexcept {
    return detail::text_at(detail::{=trait.name}_texts, detail::row_of(value));
}

%   elseif trait.kind == "list" then
/// {=>help}
[[nodiscard]] constexpr slice<{=type}> {=name}({=T} value) noexcept {
    const auto row = detail::row_of(value);
    const std::size_t first = detail::{=trait.name}_firsts[row];
    return {detail::{=trait.name}_items.data() + first, detail::{=trait.name}_firsts[row + 1] - first};
}

%   else
/// {=>help}
[[nodiscard]] constexpr std::optional<{=type_of_number(trait)}> {=name}({=T} value) noexcept {
    return detail::{=trait.name}_numbers[detail::row_of(value)];
}

%   end
% end
