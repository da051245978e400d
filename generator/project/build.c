/* A problem in one stage does not keep the others from running. */
#include "project/build.h"

#include "base/arena.h"
#include "base/array.h"
#include "base/path.h"
#include "base/text_set.h"
#include "lookup/lookups.h"
#include "project/template.h"
#include "target/names.h"
#include "target/options.h"

#include <inttypes.h>
#include <string.h>

/* The data passed between the stages of a job. */
struct stages {
    struct build *build;
    struct arena *arena;
    struct diags *diags;
    const struct job *job;
    const struct model *model;
    struct target *target;
    struct settings settings;
    struct settings foreign; /* values only, with "x" for each that the user gave */
    struct selection selection;
    struct names names;
    struct names *shown; /* those of other targets, which target.lua `shows` */
    size_t shown_count;
    struct lookups *lookups;
    struct str marker;
    struct viewer *viewer; /* of all that; NULL where only the paths are asked for */
};

/* ---- settings -------------------------------------------------------------------------------- */

/* Where the option NAME was set. */
static struct span setting_place(const struct stages *s, const char *name)
{
    for (size_t i = 0; i < s->target->options.count; i++)
        if (str_is(as_target_option(s->target->options.items[i])->name, name))
            return s->settings.places[i];
    return SPAN_NONE;
}

enum { OWNERS_SHOWN = 6 }; /* more have it because nearly all do */

/* Names the targets that do have the option. */
static bool help_owners(struct stages *s, struct diag *diag, struct str name)
{
    struct target **targets;
    struct diags ignored;
    struct buf owners;
    size_t count, found = 0;

    diags_init(&ignored, s->arena);
    buf_init(&owners, s->arena, SIZE_MAX);
    targets = load_targets(s->build->loader, &ignored, &count);
    for (size_t i = 0; i < count; i++)
        if (target_option_find(targets[i], name))
            buf_print(&owners, "%s%.*s", found++ ? ", " : "", STR_ARGS(targets[i]->name));
    if (found == 0 || found > OWNERS_SHOWN)
        return false;
    diag_help(diag, "it is an option of the target%s %.*s", found == 1 ? "" : "s",
              STR_ARGS(buf_str(&owners)));
    return true;
}

/* In a project file, an option stands beside the fields of an output. */
static void report_option(struct stages *s, struct str name, struct span at)
{
    struct diag *diag = diag_add(s->diags, E0304, at, "target %.*s has no option `%.*s`",
                                 STR_ARGS(s->target->name), STR_ARGS(name));
    struct nearest nearest = diags_nearest(s->diags, name);

    if (help_owners(s, diag, name))
        return;
    EACH (target_option, option, s->target->options)
        nearest_try(&nearest, option->name);
    for (size_t i = 0;
         at.source && at.source == s->job->record.at.source && i < output_type.field_count; i++)
        nearest_try(&nearest, str_of(output_type.fields[i].name));
    if (!diag_suggest(diag, nearest.best, '`'))
        diag_help(diag, "`statusgen list options %.*s` prints them", STR_ARGS(s->target->name));
}

static void report_value(struct stages *s, const struct target_option *option, struct str value,
                         struct span at)
{
    struct buf words;

    buf_init(&words, s->arena, SIZE_MAX);
    for (size_t i = 0; i < option->values.count; i++)
        buf_print(&words, "%s%.*s", i ? ", " : "",
                  STR_ARGS(as_text(option->values.items[i])->text));
    diag_add(s->diags, E0308, at, "option `%.*s` cannot be `%.*s`, expected one of %.*s",
             STR_ARGS(option->name), STR_ARGS(value), STR_ARGS(buf_str(&words)));
}

static void set_option(struct stages *s, struct str name, struct str value, struct span at)
{
    for (size_t i = 0; i < s->target->options.count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);

        if (!str_equal(option->name, name))
            continue;
        if (target_option_takes(option, value))
            s->settings.values[i] = value;
        else
            report_value(s, option, value, at);
        s->settings.places[i] = at;
        return;
    }
    report_option(s, name, at);
}

