% -- The ranges of CLASSES as patterns: one, unless that is too long for a line.
% local function ranges(classes)
%   local parts, from = {}, classes[1].from
%   for i, class in ipairs(classes) do
%     local next = classes[i + 1]
%     if not next or next.from ~= class.to + 1 then
%       table.insert(parts, from == class.to and number(from) or number(from) .. "..=" .. number(class.to))
%       from = next and next.from
%     end
%   end
%   local pattern = "Self(" .. table.concat(parts, " | ") .. ")"
%   if #pattern <= 70 then return { pattern } end
%   for i, part in ipairs(parts) do parts[i] = "Self(" .. part .. ")" end
%   return parts
% end
% -- What codes say for a trait, as arms: first the codes that differ from their class, those with the same
% -- answer together, then the classes. {patterns, value} each; KEY tells answers apart.
% local function arms_of(trait, key)
%   local arms, known = {}, {}
%   for code in codes() do
%     local value, general = code[trait], code.class and code.class[trait]
%     if value and not (general and key(value) == key(general)) then
%       local arm = known[key(value)]
%       if not arm then
%         arm = { patterns = {}, value = value }
%         known[key(value)] = arm
%         table.insert(arms, arm)
%       end
%       table.insert(arm.patterns, "Self::" .. code.constant)
%     end
%   end
%   local groups, order = {}, {}
%   for class in classes() do
%     if class[trait] then
%       local id = key(class[trait])
%       if not groups[id] then
%         groups[id] = {}
%         table.insert(order, groups[id])
%       end
%       table.insert(groups[id], class)
%     end
%   end
%   for _, group in ipairs(order) do
%     for _, pattern in ipairs(ranges(group)) do
%       table.insert(arms, { patterns = { pattern }, value = group[1][trait], is_general = true })
%     end
%   end
%   return arms
% end
% -- a method whose answers are expressions
% local function method(trait, name, type, body, other)
    /// {=>help_of(trait)}
    #[must_use]
    pub const fn {=name}(self) -> {=raw(type)} {
        match self {
%   for _, it in ipairs(arms_of(trait, body)) do
%     if body(it.value) ~= other or not it.is_general then arm(it.patterns, body(it.value)) end
%   end
            _ => {=raw(other)},
        }
    }

% end
% -- one struct literal: INDENT columns in, with the text AFTER behind it
% local function item_lines(trait, item, before, after)
%   if #trait.fields == 0 and columns(item.text) + 6 <= 18 then
{=raw(before)}{=type_of(trait)} { text: "{=item.text}" }{=raw(after)}
%   else
{=raw(before)}{=type_of(trait)} {
%     local inner = (after == "," and 20 or 16)
%     local blanks = (" "):rep(inner)
{=raw(blanks)}text: "{=item.text}",
%     for field in each(trait.fields) do
%       local name, value = identifier("field", field.name), item[field.name]
%       if not value then
{=raw(blanks)}{=name}: None,
%       elseif #field.choices > 0 then
{=raw(blanks)}{=name}: Some({=type_of(trait, field)}::{=identifier("choice", value)}),
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
%   end
% end
% -- several struct literals in one line, if that is how they are written
% local function line_of(trait, items)
%   local literals = {}
%   for item in each(items) do
%     local text = #trait.fields == 0 and columns(item.text) + 6 <= 18 and quoted(item.text)
%     if not text then return false end
%     table.insert(literals, type_of(trait) .. " { text: " .. text .. " }")
%   end
%   local line = table.concat(literals, ", ")
%   return #line <= 60 and line
% end
% -- what tells one list from another
% local function list_key(trait, value)
%   local parts = {}
%   for item in each(value.items) do
%     table.insert(parts, item.text)
%     for field in each(trait.fields) do table.insert(parts, item[field.name] or "") end
%   end
%   return table.concat(parts, "\n")
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
        Some(match self {
%     for _, it in ipairs(arms_of(trait, function(value) return value.text end)) do
%       text_arm(it.patterns, it.value.text)
%     end
            _ => return None,
        })
    }

%   else
    /// {=>help_of(trait)}
    #[must_use]
    pub const fn {=name}(self) -> &'static [{=type_of(trait)}] {
        match self {
%     for _, it in ipairs(arms_of(trait, function(value) return list_key(trait, value) end)) do
%       local items = it.value.items
%       local line = last_of(it.patterns)
%       if #items == 0 then
            {=raw(line)} => &[],
%       elseif #items == 1 then
%         item_lines(trait, items.first, "            " .. line .. " => &[", "],")
%       elseif line_of(trait, items) and #line + #line_of(trait, items) <= 79 then
            {=raw(line)} => &[{=raw(line_of(trait, items))}],
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
    }

%   end
% end
