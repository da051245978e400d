/* Creates specs for the fuzzer and mutates existing ones: one field, value or declaration at a
 * time, so that most stay valid and reach the later stages.  It walks the tables of fields, so a
 * new field is included; it must not know how the specs are used. */
#include "base/arena.h"
#include "spec/data.h"
#include "spec/model.h"

#include <inttypes.h>
#include <string.h>

/* The interface of libFuzzer. */
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max, unsigned seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size, const uint8_t *two,
                                 size_t two_size, uint8_t *out, size_t max, unsigned seed);

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

struct maker {
    struct arena arena;
    struct buf out;
    uint64_t state; /* of the random numbers */
};

static unsigned any(struct maker *maker, unsigned below)
{
    maker->state = maker->state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(maker->state >> 33) % below;
}

static void say(struct maker *maker, const char *text)
{
    buf_add_str(&maker->out, str_of(text));
}

static const char *one_of(struct maker *maker, const char *const *words, size_t count)
{
    return words[any(maker, (unsigned)count)];
}

#define ONE_OF(maker, words) one_of(maker, words, COUNT(words))

/* ---- values ---------------------------------------------------------------------------------- */

static void make_text(struct maker *maker)
{
    static const char *const texts[] = {
        "Not Found",
        "I'm a teapot",
        "One sentence.",
        "*/ int x; /*",
        "\\\"\\\\",
        "?\\?/",
        "${x}",
        "</script>",
        "`code`",
        "{NAME}",
        "Ünï — cödé",
        "\\x00",
        "\\u{202E}",
        "\\xFF",
        "",
        "https://example.org/{section}",
        "a | b",
        "--",
        "]]>",
        "#{x}",
        "%s%n",
        "class",
        "2026-11-13",
    };

    if (any(maker, 3))
        buf_print(&maker->out, "\"Text %u\"", any(maker, 1000));
    else if (any(maker, 8))
        buf_print(&maker->out, "\"%s\"", ONE_OF(maker, texts));
    else
        buf_print(&maker->out, "[[\n    Line %u of\n    a text.\n\n    Another.]]", any(maker, 9));
}

static void make_number(struct maker *maker)
{
    static const char *const numbers[] = {
        "0",
        "-1",
        "1",
        "255",
        "256",
        "32768",
        "65536",
        "2147483647",
        "-2147483648",
        "4294967295",
        "9223372036854775807",
        "-9223372036854775808",
        "0xFF",
        "1.5",
        "1e3",
        "0x7fffffffffffffff",
    };

    if (any(maker, 8))
        buf_print(&maker->out, "%u", any(maker, 600));
    else
        say(maker, ONE_OF(maker, numbers));
}

static void make_value(struct maker *maker)
{
    static const char *const forms[] = { "\"4.04\"", "\"42P01\"", "\"0xFF\"", "\"-5\"" };

    if (any(maker, 12))
        make_number(maker);
    else
        say(maker, ONE_OF(maker, forms));
}

static void make_name(struct maker *maker)
{
    static const char *const names[] = {
        "vendor",    "errors",   "first", "second",      "class",
        "int",       "Bad Name", "",      "constructor", "end",
        "__proto__", "count",    "value", "flag_trait",  "a_very_long_name_that_goes_on_and_on",
    };

    if (any(maker, 2))
        buf_print(&maker->out, "\"name_%u\"", any(maker, 100));
    else
        buf_print(&maker->out, "\"%s\"", ONE_OF(maker, names));
}

static void make_flag(struct maker *maker)
{
    say(maker, any(maker, 3) ? "true" : "false");
}

static void make_lines(struct maker *maker)
{
    say(maker, "{ ");
    for (unsigned i = any(maker, 4); i; i--)
        make_text(maker), say(maker, ", ");
    say(maker, "}");
}

static void make_references(struct maker *maker)
{
    static const char *const references[] = {
        "\"Doc 1, 2.3\"", "\"Doc 1\"", "{ \"Doc 1, 4\", \"Doc 2, a-b\" }", "\"Doc 3, 1\"", "{}",
    };

    say(maker, ONE_OF(maker, references));
}

static void make_aliases(struct maker *maker)
{
    say(maker, "{ ");
    for (unsigned i = any(maker, 4); i; i--) {
        if (any(maker, 2)) {
            make_text(maker);
        } else {
            say(maker, "{ "), make_text(maker), say(maker, ", ref = "), make_references(maker);
            if (any(maker, 2))
                say(maker, ", name = "), make_name(maker);
            if (any(maker, 2))
                say(maker, ", by = "), make_text(maker);
            say(maker, " }");
        }
        say(maker, ", ");
    }
    say(maker, "}");
}

