/* Reads what Lua says of an error and says it in our words.  It must not know Lua's API, or where
 * the text stands. */
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
    enum guard_way way; /* where that name stands, as seen from the line */
    uint32_t line;      /* that Lua gives; 0 if it gives none */
    bool names_token;   /* the token on that line belongs into the message */
    struct str opened;  /* what is not closed: `if`; empty if it is not about that */
    uint32_t opened_line;
    enum guard_way opened_way; /* where it stands, as seen from that line */
};

/* MESSAGE is what Lua left on its stack; RUNNING tells a problem of the running text from one of
 * its syntax. */
struct lua_message message_read(struct str message, bool running, struct arena *arena);

/* Why chunks do not have NAME, which is one of Lua's own, and what to do; NULL for any other name.
 */
const char *message_withheld(struct str name);

#endif
