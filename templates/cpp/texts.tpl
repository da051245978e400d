% -- calls WRITE(record) for each row: false for row 0, the codes, and the classes if they have rows
% local function each_row(write)
%   write(false)
%   for code in codes("ascending") do write(code) end
%   if has_class_rows then
%     for class in classes() do write(class) end
%   end
% end
% -- the value of TRAIT in each row; false where nothing is said
% local function values_of(trait)
%   local values = {}
%   each_row(function(record) table.insert(values, record and record[trait] or false) end)
%   return values
% end
% -- a list of texts as a constant of detail: its rows, and those after them, which are empty
% local LONGEST_LITERAL = 65000
% local function text_list(name, texts, rows)
%   local pieces, piece, used, width, longest = {}, nil, 0, 0, 0
%   local places, sizes = {}, {}
%   for text in each(texts) do
%     if not piece or used + #text > LONGEST_LITERAL then
%       piece, used = {}, 0
%       table.insert(pieces, piece)
%     end
%     if #text > 0 then table.insert(piece, text) end
%     table.insert(places, { piece = #pieces, at = used })
%     table.insert(sizes, #text)
%     used, longest = used + #text, math.max(longest, #text)
%     width = math.max(width, used + 1)
%   end
%   local at = {}
%   for place in each(places) do table.insert(at, (place.piece - 1) * width + place.at) end
%   local type = type_up_to(#pieces * width)
inline constexpr text_list<{=type}, {=type_up_to(longest)}, {=rows or #texts}, {=#pieces}, {=width}> {=name}{
    {{
        {=>table.concat(at, ", ")}
    }},
    {{
        {=>table.concat(sizes, ", ")}
    }},
    {{
%   for strings in each(pieces) do
        {
%     for string in each(strings) do
            "{=string}"
%     end
%     if #strings == 0 then
            ""
%     end
        },
%   end
    }},
};

% end
% -- each different text that items of TRAIT have, once: a list, the number of each, by text, and a type for these
% -- numbers and those of choices
% local function item_texts(trait)
%   local texts, numbers, largest = { "" }, { [""] = 0 }, 0
%   for field in each(trait.fields) do largest = math.max(largest, #field.choices) end
%   local function add(text)
%     if not numbers[text] then
%       numbers[text] = #texts
%       table.insert(texts, text)
%     end
%   end
%   for value in each(values_of(trait)) do
%     for item in each(value and value.items or {}) do
%       add(item.text)
%       for field in each(trait.fields) do
%         if #field.choices == 0 then add(item[field.name] or "") end
%       end
%     end
%   end
%   texts.type, texts.numbers = type_up_to(math.max(#texts, largest)), numbers
%   return texts
% end
/// @cond
namespace detail {

// A table of texts. It stores positions instead of pointers, so that nothing has to be relocated at load time.
template <typename Place, typename Size, std::size_t count, std::size_t pieces, std::size_t width>
struct text_list {
    std::array<Place, count> places;
    std::array<Size, count> sizes;
    std::array<std::array<char, width>, pieces> texts;
};

template <typename Place, typename Size, std::size_t count, std::size_t pieces, std::size_t width>
constexpr std::string_view text_at(const text_list<Place, Size, count, pieces, width> &list, std::size_t index) noexcept {
    const std::size_t place = list.places[index];
    if constexpr (pieces == 1) {
        return {list.texts[0].data() + place, list.sizes[index]};
    } else {
        return {list.texts[place / width].data() + place % width, list.sizes[index]};
    }
}

} // namespace detail
/// @endcond

