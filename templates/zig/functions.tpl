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
    /// The code of a number; null if no `{=T}` can hold it.
    pub fn fromInt(value: i64) ?{=T} {
        return @enumFromInt(std.math.cast({=int}, value) orelse return null);
    }

    /// The code of a name in capitals, exactly; names of aliases count.
    pub fn fromName(value: []const u8) ?{=T} {
        return lookup.find(&lookup.names, value, lookup.orderName);
    }

    /// The code of a phrase. Case of ASCII letters, ASCII white space and ASCII punctuation make no
    /// difference; older phrases and those of well-known software count.
    pub fn fromPhrase(value: []const u8) ?{=T} {
        return lookup.find(&lookup.phrases, value, lookup.orderPhrase);
    }

    /// Whether the code is listed: whether it has a name and a phrase.
    pub fn isListed(self: {=T}) bool {
        return self.name() != null;
    }

    /// The name in capitals; null if the code is not listed.
% text_function("name", "NAME")

    /// The phrase; null if the code is not listed.
% text_function("phrase", "phrase")
% if spec.display ~= "decimal" and spec.display ~= "hex" then

    /// The value as people write it; null if the code is not listed.
%   text_function("text", "text")
% end

    /// What the code means, in one line; null if nothing is said.
% text_function("summary", "summary")

    /// Document and section that define the code; null if nothing is said.
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
        if (self.{=class_test[class.id]}()) return .{=raw(word(class.id))};
%   end
        return null;
    }

    /// The title of a class.
    pub fn titleOf(value: Class) []const u8 {
        return switch (value) {
%   for class in classes() do
%     prong("            ", { "." .. word(class.id) }, { text = class.title })
%   end
        };
    }
% end
% if spec.has_fallback then
%   include "common/reserved.tpl"

    /// The code to treat the value as: itself if it is listed, else that of its class, else
%   if spec.fallback_code then
    /// `{=raw(constant(spec.fallback_code))}`.
    pub fn fallback(self: {=T}) {=T} {
%   else
    /// null.
    pub fn fallback(self: {=T}) ?{=T} {
%   end
        if (self.isListed(){=raw(unless_reserved(" and self != .{}", constant))}) return self;
%   local cases = {}
%   for class in classes() do
%     if class.fallback_code then
%       table.insert(cases, { patterns = { "." .. word(class.id) }, answer = { expression = "." .. constant(class.fallback_code) } })
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
