/* Tokens, and their values compared with Lua's; must not know how they are used. */
#include "fuzz.h"

#include "spec/lex.h"

#include <lauxlib.h>
#include <lua.h>

#include <math.h>
#include <string.h>

static const char *read_token(lua_State *L, void *data, size_t *size)
{
    struct str *rest = data;
    struct str text = *rest;

    (void)L;
    *rest = STR("");
    *size = text.length;
    return text.length ? text.at : NULL;
}

/* Pushes the value of the text as a Lua expression; false if it is invalid. */
static bool push_value(lua_State *L, struct fuzz *fuzz, struct str text)
{
    struct str chunk = str_format(&fuzz->arena, "return %.*s", STR_ARGS(text));

    return lua_load(L, read_token, &chunk, "=token", "t") == LUA_OK &&
           lua_pcall(L, 0, 1, 0) == LUA_OK;
}

static void compare_string(lua_State *L, struct fuzz *fuzz, const struct lexer *lexer,
                           struct token token)
{
    struct str text = span_text(token_span(lexer, token)), value, lua_value;
    struct span problem_at;
    const char *problem;
    bool read = token_string(lexer, token, &fuzz->arena, &value, &problem_at, &problem);

    if (!read)
        diag_add(&fuzz->diags, E0102, problem_at, "%s", problem);
    if (memchr(text.at, '\0', text.length))
        return; /* refused before tokens are asked for */
    if (!push_value(L, fuzz, text)) {
        REQUIRE(!read);
    } else if (read) { /* Lua has code points beyond those of Unicode, we have not */
        lua_value.at = lua_tolstring(L, -1, &lua_value.length);
        REQUIRE(str_equal(value, lua_value));
    }
    lua_settop(L, 0);
}

static void compare_number(lua_State *L, struct fuzz *fuzz, const struct lexer *lexer,
                           struct token token)
{
    double number = NAN;
    int64_t integer = 0;
    bool is_integer = token_integer(lexer, token, false, &integer, &number);

    if (!push_value(L, fuzz, span_text(token_span(lexer, token))))
        REQUIRE(!is_integer && isnan(number));
    else if (is_integer)
        REQUIRE(lua_isinteger(L, -1) && lua_tointeger(L, -1) == integer);
    else if (!lua_isinteger(L, -1) && token.end - token.begin < 512) /* our maximum */
        REQUIRE(lua_tonumber(L, -1) == number);
    else
        REQUIRE(isnan(number));
    lua_settop(L, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static lua_State *L;
    struct fuzz fuzz;
    struct lexer lexer;
    struct token token;
    uint32_t last = 0;

    fuzz_begin(&fuzz);
    if (!L)
        L = luaL_newstate();
    lexer_init(&lexer, fuzz_source(&fuzz, "input.lua", bytes, size), 0, (uint32_t)size);
    do {
        token = lex(&lexer);
        REQUIRE(token.begin >= last && token.end >= token.begin && token.end <= size);
        REQUIRE(token.end > token.begin || token.type == TOKEN_END);
        last = token.end;
        if (token.type == TOKEN_STRING)
            compare_string(L, &fuzz, &lexer, token);
        else if (token.type == TOKEN_NUMBER)
            compare_number(L, &fuzz, &lexer, token);
        else if (token.type == TOKEN_WRONG)
            diag_add(&fuzz.diags, E0101, token_span(&lexer, token), "%s", token.problem);
    } while (token.type != TOKEN_END && token.type != TOKEN_WRONG);
    fuzz_problems(&fuzz, true);
    fuzz_end(&fuzz);
    return 0;
}
