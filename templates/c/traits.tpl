% -- what codes and classes say for each trait
% for word, at in each(lookup.words) do
%   if at.first then
/* Small facts, several in a number, by row. */
%   end
%   table_of("facts_" .. at.index, word, type_of(word))
% end
% -- the field that NAME has in one of these numbers
% local function fact_of(trait)
%   local fact = p .. "_facts_" .. trait.word + 1 .. "_[" .. p .. "_row_(code)]"
%   if trait.shift > 0 then fact = fact .. " >> " .. trait.shift end
%   return fact .. " & " .. trait.mask
% end
% -- the text that a table gives for INDEX
% local function string_at(name, index)
%   return (#lookup.texts.pieces == 1 and "" or "(const char *)&") .. p .. "_texts_ + " .. p .. "_" .. name .. "_[" .. index .. "]"
% end
% -- a getter of the list's items: RESULT for the item at `first + index`, else NONE
% local function item_function(trait, name, type, result, none)
{=raw(S)}{=raw(type)}{=p}_{=trait.name}_{=name}({=int} code, size_t index)
{
%   if trait.items then
    const size_t row = {=p}_row_(code);
    const size_t first = {=p}_{=trait.name}_firsts_[row];

    if (index >= {=p}_{=trait.name}_firsts_[row + 1] - first)
        return {=raw(none)};
    return {=raw(result)};
%   else
    (void)code;
    (void)index;
    return {=raw(none)};
%   end
}

% end
% for trait in traits() do
%   if trait.kind == "flag" then
{=raw(S)}bool {=p}_is_{=trait.name}({=int} code)
{
    return ({=raw(fact_of(trait))}) != 0;
}

%   elseif trait.kind == "choice" then
{=raw(S)}enum {=p}_{=trait.name}_kind {=p}_{=trait.name}({=int} code)
{
    return (enum {=p}_{=trait.name}_kind)({=raw(fact_of(trait))});
}

%   elseif trait.kind == "text" then
%     if trait.at then
%       table_of(trait.name .. "_texts", trait.at, type_of(trait.at))
%     end
{=raw(S)}const char *{=p}_{=trait.name}({=int} code)
{
%     if trait.at and has_strings then
    return {=raw(string_at(trait.name .. "_texts", row_of("code")))};
%     else
    (void)code;
    return "";
%     end
}

%   elseif trait.kind == "list" then
%     if trait.items then
%       table_of(trait.name .. "_firsts", trait.firsts, type_of(trait.firsts))
%       table_of(trait.name .. "_items", trait.items, type_of(trait.items))
%     end
{=raw(S)}size_t {=p}_{=trait.name}_count({=int} code)
{
%     if trait.items then
    const size_t row = {=p}_row_(code);

    return (size_t)({=p}_{=trait.name}_firsts_[row + 1] - {=p}_{=trait.name}_firsts_[row]);
%     else
    (void)code;
    return 0;
%     end
}

%     item_function(trait, "at", "const char *", string_at(trait.name .. "_items", "first + index"), '""')
%     for field in each(trait.fields) do
%       local table = trait.name .. "_" .. field.name .. "_fields"
%       if #field.choices > 0 then
%         if trait.items then table_of(table, field.numbers, type_of(field.numbers)) end
%         local kind = "enum " .. p .. "_" .. trait.name .. "_" .. field.name .. "_kind"
%         item_function(trait, field.name, kind .. " ", "(" .. kind .. ")" .. p .. "_" .. table .. "_[first + index]",
%           P .. "_" .. trait.NAME .. "_" .. field.NAME .. "_UNSPECIFIED")
%       else
%         if trait.items then table_of(table, field.at, type_of(field.at)) end
%         item_function(trait, field.name, "const char *", string_at(table, "first + index"), '""')
%       end
%     end
%   else
%     if trait.numbers then
%       table_of(trait.name .. "_numbers", trait.numbers, type_of(trait.numbers))
%     end
{=raw(S)}bool {=p}_has_{=trait.name}({=int} code)
{
    return ({=raw(fact_of(trait))}) != 0;
}

{=raw(S)}{=type_of_number(trait)} {=p}_{=trait.name}({=int} code)
{
%     if trait.numbers then
    return {=p}_{=trait.name}_numbers_[{=p}_row_(code)];
%     else
    (void)code;
    return 0;
%     end
}

%   end
% end
