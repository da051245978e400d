% include "names.tpl"
// Answers the questions of tests/conform/README.md with {=option.file}.hpp.
#include "{=option.file}.hpp"

#include <cstdio>
#include <iostream>
#include <string>

using {=ns}::{=T};

namespace {

std::string from_hex(const std::string &digits) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    }
    return bytes;
}

std::string to_hex(const std::string &bytes) {
    std::string digits;
    for (const unsigned char byte : bytes) {
        digits += "0123456789abcdef"[byte / 16];
        digits += "0123456789abcdef"[byte % 16];
    }
    return digits;
}

std::string_view or_dash(std::string_view text) {
    return text.empty() ? std::string_view{"-"} : text;
}

const char *yes_no(bool yes) {
    return yes ? "yes" : "no";
}

void answer_found(const std::string &question, std::optional<{=T}> found) {
    std::cout << question << ' ' << (found ? std::to_string(value_of(*found)) : "-") << '\n';
}

constexpr const char *words_of_states[] = {
    "-",
% for state in states() do
    "{=state.text}",
% end
};

void answer_value(const std::string &number) {
    const auto value = static_cast<{=T}>(std::stoll(number));
    std::cout << "value " << value_of(value) << '\n';
    std::cout << "listed " << yes_no(is_listed(value)) << '\n';
    std::cout << "name " << or_dash(name_of(value)) << '\n';
    std::cout << "phrase " << or_dash(phrase_of(value)) << '\n';
    std::cout << "state " << words_of_states[static_cast<std::size_t>(state_of(value))] << '\n';
% if spec.has_classes then
    const auto in_class = class_of(value);
    std::cout << "class " << (!in_class ? "-" :
%   for class in classes() do
        *in_class == {=ns}::{=T}_class::{=identifier("choice", class.id)} ? "{=class.id}" :
%   end
        "?") << '\n';
% end
% for class in classes() do
    std::cout << "is {=class.id} " << yes_no({=identifier("function", "is", class.id)}(value)) << '\n';
% end
% if spec.fallback_code then
    std::cout << "fallback " << value_of(fallback_of(value)) << '\n';
% elseif spec.has_fallback then
    std::cout << "fallback " << value_of(fallback_of(value).value_or({=T}{})) << '\n';
% end
% for trait in traits() do
%   local name = identifier("function", trait.name, "of")
%   if trait.kind == "flag" then
    std::cout << "trait {=trait.name} " << yes_no({=identifier("function", "is", trait.name)}(value)) << '\n';
%   elseif trait.kind == "choice" then
    std::cout << "trait {=trait.name} " << ({=name}(value) ? to_string_view(*{=name}(value)) : "-") << '\n';
%   elseif trait.kind == "text" then
    std::cout << "trait {=trait.name} " << or_dash({=name}(value)) << '\n';
%   elseif trait.kind == "list" then
    for (const auto &item : {=name}(value)) {
        std::cout << "trait {=trait.name} " << item.{=accessor(trait, "text")}();
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
        if (item.{=accessor(trait, field.name)}()) {
            std::cout << "|{=field.name}=" << to_string_view(*item.{=accessor(trait, field.name)}());
        }
%       else
        if (!item.{=accessor(trait, field.name)}().empty()) {
            std::cout << "|{=field.name}=" << item.{=accessor(trait, field.name)}();
        }
%       end
%     end
        std::cout << '\n';
    }
    if ({=name}(value).empty()) {
        std::cout << "trait {=trait.name} -\n";
    }
%   else
    std::cout << "trait {=trait.name} " << ({=name}(value) ? std::to_string(*{=name}(value)) : "-") << '\n';
%   end
% end
}

} // namespace

int main() {
    for (std::string line; std::getline(std::cin, line);) {
        const auto blank = line.find(' ');
        const auto word = line.substr(0, blank);
        const auto rest = blank == std::string::npos ? "" : line.substr(blank + 1);
        if (word == "count") {
            std::cout << "count " << {=ns}::codes.size() << '\n';
            for (const {=T} code : {=ns}::codes) {
                std::cout << "at " << value_of(code) << '\n';
            }
        } else if (word == "value") {
            answer_value(rest);
        } else if (word == "text") {
            std::cout << line << ' ' << or_dash(to_hex({=ns}::text_of(static_cast<{=T}>(std::stoll(rest))))) << '\n';
        } else if (word == "parse") {
            answer_found(line, {=ns}::from_text(from_hex(rest)));
        } else if (word == "name") {
            answer_found(line, {=ns}::from_name(from_hex(rest)));
        } else {
            answer_found(line, {=ns}::from_phrase(from_hex(rest)));
        }
    }
}