static void make_contrasts(struct maker *maker)
{
    say(maker, "{ ");
    for (unsigned i = any(maker, 4); i; i--)
        say(maker, "["), make_value(maker), say(maker, "] = "), make_text(maker), say(maker, ", ");
    say(maker, "}");
}

static void make_state(struct maker *maker)
{
    const char *word = state_name((enum state_kind)any(maker, STATE_RETIRED + 1)).at;

    if (any(maker, 3) == 0) {
        buf_print(&maker->out, "\"%s\"", word);
        return;
    }
    buf_print(&maker->out, "{ \"%s\", ", word);
    make_text(maker);
    if (any(maker, 2))
        say(maker, ", use = "), make_value(maker);
    if (any(maker, 2))
        say(maker, ", expires = \"2026-11-13\"");
    say(maker, " }");
}

static void make_range(struct maker *maker)
{
    static const char *const ranges[] = {
        "{ from = 0, to = 999 }",          "{ from = 1, to = 600 }",
        "{ from = -2^31, to = 2^31 - 1 }", "{ from = -99, to = 9223372036854775807 }",
        "{ from = 0, to = 255 }",          "{ from = 9, to = 1 }",
    };

    say(maker, ONE_OF(maker, ranges));
}

static void make_registry(struct maker *maker)
{
    say(maker, "{ url = "), make_text(maker), say(maker, ", updated = \"2026-11-13\" }");
}

static void make_options(struct maker *maker)
{
    static const char *const options[] = {
        "{ c = { constants = \"X_{value}_{NAME}\" } }",
        "{ c = { form = \"header\" } }",
        "{ c = { lookup = \"table\", prefix = \"p\" } }",
        "{ c = { lookup = \"switch\" } }",
        "{ c = { reserved = \"yes\" }, json = { file = \"{id}/x\" } }",
        "{ c = { constants = \"\" } }",
    };

    say(maker, ONE_OF(maker, options));
}

static void make_display(struct maker *maker)
{
    static const char *const forms[] = {
        "\"decimal\"",         "\"hex\"", "\"dotted(3,5)\"", "\"packed(5)\"",
        "\"dotted(1,1,1,1)\"", "\"x\"",
    };

    say(maker, ONE_OF(maker, forms));
}

/* Of a trait, for which the name of the row is the kind. */
static void make_kind(struct maker *maker)
{
    static const char *const kinds[] = {
        "true",
        "{ \"one\", \"two\" }",
        "{ level = { \"must\", \"may\" }, when = \"text\" }",
        "\"http\"",
        "{}",
    };

    say(maker, ONE_OF(maker, kinds));
}

/* ---- records --------------------------------------------------------------------------------- */

static const char *const traits[] = {
    "flag_trait = true",
    "choice_trait = \"one\"",
    "choice_trait = { \"two\", ref = \"Doc 1, 2\" }",
    "text_trait = \"Some text\"",
    "number_trait = 30",
    "number_trait = -9223372036854775807",
    "code_trait = 404",
    "list_trait = { { \"First\", \"must\", when = \"now\" }, \"Second\" }",
    "list_trait = {}",
    "flag_trait = { true, basis = \"convention\" }",
    "x_extra = \"free\"",
    "choice_trait = false",
};

static void make_every(struct maker *maker)
{
    buf_print(&maker->out, "{ %s }", ONE_OF(maker, traits));
}

static void make_any(struct maker *maker)
{
    static void (*const makers[])(struct maker *) = {
        make_text, make_number, make_name, make_flag, make_lines, make_aliases, make_contrasts,
    };

    makers[any(maker, COUNT(makers))](maker);
}

static void make_field_value(struct maker *maker, enum field_type type)
{
    static void (*const makers[])(struct maker *) = {
        [FIELD_LINE] = make_text,         [FIELD_TEXT] = make_text,
        [FIELD_NAME] = make_name,         [FIELD_FLAG] = make_flag,
        [FIELD_INTEGER] = make_number,    [FIELD_VALUE] = make_value,
        [FIELD_LINES] = make_lines,       [FIELD_REFERENCES] = make_references,
        [FIELD_ALIASES] = make_aliases,   [FIELD_CONTRASTS] = make_contrasts,
        [FIELD_STATE] = make_state,       [FIELD_RANGE] = make_range,
        [FIELD_REGISTRY] = make_registry, [FIELD_OPTIONS] = make_options,
        [FIELD_DISPLAY] = make_display,   [FIELD_KIND] = make_kind,
        [FIELD_EVERY] = make_every,       [FIELD_IDENTIFIER] = make_text,
        [FIELD_LISTINGS] = make_lines,
    };
    bool has_own = any(maker, 40) && type < COUNT(makers) && makers[type];

    (has_own ? makers[type] : make_any)(maker);
}

