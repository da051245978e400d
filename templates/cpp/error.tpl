% include "names.tpl"
% if spec.is_wide and not is_unsigned then fail("std::error_code holds an int, but these values need 64 bits") end
// {=marker}
// clang-format off

/// @file
/// {=>spec.title} as std::error_code.
///
/// There is no std::is_error_code_enum: codes do not turn into errors by themselves, because not each of them
/// is one, and an error_code counts as an error unless its number is 0.
#ifndef {=guard}_ERROR_HPP
#define {=guard}_ERROR_HPP

#include "{=option.file}.hpp"

#include <string>
#include <system_error>

namespace {=ns} {

/// @cond
namespace detail {

class category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return "{=spec.id}"; }
    [[nodiscard]] std::string message(int number) const override { return to_string({=T}{ {=raw(is_unsigned and "static_cast<std::uint32_t>(number)" or "number")} }); }
};

} // namespace detail
/// @endcond

/// The category of all codes.
[[nodiscard]] inline const std::error_category &category() noexcept {
    static const detail::category instance;
    return instance;
}

/// A code as an error; call it for codes that are one.
[[nodiscard]] inline std::error_code make_error_code({=T} value) noexcept {
    return { {=raw(is_unsigned and "static_cast<int>(value_of(value))" or "value_of(value)")}, category() };
}

} // namespace {=ns}

#endif
