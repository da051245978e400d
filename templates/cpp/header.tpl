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
/// All functions accept any {=int}, and document what they return for values that are not listed. Those that return
/// a std::string allocate; no other allocates or throws, and all others can be evaluated at compile time.
% if spec.registry_source then
///
/// {=>"Source: " .. spec.registry_source}
% end
#ifndef {=guard}_HPP
#define {=guard}_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace {=ns} {

% include "texts.tpl"
% include "types.tpl"
/// @cond
namespace detail {

inline constexpr std::array<{=T}, {=spec.count}> codes{{
% for code in codes() do
    {=T}::{=code.constant},
% end
}};

} // namespace detail
/// @endcond

/// All listed codes, {=spec.order}.
inline constexpr all<{=T}, detail::codes> codes{};

% include "tables.tpl"
% include "lookups.tpl"
% include "functions.tpl"
% include "forms.tpl"
/// A code for people to read: its textual form and its phrase; the number alone if the code is not listed.
[[nodiscard]] inline std::string to_string({=T} value) {
    std::string text = text_of(value);
    if (text.empty()) {
        return std::to_string(value_of(value));
    }
    if (is_listed(value)) {
        text += ' ';
        text += phrase_of(value);
    }
    return text;
}

/// Writes what to_string() returns.
template <typename Traits>
std::basic_ostream<char, Traits> &operator<<(std::basic_ostream<char, Traits> &stream, {=T} value) {
    return stream << to_string(value);
}

} // namespace {=ns}

#endif