static void make_field(struct maker *maker, const struct record_type *type)
{
    const struct field *field = &type->fields[any(maker, (unsigned)type->field_count)];

    if (type == &code_type && any(maker, 3) == 0) {
        say(maker, ONE_OF(maker, traits));
        return;
    }
    buf_print(&maker->out, "%s = ", field->name);
    make_field_value(maker, field->type);
}

/* The fields that have a position, and some of the others. */
static void make_fields(struct maker *maker, const struct record_type *type, unsigned more)
{
    for (int position = 1; position <= 2; position++)
        for (size_t i = 0; i < type->field_count; i++)
            if (type->fields[i].position == position)
                make_field_value(maker, type->fields[i].type), say(maker, ", ");
    while (more--) {
        size_t begin = maker->out.length;

        make_field(maker, type);
        if (any(maker, 2) && memchr(maker->out.at + begin, '\n', maker->out.length - begin))
            say(maker, "\n  ");
        say(maker, ", ");
    }
}

static void make_declaration(struct maker *maker)
{
    static const struct record_type *const types[] = {
        &code_type, &code_type, &code_type, &class_type, &trait_type, &group_type, &document_type,
    };
    const struct record_type *type = types[any(maker, COUNT(types))];

    buf_print(&maker->out, "%s { ", type->name);
    make_fields(maker, type, any(maker, 5));
    if (type == &class_type)
        buf_print(&maker->out, "from = %u, to = %u ", any(maker, 9) * 100,
                  any(maker, 9) * 100 + 99);
    say(maker, "}\n");
}

static void make_extension(struct maker *maker)
{
    static const char *const words[] = { "change", "drop", "only" };

    buf_print(&maker->out, "%s { ", ONE_OF(maker, words));
    make_value(maker);
    say(maker, ", "), make_field(maker, &code_type), say(maker, " }\n");
}

/* A spec that is valid except for random changes. */
static void make_spec(struct maker *maker)
{
    static const char head[] =
        "document { \"Doc 1\", \"First\", url = \"https://example.org/1#{section}\" }\n"
        "trait { \"flag_trait\", flag = true, help = \"A flag.\" }\n"
        "trait { \"choice_trait\", choice = { \"one\", \"two\" } }\n"
        "trait { \"text_trait\", text = true }\n"
        "trait { \"number_trait\", number = true }\n"
        "trait { \"code_trait\", code_of = \"http\" }\n"
        "trait { \"list_trait\", list = { level = { \"must\", \"may\" }, when = \"text\" } }\n"
        "group { \"vendor\", \"The vendor\" }\n";
    unsigned value = any(maker, 50);

    say(maker, "spec { id = \"errors\", title = \"Errors\", ");
    make_fields(maker, &model_type, any(maker, 3));
    say(maker, "}\n");
    say(maker, head);
    for (unsigned i = 0, from = 0; i < any(maker, 4); i++, from += 100 + any(maker, 100))
        buf_print(&maker->out, "class { \"class_%u\", \"Class %u\", from = %u, to = %u }\n", i, i,
                  from, from + any(maker, 100));
    for (unsigned i = any(maker, 20); i; i--, value += 1 + any(maker, 9)) {
        buf_print(&maker->out, "code { %u, \"Phrase %u\", ", value, value);
        for (unsigned more = any(maker, 5); more; more--)
            make_field(maker, &code_type), say(maker, ", ");
        say(maker, "}\n");
    }
}

/* ---- mutations ------------------------------------------------------------------------------- */

enum node_kind { NODE_DECLARATION, NODE_FIELD, NODE_VALUE, NODE_KINDS };

/* A part of the text that can be removed, duplicated or moved. */
struct node {
    enum node_kind kind;
    uint32_t begin, end;
};

struct nodes {
    struct node at[4096];
    unsigned count;
};

static void add_node(struct nodes *nodes, enum node_kind kind, uint32_t begin, uint32_t end)
{
    if (nodes->count < COUNT(nodes->at) && begin < end)
        nodes->at[nodes->count++] = (struct node){ kind, begin, end };
}

static void add_nodes_of(struct nodes *nodes, const struct data *value)
{
    add_node(nodes, NODE_VALUE, value->at.begin, value->at.end);
    for (size_t i = 0; value->type == DATA_TABLE && i < value->table.count; i++) {
        const struct data_field *field = &value->table.fields[i];

        add_node(nodes, NODE_FIELD, field->key_at.begin, field->value.at.end);
        add_nodes_of(nodes, &field->value);
    }
}

static struct nodes *find_nodes(struct maker *maker, struct str text)
{
    struct nodes *nodes = arena_alloc(&maker->arena, sizeof *nodes);
    struct sources sources;
    struct diags diags;
    struct data_file file;

