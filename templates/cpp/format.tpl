% include "names.tpl"
// {=marker}
// clang-format off

/// @file
/// {=>spec.title} with std::format. Compilers take longer with <format>, so it is not in {=option.file}.hpp.
#ifndef {=guard}_FORMAT_HPP
#define {=guard}_FORMAT_HPP

#include "{=option.file}.hpp"

#include <format>

/// Formats a code as to_string() writes it, with the options of strings.
template <>
struct std::formatter<{=ns}::{=T}> : std::formatter<std::string_view> {
    template <typename Context>
    auto format({=ns}::{=T} value, Context &context) const {
        return std::formatter<std::string_view>::format({=ns}::to_string(value), context);
    }
};

#endif
