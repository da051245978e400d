% -- from names and phrases to codes: by length, then one by one
% -- the texts of STEP by length, in ascending order: a list of { length, texts }, of { text, code }
% local function by_length(text, step, loop)
%   local rows, row_of_length = {}, {}
%   for item in step, loop do
%     local length = #item[text]
%     local row = row_of_length[length]
%     if not row then
%       row = { length = length, texts = {} }
%       row_of_length[length] = row
%       table.insert(rows, row)
%     end
%     table.insert(row.texts, { text = item[text], code = item.canonical })
%   end
%   table.sort(rows, function(a, b) return a.length < b.length end)
%   return rows
% end
% -- the switch that looks for TEXT of LENGTH bytes
% local function find_in(rows, text, length)
    switch ({=length}) {
%   for row in each(rows) do
    case {=row.length}:
%     for one in each(row.texts) do
        if (memcmp({=text}, "{=one.text}", {=row.length}) == 0) { found = {=one.code.constant}; break; }
%     end
        return false;
%   end
    default:
        return false;
    }
    *code = found;
    return true;
% end
% local names_by_length, keys_by_length = by_length("NAME", names()), by_length("phrase_key", phrases())
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
% if #names_by_length > 0 then
    {=int} found;

% find_in(names_by_length, "text", "length")
% else
    (void)text;
    (void)length;
    (void)code;
    return false;
% end
}

% if #keys_by_length > 0 then
%   local longest = keys_by_length[#keys_by_length].length
/* White space and punctuation of ASCII make no difference between phrases. */
static bool {=p}_is_dropped_(unsigned char c)
{
    return (c >= 9 && c <= 13) || (c >= ' ' && c <= '/') || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/* Writes what makes a difference, in small letters. Returns its length, SIZE + 1 if it does not fit. */
static size_t {=p}_key_(const char *text, size_t length, char *key, size_t size)
{
    size_t count = 0;

    for (size_t i = 0; i < length; i++) {
        char c = text[i];
        bool is_letter;

        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        is_letter = c >= 'a' && c <= 'z';
        if (!is_letter && {=p}_is_dropped_((unsigned char)c))
            continue;
        if (count == size)
            return size + 1;
        key[count++] = c;
    }
    return count;
}

{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    char key[{=longest}];
    const size_t count = {=p}_key_(text, length, key, sizeof key);
    {=int} found;

%   find_in(keys_by_length, "key", "count")
}
% else
{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    (void)text;
    (void)length;
    (void)code;
    return false;
}
% end