    sources_init(&sources, &maker->arena);
    diags_init(&diags, &maker->arena);
    data_parse(source_add(&sources, STR("x"), text), NULL, &maker->arena, &diags, &file);
    for (size_t i = 0; i < file.count; i++) {
        add_node(nodes, NODE_DECLARATION, file.declarations[i].at.begin,
                 file.declarations[i].value.at.end);
        add_nodes_of(nodes, &file.declarations[i].value);
    }
    return nodes;
}

static const struct record_type *type_around(struct str text, const struct nodes *nodes,
                                             uint32_t offset)
{
    static const struct record_type *const types[] = {
        &model_type, &document_type, &trait_type, &class_type, &group_type, &code_type,
    };

    for (unsigned n = nodes->count; n-- > 0;)
        for (size_t t = 0; t < COUNT(types); t++)
            if (nodes->at[n].kind == NODE_DECLARATION && nodes->at[n].begin <= offset &&
                strncmp(types[t]->name, text.at + nodes->at[n].begin, strlen(types[t]->name)) == 0)
                return types[t];
    return &code_type;
}

static void add_part(struct maker *maker, struct str text, uint32_t begin, uint32_t end)
{
    buf_add(&maker->out, text.at + begin, end - begin);
}

static void make_node(struct maker *maker, struct str text, const struct nodes *nodes,
                      const struct node *node)
{
    if (node->kind == NODE_DECLARATION && any(maker, 4) == 0)
        make_extension(maker);
    else if (node->kind == NODE_DECLARATION)
        make_declaration(maker);
    else if (node->kind == NODE_FIELD)
        make_field(maker, type_around(text, nodes, node->begin));
    else
        make_any(maker);
}

/* The replacement of NODE: itself and another, nothing, or another. */
static void bend(struct maker *maker, struct str text, const struct nodes *nodes,
                 const struct node *node)
{
    static const char *const separators[NODE_KINDS] = { "\n", ", ", " .. " };
    const struct node *other = node;
    unsigned how = any(maker, 10);

    for (unsigned i = 0; i < 16 && (other == node || other->kind != node->kind); i++)
        other = &nodes->at[any(maker, nodes->count)];
    if (how < 3)
        add_part(maker, text, node->begin, node->end), say(maker, separators[node->kind]);
    if (how < 2 || how == 4)
        add_part(maker, text, other->begin, other->end);
    else if (how != 5)
        make_node(maker, text, nodes, node);
    if (how == 5 && node->kind == NODE_VALUE)
        say(maker, "{}");
}

static void bend_spec(struct maker *maker, struct str text)
{
    const struct nodes *nodes = find_nodes(maker, text);
    const struct node *node;
    uint32_t end;

    if (nodes->count == 0) {
        make_spec(maker);
        return;
    }
    node = &nodes->at[any(maker, nodes->count)];
    end = node->end;
    add_part(maker, text, 0, node->begin);
    bend(maker, text, nodes, node);
    if (maker->out.length == node->begin && end < text.length && text.at[end] == ',')
        end++; /* of the field that was left out */
    add_part(maker, text, end, (uint32_t)text.length);
}

static size_t finish(struct maker *maker, uint8_t *bytes, size_t max)
{
    size_t size = maker->out.length < max ? maker->out.length : max;

    if (size)
        memcpy(bytes, maker->out.at, size);
    arena_free(&maker->arena);
    return size;
}

static void begin(struct maker *maker, unsigned seed)
{
    memset(maker, 0, sizeof *maker);
    maker->state = seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
    any(maker, 2);
    buf_init(&maker->out, &maker->arena, SIZE_MAX);
}

size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max, unsigned seed)
{
    struct maker maker;
    unsigned how;

    begin(&maker, seed);
    how = any(&maker, 100);
    if (how < 20)
        return LLVMFuzzerMutate(bytes, size, max);
    if (how < 22)
        make_spec(&maker);
    else
        bend_spec(&maker, (struct str){ (char *)bytes, size });
    return finish(&maker, bytes, max);
}

/* Appends a declaration of one spec to the other. */
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t one_size, const uint8_t *two,
                                 size_t two_size, uint8_t *out, size_t max, unsigned seed)
{
    struct str text = { (const char *)two, two_size };
    const struct nodes *nodes;
    struct maker maker;

    begin(&maker, seed);
    buf_add(&maker.out, one, one_size);
    say(&maker, "\n");
    nodes = find_nodes(&maker, text);
    if (nodes->count) {
        const struct node *node = &nodes->at[any(&maker, nodes->count)];

        for (unsigned i = 0; i < 16 && node->kind != NODE_DECLARATION; i++)
            node = &nodes->at[any(&maker, nodes->count)];
        add_part(&maker, text, node->begin, node->end);
    }
    return finish(&maker, out, max);
}
