    /// The value with this textual form, listed or not: `{=raw(sample.text)}`.
    pub fn fromText(value: []const u8) ?{=T} {
% local is_signed = int:starts_with("i")
% if form_has_sign and is_signed or spec.display == "decimal" then
%   local minus = is_signed and "std.mem.startsWith(u8, value, \"-\")" or "false"
%   if spec.display == "decimal" then
        const number = std.fmt.parseInt({=int}, value, 10) catch return null;
        var buffer: [text_size]u8 = undefined;
        const code: {=T} = @enumFromInt(number);
        return if (std.mem.eql(u8, value, code.text(&buffer))) code else null;
%   else
        if ({=raw(minus)}) {
            const number = std.fmt.parseInt({=int}, value, 10) catch return null;
            var buffer: [text_size]u8 = undefined;
            const code: {=T} = @enumFromInt(number);
            return if (std.mem.eql(u8, value, code.text(&buffer))) code else null;
        }
%   end
% end
% if spec.display ~= "decimal" then
        var rest = value;
%   for part, at in each(spec.form) do
%     local limit = part.limit and tostring(part.limit) or "std.math.maxInt(u64)"
%     local call = 'lookup.part(&rest, "' .. (part.before or "") .. '", ' .. part.least .. ", " .. part.most .. ", " .. limit .. ") orelse return null"
%     local name = "part_" .. at.index
        const {=name} = {=raw(call)};
%   end
%   local sum = {}
%   for part, at in each(spec.form) do table.insert(sum, "part_" .. at.index .. (part.weight > 1 and " * " .. part.weight or "")) end
        if (rest.len > 0) return null;
        return @enumFromInt(std.math.cast({=int}, {=raw(table.concat(sum, " + "))}) orelse return null);
% end
    }

    /// The length of the longest textual form.
    pub const text_size = {=form_length};

    /// The textual form, written to the buffer{=raw(form_has_sign and "" or "; null if the value has none")}.
    pub fn text(self: {=T}, buffer: *[text_size]u8) {=raw(form_has_sign and "[]const u8" or "?[]const u8")} {
% if spec.display == "decimal" then
        return std.fmt.bufPrint(buffer, "{d}", .{@intFromEnum(self)}) catch unreachable;
% else
        const number: i64 = @intFromEnum(self);
%   if form_has_sign then
        if (number < 0) return std.fmt.bufPrint(buffer, "{d}", .{number}) catch unreachable;
%   elseif form_end then
        if (number < 0 or number >= {=raw(tostring(form_end))}) return null;
%   end
        const parts: u64 = @intCast(number);
%   if form_radix == 64 then
        var rest = parts;
        for (buffer) |*byte| {
            const digit: u8 = @intCast(rest % 64);
            if ((digit > 9 and digit < 17) or digit > 42) return null;
            byte.* = '0' + digit;
            rest /= 64;
        }
        return buffer;
%   else
%     local formats, arguments = "", {}
%     for part in each(spec.form) do
%       formats = formats .. (part.before or "") .. "{" .. (part.radix == 16 and "x" or "d") .. (part.least > 1 and ":0>" .. part.least or "") .. "}"
%       table.insert(arguments, number_of_part(part, "parts"))
%     end
%     local list = #arguments == 1 and arguments[1] or " " .. table.concat(arguments, ", ") .. " "
        return std.fmt.bufPrint(buffer, "{=raw(formats)}", .{{=raw(list)}}) catch unreachable;
%   end
% end
    }

    /// Writes the textual form and, if the code is listed, the phrase: `{=raw(sample.text)} ...`.
    pub fn format(self: {=T}, comptime _: []const u8, _: std.fmt.FormatOptions, writer: anytype) !void {
        var buffer: [text_size]u8 = undefined;
% if form_has_sign then
        try writer.writeAll(self.text(&buffer));
% else
        if (self.text(&buffer)) |known| {
            try writer.writeAll(known);
        } else {
            try writer.print("{d}", .{@intFromEnum(self)});
        }
% end
        if (self.phrase()) |known| try writer.print(" {s}", .{known});
    }
