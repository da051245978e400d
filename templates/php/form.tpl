% -- The textual form: a text is parsed into a candidate, which is right if its own text is the same.
% local parts, total, template, values = {}, 0, "", {}
% for part in each(spec.form) do
%   table.insert(parts, part)
%   if part.limit then total = math.max(total, part.weight * part.limit) end
% end
% for part in each(parts) do
%   local number = part.weight == 1 and "$code" or "intdiv($code, " .. part.weight .. ")"
%   if part.limit and part.weight * part.limit < total then number = number .. " % " .. part.limit end
%   if part.radix == 64 then
%     number = "chr(48 + " .. (number:contains(" % ") and "(" .. number .. ")" or number) .. ")"
%     template = template .. "%s"
%   else
%     template = template .. (part.before or "") .. "%" .. (part.least > 1 and "0" .. part.least or "") .. (part.radix == 16 and "x" or "d")
%   end
%   table.insert(values, number)
% end

    /** The textual form. */
    public function text(): string
    {
        return self::textOf($this->value) ?? (string) $this->value;
    }

    /** The textual form of any int, listed or not; null if it has none. */
    public static function textOf(int $code): ?string
    {
% if total == 0 and is_hex then
        return $code < 0 ? (string) $code : sprintf('0x%x', $code);
% elseif total == 0 then
        return (string) $code;
% else
        if ($code < 0 || $code >= {=raw(decimal(total))}) {
            return null;
        }
%   if parts[1].radix == 64 then
        $text = sprintf(
            '{=raw(template)}',
%     for value in each(values) do
            {=raw(value)},
%     end
        );

        return preg_match('~^[0-9A-Z]+$~D', $text) === 1 ? $text : null;
%   else

        return sprintf('{=raw(template)}', {=raw(table.concat(values, ", "))});
%   end
% end
    }

    /** The int of a text in exactly that form, listed or not; null for any other text. */
    public static function tryFromText(string $text): ?int
    {
% if parts[1].radix == 64 then
        if (strlen($text) !== {=#parts}) {
            return null;
        }
        $code = 0;
        foreach (str_split($text) as $index => $character) {
            $code += (ord($character) - 48) * (64 ** $index);
        }
% elseif #parts > 1 then
        $parts = array_map('intval', explode('{=parts[2].before}', $text));
        if (count($parts) !== {=#parts}) {
            return null;
        }
%   local sum = {}
%   for part, at in each(parts) do
%     local number = "$parts[" .. at.index - 1 .. "]"
%     table.insert(sum, part.weight == 1 and number or "(" .. number .. " * " .. part.weight .. ")")
%   end
        $code = {=raw(table.concat(sum, " + "))};
% elseif is_hex then
        $code = intval($text, 0);
% else
        $code = (int) $text;
% end

        return self::textOf($code) === {=raw(is_hex and "strtolower($text)" or "$text")} ? $code : null;
    }
