% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.canonical }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.canonical }) end
% local function entries(list)
%   table.sort(list, function(a, b) return a.text < b.text end)
%   for entry in each(list) do
        .{ .key = "{=entry.text}", .code = .{=raw(constant(entry.code))} },
%   end
% end
/// Tables for finding codes by texts, sorted by the bytes of the keys.
const lookup = struct {
    const Entry = struct { key: []const u8, code: {=T} };
    const Order = std.math.Order;

    const names = [_]Entry{
% entries(by_name)
    };

    /// Phrases in small letters, without white space and punctuation.
    const phrases = [_]Entry{
% entries(by_phrase)
    };

    fn find(entries: []const Entry, text: []const u8, comptime order: fn ([]const u8, []const u8) Order) ?{=T} {
        var low: usize = 0;
        var high = entries.len;
        while (low < high) {
            const middle = low + (high - low) / 2;
            switch (order(text, entries[middle].key)) {
                .eq => return entries[middle].code,
                .lt => high = middle,
                .gt => low = middle + 1,
            }
        }
        return null;
    }

% if spec.display ~= "decimal" then
    /// Reads a part of a textual form: what is before its digits, then `least` to `most` digits of a number
    /// below `limit`. Zeros lead only up to `least`.
    fn part(rest: *[]const u8, before: []const u8, least: usize, most: usize, limit: u64) ?u64 {
        if (!std.ascii.startsWithIgnoreCase(rest.*, before)) return null;
        const digits = rest.*[before.len..];
        var number: u64 = 0;
        var count: usize = 0;
        while (count < most and count < digits.len) : (count += 1) {
            const digit: u64 = switch (digits[count]) {
                '0'...'9' => digits[count] - '0',
%   if form_radix == 64 then
                'A'...'Z' => digits[count] - '0',
%   elseif form_radix == 16 then
                'a'...'f' => digits[count] - 'a' + 10,
                'A'...'F' => digits[count] - 'A' + 10,
%   end
                else => break,
            };
            number = (std.math.mul(u64, number, {=form_radix}) catch return null) + digit;
        }
        rest.* = digits[count..];
        if (count < least or (count > least and digits[0] == '0') or number >= limit) return null;
        return number;
    }

% end
    fn orderName(text: []const u8, key: []const u8) Order {
        return std.mem.order(u8, text, key);
    }

    fn orderPhrase(text: []const u8, key: []const u8) Order {
        var matched: usize = 0;
        for (text) |byte| {
            const kept = switch (byte) {
                'A'...'Z' => byte + ('a' - 'A'),
                '\t'...'\r', ' '...'/', ':'...'@', '['...'`', '{'...'~' => continue,
                else => byte,
            };
            if (matched == key.len) return .gt;
            if (kept != key[matched]) return std.math.order(kept, key[matched]);
            matched += 1;
        }
        return if (matched == key.len) .eq else .lt;
    }
};
