/* Rewords Lua's error messages.  It must not know Lua's API, or where the text is. */
#ifndef STATUSGEN_LUA_MESSAGE_H
#define STATUSGEN_LUA_MESSAGE_H

#include "base/diag.h"
#include "lua/guard.h"

/* The name that Lua is given for a chunk. */
#define MESSAGE_CHUNK "chunk"

struct lua_message {
    enum diag_id id;
    struct str text;    /* our words, in the arena */
    struct str word;    /* the name that it is about; empty if there is none */
    enum guard_way way; /* direction of that name from the line */
    uint32_t line;      /* that Lua gives; 0 if it gives none */
    bool names_token;   /* the token on that line belongs into the message */
    struct str opened;  /* what is not closed: `if`; empty if it is not about that */
    uint32_t opened_line;
    enum guard_way opened_way; /* its direction from that line */
};

/* MESSAGE is what Lua left on its stack; RUNNING distinguishes an error of the running text from
 * a syntax error. */
struct lua_message message_read(struct str message, bool running, struct arena *arena);

/* The replacement of NAME, a global of Lua that chunks do not have; NULL for any other name. */
const char *message_withheld(struct str name);

#endif
