/* A language is a row. */
#include "upkeep/import/languages.h"

#include "base/array.h"

static const struct language languages[] = {
    { .title = "TypeScript",
      .target = "typescript",
      .tokens = "{NAME} {Name}",
      .endings = { ".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs" },
      .form = C_SINGLE_QUOTED | C_TEMPLATES,
      .items = LANGUAGE_VALUES,
      .counts = true,
      .by_line = true,
      .scopes = "class namespace module",
      .qualifier = ".",
      .wrapper = "",
      .zero = LANGUAGE_ZERO_WRONG,
      .rounds = true,
      .suffixes = "n",
      .integers = "number bigint",
      .others = "string boolean object symbol RegExp Function require import Symbol String "
                "Boolean Object Array Set Map Promise" },
    { .title = "Java",
      .target = "java",
      .tokens = "{NAME}",
      .endings = { ".java" },
      .form = C_TEXT_BLOCKS,
      .items = LANGUAGE_ARGUMENTS,
      .typed_before = true,
      .scopes = "class interface record",
      .qualifier = ".",
      .wrapper = "",
      .wraps = true,
      .suffixes = "l L",
      .integers = "byte short char int long Byte Short Character Integer Long",
      .others = "boolean float double String" },
    { .title = "Go",
      .target = "go",
      .tokens = "{Name}",
      .endings = { ".go" },
      .form = C_BACKQUOTED,
      .items = LANGUAGE_NO_ENUMS,
      .by_line = true,
      .scopes = "",
      .qualifier = ".",
      .wrapper = "*",
      .suffixes = "",
      .integers = "int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr byte rune",
      .others = "string bool float32 float64 complex64 complex128 complex real imag" },
    { .title = "Rust",
      .target = "rust",
      .tokens = "{NAME} {Name}",
      .endings = { ".rs" },
      .form = C_NESTED | C_LIFETIMES,
      .items = LANGUAGE_VALUES,
      .counts = true,
      .macros = true,
      .scopes = "impl mod struct trait",
      .qualifier = "::",
      .wrapper = "Self",
      .zero = LANGUAGE_ZERO_DECIMAL,
      .suffixes = "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize",
      .integers = "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize",
      .others = "bool char f32 f64 String" },
    { .title = "Protocol Buffers",
      .target = "protobuf",
      .tokens = "{NAME}",
      .endings = { ".proto" },
      .form = C_SINGLE_QUOTED,
      .items = LANGUAGE_FIELDS,
      .scopes = "message",
      .qualifier = ".",
      .wrapper = "",
      .suffixes = "",
      .integers = "",
      .others = "" },
};

bool language_lists(const char *words, struct str word)
{
    struct str all = str_of(words), one;
    unsigned breaks;

    for (size_t next = 0; (one = str_word(all, &next, &breaks)).length;)
        if (str_equal(one, word))
            return true;
    return false;
}

const struct language *language_of(struct str file)
{
    for (size_t i = 0; i < COUNT(languages); i++)
        for (size_t j = 0; j < COUNT(languages[i].endings) && languages[i].endings[j]; j++)
            if (str_ends_with(file, languages[i].endings[j]))
                return &languages[i];
    return NULL;
}
