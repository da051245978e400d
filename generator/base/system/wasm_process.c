/* Programs that are run, and the one that runs them, by way of the JavaScript around it, which may
 * set Module.system: packaging/npm/node.js does.  Without that there are no terminals, and no
 * program is found.  Must not know what for. */
#include "base/system/system.h"

#include <emscripten.h>
#include <errno.h>
#include <stdlib.h>
#include <time.h>

struct output {
    char *bytes;
    size_t length;
};

/* The bodies are JavaScript. */
/* clang-format off */
EM_JS(bool, js_is_terminal, (int stream), {
    return Module.system ? Module.system.isTerminal(stream) : false;
})

EM_JS(int, js_process, (void), {
    return Module.system ? Module.system.process : 1;
})

/* Whether the program was found and run; *CODE is -1 if a signal ended it. */
EM_JS(bool, js_run, (const char *const *line, const char *input, size_t length,
                     struct output *outputs, int *code), {
    const words = [];
    for (let at = line; HEAPU32[at >> 2]; at += 4)
        words.push(UTF8ToString(HEAPU32[at >> 2]));
    const bytes = HEAPU8.subarray(input, input + length);
    const ended = Module.system && Module.system.spawn(words, bytes);
    if (!ended)
        return false;
    ended.outputs.forEach((bytes, i) => {
        const copy = _malloc(bytes.length + 1);
        HEAPU8.set(bytes, copy);
        HEAPU32[(outputs >> 2) + 2 * i] = copy;
        HEAPU32[(outputs >> 2) + 2 * i + 1] = bytes.length;
    });
    HEAP32[code >> 2] = ended.code;
    return true;
})
/* clang-format on */

struct sys_file sys_standard(enum sys_stream stream)
{
    return (struct sys_file){ .handle = (int)stream };
}

bool sys_is_terminal(enum sys_stream stream)
{
    return js_is_terminal((int)stream);
}

unsigned long sys_process(void)
{
    return (unsigned long)js_process();
}

uint64_t sys_cpu_ms(void)
{
    return (uint64_t)clock() * 1000 / CLOCKS_PER_SEC;
}

int sys_run(const char *const *arguments, const char *input, size_t length, unsigned seconds,
            void (*take)(void *context, enum sys_stream stream, const char *bytes, size_t length),
            void *context, int *code)
{
    struct output outputs[2] = { { NULL, 0 }, { NULL, 0 } };

    (void)seconds; /* JavaScript waits for it */
    if (!js_run(arguments, input, length, outputs, code))
        return ENOENT;
    for (int i = 0; i < 2; i++) {
        take(context, i == 0 ? SYS_OUTPUT : SYS_ERRORS, outputs[i].bytes, outputs[i].length);
        free(outputs[i].bytes);
    }
    return 0;
}
