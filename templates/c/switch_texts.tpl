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
 * What a byte counts as in a phrase: letters of either case as small ones, white space and
 * punctuation as nothing, control characters as \1, which no phrase has, others as themselves.
 */
static const char {=p}_counts_as_[] =
    "\1\1\1\1\1\1\1\1\1\0\0\0\0\0\1\1"
    "\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1\1"
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
    "0123456789\0\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"
    "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\1"
    "\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217"
    "\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237"
    "\240\241\242\243\244\245\246\247\250\251\252\253\254\255\256\257"
    "\260\261\262\263\264\265\266\267\270\271\272\273\274\275\276\277"
    "\300\301\302\303\304\305\306\307\310\311\312\313\314\315\316\317"
    "\320\321\322\323\324\325\326\327\330\331\332\333\334\335\336\337"
    "\340\341\342\343\344\345\346\347\350\351\352\353\354\355\356\357"
    "\360\361\362\363\364\365\366\367\370\371\372\373\374\375\376\377";

/* Writes what counts. Returns its length, one more than LONGEST if it is longer. */
static size_t {=p}_key_(const char *text, size_t length, char *key, size_t longest)
{
    size_t count = 0;

    for (size_t i = 0; i < length && count <= longest; i++) {
        const char counted = {=p}_counts_as_[(unsigned char)text[i]];

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

