/// All constants of a list.
template <typename T, const auto &list>
class all {
public:
    [[nodiscard]] constexpr const T *begin() const noexcept { return list.data(); }
    [[nodiscard]] constexpr const T *end() const noexcept { return list.data() + list.size(); }
    [[nodiscard]] constexpr const T *data() const noexcept { return list.data(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return list.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return list.empty(); }
    [[nodiscard]] constexpr const T &operator[](std::size_t index) const noexcept { return list[index]; }
};

% if has_lists then
/// Some constants in a row, which live as long as the program.
template <typename T>
class slice {
public:
    constexpr slice(const T *first, std::size_t size) noexcept : first_{first}, size_{size} {}

    [[nodiscard]] constexpr const T *begin() const noexcept { return first_; }
    [[nodiscard]] constexpr const T *end() const noexcept { return first_ + size_; }
    [[nodiscard]] constexpr const T *data() const noexcept { return first_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr const T &operator[](std::size_t index) const noexcept { return first_[index]; }

private:
    const T *first_;
    std::size_t size_;
};

% end
% include "common/sentence.tpl"
% -- the comment of a code or alias, and a line on where it is defined
% local function about(item)
%   if item.is_alias then
%     return item.kind == "was" and "Older name of " .. item.code.constant .. "." or "Also " .. item.phrase .. "."
%   end
%   local text = item.headline
%   if item.comment then text = text .. " " .. item.comment end
%   if state_note(item) then text = text .. " " .. state_note(item) end
%   if item.is_deprecated then text = text .. " Deprecated: " .. item.deprecation .. (item.deprecation:ends_with(".") and "" or ".") end
%   return text
% end
% local function source_of(item)
%   if item.is_alias or not item.source then return false end
%   return item.url and item.source .. ": " .. item.url or item.source .. "."
% end
/// Status codes. Any other {=int} is valid, too: `{=T}{n}` makes a code of it.
enum class {=T} : {=int} {
% for item in constants() do
    /// {=>about(item)}
%   if source_of(item) then
    /// {=source_of(item)}
%   end
%   if item.is_alias and item.kind == "was" then
    {=item.constant} [[deprecated("{=item.deprecation}")]] = {=raw(shown(item))},
%   else
    {=item.constant} = {=raw(shown(item))},
%   end
% end
};

/// What a registry says of a code.
enum class {=T}_state : std::uint8_t {
    unlisted,
% for state in states() do
    {=state.name},
% end
};

% if spec.has_classes then
/// The classes of codes.
enum class {=T}_class {
%   for class in classes() do
    /// {=>class.title .. ": " .. class.from .. " to " .. class.to .. "." .. (class.comment and " " .. class.comment or "")}
    {=identifier("choice", class.id)} = {=class.number},
%   end
};

/// The identifier of a class; empty if there is no such class.
[[nodiscard]] constexpr std::string_view to_string_view({=T}_class value) noexcept {
    switch (value) {
%   for class in classes() do
    case {=T}_class::{=identifier("choice", class.id)}: return "{=class.id}";
%   end
    }
    return {};
}

% end
% -- an enum of the words of a trait, or of a field of one, and a function that prints them
% local function choices_of(name, choices)
enum class {=name} : {=type_up_to(#choices)} {
%   for choice, at in each(choices) do
    {=identifier("choice", choice.text)} = {=at.index},
%   end
};

/// The word as the specification has it; empty if there is no such word.
[[nodiscard]] constexpr std::string_view to_string_view({=name} value) noexcept {
    switch (value) {
%   for choice in each(choices) do
    case {=name}::{=identifier("choice", choice.text)}: return "{=choice.text}";
%   end
    }
    return {};
}

% end
% -- the class of a list's items, which are numbers of texts and choices: a table of them needs no pointers
% local function item_class(trait)
%   local texts = item_texts(trait)
/// @cond
namespace detail {

%   text_list(trait.name .. "_words", texts)
} // namespace detail
/// @endcond

/// {=>trait.help or "One \"" .. trait.name .. "\" of a code."}
class {=identifier("type", trait.name)} {
public:
%   local numbers = "std::array<" .. texts.type .. ", " .. #trait.fields + 1 .. ">"
    constexpr explicit {=identifier("type", trait.name)}(const {=raw(numbers)} &numbers) noexcept : numbers_{numbers} {}

    [[nodiscard]] constexpr std::string_view {=accessor(trait, "text")}() const noexcept {
        return detail::text_at(detail::{=trait.name}_words, numbers_[0]);
    }
%   for field, at in each(trait.fields) do
%     local name, number = accessor(trait, field.name), "numbers_[" .. at.index .. "]"
%     if #field.choices > 0 then
%       local type = identifier("type", trait.name, field.name)
    [[nodiscard]] constexpr std::optional<{=type}> {=name}() const noexcept {
        return {=raw(number)} == 0 ? std::nullopt : std::optional{static_cast<{=type}>({=raw(number)})};
    }
%     else
    /// Empty if nothing is said.
    [[nodiscard]] constexpr std::string_view {=name}() const noexcept {
        return detail::text_at(detail::{=trait.name}_words, {=raw(number)});
    }
%     end
%   end

private:
    {=raw(numbers)} numbers_;
};

% end
% for trait in traits() do
%   if trait.kind == "choice" then
/// {=>trait.help or "The \"" .. trait.name .. "\" of a code."}
%     choices_of(identifier("type", trait.name), trait.choices)
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
/// What a {=identifier("type", trait.name)} says of "{=field.name}".
%         choices_of(identifier("type", trait.name, field.name), field.choices)
%       end
%     end
%     item_class(trait)
%   end
% end
