% -- tables and strings: declared once, read by the functions of all other templates
% local function table_of(name, table, type)
static const {=type} {=p}_{=name}_[{=table.count}] = {
%   if table.negative and table.bits == 64 then
    {=>table.text:replace("-9223372036854775808", "-9223372036854775807 - 1")}
%   else
    {=>table}
%   end
};

% end
% -- a pool: one literal or, as compilers promise only 4,095 bytes for one, a struct of several
% local function pool_of(name, pool)
%   if #pool.pieces > 1 then
/* In pieces, as C99 promises only 4,095 bytes for a literal. */
%   end
%   if #pool.pieces == 1 then
%     local strings
%     for piece in each(pool.pieces) do strings = piece.strings end
static const char {=p}_{=name}_[{=pool.size}] =
    "\0"{=raw(#strings == 0 and ";" or "")}
%     for string, at in each(strings) do
    "{=string.text}\0"{=raw(at.last and ";" or "")}
%     end

%   else
static const struct {
%     for piece in each(pool.pieces) do
    char piece_{=piece.index}[{=piece.size}];
%     end
%     if pool.size > pool.used then
    char padding[{=pool.size - pool.used}];
%     end
} {=p}_{=name}_ = {
%     for piece, at in each(pool.pieces) do
%       if at.first then
    "\0"
%       end
%       for string, place in each(piece.strings) do
    "{=string.text}\0"{=raw(place.last and "," or "")}
%       end
%     end
%     if pool.size > pool.used then
    ""
%     end
};

%   end
% end
% -- the expression for the text ID of a pool whose offsets are in the table NAME_at
% local function text_at(name, pool, id)
%   return (#pool.pieces == 1 and "" or "(const char *)&") .. p .. "_" .. name .. "_ + " .. p .. "_" .. name .. "_at_[" .. id .. "]"
% end
/*
 * Some functions pay only where they are inlined, even if the compiler saves space. Others are for
 * rare cases, and kept apart so that the common case needs no stack.
 */
#if defined(__GNUC__)
#define {=P}_INLINE_ inline __attribute__((always_inline))
#define {=P}_APART_ __attribute__((noinline))
% if lookup.kind == "hash" then
#define {=P}_RARELY_(condition) __builtin_expect(condition, 0)
% end
#else
#define {=P}_INLINE_ inline
#define {=P}_APART_
% if lookup.kind == "hash" then
#define {=P}_RARELY_(condition) (condition)
% end
#endif

% local classes_too = lookup.class_row > 0 and ", then those for other values of each class" or ""
/*
 * {=>"All tables are indexed by rows, and " .. p .. "_row_() gives that of a code. Row 0 is for all other values; rows of listed codes follow" .. classes_too .. ", and last those of older names and phrases, which functions from texts read."}
 *
 * Texts stand in pools, each up to its \0, and a table says where the text of a row begins. A text
 * that ends another one is not repeated: "Found" begins inside "Not Found".
 */

% pool_of("phrases", lookup.phrases.pool)
% table_of("phrases_at", lookup.phrases.at, type_of(lookup.phrases.at))
% table_of("phrases_length", lookup.phrases.lengths, type_of(lookup.phrases.lengths))
% pool_of("names", lookup.names.pool)
% table_of("names_at", lookup.names.at, type_of(lookup.names.at))
% if lookup.names.kind == "hash" then
%   table_of("names_length", lookup.names.lengths, type_of(lookup.names.lengths))
% end
% if has_strings then
%   pool_of("texts", lookup.texts)
%   if lookup.summaries then table_of("summaries_at", lookup.summaries, type_of(lookup.summaries)) end
%   if lookup.references then table_of("references_at", lookup.references, type_of(lookup.references)) end
% end
% if lookup.class_row > 0 then
/* The code of each row; of the rows of classes, and of row 0, what stands for unlisted values. */
% else
/* The code of each row. */
% end
% table_of("values", lookup.values, type_of_codes(lookup.values))
