% -- the textual form of values: to texts and back, the same with switches and with tables
% local form, hexadecimal = spec.form.first, spec.display:starts_with("hex")
% local radix = form.radix
% -- the largest value that the form can spell, and the largest that the functions can hold
% local largest, most = largest_text, spec.is_wide and most or spec.beyond_16 and 2147483647 or 32767 -- of any int
% -- the type of the number that is read, wide enough for any text in the form
% local number = form.limit and largest > most and "int64_t" or int
% local limit = (is_unsigned and "UINT32" or spec.is_wide and "INT64" or "INT") .. "_MAX"
/* Copies a text of LENGTH bytes, or as much of it as fits, and ends it. Returns LENGTH. */
static size_t {=p}_copy_(const char *text, size_t length, char *buffer, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (i == length || i == size - 1) {
            buffer[i] = '\0';
            break;
        }
        buffer[i] = text[i];
    }
    return length;
}

% if radix == 64 then
%   local count = #spec.form
static bool {=p}_is_digit_(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

{=raw(S)}size_t {=p}_text({=int} code, char *buffer, size_t size)
{
    char text[{=P}_TEXT_SIZE];

    if (code < 0)
        return {=p}_copy_("", 0, buffer, size);
    for (size_t i = 0; i < {=count}; i++) { /* the first character is the lowest */
        text[i] = (char)('0' + code % 64);
        if (!{=p}_is_digit_(text[i]))
            return {=p}_copy_("", 0, buffer, size);
        code /= 64;
    }
    return {=p}_copy_(text, code == 0 ? {=count} : 0, buffer, size);
}

{=raw(S)}bool {=p}_from_text(const char *text, size_t length, {=int} *code)
{
    {=number} value = 0;

    if (length != {=count})
        return false;
    for (size_t i = {=count}; i-- > 0;) {
        if (!{=p}_is_digit_(text[i]))
            return false;
        value = value * 64 + (text[i] - '0');
    }
%   if number ~= int then
    if (value > {=limit})
        return false;
    *code = ({=int})value;
%   else
    *code = value;
%   end
    return true;
}

% else
/* Writes the digits of NUMBER before END, at least LEAST of them. Returns where they begin. */
%   local signed_hex = hexadecimal and not form.limit and not is_unsigned
%   local last_parameter = signed_hex and ", unsigned radix" or ""
static char *{=p}_digits_(char *end, {=unsigned} number, int least{=raw(last_parameter)})
{
    for (char *const padded = end - least; number > 0 || end > padded; number /= {=signed_hex and "radix" or radix})
%   if hexadecimal then
        *--end = "0123456789abcdef"[number % {=signed_hex and "radix" or radix}];
%   else
        *--end = (char)('0' + number % 10);
%   end
    return end;
}

%   if hexadecimal then
/* The value of a digit; more than 15 if C is not one. */
static int {=p}_digit_(char c)
{
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= '0' && c <= '9' ? c - '0' : 16;
}

%   end
%   if form.limit then
{=raw(S)}size_t {=p}_text({=int} code, char *buffer, size_t size)
{
    char text[{=P}_TEXT_SIZE];
    char *at = text + sizeof text;

%     local too_large = largest < (spec.is_wide and most or 2147483647) and "code > " .. largest
%     local negative = not is_unsigned and "code < 0"
%     if too_large or negative then
    if ({=raw(negative and too_large and negative .. " || " .. too_large or negative or too_large)})
        return {=p}_copy_("", 0, buffer, size);
%     end
%     local parts = {}
%     for part in each(spec.form) do table.insert(parts, 1, part) end
%     for part, at in each(parts) do
%       local shown = "(" .. unsigned .. ")code"
%       if part.weight > 1 then shown = shown .. " / " .. part.weight end
%       if not at.last then shown = shown .. " % " .. part.limit end
    at = {=p}_digits_(at, {=raw(shown)}, {=part.least});
%       if part.before == "." then
    *--at = '.';
%       elseif part.before then
    *--at = 'x';
    *--at = '0';
%       end
%     end
    return {=p}_copy_(at, (size_t)(text + sizeof text - at), buffer, size);
}

/* Reads LEAST to MOST digits at AT, without zeros in front of more than LEAST. Returns whether they are there. */
static bool {=p}_number_(const char *text, size_t length, size_t *at, size_t least, size_t most, {=number} *number)
{
    const size_t begin = *at;

    *number = 0;
    while (*at < length && *at - begin < most) {
%     if hexadecimal then
        const int digit = {=p}_digit_(text[*at]);

        if (digit > 15)
%     else
        const int digit = text[*at] - '0';

        if (digit < 0 || digit > 9)
%     end
            break;
        *number = *number * {=radix} + ({=number})digit;
        ++*at;
    }
    return *at - begin >= least && (*at - begin == least || text[begin] != '0');
}

{=raw(S)}bool {=p}_from_text(const char *text, size_t length, {=int} *code)
{
    size_t at = {=hexadecimal and 2 or 0};
    {=number} number;
%     if #spec.form > 1 then
    {=number} value = 0;
%     end

%     if hexadecimal then
    if (length < 2 || text[0] != '0' || (text[1] != 'x' && text[1] != 'X'))
        return false;
%     end
%     for part, at in each(spec.form) do
%       if part.before == "." then
    if (at == length || text[at++] != '.')
        return false;
%       end
%       local bound = 1
%       for i = 1, part.most do bound = bound * radix end
%       local beyond = bound > part.limit and " || number >= " .. part.limit or ""
    if (!{=p}_number_(text, length, &at, {=part.least}, {=part.most}, &number){=raw(beyond)})
        return false;
%       if #spec.form > 1 then
    value += number{=raw(part.weight > 1 and " * " .. part.weight or "")};
%       end
%     end
%     local value = #spec.form > 1 and "value" or "number"
    if (at != length{=raw(number ~= int and " || " .. value .. " > " .. limit or "")})
        return false;
    *code = {=raw(number ~= int and "(" .. int .. ")" .. value or value)};
    return true;
}

%   elseif is_unsigned then
{=raw(S)}size_t {=p}_text({=int} code, char *buffer, size_t size)
{
    char text[{=P}_TEXT_SIZE];
    char *at = {=p}_digits_(text + sizeof text, code, 1);

%     if hexadecimal then
    *--at = 'x';
    *--at = '0';
%     end
    return {=p}_copy_(at, (size_t)(text + sizeof text - at), buffer, size);
}

{=raw(S)}bool {=p}_from_text(const char *text, size_t length, {=int} *code)
{
    const size_t begin = {=hexadecimal and 2 or 0};
    {=int} number = 0;

%     if hexadecimal then
    if (length < 2 || text[0] != '0' || (text[1] != 'x' && text[1] != 'X'))
        return false;
%     end
    if (length == begin || (length > begin + 1 && text[begin] == '0')) /* no digits, or zeros before others */
        return false;
    for (size_t i = begin; i < length; i++) {
%     if hexadecimal then
        const int digit = {=p}_digit_(text[i]);

        if (digit > 15 || number > (UINT32_MAX - (uint32_t)digit) / 16)
%     else
        const int digit = text[i] - '0';

        if (digit < 0 || digit > 9 || number > (UINT32_MAX - (uint32_t)digit) / 10)
%     end
            return false;
        number = number * {=radix} + (uint32_t)digit;
    }
    *code = number;
    return true;
}

%   else
%     local least = spec.is_wide and "INT64_MIN" or "INT_MIN"
{=raw(S)}size_t {=p}_text({=int} code, char *buffer, size_t size)
{
    char text[{=P}_TEXT_SIZE];
    const {=unsigned} number = code < 0 ? 0u - ({=unsigned})code : ({=unsigned})code;
%     if hexadecimal then
    char *at = {=p}_digits_(text + sizeof text, number, 1, code < 0 ? 10 : 16);

    if (code >= 0) {
        *--at = 'x';
        *--at = '0';
    }
%     else
    char *at = {=p}_digits_(text + sizeof text, number, 1);

%     end
    if (code < 0)
        *--at = '-';
    return {=p}_copy_(at, (size_t)(text + sizeof text - at), buffer, size);
}

{=raw(S)}bool {=p}_from_text(const char *text, size_t length, {=int} *code)
{
    const bool negative = length > 1 && text[0] == '-' && text[1] != '0';
%     if hexadecimal then
    const size_t begin = negative ? 1 : 2;
    const int radix = negative ? 10 : 16;
%     else
    const size_t begin = negative;
%     end
    {=int} number = 0; /* never positive: the least value has no counterpart */

%     if hexadecimal then
    if (!negative && (length < 2 || text[0] != '0' || (text[1] != 'x' && text[1] != 'X')))
        return false;
%     end
    if (length == begin || (length > begin + 1 && text[begin] == '0')) /* no digits, or zeros before others */
        return false;
    for (size_t i = begin; i < length; i++) {
%     if hexadecimal then
        const int digit = {=p}_digit_(text[i]);

        if (digit >= radix || number < ({=least} + digit) / radix)
            return false;
        number = number * radix - digit;
%     else
        const int digit = text[i] - '0';

        if (digit < 0 || digit > 9 || number < ({=least} + digit) / 10)
            return false;
        number = number * 10 - digit;
%     end
    }
    if (!negative && number == {=least})
        return false;
    *code = negative ? number : -number;
    return true;
}

%   end
% end
