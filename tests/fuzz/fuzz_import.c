/* A table, a C header or another language, imported: the result must be a spec with everything that
 * was imported; must not know how it is used. */
#include "fuzz.h"

#include "base/array.h"
#include "spec/check.h"
#include "spec/data.h"
#include "spec/link.h"
#include "spec/read.h"
#include "upkeep/import/import.h"

/* The name of the file; without FILE_NAME, the first byte chooses the language. */
static const char *file_name(const uint8_t **bytes, size_t *size)
{
#ifdef FILE_NAME
    (void)bytes;
    (void)size;
    return FILE_NAME;
#else
    static const char *const names[] = { "a.ts", "A.java", "a.go", "a.rs", "a.proto", "a.def" };

    if (*size == 0)
        return names[0];
    --*size;
    return names[*(*bytes)++ % COUNT(names)];
#endif
}

/* The model of the spec that was written. */
static const struct model *read_back(struct fuzz *fuzz, struct str spec)
{
    struct data_file file;
    struct model *model;

    if (data_parse(source_add(&fuzz->sources, STR("written.lua"), spec), NULL, &fuzz->arena,
                   &fuzz->diags, &file) != DATA_READ)
        return NULL;
    model = model_read(&file, 1, &fuzz->arena, &fuzz->diags);
    if (!model)
        return NULL;
    model_link(model, &fuzz->diags);
    model_check(model, &fuzz->diags);
    return fuzz->diags.errors ? NULL : model;
}

static void import_and_read_back(const uint8_t *bytes, size_t size, const char *match)
{
    const struct str prefix = str_of(match);
    const struct import_options options = { .match = { &prefix, prefix.length > 0 } };
    const char *name = file_name(&bytes, &size);
    struct fuzz fuzz, other;
    struct import import;
    struct buf spec;

    fuzz_begin(&fuzz);
    fuzz_begin(&other);
    if (import_read(fuzz_source(&fuzz, name, bytes, size), &options, &fuzz.arena, &fuzz.diags,
                    &import)) {
        const struct model *model;

        buf_init(&spec, &other.arena, SIZE_MAX);
        import_write(&import, &spec);
        REQUIRE(fuzz_is_text(buf_str(&spec)));
        model = read_back(&other, buf_str(&spec));
        fuzz_refuse(&other, model == NULL, buf_str(&spec));
        import_compare(&import, model, &other.diags);
        if (!import.target || str_is(str_of(import.target), "c")) /* others have no `symbol` */
            fuzz_refuse(&other, other.diags.count > 0, buf_str(&spec));
    } else {
        REQUIRE(fuzz.diags.errors > 0);
    }
    fuzz_problems(&fuzz, true);
    fuzz_end(&other);
    fuzz_end(&fuzz);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    import_and_read_back(bytes, size, "");
    if (MATCH[0])
        import_and_read_back(bytes, size, MATCH);
    return 0;
}
