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

% include "common/sentence.tpl"
% -- the comment of a code or alias, and a line on where it is defined
% local function about(item)
%   if item.is_alias then
%     return item.kind == "was" and "Older name of " .. item.code.constant .. "." or "Also " .. item.phrase .. "."
%   end
%   local text = item.text .. " " .. item.phrase .. "."
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

% local states = ("registered temporary deprecated obsoleted historic reserved retired"):split(" ")
/// What a registry says of a code.
enum class {=T}_state : std::uint8_t {
    unlisted,
% for state in each(states) do
    {=state},
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
enum class {=name} : {=#choices <= 255 and "std::uint8_t" or "std::uint16_t"} {
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
/// {=>trait.help or "One \"" .. trait.name .. "\" of a code."}
struct {=identifier("type", trait.name)} {
    std::string_view text;
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
    std::optional<{=identifier("type", trait.name, field.name)}> {=identifier("field", field.name)};
%       else
    /// Empty if nothing is said.
    std::string_view {=identifier("field", field.name)};
%       end
%     end
};

%   end
% end
