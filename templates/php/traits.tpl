% -- The tag of a method that returns the items of a list: arrays of this shape.
% local function item_tags(trait)
%   if #trait.fields == 0 then return { "@return list<string>" } end
%   local tags = { "@return list<array{", "    name: string," }
%   for field in each(trait.fields) do
%     local type = #field.choices > 0 and union(field.choices) or "string"
%     table.insert(tags, "    " .. field_key[field] .. "?: " .. type .. ",")
%   end
%   table.insert(tags, "}>")
%   return tags
% end
% for trait in traits() do
%   local name, kind, values = trait.name, trait.kind, trait_table[trait.name]
%   local type = kind == "flag" and "bool" or kind == "list" and "array" or (kind == "choice" or kind == "text") and "?string" or "?int"
%   local about = sentence(trait.help or 'The value of "' .. name .. '"')
%   local tags = kind == "list" and item_tags(trait) or kind == "choice" and union_tag(trait.choices) or nil
%   local for_any = "For any int, listed or not."
%   local own = own_values(trait, true)
%   local answer = #own > 0 and "self::" .. values .. "[$code] ?? " or ""
%   if #class_values(trait) > 0 then
%     answer = answer .. "self::" .. identifier("table", name, "of_class") .. "[self::codeClassOf($code) ?? ''] ?? "
%     for_any = "For any int; one that is not listed has the value of its class."
%   end
%   answer = answer .. (kind == "flag" and "false" or kind == "list" and "[]" or "null")

%   doc({ about }, tags)
    public function {=getter[name]}(): {=raw(type)}
    {
        return self::{=getter_of[name]}($this->value);
    }

%   doc({ about, for_any }, tags)
    public static function {=getter_of[name]}(int $code): {=raw(type)}
    {
%   if has_none(own) and kind ~= "list" then
        if (array_key_exists($code, self::{=values})) {
            return self::{=values}[$code];
        }

        return {=raw(answer:sub(#"self::[$code] ?? " + #values + 1))};
%   else
        return {=raw(answer)};
%   end
    }
% end
