/* Expands macros as the preprocessor does; a macro that is one value in parentheses is computed
 * once. */
#include "upkeep/import/c_names.h"

#include "base/array.h"
#include "base/buf.h"

#include <string.h>

enum {
    DEPTH_MAX = 100, /* of macros within each other */
    TOKENS_MAX = 20 << 20,
    COMPUTED_MAX = 1000 /* after so many values the scratch memory is freed */
};

struct c_names c_names_make(struct arena *arena)
{
    return (struct c_names){ .arena = arena,
                             .table = text_set_make(arena, 64, false),
                             .budget = TOKENS_MAX };
}

static struct c_name *find(const struct c_names *names, struct c_token token)
{
    return token.kind == C_NAME ? (struct c_name *)text_set_find(&names->table, token.text) : NULL;
}

struct c_name *c_name(struct c_names *names, struct str name)
{
    struct c_name *found = (struct c_name *)text_set_find(&names->table, name);

    if (found)
        return found;
    found = arena_alloc(names->arena, sizeof *found);
    found->name = name;
    text_set_add(&names->table, &found->name);
    return found;
}

/* ---- definitions ----------------------------------------------------------------------------- */

static bool same_tokens(struct c_list a, struct c_list b)
{
    for (size_t i = 0; i < a.count && i < b.count; i++)
        if (!str_equal(a.items[i].text, b.items[i].text))
            return false;
    return a.count == b.count;
}

/* Reads `(a, b, ...)` and returns the index after it. */
static size_t read_parameters(struct c_names *names, struct c_name *macro, struct c_list line)
{
    size_t i = 2;

    for (; i < line.count && !c_is(line.items[i], ")"); i++) {
        if (c_is(line.items[i], "...")) {
            struct c_token rest = { .text = STR("__VA_ARGS__"), .kind = C_NAME };

            macro->is_variadic = true;
            if (!c_is(line.items[i - 1], "(") && !c_is(line.items[i - 1], ","))
                continue; /* `args...` */
            c_add(&macro->parameters, rest, names->arena);
        } else if (line.items[i].kind == C_NAME) {
            c_add(&macro->parameters, line.items[i], names->arena);
        }
    }
    return i < line.count ? i + 1 : i;
}

struct c_name *c_define(struct c_names *names, struct c_list line, bool unsure)
{
    struct c_name *macro = c_name(names, line.items[0].text), earlier = *macro;
    size_t begin = 1;

    macro->parameters = (struct c_list){ 0 };
    macro->is_variadic = false;
    macro->is_function = line.count > 1 && c_is(line.items[1], "(") && line.items[1].tight;
    if (macro->is_function)
        begin = read_parameters(names, macro, line);
    macro->body = (struct c_list){ line.items + begin, line.count - begin, 0 };
    macro->optional = unsure && (!earlier.is_macro || earlier.optional);
    macro->is_macro = true;
    macro->is_undefined = false;
    for (size_t i = 0; i < macro->body.count; i++)
        macro->separates |= c_is(macro->body.items[i], ",") || c_is(macro->body.items[i], "=");
    macro->memo = C_NOT_COMPUTED;
    if (earlier.is_macro && (!same_tokens(earlier.body, macro->body) ||
                             !same_tokens(earlier.parameters, macro->parameters))) {
        macro->unsure = unsure || earlier.unsure;
        names->generation++;
    } else if (earlier.has_value) {
        names->generation++;
    }
    if (!unsure)
        macro->unsure = false;
    return macro;
}

void c_undefine(struct c_names *names, struct str name, bool unsure)
{
    struct c_name *macro = c_name(names, name);

    if (unsure) {
        macro->unsure |= macro->is_macro;
    } else {
        macro->is_undefined = true;
        macro->is_macro = macro->unsure = macro->optional = false;
    }
    names->generation++;
}

/* ---- expansion ------------------------------------------------------------------------------- */

struct expander {
    struct c_names *names;
    struct arena *arena;
    struct c_problem *problem;
    unsigned depth;
};

static void fail(struct expander *x, struct c_token token, const char *text)
{
    if (!x->problem->text)
        *x->problem = (struct c_problem){ text, token };
}

static void add(struct expander *x, struct c_list *out, struct c_token token)
{
    if (x->names->budget == 0) {
        fail(x, token, "expands to too many tokens");
        return;
    }
    x->names->budget--;
    c_add(out, token, x->arena);
}

static void add_all(struct expander *x, struct c_list *out, struct c_list tokens)
{
    for (size_t i = 0; i < tokens.count; i++)
        add(x, out, tokens.items[i]);
}

static bool in_parentheses(struct c_list body)
{
    return body.count && c_is(body.items[0], "(") && c_after_bracket(body, 0) == body.count &&
           c_is(body.items[body.count - 1], ")");
}

