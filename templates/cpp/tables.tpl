% -- calls WRITE(record) for each row: false for row 0, the codes, and the classes if they have rows
% local function each_row(write)
%   write(false)
%   for code in codes("ascending") do write(code) end
%   if has_class_rows then
%     for class in classes() do write(class) end
%   end
% end
% -- the value of a flag or choice in each row, as numbers
% local function numbers_of(trait)
%   local numbers = {}
%   each_row(function(record)
%     table.insert(numbers, record and record[trait] and record[trait].number or 0)
%   end)
%   return table.concat(numbers, ", ")
% end
% -- a table of texts, one per line; the rows after the last code are empty by default
% local function texts(name, field)
inline constexpr std::array<std::string_view, {=row_count}> {=name}{{
    {},
%   for code in codes("ascending") do
    "{=code[field]}",
%   end
}};

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
% texts("names", "NAME")
% texts("phrases", "phrase")
% texts("summaries", "summary")
% texts("references", "reference")
% if has_choices then
// 0 stands for no choice.
template <typename T>
constexpr std::optional<T> chosen(std::size_t number) noexcept {
    return number == 0 ? std::nullopt : std::optional{static_cast<T>(number)};
}

% end
% for trait in traits() do
%   if trait.kind == "flag" or trait.kind == "choice" then
inline constexpr std::array<{=trait.kind == "choice" and #trait.choices > 255 and "std::uint16_t" or "std::uint8_t"}, {=row_count}> {=trait.name}_{=trait.kind}s{{
    {=>numbers_of(trait)}
}};

%   elseif trait.kind == "text" then
inline constexpr std::array<std::string_view, {=row_count}> {=trait.name}_texts{{
%     each_row(function(record)
%       local value = record and record[trait]
%       if value then
    "{=value.text}",
%       else
    {},
%       end
%     end)
}};

%   elseif trait.kind == "list" then
%     local name, items, firsts = identifier("type", trait.name), 0, { 0 }
%     each_row(function(record)
%       items = items + (record and record[trait] and #record[trait].items or 0)
%       table.insert(firsts, items)
%     end)
inline constexpr std::array<{=name}, {=items}> {=trait.name}_items{{
%     each_row(function(record)
%       if record and record[trait] then
%         for item in each(record[trait].items) do
    {
        "{=item.text}",
%           for field in each(trait.fields) do
%             if #field.choices == 0 then
        "{=item[field.name]}",
%             elseif item[field.name] then
        {=identifier("type", trait.name, field.name)}::{=identifier("choice", item[field.name])},
%             else
        std::nullopt,
%             end
%           end
    },
%         end
%       end
%     end)
}};

// The first item of each row, and the end of the last.
inline constexpr std::array<std::uint{=items <= 65535 and "16" or "32"}_t, {=row_count + 1}> {=trait.name}_firsts{{
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
