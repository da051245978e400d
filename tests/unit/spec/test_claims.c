/* Codes and aliases claim texts by rank, a code before the aliases of its rank; one wins. */
#include "spec.h"

#include "spec/claims.h"

static struct claims claims_of(struct unit *unit, const char *spec)
{
    const struct condition both[] = { { STR("group"), STR("g"), SPAN_NONE },
                                      { STR("group"), STR("h"), SPAN_NONE } };
    struct selection selection;

    diags_init(&unit->diags, &unit->arena);
    assert_true(select_codes(spec_model(unit, spec), &(struct filter){ both, 2, { 0 } },
                             &unit->arena, &unit->diags, &selection));
    return claims_collect(&selection, &unit->arena);
}

/* The claims in order: names, or quoted phrases without a name; nothing without a phrase. */
static const char *texts(struct unit *unit, const struct claims *claims)
{
    struct buf out;

    buf_init(&out, &unit->arena, SIZE_MAX);
    for (size_t i = 0; i < claims->count; i++) {
        const struct claim *claim = &claims->items[i];

        if (i)
            buf_add_char(&out, ' ');
        if (claim->name.length)
            buf_add_str(&out, claim->name);
        else
            buf_print(&out, "'%.*s'", STR_ARGS(claim->phrase));
        if (!claim->phrase.length)
            buf_add_str(&out, STR("(-)"));
    }
    return unit_text(unit, buf_str(&out));
}

#define SPEC \
    SPEC_HEAD "group { 'g' } group { 'h' }\n" \
              "code { 1, 'Owned', group = 'g', was = { 'Kept' } }\n" \
              "code { 2, 'Owned First', group = 'h', primary = true, accepts = { 'Mine' } }\n" \
              "code { 3, 'Free', accepts = { 'For All' }, also = { 'Open' }, was = { 'Shut' } }\n" \
              "code { 4, 'Free First', primary = true, also = { 'Ahead' } }\n" \
              "code { 5, 'Free Last' }\n"

static void codes_claim_by_rank_and_before_aliases_of_that_rank(void **state)
{
    struct claims claims = claims_of(UNIT(state), SPEC);

    assert_string_equal(texts(UNIT(state), &claims),
                        "free_first ahead free free_last shut open 'For All' owned_first 'Mine' "
                        "owned kept");
}

static void the_first_of_two_phrases_with_the_same_key_wins(void **state)
{
    struct claims claims = claims_of(UNIT(state), SPEC_HEAD
                                     "group { 'g' } group { 'h' }\n"
                                     "code { 1, 'Same', group = 'g', also = { 'Own' } }\n"
                                     "code { 2, 'Other', accepts = { 's-a-m-e', 'SAME!' } }\n"
                                     "code { 3, '***', name = 'stars' }\n");

    claims_settle_phrases(&claims);
    assert_string_equal(texts(UNIT(state), &claims), "other stars(-) 's-a-m-e' ''(-) same(-) own");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT_TEST(codes_claim_by_rank_and_before_aliases_of_that_rank),
        UNIT_TEST(the_first_of_two_phrases_with_the_same_key_wins),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