/* The arguments of a call whose `(` is at I; returns the index after its `)`, 0 without one. */
static size_t read_arguments(struct expander *x, const struct c_name *macro, struct c_list in,
                             size_t i, struct c_list *arguments, size_t *count)
{
    size_t open = 0, begin = i + 1;

    *count = 0;
    for (; i < in.count; i++) {
        struct c_token token = in.items[i];
        bool last = c_is(token, ")") && open == 1;
        bool rest = macro->is_variadic && *count + 1 == macro->parameters.count;

        open += c_is(token, "(");
        open -= c_is(token, ")");
        if (!last && !(open == 1 && c_is(token, ",") && !rest))
            continue;
        if (*count < macro->parameters.count)
            arguments[*count] = (struct c_list){ in.items + begin, i - begin, 0 };
        ++*count;
        begin = i + 1;
        if (last)
            return i + 1;
    }
    fail(x, in.items[in.count - 1], "is in a call of a macro that does not end here");
    return 0;
}

static size_t parameter_of(const struct c_name *macro, struct c_token token)
{
    size_t i = 0;

    while (i < macro->parameters.count &&
           (token.kind != C_NAME || !str_equal(macro->parameters.items[i].text, token.text)))
        i++;
    return i;
}

static void paste(struct expander *x, struct c_list *out, struct c_token right, bool argument)
{
    struct c_token *left = &out->items[out->count - 1];
    struct c_token pasted = c_single(
        str_format(x->names->arena, "%.*s%.*s", STR_ARGS(left->text), STR_ARGS(right.text)),
        argument ? right.at : left->at, x->names->arena);

    if (pasted.kind == C_END)
        fail(x, right, "cannot be pasted");
    else
        *left = pasted;
}

static void expand(struct expander *x, struct c_list in, struct c_list *out);

/* Puts the arguments into the body. */
static struct c_list substitute(struct expander *x, const struct c_name *macro,
                                const struct c_list *arguments)
{
    struct c_list out = { 0 };
    bool pasting = false;

    for (size_t i = 0; i < macro->body.count && !x->problem->text; i++) {
        struct c_token token = macro->body.items[i];
        size_t parameter = parameter_of(macro, token);
        bool before = i + 1 < macro->body.count && c_is(macro->body.items[i + 1], "##");
        struct c_list tokens = { &token, 1, 0 };
        bool argument = parameter < macro->parameters.count;

        if (c_is(token, "##")) {
            pasting = out.count > 0;
            continue;
        }
        if (c_is(token, "#") && macro->is_function) {
            i++;
            token = (struct c_token){ .text = STR("\"\""), .at = token.at, .kind = C_STRING };
        } else if (argument && (before || pasting)) {
            tokens = arguments[parameter];
        } else if (argument) {
            tokens = (struct c_list){ 0 };
            expand(x, arguments[parameter], &tokens);
        }
        if (pasting && tokens.count && !c_is(out.items[out.count - 1], ",")) {
            paste(x, &out, tokens.items[0], argument);
            tokens.items++, tokens.count--;
        }
        pasting = false;
        add_all(x, &out, tokens);
    }
    return out;
}

/* Adds what the macro at *I - 1 of IN becomes, and steps over its arguments. */
static void expand_macro(struct expander *x, struct c_name *macro, struct c_token token,
                         struct c_list in, size_t *i, struct c_list *out)
{
    struct c_list body = macro->body;

    if (x->depth >= DEPTH_MAX) {
        fail(x, token, "is in too many macros");
        return;
    }
    if (macro->is_function) {
        struct c_list *arguments = arena_alloc(x->arena,
                                               (macro->parameters.count + 1) * sizeof *arguments);
        size_t count, end = read_arguments(x, macro, in, *i, arguments, &count);

        if (end == 0)
            return;
        if (count > macro->parameters.count + (macro->parameters.count == 0) ||
            (count < macro->parameters.count && !macro->is_variadic))
            fail(x, token, "has the wrong number of arguments");
        *i = end;
        x->depth++;
        body = substitute(x, macro, arguments);
        x->depth--;
    }
    macro->active = true;
    x->depth++;
    expand(x, body, out);
    x->depth--;
    macro->active = false;
}

/* What is computed now depends on CONDITION. */
static void depend(struct c_names *names, unsigned condition)
{
    if (names->condition == 0)
        names->condition = condition;
}

/* The macro that TOKEN names, if it is expanded here. */
static struct c_name *macro_of(struct expander *x, struct c_token *token, bool called)
{
    struct c_name *macro = token->painted ? NULL : find(x->names, *token);

    if (!macro || !macro->is_macro || (macro->is_function && !called))
        return NULL;
    if (macro->active) {
        token->painted = true;
        return NULL;
    }
    if (macro->unsure || (macro->optional && (x->names->in_condition || macro->has_value))) {
        fail(x, *token, "depends on a condition that is not known here");
        return NULL;
    }
    if (macro->optional)
        depend(x->names, macro->condition);
    return macro->is_function || !in_parentheses(macro->body) ? macro : NULL;
}

