% local function choice_enum(name, about, choices)
    /// {=>about} `@tagName` gives the word.
    pub const {=name} = enum {
%   for choice in each(choices) do
        {=raw(word(choice.name))},
%   end
    };

% end
% if spec.has_classes then
    /// The classes of codes. `@tagName` gives the word.
    pub const Class = enum(u32) {
%   for class in classes() do
        /// {=>class.title .. ": " .. range(class) .. "." .. (class.comment and " " .. sentence(class.comment) or "")}
        {=raw(word(class.id))} = {=class.number},
%   end
    };

% end
% for trait in traits() do
%   if trait.kind == "choice" then
%     choice_enum(type_of(trait), help_of(trait), trait.choices)
%   elseif trait.kind == "list" then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(type_of(trait, field), "What " .. type_of(trait) .. " says of \"" .. field.name .. "\".", field.choices)
%       end
%     end
    /// {=>help_of(trait)}
    pub const {=type_of(trait)} = struct {
        text: []const u8,
%     for field in each(trait.fields) do
        {=raw(field_name(field))}: ?{=raw(#field.choices > 0 and type_of(trait, field) or "[]const u8")} = null,
%     end
    };

%   end
% end
