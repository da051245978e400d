% local function choice_enum(name, about, choices)
    /// {=>about}
    pub const {=name} = enum {
%   for choice in each(choices) do
        /// {=>sentence(choice.help or choice.name)}
        {=raw(word(choice.name))},
%   end
    };

% end
% if spec.has_classes then
    /// The classes of codes.
    pub const Class = enum {
%   for class in classes() do
        /// {=>class.title .. ": " .. range(class) .. "." .. (class.comment and " " .. sentence(class.comment) or "")}
        {=raw(class_word(class))},
%   end

        /// The title of the class.
        pub fn title(self: Class) []const u8 {
            return switch (self) {
%   for class in classes() do
%     prong("                ", { "." .. class_word(class) }, { text = class.title })
%   end
            };
        }
    };

% end
% choice_enum("State", "The states that a code can have in its registry.", all_states)
% for trait in traits() do
%   if trait.kind == "choice" then
%     choice_enum(type_of(trait), help_of(trait), trait.choices)
%   elseif trait.kind == "list" and #trait.fields > 0 then
%     for field in each(trait.fields) do
%       if #field.choices > 0 then
%         choice_enum(type_of(trait, field), "The values of " .. field.name .. " in " .. type_of(trait) .. ".", field.choices)
%       end
%     end
    /// {=>help_of(trait)}
    pub const {=type_of(trait)} = struct {
        name: []const u8,
%     for field in each(trait.fields) do
        /// The {=field.name}, if there is one.
        {=raw(field_name(field))}: ?{=raw(#field.choices > 0 and type_of(trait, field) or "[]const u8")} = null,
%     end
    };

%   end
% end