/* Where the next of several identifiers begins in VALUE; its length if no more follow. */
static size_t find_between(struct str value, size_t from, struct str between)
{
    for (; between.length && from + between.length <= value.length; from++)
        if (memcmp(value.at + from, between.at, between.length) == 0)
            return from;
    return value.length;
}

/* Checks options that are symbols before any template writes them. */
static void check_identifiers(struct stages *s, const struct target_option *option,
                              struct str value, struct span at)
{
    if (value.length == 0 && option->standard.length == 0)
        return;
    for (size_t begin = 0, end; begin <= value.length; begin = end + option->between.length) {
        struct str part, why;

        end = find_between(value, begin, option->between);
        part = (struct str){ value.at + begin, end - begin };
        why = names_refusal(s->target, part);
        if (why.length) {
            diag_add(s->diags, E0308, at,
                     "option `%.*s` cannot be \"%.*s\" in target %.*s: \"%.*s\" (%.*s)",
                     STR_ARGS(option->name), STR_ARGS(value), STR_ARGS(s->target->name),
                     STR_ARGS(part), STR_ARGS(why));
            return;
        }
        if (end == value.length)
            return;
    }
}

static bool is_given_by_user(const struct job *job, struct str option)
{
    for (size_t i = 0; i < job->option_count; i++)
        if (str_equal(job->options[i].name, option))
            return true;
    return false;
}

static struct str expand(const struct stages *s, struct str pattern,
                         const struct settings *settings)
{
    return names_expand(
        s->arena, pattern,
        &(struct expansion){ .model = s->model, .target = s->target, .settings = settings });
}

/* The pattern of constants that begin with PREFIX instead of what PATTERN has before its tokens:
 * HTTP_{value}_{NAME} becomes ACME_{value}_{NAME}. */
static struct str prefixed(struct arena *arena, struct str pattern, struct str prefix)
{
    struct str own = STR("{ID}_");
    size_t begin = 0;
    struct buf out;

    if (pattern.length > own.length && memcmp(pattern.at, own.at, own.length) == 0)
        begin = own.length;
    while (begin < pattern.length && pattern.at[begin] != '{')
        begin++;
    buf_init(&out, arena, SIZE_MAX);
    buf_add_str(&out, str_upper(arena, prefix));
    buf_add_char(&out, '_');
    buf_add(&out, pattern.at + begin, pattern.length - begin);
    return buf_end(&out);
}

/* The user's prefix is that of the constants, too, unless the user gives their pattern. */
static void prefix_constants(struct stages *s)
{
    struct str *pattern = NULL, prefix = STR("");

    for (size_t i = 0; i < s->target->options.count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);

        if (str_is(option->name, "constants"))
            pattern = &s->settings.values[i];
        else if (str_is(option->name, "prefix") && is_given_by_user(s->job, option->name))
            prefix = s->settings.values[i];
    }
    /* constants that begin with a refused prefix would be reported, too */
    if (pattern && prefix.length && !is_given_by_user(s->job, STR("constants")) &&
        !names_refusal(s->target, expand(s, prefix, &s->settings)).length)
        *pattern = prefixed(s->arena, *pattern, prefix);
}

/* A token that stands for nothing would be kept, and nobody expects braces. */
static bool check_tokens(struct stages *s)
{
    unsigned errors = s->diags->errors;

    for (size_t i = 0; i < s->target->options.count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);
        struct str nearest, token = names_unknown_token(
                                s->settings.values[i], str_is(option->name, "constants"), &nearest);
        struct diag *diag;

        if (!token.at)
            continue;
        diag = diag_add(s->diags, E0308, s->settings.places[i],
                        "option `%.*s` contains the unknown token `{%.*s}`", STR_ARGS(option->name),
                        STR_ARGS(token));
        if (nearest.at)
            diag_help(diag, "did you mean `{%.*s}`?", STR_ARGS(nearest));
        else
            diag_help(diag, "the tokens are {id}, {ID}, {Id}%s",
                      str_is(option->name, "constants") ? ", {value}, {name}, {NAME}, {Name}" : "");
    }
    return s->diags->errors == errors;
}

