% -- The patterns of CLASSES: one for all their ranges, unless it is too long for a line.
% local function patterns_of(classes)
%   local ranges, each_class, from = {}, {}, classes[1].from
%   for i, class in ipairs(classes) do
%     local next = classes[i + 1]
%     table.insert(each_class, within(class))
%     if not next or next.from ~= class.to + 1 then
%       table.insert(ranges, from == class.to and number(from) or number(from) .. "..=" .. number(class.to))
%       from = next and next.from
%     end
%   end
%   local pattern = "Self(" .. table.concat(ranges, " | ") .. ")"
%   return (is_enum or #pattern > 70) and each_class or { pattern }
% end
% -- The answers of a trait, as arms: first the codes that differ from their class, then the classes.
% -- {patterns, value} each; the value is false where a code takes back what its class gives.
% local function arms_of(trait)
%   local arms = {}
%   for group in each(own_answers(trait)) do
%     local patterns = {}
%     for code in each(group.records) do table.insert(patterns, "Self::" .. name_of(code)) end
%     table.insert(arms, { patterns = patterns, value = group.value })
%   end
%   for group in each(class_answers(trait)) do
%     for pattern in each(patterns_of(group.records)) do
%       table.insert(arms, { patterns = { pattern }, value = group.value })
%     end
%   end
%   return arms
% end
% -- a method whose results are expressions
% local function method(trait, name, type, body, other)
    /// {=>help_of(trait)}
    #[must_use]
    pub const fn {=name}(self) -> {=raw(type)} {
%   local arms = arms_of(trait)
%   local single = #arms == 1 and other == "false" and "matches!(self, " .. table.concat(arms[1].patterns, " | ") .. ")"
%   if #arms == 0 then
        {=raw(other)}
%   elseif single and not is_enum and #single <= 70 then
        {=raw(single)}
%   else
        match self {
%     for _, it in ipairs(arms) do
%       arm(it.patterns, it.value and body(it.value) or other)
%     end
            _ => {=raw(other)},
        }
%   end
    }

% end
% -- one struct literal between BEFORE and AFTER
% local function item_lines(trait, item, before, after)
{=raw(before)}{=type_of(trait)} {
%     local inner = (after == "," and 20 or 16)
%     local blanks = (" "):rep(inner)
%     if #trait.fields == 0 and columns(item.text) + 6 <= 18 then
{=raw(blanks)}name: "{=item.text}"
%     elseif inner + 7 + columns(item.text) <= 100 then
{=raw(blanks)}name: "{=item.text}",
%     else
{=raw(blanks)}name:
{=raw(blanks)}    "{=item.text}",
%     end
%     for field in each(trait.fields) do
%       local name, value = identifier("field", field.name), item[field.name]
%       if not value then
{=raw(blanks)}{=name}: None,
%       elseif #field.choices > 0 then
%         local choice = type_of(trait, field) .. "::" .. identifier("choice", value)
%         if inner + #name + 9 + #choice <= 100 then
{=raw(blanks)}{=name}: Some({=raw(choice)}),
%         else
{=raw(blanks)}{=name}: Some(
{=raw(blanks)}    {=raw(choice)},
{=raw(blanks)}),
%         end
%       elseif inner + #name + 9 + columns(value) <= 100 then
{=raw(blanks)}{=name}: Some("{=value}"),
%       else
{=raw(blanks)}{=name}: Some(
{=raw(blanks)}    "{=value}",
{=raw(blanks)}),
%       end
%     end
%     blanks = (" "):rep(inner - 4)
{=raw(blanks)}}{=raw(after)}
% end
% -- an arm whose body is a list of texts
% local function text_list(patterns, items)
%   local line, texts, width = last_of(patterns), {}, -2
%   for item in each(items) do
%     table.insert(texts, quoted(item.text) or false)
%     width = width + columns(item.text) + 2
%   end
%   local is_short = width <= 60
%   for _, text in ipairs(texts) do is_short = is_short and text end
%   if is_short then
%     arm({ line }, "&[" .. table.concat(texts, ", ") .. "]", width + 3)
%   else
            {=raw(line)} => &[
%     for item in each(items) do
                "{=item.text}",
%     end
            ],
%   end
% end
% for trait in traits() do
%   local name = identifier("function", trait.name)
%   if trait.kind == "flag" then
%     method(trait, identifier("function", "is", trait.name), "bool", function(value)
%       return yesno(value.value, "true", "false")
%     end, "false")
%   elseif trait.kind == "choice" then
%     method(trait, name, "Option<" .. type_of(trait) .. ">", function(value)
%       return "Some(" .. type_of(trait) .. "::" .. identifier("choice", value.text) .. ")"
%     end, "None")
%   elseif trait.kind == "number" or trait.kind == "code_of" then
%     method(trait, name, "Option<" .. type_of_number(trait) .. ">", function(value)
%       return "Some(" .. number(value.number) .. ")"
%     end, "None")
%   elseif trait.kind == "text" then
    /// {=>help_of(trait)}
    #[must_use]
    pub const fn {=name}(self) -> Option<&'static str> {
%     local arms = arms_of(trait)
%     if #arms == 0 then
        None
%     else
        Some(match self {
%       for _, it in ipairs(arms) do
%         if it.value then text_arm(it.patterns, it.value.text) else arm(it.patterns, "return None") end
%       end
            _ => return None,
        })
%     end
    }

%   else
%     local is_plain = #trait.fields == 0
    /// {=>help_of(trait)}
    #[must_use]
    pub const fn {=name}(self) -> &'static [{=raw(is_plain and "&'static str" or type_of(trait))}] {
%     local arms = arms_of(trait)
%     if #arms == 0 then
        &[]
%     else
        match self {
%     for _, it in ipairs(arms) do
%       local items, line = it.value and it.value.items, last_of(it.patterns)
%       if not items then
            {=raw(line)} => &[],
%       elseif is_plain then
%         text_list({ line }, items)
%       elseif #items == 1 then
%         item_lines(trait, items.first, "            " .. line .. " => &[", "],")
%       else
            {=raw(line)} => &[
%         for item in each(items) do
%           item_lines(trait, item, "                ", ",")
%         end
            ],
%       end
%     end
            _ => &[],
        }
%     end
    }

%   end
% end
