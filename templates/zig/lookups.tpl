% local by_name, by_phrase = {}, {}
% for item in names() do table.insert(by_name, { text = item.NAME, code = item.canonical }) end
% for item in phrases() do table.insert(by_phrase, { text = item.phrase_key, code = item.canonical }) end
% local function entries(list)
%   table.sort(list, function(a, b) return a.text < b.text end)
%   for entry in each(list) do
        .{ .key = "{=entry.text}", .code = .{=raw(constant(entry.code))} },
%   end
% end
/// How codes are found by texts: tables in order of the bytes of their keys.
const lookup = struct {
    const Entry = struct { key: []const u8, code: {=T} };
    const Order = std.math.Order;

    const names = [_]Entry{
% entries(by_name)
    };

    /// Phrases without white space and punctuation, in small letters.
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
