% include "names.tpl"
% local has_lists, has_choices = false, false
% for trait in traits("list") do has_lists = true end
% for trait in traits("choice") do has_choices = true end
// {=marker}
// clang-format off

/// @file
/// {=>spec.title}.
% if spec.summary then
///
/// {=>spec.summary}
% end
///
/// Every {=int} is legal input to all functions; each says what it answers for values that are not listed. None
/// allocates memory or throws, but for to_string, and all but that can be evaluated at compile time.
% if spec.registry_url then
///
/// Source: {=spec.registry_url}{=spec.registry_updated and ", updated "}{=spec.registry_updated}
% end
#ifndef {=guard}_HPP
#define {=guard}_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#if __has_include(<version>)
#include <version>
#endif
#if defined(__cpp_lib_format)
#include <format>
#endif

namespace {=ns} {

% include "types.tpl"
/// All listed codes, in ascending order.
inline constexpr std::array<{=T}, {=spec.count}> codes{{
% for code in codes() do
    {=T}::{=code.constant},
% end
}};

% include "tables.tpl"
% include "lookups.tpl"
% include "functions.tpl"
% if spec.display == "decimal" then
/// A code for people to read: the number and the phrase; the number alone if the code is not listed.
[[nodiscard]] inline std::string to_string({=T} value) {
    std::string text = std::to_string(value_of(value));
    if (is_listed(value)) {
        text += ' ';
        text += phrase_of(value);
    }
    return text;
}
% else
/// A code for people to read: its written form and the phrase; the number in decimal if the code is not listed.
[[nodiscard]] inline std::string to_string({=T} value) {
    if (!is_listed(value)) {
        return std::to_string(value_of(value));
    }
    std::string text{detail::values[detail::row_of(value)]};
    text += ' ';
    text += phrase_of(value);
    return text;
}
% end

} // namespace {=ns}

#if defined(__cpp_lib_format)
/// Formats a code as to_string() writes it, with the options of strings.
template <>
struct std::formatter<{=ns}::{=T}> : std::formatter<std::string_view> {
    template <typename Context>
    auto format({=ns}::{=T} value, Context &context) const {
        return std::formatter<std::string_view>::format({=ns}::to_string(value), context);
    }
};
#endif

#endif