static void expand_settings(struct stages *s)
{
    struct arena *arena = s->arena;
    size_t count = s->target->options.count;

    s->foreign.values = arena_alloc(arena, count * sizeof *s->foreign.values);
    for (size_t i = 0; i < count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);

        s->foreign.values[i] = is_given_by_user(s->job, option->name) ? STR("x")
                                                                      : s->settings.values[i];
    }
    for (size_t i = 0; i < count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);
        struct str *value = &s->settings.values[i], *foreign = &s->foreign.values[i];

        *value = expand(s, *value, &s->settings);
        *foreign = expand(s, *foreign, &s->foreign);
        if (option->identifier)
            check_identifiers(s, option, *value, s->settings.places[i]);
    }
}

static void check_license(struct stages *s)
{
    struct str license = setting(s->target, &s->settings, "license");

    if (!options_is_license(license))
        diag_help(diag_add(s->diags, E0308, setting_place(s, "license"),
                           "option `license` cannot be \"%.*s\"", STR_ARGS(license)),
                  "write an SPDX expression: MIT OR Apache-2.0");
}

/* The defaults of the target, then the options of the spec, then those of the user.  False if a
 * pattern cannot be expanded. */
static bool make_settings(struct stages *s)
{
    struct arena *arena = s->arena;
    size_t count = s->target->options.count;

    s->settings.values = arena_alloc(arena, count * sizeof *s->settings.values);
    s->settings.places = arena_alloc(arena, count * sizeof *s->settings.places);
    for (size_t i = 0; i < count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);

        s->settings.values[i] = option->standard;
        s->settings.places[i] = option->record.at;
    }
    EACH (option, option, s->model->options)
        if (str_equal(option->target, s->target->name))
            set_option(s, option->key, option->value, option->record.at);
    for (size_t i = 0; i < s->job->option_count; i++)
        set_option(s, s->job->options[i].name, s->job->options[i].value, s->job->options[i].at);
    if (!check_tokens(s))
        return false;
    prefix_constants(s);
    expand_settings(s);
    return true;
}

/* ---- values ---------------------------------------------------------------------------------- */

static void check_values(struct stages *s)
{
    const struct integers *integers = &s->target->integers;

    for (size_t i = 0; i < s->selection.code_count; i++) {
        const struct integer *value = &s->selection.codes[i]->value;

        if (value->value >= integers->from.value && value->value <= integers->to.value)
            continue;
        diag_add(s->diags, E0306, value->at,
                 "target %.*s holds %" PRId64 " to %" PRId64 ", not %" PRId64,
                 STR_ARGS(s->target->name), integers->from.value, integers->to.value, value->value);
    }
}

/* ---- paths ----------------------------------------------------------------------------------- */

static struct str role_dir(const struct job *job, struct str role)
{
    struct str dir = STR("");

    for (size_t i = 0; i < job->dir_count; i++) {
        bool exact = str_equal(job->dirs[i].name, role);

        if (exact || job->dirs[i].name.length == 0)
            dir = job->dirs[i].value;
        if (exact)
            break;
    }
    return str_is(dir, ".") ? STR("") : dir;
}

static bool is_file_name(struct str name)
{
    if (name.length == 0 || name.at[name.length - 1] == '/')
        return false;
    for (size_t i = 0; i < name.length; i++)
        if ((unsigned char)name.at[i] < ' ')
            return false;
    return true;
}

static struct str file_name(const struct stages *s, const struct output_rule *output,
                            const struct settings *settings)
{
    return expand(s, output->file, settings);
}