/* The macro that the end of OUT, from BEGIN on, calls with what follows; it is taken off OUT. */
static struct c_name *called_at_end(struct expander *x, struct c_list *out, size_t begin,
                                    struct c_token *token)
{
    struct c_name *macro;

    if (out->count == begin)
        return NULL;
    *token = out->items[out->count - 1];
    macro = macro_of(x, token, true);
    if (!macro || !macro->is_function)
        return NULL;
    out->count--;
    return macro;
}

static void expand(struct expander *x, struct c_list in, struct c_list *out)
{
    for (size_t i = 0; i < in.count && !x->problem->text;) {
        struct c_token token = in.items[i++];
        struct c_name *macro = macro_of(x, &token, i < in.count && c_is(in.items[i], "("));

        if (!macro)
            add(x, out, token);
        while (macro && !x->problem->text) {
            size_t begin = out->count;

            expand_macro(x, macro, token, in, &i, out);
            macro = i < in.count && c_is(in.items[i], "(") ? called_at_end(x, out, begin, &token)
                                                           : NULL;
        }
    }
}

bool c_expand(struct c_names *names, struct c_list tokens, struct arena *arena, struct c_list *out,
              struct c_problem *problem)
{
    struct expander x = { names, arena, problem, 0 };

    *problem = (struct c_problem){ 0 };
    expand(&x, tokens, out);
    if (problem->text)
        problem->token.text = str_copy(names->arena, problem->token.text);
    return !problem->text;
}

/* ---- values ---------------------------------------------------------------------------------- */

/* The value of a macro whose body is in parentheses. */
static bool macro_value(struct c_names *names, struct c_name *macro, struct c_value *value,
                        struct c_problem *problem)
{
    unsigned outer = names->condition;

    if (macro->memo == C_NOT_COMPUTED || macro->memo_generation != names->generation) {
        names->condition = 0;
        macro->memo = C_COMPUTING;
        macro->memo_generation = names->generation;
        macro->memo = c_compute(names, macro->body, macro->body.items[macro->body.count - 1], macro,
                                &macro->memo_value, &macro->memo_problem)
                          ? C_COMPUTED
                          : C_FAILED;
        macro->memo_condition = names->condition;
        names->condition = outer;
    }
    depend(names, macro->memo_condition);
    *value = macro->memo_value;
    if (macro->memo == C_FAILED)
        *problem = macro->memo_problem;
    return macro->memo == C_COMPUTED;
}

static bool find_value(void *context, struct c_token token, struct c_value *value,
                       struct c_problem *problem)
{
    struct c_names *names = context;
    struct c_name *name = find(names, token);

    *value = (struct c_value){ c_is(token, "true"), C_INT };
    if (!name)
        return !names->in_condition && (c_is(token, "true") || c_is(token, "false"));
    if (name->is_macro && !name->is_function && !name->active && !token.painted &&
        in_parentheses(name->body))
        return macro_value(names, name, value, problem);
    if (names->in_condition) /* enumerators are not known there */
        return false;
    if (name->has_values)
        *problem = (struct c_problem){ "depends on a condition that is not known here", token };
    depend(names, name->condition);
    *value = name->value;
    return name->has_value && !name->has_values;
}

static struct c_type find_type(void *context, struct str name)
{
    const struct c_name *found = (const void *)text_set_find(
        &((const struct c_names *)context)->table, name);

    return found && !found->has_types ? found->type : (struct c_type){ 0 };
}

struct c_type c_find_type(struct c_names *names, struct c_list tokens)
{
    return c_type_of(tokens, &(struct c_lookup){ names, find_value, find_type, false });
}

static void free_scratch(struct c_names *names)
{
    if (names->depth == 0 && ++names->computed % COMPUTED_MAX == 0)
        arena_free(&names->scratch);
}

bool c_compute(struct c_names *names, struct c_list tokens, struct c_token end, struct c_name *self,
               struct c_value *value, struct c_problem *problem)
{
    const struct c_lookup lookup = { names, find_value, find_type, names->in_condition };
    struct c_list expanded = { 0 };
    bool was_active = self && self->active, done;

    if (names->depth >= DEPTH_MAX) {
        *problem = (struct c_problem){ "depends on too many macros", end };
        return false;
    }
    if (names->depth++ == 0)
        names->condition = 0;
    if (self)
        self->active = true;
    done = c_expand(names, tokens, &names->scratch, &expanded, problem) &&
           c_evaluate(expanded, end, &lookup, value, problem);
    if (self)
        self->active = was_active;
    names->depth--;
    if (problem->text)
        problem->token.text = str_copy(names->arena, problem->token.text);
    free_scratch(names);
    return done;
}

bool c_compute_condition(struct c_names *names, struct c_list tokens, struct c_value *value,
                         struct c_problem *problem)
{
    bool done;

    names->in_condition = true;
    names->generation++; /* the same macros have other values elsewhere */
    done = c_compute(names, tokens, tokens.items[0], NULL, value, problem);
    names->in_condition = false;
    names->generation++;
    return done;
}
