/* A project file; must not know whether its files exist. */
#include "fuzz.h"

#include "project/project.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct fuzz fuzz;
    struct data_file file;
    struct project project;

    fuzz_begin(&fuzz);
    if (fuzz_read(&fuzz, fuzz_source(&fuzz, "statusgen.lua", bytes, size), project_keywords,
                  &file) &&
        project_read(&file, STR("folder/"), &fuzz.arena, &fuzz.diags, &project)) {
        REQUIRE(fuzz.diags.errors == 0);
        version_satisfies(STR("0.1.0"), project.requires);
        for (size_t i = 0; i < project.job_count; i++)
            REQUIRE(project.jobs[i].spec.length && project.jobs[i].target.length);
    } else {
        REQUIRE(fuzz.diags.errors > 0);
    }
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
    return 0;
}
