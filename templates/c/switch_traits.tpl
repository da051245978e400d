% -- what codes and classes say for each trait: a switch lists the codes of each answer
% local function number_literal(trait, n)
%   if type_of_number(trait) == "int" then return "" .. n end
%   if n == minimum then return "(-INT64_MAX - 1)" end
%   return n < 0 and "-INT64_C(" .. -n .. ")" or "INT64_C(" .. n .. ")"
% end
% -- what a class calls its items
% local function class_name(class) return "class_" .. class.id end
% -- The answers of ANSWER(value, name of who says it), in order of RANK: a list of { answer, rank, codes }. Codes that are
% -- answered as other values of their class are left out.
% local function answers_of(trait, answer, none)
%   local rows, row_of_answer, usual_of, has_every = {}, {}, {}, false
%   for row in each(class_values(trait)) do
%     usual_of[row.record.id] = answer(row.value, class_name(row.record))
%     has_every = true
%   end
%   for code in codes() do
%     local value = code[trait]
%     local said, rank, usual = none, 0, none
%     if value and not value.inherited then said, rank = answer(value, code.NAME) end
%     if has_every and code.class then usual = usual_of[code.class.id] or none end
%     if said ~= usual and not (value and value.inherited) then
%       local row = row_of_answer[said]
%       if not row then
%         row = { answer = said, rank = rank, codes = {} }
%         row_of_answer[said] = row
%         table.insert(rows, row)
%       end
%       table.insert(row.codes, code)
%     end
%   end
%   table.sort(rows, function(a, b) return a.rank < b.rank end)
%   return rows
% end
% -- a switch over CODE with these answers, then one over its class
% local function answer_all(trait, answer, none)
%   local rows, every, silent, row_of_answer = answers_of(trait, answer, none), {}, {}, {}
%   for class in classes() do
%     local said = class[trait] and answer(class[trait], class_name(class)) or none
%     if said == none then
%       table.insert(silent, class)
%     elseif not row_of_answer[said] then
%       row_of_answer[said] = { answer = said, classes = {} }
%       table.insert(every, row_of_answer[said])
%     end
%     if said ~= none then table.insert(row_of_answer[said].classes, class) end
%   end
%   if #rows == 0 and #every == 0 then
    (void)code;
    return {=raw(none)};
