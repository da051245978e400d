% -- a function from code to text
% local function text_function(name, field)
    pub fn {=name}(self: {=T}) ?[]const u8 {
        return switch (self) {
%   for code in codes() do
%     if code[field] then prong("            ", { "." .. constant(code) }, { text = code[field] }) end
%   end
            else => null,
        };
    }
% end
% -- A switch over the class of the value: { patterns, answer } each; OTHER is the result for other classes and none.
% local function class_switch(blanks, before, cases, other, after)
%   local covered = 0
%   for it in each(cases) do covered = covered + #it.patterns end
{=raw(blanks)}{=raw(before)}switch (self.class() orelse return {=raw(other)}) {
%   for it in each(cases) do prong(blanks .. "    ", it.patterns, it.answer) end
%   if covered < class_count then
{=raw(blanks)}    else => {=raw(other)},
%   end
{=raw(blanks)}}{=raw(after)}
% end
    /// The code with this number; null if it does not fit. For a `{=int}`, use `@enumFromInt`.
    pub fn fromInt(value: i64) ?{=T} {
        return @enumFromInt(std.math.cast({=int}, value) orelse return null);
    }

    /// The code with exactly this name in capitals, or with an alias of this name.
    pub fn fromName(value: []const u8) ?{=T} {
        return lookup.find(&lookup.names, value, lookup.orderName);
    }

    /// The code with this phrase, or with an older phrase, or one that well-known software uses. The case
    /// of ASCII letters, ASCII white space and ASCII punctuation are ignored.
    pub fn fromPhrase(value: []const u8) ?{=T} {
        return lookup.find(&lookup.phrases, value, lookup.orderPhrase);
    }

    /// Whether the code is listed.
    pub fn isListed(self: {=T}) bool {
        return self.name() != null;
    }

    /// The name in capitals; null if the code is not listed.
% text_function("name", "NAME")

    /// The phrase; null if the code is not listed.
% text_function("phrase", "phrase")

    /// The state in the registry; null if the code is not listed.
    pub fn state(self: {=T}) ?State {
% if #marked_states == 0 then
        return if (self.isListed()) .registered else null;
% else
        return switch (self) {
%   for marked in each(marked_states) do
%     local patterns = {}
%     for code in each(marked.codes) do table.insert(patterns, "." .. constant(code)) end
%     prong("            ", patterns, { expression = "." .. word(marked.state.name) })
%   end
            else => if (self.isListed()) .registered else null,
        };
% end
    }

% include "text.tpl"

    /// The meaning in one sentence; null if there is none.
% text_function("summary", "summary")

    /// The document and section that define the code; null if there is none.
% text_function("reference", "reference")
% for class in classes() do

    /// {=>"Whether the value is in the class \"" .. class.title .. "\", listed or not: " .. range(class) .. "."}
    pub fn {=class_test[class.id]}(self: {=T}) bool {
        const value = @intFromEnum(self);
        return value >= {=raw(literal(class.from))} and value <= {=raw(literal(class.to))};
    }
% end
% if spec.has_classes then

    /// The class of the value, listed or not; null if it is in none.
    pub fn class(self: {=T}) ?Class {
%   for class in classes() do
        if (self.{=class_test[class.id]}()) return .{=raw(class_word(class))};
%   end
        return null;
    }
% end
% if spec.has_fallback then
%   include "common/reserved.tpl"

    /// The code that the value should be treated as: itself if it is listed, otherwise the one of its
%   if spec.fallback_code then
    /// class, otherwise `{=raw(constant(spec.fallback_code))}`.
    pub fn fallback(self: {=T}) {=T} {
%   else
    /// class, otherwise null.
    pub fn fallback(self: {=T}) ?{=T} {
%   end
        if (self.isListed(){=raw(unless_reserved(" and self != .{}", constant))}) return self;
%   local cases = {}
%   for class in classes() do
%     if class.fallback_code then
%       table.insert(cases, { patterns = { "." .. class_word(class) }, answer = { expression = "." .. constant(class.fallback_code) } })
%     end
%   end
%   local other = spec.fallback_code and "." .. constant(spec.fallback_code) or "null"
%   if #cases > 0 then
%     class_switch("        ", "return ", cases, other, ";")
%   else
        return {=raw(other)};
%   end
    }
% end
