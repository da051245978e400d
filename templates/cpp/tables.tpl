% -- the value of a flag or choice in each row, as numbers
% local function numbers_of(trait)
%   local numbers = {}
%   for value in each(values_of(trait)) do table.insert(numbers, value and value.number or 0) end
%   return table.concat(numbers, ", ")
% end
% -- a field of each row as texts; rows after the last code are empty
% local function texts_of(name, field)
%   local texts = { "" }
%   for code in codes("ascending") do table.insert(texts, code[field] or "") end
%   text_list(name, texts, row_count)
% end
% -- the number of the word that a field of an item says; 0 is none
% local function choice_number(field, text)
%   for choice, at in each(field.choices) do
%     if choice.text == text then return at.index end
%   end
%   return 0
% end
/// @cond
// Not part of the interface. Tables have a row for each code, in ascending order, after row 0, which stands for all
// other values{=has_class_rows and ", and after them one for the others of each class"}.
namespace detail {

% if lookup.kind == "direct" then
// The rows of all values from {=lookup.base} on, and of those outside.
inline constexpr std::array<{=row_type}, {=lookup.span + 1}> rows{{
%   for line in each(lookup.lines) do
    {=line.text},
%   end
    0,
}};

constexpr std::size_t row_of({=T} value) noexcept {
%   if lookup.base == 0 then
    const auto slot = static_cast<{=unsigned}>(value);
%   else
    const auto slot = static_cast<{=unsigned}>(value) - static_cast<{=unsigned}>({=raw(literal(lookup.base))});
%   end
    return rows[slot < {=lookup.span} ? slot : {=lookup.span}];
}

% else
%   if has_class_rows then
constexpr std::size_t class_row_of({=T} value) noexcept {
    const auto number = static_cast<{=int}>(value);
%     for class in classes() do
    if ({=raw(is_in("number", class))}) {
        return {=class_row(class)};
    }
%     end
    return 0;
}

%   end
%   local other = has_class_rows and "class_row_of(value)" or "0"
%   if spec.count <= 100 then
constexpr std::size_t row_of({=T} value) noexcept {
%     if spec.count > 0 then
    switch (value) {
%       for code in codes() do
    case {=T}::{=code.constant}: return {=code.index};
%       end
    }
    return {=raw(other)};
%     else
    return static_cast<void>(value), std::size_t{ {=raw(other)} };
%     end
}

%   else
%     local ascending = spec.by_text and "ascending" or "codes"
%     if spec.by_text then
inline constexpr std::array<{=T}, {=spec.count}> ascending{{
%       for code in codes("ascending") do
    {=T}::{=code.constant},
%       end
}};

%     end
constexpr std::size_t row_of({=T} value) noexcept {
    std::size_t low = 0;
    std::size_t high = {=ascending}.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if ({=ascending}[middle] < value) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < {=ascending}.size() && {=ascending}[low] == value ? low + 1 : {=raw(other)};
}

%   end
% end
% texts_of("names", "NAME")
% texts_of("phrases", "phrase")
% texts_of("summaries", "summary")
% texts_of("references", "reference")
% if has_choices then
// 0 stands for no choice.
template <typename T>
constexpr std::optional<T> chosen(std::size_t number) noexcept {
    return number == 0 ? std::nullopt : std::optional{static_cast<T>(number)};
}

% end
% for trait in traits() do
%   if trait.kind == "flag" or trait.kind == "choice" then
inline constexpr std::array<{=type_up_to(trait.kind == "choice" and #trait.choices or 1)}, {=row_count}> {=trait.name}_{=trait.kind}s{{
    {=>numbers_of(trait)}
}};

%   elseif trait.kind == "text" then
%     local texts = {}
%     for value in each(values_of(trait)) do table.insert(texts, value and value.text or "") end
%     text_list(trait.name .. "_texts", texts)
%   elseif trait.kind == "list" then
%     local name, words = identifier("type", trait.name), item_texts(trait).numbers
%     local items, firsts = {}, {}
%     for value in each(values_of(trait)) do
%       table.insert(firsts, #items)
%       for item in each(value and value.items or {}) do table.insert(items, item) end
%     end
%     table.insert(firsts, #items)
inline constexpr std::array<{=name}, {=#items}> {=trait.name}_items{{
%     for item in each(items) do
%       local numbers = { words[item.text] }
%       for field in each(trait.fields) do
%         table.insert(numbers, #field.choices == 0 and words[item[field.name] or ""] or choice_number(field, item[field.name]))
%       end
    {=name}{ {{{=raw(table.concat(numbers, ", "))}}} }, // {=item.text}
%     end
}};

// The first item of each row, and the end of the last.
inline constexpr std::array<{=type_up_to(#items)}, {=row_count + 1}> {=trait.name}_firsts{{
    {=>table.concat(firsts, ", ")}
}};

%   else
%     local type = type_of_number(trait)
inline constexpr std::array<std::optional<{=type}>, {=row_count}> {=trait.name}_numbers{{
%     each_row(function(record)
%       local value = record and record[trait]
%       if value then
    {=raw(literal(value.number))},
%       else
    {},
%       end
%     end)
}};

%   end
% end