static void report_file_name(struct stages *s, const struct output_rule *output, struct str file)
{
    struct diag *diag = diag_add(s->diags, E0308, output->record.at,
                                 "`%.*s` is not a file name inside the output folder",
                                 STR_ARGS(file));

    for (size_t i = 0; i < s->target->options.count; i++) {
        const struct target_option *option = as_target_option(s->target->options.items[i]);
        struct str token = str_format(s->arena, "{option.%.*s}", STR_ARGS(option->name));
        struct span at = s->settings.places[i];

        if (at.source && at.source != output->record.at.source && str_contains(output->file, token))
            diag_note(diag, at, "the value of `%.*s` is set here", STR_ARGS(option->name));
    }
    diag_help(diag,
              "remove control characters, `..` and a `/` at the beginning; only an option that "
              "the user sets may contain the last two");
}

/* Paths from the target and the spec must stay in the folder; those from the user may lead
 * anywhere. */
static bool output_path(struct stages *s, const struct output_rule *output, struct str *path)
{
    struct str file = file_name(s, output, &s->settings);

    if (!is_file_name(file) || !path_stays_inside(file_name(s, output, &s->foreign))) {
        report_file_name(s, output, file);
        return false;
    }
    *path = path_join(s->arena, role_dir(s->job, output->role), file);
    *path = path_join(s->arena, s->job->folder, *path);
    return true;
}

static void check_roles(struct stages *s)
{
    for (size_t d = 0; d < s->job->dir_count; d++) {
        struct nearest nearest = diags_nearest(s->diags, s->job->dirs[d].name);
        bool known = nearest.word.length == 0;
        struct diag *diag;

        EACH (output_rule, output, s->target->outputs) {
            struct str role = output->role;

            known |= str_equal(role, nearest.word);
            nearest_try(&nearest, role);
        }
        if (known)
            continue;
        diag = diag_add(s->diags, E0304, s->job->dirs[d].at, "target %.*s has no output `%.*s`",
                        STR_ARGS(s->target->name), STR_ARGS(nearest.word));
        diag_suggest(diag, nearest.best, '`');
    }
}

/* ---- outputs --------------------------------------------------------------------------------- */

static struct artifact *add_artifact(struct build *build)
{
    build->artifacts = array_grow(build->loader->find.arena, build->artifacts, build->count,
                                  sizeof *build->artifacts);
    return &build->artifacts[build->count++];
}

static bool add_license(struct stages *s, const struct output_rule *output, struct str *bytes)
{
    struct str license = setting(s->target, &s->settings, "license");

    if (license.length == 0 || output->unmarked ||
        options_add_license(license, s->target, s->marker, s->arena, bytes))
        return true;
    diag_add(
        s->diags, E0308, setting_place(s, "license"),
        "output `%.*s` of target %.*s has no comment with the marker to put the license before",
        STR_ARGS(output->role), STR_ARGS(s->target->name));
    return false;
}

static bool render_output(struct stages *s, const struct output_rule *output, struct str *bytes)
{
    return template_run(s->build->loader, s->target, output, s->viewer, bytes) &&
           add_license(s, output, bytes);
}

/* Without it, nobody would know whose file it is. */
static bool check_marker(struct stages *s, const struct output_rule *output, struct str bytes)
{
    struct diag *diag;

    if (output->unmarked || artifact_is_ours(bytes))
        return true;
    diag = diag_add(s->diags, E0310, output->record.at,
                    "output `%.*s` does not contain its marker within its first %d bytes",
                    STR_ARGS(output->role), ARTIFACT_HEAD);
    diag_help(diag, "begin %.*s with {=marker} in a comment, or add `marker = false` here",
              STR_ARGS(output->from));
    return false;
}