%   end
%   if #rows > 0 then
    switch (code) {
%     for row in each(rows) do
%       for code in each(row.codes) do
    case {=code.constant}:
%       end
        return {=raw(row.answer)};
%     end
    default:
        {=raw(#every > 0 and "break" or "return " .. none)};
    }
%   end
%   if #every > 0 then
    switch ({=p}_class_(code)) {
%     for row in each(every) do
%       for class in each(row.classes) do
    case {=P}_CLASS_{=class.ID}:
%       end
        return {=raw(row.answer)};
%     end
%     for class in each(silent) do
    case {=P}_CLASS_{=class.ID}:
%     end
    case {=P}_CLASS_NONE:
    default:
        return {=raw(none)};
    }
%   end
% end
% local function flag_answer(value) return value.value and "true" or "false", value.value and 0 or 1 end
% local function choice_answer(value) return P .. "_" .. value.trait.NAME .. "_" .. value.NAME, value.number end
% local function given_answer() return "true", 0 end
% local function number_answer(value) return number_literal(value.trait, value.number), value.number end
% -- a block of items: what texts and lists say, a line for each
% local function add_items(items, value, name)
%   if value.trait.kind == "text" then
%     table.insert(items, { name = name .. "_0", item = value })
%   else
%     for item, at in each(value.items) do table.insert(items, { name = name .. "_" .. at.index - 1, item = item }) end
%   end
% end
% local function items_of(trait)
%   local items = {}
%   for row in each(own_values(trait)) do add_items(items, row.value, row.record.NAME) end
%   for row in each(class_values(trait)) do add_items(items, row.value, class_name(row.record)) end
%   return items
% end
% local function row_of_item(trait, name) return P .. "_" .. trait.NAME .. "_ITEM_OF_" .. name .. "_" end
% local function first_answer(value, name) return row_of_item(value.trait, name .. "_0"), 0 end
% local function count_answer(value) return "" .. #value.items, #value.items end
% -- the word that a choice field of an item says, as its constant
% local function word_of(trait, field, text)
%   for choice in each(field.choices) do
%     if choice.text == text then return P .. "_" .. trait.NAME .. "_" .. field.NAME .. "_" .. choice.NAME end
%   end
%   return "0"
% end
% -- what macros call the field of an item: no word that they write themselves
% local function parameter_of(field) return field.name .. (#field.choices > 0 and "_word" or "_text") end
% -- the lists that the functions of a text or a list read
% local function items_list(trait)
%   local items, bytes, parameters = items_of(trait), { text = 1 }, "name, text"
%   local list = P .. "_" .. trait.NAME .. "_ITEMS_"
%   for field in each(trait.fields) do
%     parameters = parameters .. ", " .. parameter_of(field)
%     bytes[field.name] = 1
%   end
#define {=list}(X) \
%   for row in each(items) do
%     bytes.text = bytes.text + #row.item.text + 1
    X({=row.name}, "{=row.item.text}"{=raw(#trait.fields == 0 and ")" or ",")} \
%     for field, at in each(trait.fields) do
%       if #field.choices > 0 then
        {=word_of(trait, field, row.item[field.name])}{=raw(at.last and ")" or ",")} \
%       else
%         bytes[field.name] = bytes[field.name] + #(row.item[field.name] or "") + 1
        "{=row.item[field.name] or ""}"{=raw(at.last and ")" or ",")} \
%       end
%     end
%   end
    /* the end of the list */

enum {
    {=row_of_item(trait, "none")},
#define {=P}_ITEM_({=raw(parameters)}) {=raw(row_of_item(trait, "##name##"))},
    {=list}({=P}_ITEM_)
#undef {=P}_ITEM_
    {=P}_{=trait.NAME}_ITEMS_END_
};

%   block_of(trait.name .. "_items", list, parameters, "text", bytes.text)
%   for field in each(trait.fields) do
%     if #field.choices > 0 then
static const uint8_t {=p}_{=trait.name}_{=field.name}_of_[] = {
    0,
#define {=P}_FIELD_({=raw(parameters)}) {=raw(parameter_of(field))},
    {=list}({=P}_FIELD_)
#undef {=P}_FIELD_
};

%     else
%       block_of(trait.name .. "_" .. field.name .. "_texts", list, parameters, parameter_of(field), bytes[field.name])
%     end
%   end
/* The row of the first item that is said of a code. */
static size_t {=p}_{=trait.name}_first_({=int} code)
{
%   answer_all(trait, first_answer, row_of_item(trait, "none"))
}

% end
% -- a function that reads a list's item: RESULT, or NONE
% local function item_function(trait, name, type, result, none)
{=raw(S)}{=raw(type)}{=p}_{=trait.name}_{=name}({=int} code, size_t index)
{
    const size_t row = {=p}_{=trait.name}_first_(code) + index;

    return index < {=p}_{=trait.name}_count_(code) ? {=raw(result)} : {=raw(none)};
}

% end
% for trait in traits() do
%   local kind = trait.kind
%   if kind == "flag" then
{=raw(S)}bool {=p}_is_{=trait.name}({=int} code)
{
%     answer_all(trait, flag_answer, "false")
}

%   elseif kind == "choice" then
{=raw(S)}enum {=p}_{=trait.name}_kind {=p}_{=trait.name}({=int} code)
{
%     answer_all(trait, choice_answer, P .. "_" .. trait.NAME .. "_UNSPECIFIED")
}

%   elseif kind == "text" then
%     items_list(trait)
{=raw(S)}const char *{=p}_{=trait.name}({=int} code)
{
    return {=raw(text_in(trait.name .. "_items", p .. "_" .. trait.name .. "_first_(code)"))};
}

%   elseif kind == "list" then
%     items_list(trait)
static size_t {=p}_{=trait.name}_count_({=int} code)
{
%     answer_all(trait, count_answer, "0")
}

{=raw(S)}size_t {=p}_{=trait.name}_count({=int} code)
{
    return {=p}_{=trait.name}_count_(code);
}

%     item_function(trait, "at", "const char *", text_in(trait.name .. "_items", "row"), '""')
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         local kind = "enum " .. p .. "_" .. trait.name .. "_" .. field.name .. "_kind"
%         local said = "(" .. kind .. ")" .. p .. "_" .. trait.name .. "_" .. field.name .. "_of_[row]"
%         item_function(trait, field.name, kind .. " ", said, P .. "_" .. trait.NAME .. "_" .. field.NAME .. "_UNSPECIFIED")
%       else
%         item_function(trait, field.name, "const char *", text_in(trait.name .. "_" .. field.name .. "_texts", "row"), '""')
%       end
%     end
%   else
{=raw(S)}bool {=p}_has_{=trait.name}({=int} code)
{
%     answer_all(trait, given_answer, "false")
}

{=raw(S)}{=type_of_number(trait)} {=p}_{=trait.name}({=int} code)
{
%     answer_all(trait, number_answer, "0")
}

%   end
% end
