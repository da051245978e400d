% -- from names and phrases to codes: by length, then one by one
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
{=raw(S)}bool {=p}_from_name(const char *text, size_t length, {=int} *code)
{
% if #names > 0 then
    {=int} found;

% find_in(names, "text", "length")
% else
    (void)text;
    (void)length;
    (void)code;
    return false;
% end
}

% if #phrases > 0 then
%   local longest = phrases[#phrases].length
/*
 * What a character of ASCII counts as in a phrase: letters of either case as small ones, white space
 * and punctuation as nothing, and control characters as \1, which no phrase has.
 */
static const char {=p}_counts_as_[] =
    "\1\1\1\1\1\1\1\1\1\0\0\0\0\0\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "0123456789\0\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\1";

/* Writes what counts. Returns its length, one more than LONGEST if it is longer. */
static size_t {=p}_key_(const char *text, size_t length, char *key, size_t longest)
{
    size_t count = 0;

    for (size_t i = 0; i < length && count <= longest; i++) {
        const unsigned char c = (unsigned char)text[i];
        char counted = text[i];

        if (c < 128)
            counted = {=p}_counts_as_[c];
        /* Nothing is overwritten by what follows: a branch here could not be predicted. */
        key[count] = counted;
        count += counted != 0;
    }
    return count;
}

{=raw(S)}bool {=p}_from_phrase(const char *text, size_t length, {=int} *code)
{
    char key[{=longest + 1}];
    const size_t count = {=p}_key_(text, length, key, {=longest});
    {=int} found;

%   find_in(phrases, "key", "count")
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