static bool build_output(struct stages *s, const struct output_rule *output)
{
    struct artifact artifact = { .bytes = STR("") };

    if (output->when.option.length) {
        char *name = arena_copy(s->arena, output->when.option.at, output->when.option.length);

        if (!str_equal(setting(s->target, &s->settings, name), output->when.value))
            return true;
    }
    if (!output_path(s, output, &artifact.path))
        return false;
    artifact.marker = output->unmarked ? STR("") : s->marker;
    artifact.at = s->job->record.at;
    if (s->viewer &&
        !(render_output(s, output, &artifact.bytes) && check_marker(s, output, artifact.bytes)))
        return false;
    *add_artifact(s->build) = artifact;
    return true;
}

/* Everything but the records of the traits themselves is shared. */
static const struct model *without_traits(struct arena *arena, const struct model *model)
{
    struct model *cut = arena_alloc(arena, sizeof *cut);

    *cut = *model;
    cut->traits = (struct list){ 0 };
    return cut;
}

static bool prepare(struct stages *s)
{
    struct filter filter = { s->job->only, s->job->only_count, { 0 } };
    unsigned errors = s->diags->errors;

    if (!make_settings(s))
        return false;
    check_roles(s);
    check_license(s);
    filter.cut = options_cut(s->target, &s->settings);
    if (filter.cut.traits)
        s->model = without_traits(s->arena, s->model);
    if (!select_codes(s->model, &filter, s->arena, s->diags, &s->selection))
        return false;
    check_values(s);
    s->names = (struct names){ .model = s->model, .target = s->target, .arena = s->arena };
    names_assign(&s->names, &s->selection, setting(s->target, &s->settings, "constants"), s->diags);
    return s->diags->errors == errors;
}

/* The project's own job for TARGET, as its options give the constants; else one without options. */
static struct job shown_job(const struct stages *s, const struct text *target)
{
    struct job job = { .spec = s->job->spec, .target = target->text, .folder = s->job->folder };

    for (size_t i = 0; i < s->build->job_count; i++) {
        const struct job *other = &s->build->jobs[i];

        if (str_equal(other->target, job.target) && str_equal(other->spec, job.spec))
            return *other;
    }
    return job;
}

/* Names the codes in the targets that this one shows.  One that cannot name them is left out: its
 * problems are reported by the job that writes it. */
static void name_shown(struct stages *s)
{
    struct diags unheard;

    s->shown = arena_alloc(s->arena, s->target->shows.count * sizeof *s->shown);
    EACH (text, target, s->target->shows) {
        struct job job = shown_job(s, target);
        struct stages other = {
            .build = s->build, .arena = s->arena, .job = &job, .model = s->model
        };

        diags_init(&unheard, s->arena);
        other.diags = &unheard;
        other.target = load_target(s->build->loader, target->text, target->record.at);
        if (other.target && prepare(&other))
            s->shown[s->shown_count++] = other.names;
    }
}

/* Warns at the option that asked for it. */
static void check_lookup(struct stages *s)
{
    struct diag *diag;

    for (size_t i = 0; s->lookups->is_slow && i < s->target->options.count; i++) {
        if (!str_is(as_target_option(s->target->options.items[i])->name, "lookup"))
            continue;
        diag = diag_add(s->diags, E0309, s->settings.places[i],
                        "compilers are slow with a switch of %zu codes", s->lookups->codes.count);
        diag_help(diag, "remove the option, or use lookup=auto");
    }
}

/* Another project may have the target; but a name that is nearly one of ours is mistyped. */
static void check_option_targets(const struct stages *s)
{
    EACH (option, option, s->model->options) {
        struct str meant;

        if (str_equal(option->target, s->target->name))
            continue;
        meant = load_meant_target(s->build->loader, option->target);
        if (meant.at)
            diag_suggest(diag_add(s->diags, E0311, option->target_at,
                                  "options for `%.*s`, which is not a target",
                                  STR_ARGS(option->target)),
                         meant, '`');
    }
}

