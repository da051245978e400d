% include "names.tpl"
// Answers the questions of the conformance runner, one a line.

const std = @import("std");
const {=T} = @import("{=option.file}.zig").{=T};

const Writer = std.ArrayList(u8).Writer;

fn yesNo(yes: bool) []const u8 {
    return if (yes) "yes" else "no";
}

fn check(holds: bool) void {
    if (!holds) @panic("a check does not hold");
}

% for trait in traits() do
%   local get = "code." .. getter[trait.name] .. "()"
fn {=raw(identifier("function", "tell", trait.name))}(out: Writer, maybe: ?{=T}) !void {
%   if trait.kind == "flag" then
    try out.print("trait {=trait.name} {s}\n", .{yesNo(if (maybe) |code| {=raw(get)} else false)});
%   else
    const code = maybe orelse return out.writeAll("trait {=trait.name} -\n");
%     if trait.kind == "list" then
    for ({=raw(get)}) |item| {
        try out.print("trait {=trait.name} {s}", .{{=raw(#trait.fields > 0 and "item.name" or "item")}});
%       for field in each(trait.fields) do
%         local name = field_name(field)
%         if #field.choices > 0 then
        if (item.{=raw(name)}) |said| try out.print("|{=field.name}={s}", .{@tagName(said)});
%         else
        if (item.{=raw(name)}) |said| try out.print("|{=field.name}={s}", .{said});
%         end
%       end
        try out.writeAll("\n");
    }
    if ({=raw(get)}.len == 0) try out.writeAll("trait {=trait.name} -\n");
%     elseif trait.kind == "text" then
    try out.print("trait {=trait.name} {s}\n", .{{=raw(get)} orelse "-"});
%     elseif trait.kind == "choice" then
    try out.print("trait {=trait.name} {s}\n", .{if ({=raw(get)}) |said| @tagName(said) else "-"});
%     else
    if ({=raw(get)}) |said| {
        try out.print("trait {=trait.name} {d}\n", .{said});
    } else {
        try out.writeAll("trait {=trait.name} -\n");
    }
%     end
%   end
}

% end
/// A number that no code can hold answers as one that is listed nowhere.
fn tell(out: Writer, value: i64) !void {
    const maybe = {=T}.fromInt(value);
    try out.print("value {d}\n", .{value});
    try out.print("listed {s}\n", .{yesNo(if (maybe) |code| code.isListed() else false)});
    try out.print("name {s}\n", .{if (maybe) |code| code.name() orelse "-" else "-"});
    try out.print("phrase {s}\n", .{if (maybe) |code| code.phrase() orelse "-" else "-"});
    const state = if (maybe) |code| code.state() else null;
    try out.print("state {s}\n", .{if (state) |it| @tagName(it) else "-"});
% if spec.has_classes then
    const class = if (maybe) |code| code.class() else null;
    try out.print("class {s}\n", .{if (class) |it| (if (std.mem.eql(u8, @tagName(it), "title_class")) "title" else @tagName(it)) else "-"});
% end
% for class in classes() do
    try out.print("is {=class.id} {s}\n", .{yesNo(if (maybe) |code| code.{=class_test[class.id]}() else false)});
% end
% if spec.fallback_code then
    const fallback = if (maybe) |code| code.fallback() else {=T}.{=raw(constant(spec.fallback_code))};
    try out.print("fallback {d}\n", .{@intFromEnum(fallback)});
% elseif spec.has_fallback then
    const fallback = if (maybe) |code| code.fallback() else null;
    try out.print("fallback {d}\n", .{if (fallback) |it| @intFromEnum(it) else 0});
% end
% for trait in traits() do
    try {=raw(identifier("function", "tell", trait.name))}(out, maybe);
% end
    if (maybe) |code| {
        check((code.summary() orelse "x").len > 0 and (code.reference() orelse "x").len > 0);
    }
}

fn others() void {
% for item in constants() do
%   if item.is_alias then
    check({=T}.{=raw(constant(item))} == {=T}.{=raw(constant(item.code))});
%   end
% end
% for class in classes() do
    check(std.mem.eql(u8, {=T}.Class.title(.{=raw(class_word(class))}), "{=class.title}"));
% end
}

fn answer(out: Writer, question: []const u8, found: ?{=T}) !void {
    if (found) |code| {
        try out.print("{s} {d}\n", .{ question, @intFromEnum(code) });
    } else {
        try out.print("{s} -\n", .{question});
    }
}

pub fn main() !void {
    var arena = std.heap.ArenaAllocator.init(std.heap.page_allocator);
    const allocator = arena.allocator();
    var answers = std.ArrayList(u8).init(allocator);
    const out = answers.writer();
    others();
    const questions = try std.io.getStdIn().readToEndAlloc(allocator, 1 << 26);
    var lines = std.mem.splitScalar(u8, questions, '\n');
    while (lines.next()) |question| {
        var words = std.mem.splitScalar(u8, question, ' ');
        const word = words.first();
        const rest = words.rest();
        if (std.mem.eql(u8, word, "count")) {
            try out.print("count {d}\n", .{{=T}.all.len});
            for ({=T}.all) |code| try out.print("at {d}\n", .{@intFromEnum(code)});
        } else if (std.mem.eql(u8, word, "value")) {
            try tell(out, try std.fmt.parseInt(i64, rest, 10));
        } else if (std.mem.eql(u8, word, "text")) {
            var buffer: [{=T}.text_size]u8 = undefined;
            const maybe = {=T}.fromInt(try std.fmt.parseInt(i64, rest, 10));
            const text: ?[]const u8 = if (maybe) |code| code.text(&buffer) else null;
            try out.print("{s} ", .{question});
            for (text orelse "") |byte| try out.print("{x:0>2}", .{byte});
            try out.writeAll(if (text == null) "-\n" else "\n");
        } else if (std.mem.eql(u8, word, "parse")) {
            const buffer = try allocator.alloc(u8, rest.len / 2);
            try answer(out, question, {=T}.fromText(try std.fmt.hexToBytes(buffer, rest)));
        } else if (word.len > 0) {
            const buffer = try allocator.alloc(u8, rest.len / 2);
            const text = try std.fmt.hexToBytes(buffer, rest);
            const by_name = std.mem.eql(u8, word, "name");
            try answer(out, question, if (by_name) {=T}.fromName(text) else {=T}.fromPhrase(text));
        }
    }
    try std.io.getStdOut().writeAll(answers.items);
}
