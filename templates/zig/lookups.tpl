% -- What texts are looked up, in order, without those that an earlier one hides: codes without a group come first,
% -- then primary ones.
% local function is_kept(byte)
%   return byte >= 97 and byte <= 122 or byte >= 48 and byte <= 57 or byte >= 127 or byte < 9 or byte > 13 and byte < 32
% end
% local function key_of(phrase)
%   local key = {}
%   phrase = phrase:lower()
%   for i = 1, #phrase do
%     local byte = phrase:byte(i)
%     if is_kept(byte) then table.insert(key, string.char(byte)) end
%   end
%   return table.concat(key)
% end
% local function entries(text_of, kinds)
%   local list, is_taken = {}, {}
%   local function claim(item, code)
%     local text = text_of(item)
%     if text and text ~= "" and not is_taken[text] then
%       is_taken[text] = true
%       table.insert(list, { text = text, constant = constant(canonical[code.value]) })
%     end
%   end
%   for rank = 0, 2 do
%     local ranked = {}
%     for code in codes("selected") do
%       if (not code.group and 0 or code.primary and 1 or 2) == rank then table.insert(ranked, code) end
%     end
%     for code in each(ranked) do claim(code, code) end
%     for code in each(ranked) do
%       for alias in aliases(code) do
%         if kinds:contains(alias.kind) then claim(alias, code) end
%       end
%     end
%   end
%   table.sort(list, function(a, b) return a.text < b.text end)
%   for entry in each(list) do
        .{ .key = "{=entry.text}", .code = .{=raw(entry.constant)} },
%   end
% end
/// How codes are found by texts: tables in order of the bytes of their keys.
const lookup = struct {
    const Entry = struct { key: []const u8, code: {=T} };
    const Order = std.math.Order;

    const names = [_]Entry{
% entries(function(item) return item.name and item.NAME end, "was also")
    };

    /// Phrases without white space and punctuation, in small letters.
    const phrases = [_]Entry{
% entries(function(item) return key_of(item.phrase) end, "was also accepts")
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