/* A constant in the scope of a folder.  The first member is the text that it is found by. */
struct scoped {
    struct str key;
    const struct model *model;
    struct span at;
};

static void report_shared(struct stages *s, const struct scoped *first, struct str constant,
                          size_t count)
{
    struct diag *diag;

    if (count == 1)
        diag = diag_add(s->diags, E0312, s->job->record.at,
                        "another spec also has the constant %.*s", STR_ARGS(constant));
    else
        diag = diag_add(s->diags, E0312, s->job->record.at,
                        "another spec also has %zu of these constants, such as %.*s", count,
                        STR_ARGS(constant));
    diag_note(diag, first->at, "it is %.*s", STR_ARGS(first->model->id));
    diag_help(diag, "set `constants` for one of them, such as constants = \"%.*s_{NAME}\"",
              STR_ARGS(str_upper(s->arena, s->model->id)));
}

/* Specs that are generated into one folder are for one program. */
static void check_scope(struct stages *s)
{
    struct str folder = role_dir(s->job, as_output_rule(s->target->outputs.items[0])->role);
    struct scoped *all = arena_alloc(s->arena, s->model->slot_count * sizeof *all);
    const struct str *names = s->names.constants;
    const struct scoped *first = NULL;
    struct str constant = { 0 };
    size_t count = 0;

    for (uint32_t i = 0; names && i < s->model->slot_count; i++) {
        const struct str *earlier;

        if (names[i].length == 0)
            continue;
        all[i] = (struct scoped){ str_format(s->arena, "%.*s\n%.*s\n%.*s",
                                             STR_ARGS(s->target->name), STR_ARGS(folder),
                                             STR_ARGS(names[i])),
                                  s->model, s->job->record.at };
        if (!s->build->scope.arena)
            s->build->scope = text_set_make(s->arena, s->model->slot_count, false);
        earlier = text_set_add(&s->build->scope, &all[i].key);
        if (earlier == &all[i].key || ((const struct scoped *)earlier)->model == s->model)
            continue;
        if (!first) {
            first = (const struct scoped *)earlier;
            constant = names[i];
        }
        count++;
    }
    if (count)
        report_shared(s, first, constant, count);
}

static bool build_outputs(struct stages *s, bool paths_only)
{
    struct view view = {
        .model = s->model,
        .selection = &s->selection,
        .names = &s->names,
        .shown = s->shown,
        .shown_count = s->shown_count,
        .target = s->target,
        .settings = &s->settings,
        .lookups = s->lookups,
        .limits = s->build->loader->find.limits,
        .marker = s->marker,
    };
    struct arena scratch = { 0 };
    bool built = true;

    s->viewer = paths_only ? NULL : viewer_make(&view, &scratch);
    EACH (output_rule, output, s->target->outputs)
        built &= build_output(s, output);
    arena_free(&scratch);
    return built;
}

bool build_job(struct build *build, const struct job *job, bool paths_only)
{
    struct loader *loader = build->loader;
    struct stages s = {
        .build = build, .job = job, .arena = loader->find.arena, .diags = loader->find.diags
    };

    s.model = load_spec(loader, job->spec, job->folder, job->spec_at);
    s.target = load_target(loader, job->target, job->target_at);
    if (!s.model || !s.target || !prepare(&s))
        return false;
    check_option_targets(&s);
    if (s.target->one_scope && build->job_count > 1)
        check_scope(&s);
    s.marker = str_format(s.arena, "Code " ARTIFACT_MARK " from %.*s for %.*s; DO NOT EDIT.",
                          STR_ARGS(s.model->id), STR_ARGS(s.target->name));
    if (!paths_only && s.target->plans)
        s.lookups = lookups_plan(s.model, &s.selection, s.target, &s.settings, s.arena);
    if (s.lookups)
        check_lookup(&s);
    name_shown(&s);
    return build_outputs(&s, paths_only);
}
