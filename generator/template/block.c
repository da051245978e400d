/* A stack of the blocks that are open, driven by a table of keywords. */
#include "template/block.h"

#include "base/arena.h"
#include "base/array.h"

struct block {
    const struct word *word;
    struct span at;
    struct follower begin;
    bool waits_for_do;
};

enum role { OPENS, LOOP, DO, BRANCH, CLOSES };

struct word {
    const char *text;
    enum role role;
    const char *end; /* what closes it */
};

static const struct word words[] = {
    { "if", OPENS, "end" },    { "function", OPENS, "end" }, { "repeat", OPENS, "until" },
    { "for", LOOP, "end" },    { "while", LOOP, "end" },     { "do", DO, "end" },
    { "else", BRANCH, NULL },  { "elseif", BRANCH, NULL },   { "end", CLOSES, NULL },
    { "until", CLOSES, NULL },
};

static const struct word *find_word(const struct lexer *lexer, struct token token)
{
    for (size_t i = 0; i < COUNT(words); i++) {
        if (token.type == TOKEN_NAME && token_is(lexer, token, words[i].text))
            return &words[i];
    }
    return NULL;
}

static struct block *innermost(const struct blocks *blocks)
{
    return blocks->count > blocks->floor ? &blocks->open[blocks->count - 1] : NULL;
}

static bool loop_waits_for_do(const struct blocks *blocks)
{
    return blocks->count > blocks->floor && blocks->open[blocks->count - 1].waits_for_do;
}

static void open_block(struct blocks *blocks, const struct word *word, struct span at,
                       const struct follower *follower)
{
    blocks->open = array_grow(blocks->arena, blocks->open, blocks->count, sizeof *blocks->open);
    blocks->open[blocks->count++] = (struct block){ word, at, *follower, word->role == LOOP };
}

/* The `do` of a loop belongs to it; any other opens a block. */
static void take_do(struct blocks *blocks, const struct word *word, struct span at,
                    const struct follower *follower)
{
    if (loop_waits_for_do(blocks))
        innermost(blocks)->waits_for_do = false;
    else
        open_block(blocks, word, at, follower);
}

static bool is_ended_by(const struct block *block, const struct word *word)
{
    if (word->role == BRANCH)
        return str_is(str_of(block->word->text), "if");
    return str_is(str_of(block->word->end), word->text);
}

static bool mismatch(const struct block *block, const struct word *word, struct span at,
                     struct arena *arena, struct finding *finding)
{
    *finding = (struct finding){ .id = E0405, .at = at };
    if (!block) {
        finding->message = str_format(arena, "`%s` without a block", word->text);
        return false;
    }
    finding->message = word->role == BRANCH ? str_format(arena, "`%s` in a `%s` block", word->text,
                                                         block->word->text)
                                            : str_format(arena, "`%s` where `%s` is expected",
                                                         word->text, block->word->end);
    finding->other = block->at;
    finding->note = "the block begins here";
    return false;
}

/* The text must be back where the block began; what was opened or closed since is to blame. */
static bool check_place(struct block *block, struct span at, struct follower *follower,
                        struct arena *arena, struct finding *finding)
{
    struct str began = follow_name(block->begin.context, arena);
    struct str ends = follow_name(follower->context, arena);
    bool opened = follower->depth > block->begin.depth;

    if (follower->context == block->begin.context)
        return true;
    *finding = (struct finding){
        .id = E0406,
        .at = at,
        .message = str_format(arena, "the text of this `%s` begins in %.*s and ends in %.*s",
                              block->word->text, STR_ARGS(began), STR_ARGS(ends)),
        .other = opened ? follower->opened[follower->depth - 1] : block->at,
        .note = opened ? "this is not closed" : "the block begins here",
        .help = "open and close each string and comment in the same block",
    };
    return false;
}

bool block_token(struct blocks *blocks, const struct lexer *lexer, struct token token,
                 struct follower *follower, struct finding *finding)
{
    const struct word *word = find_word(lexer, token);
    struct span at = token_span(lexer, token);
    struct block *block = innermost(blocks);
    bool fine;

    if (!word)
        return true;
    if (word->role == OPENS || word->role == LOOP) {
        open_block(blocks, word, at, follower);
        return true;
    }
    if (word->role == DO) {
        take_do(blocks, word, at, follower);
        return true;
    }
    if (!block || !is_ended_by(block, word))
        return mismatch(block, word, at, blocks->arena, finding);
    fine = check_place(block, at, follower, blocks->arena, finding);
    *follower = block->begin;
    if (word->role == CLOSES)
        blocks->count--;
    return fine;
}

bool block_unclosed(struct blocks *blocks, struct finding *finding)
{
    struct block *block = innermost(blocks);

    if (!block)
        return false;
    *finding = (struct finding){
        .id = E0405,
        .at = block->at,
        .message = str_format(blocks->arena, "this `%s` has no `%s`", block->word->text,
                              block->word->end),
    };
    blocks->count--;
    return true;
}
