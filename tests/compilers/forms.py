"""Compares the answers of the two forms of lookups, switch and table, function by function.

Both are linked into one program, which asks every function that the header declares: for values near listed
ones and near the borders of classes, and for texts near listed ones.  The specs are awkward: names that the
implementation might use, texts that mean something in comments, the least and greatest numbers.
"""
import re
import tempfile
from pathlib import Path

import suite
from lookups import SANITIZERS, quoted

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wswitch-enum", "-Werror"]
BUILDS = [["gcc", "-std=c99", *WARNINGS], ["clang", "-std=c99", "-Wdocumentation", *WARNINGS],
          ["gcc", "-std=c99", *WARNINGS, *SANITIZERS]]  # the driver runs with the last one
SINGLE = ["g++", "-std=c++11", *WARNINGS, "-fsyntax-only"]
LEAST = "-9223372036854775807 - 1"

TRAITS = '''
trait { "flag", flag = true } trait { "choice", choice = { "one", "two", "null" } } trait { "told", text = true }
trait { "number", number = true } trait { "status", code_of = "http" } trait { "never", text = true }
trait { "list", list = { level = { "must", "may" }, when = "text" } } trait { "row", text = true }
class { "below", "Below", from = -100, to = -1, fallback = -1, every = { flag = true, choice = "two", told = "Same",
  number = -3, status = 404, list = { { "First", "must", when = "Then" }, "Second" } } }
class { "middle", "Middle", from = 0, to = 99, every = { flag = true, told = "Same", number = 0, row = "In a row" } }
class { "above", "Above", from = 500, to = 1000, every = { flag = false, number = 7 } }
code { -1, "A", flag = false, choice = false, told = false, number = false, status = false, list = false }
code { -2, "B", list = { { "Third", "may" } }, told = "Same", number = -3, row = "Own row" }
code { -3, "B 0", choice = "one", told = "Other", status = 500, row = "Row of B 0" }
code { 0, "None", flag = false, row = false, number = 5 } code { 5, "Other", list = { "a", "b", "c" } }
code { 100, "Null", flag = true, number = 0, status = 100 } code { 1000, "EOF", choice = "null" }
'''

# name: the spec without its first call, further fields of that call, further arguments
SPECS = {
    "traits": (TRAITS, "values = { from = -100, to = 1000 }, fallback = 5", []),
    "traits of one class": (TRAITS, "values = { from = -100, to = 1000 }, fallback = 5", ["--only", "class=middle"]),
    "names": ('''
        trait { "list", list = { item = "text", items = "text", first = "text", firsts = "text", texts = "text",
          of = "text", sizeof = "text", name = "text", kind = { "of", "none" } } }
        trait { "names", list = { length = "text", order = "text", slots = "text", shifts = { "at", "none" } } }
        trait { "row", text = true } trait { "values", text = true }
        code { 1, "A", row = "r", values = "v", names = { { "n", "at", length = "l", order = "o", slots = "s" } },
          list = { { "t", "none", item = "1", items = "2", first = "3", firsts = "4", texts = "5", of = "6",
            sizeof = "7", name = "8" } } }
        code { 2, "A 0", row = "s", list = { "u", { "v", of = "w" } } } code { 3, "None", row = "t" }
        code { 4, "Linux" } code { 5, "OK" } code { 6, "Class A" }''', "", []),
    "texts": (r'''
        document { "D", "A \\document" }
        trait { "told", text = true, help = "A \\param and @param, \\" }
        trait { "choice", choice = { { "one", help = "Be \\b" }, "two" }, help = "\\" }
        class { "path", "Back \\slash", from = 0, to = 9, every = { told = "\\ ??/ %s */ /* // \" ' \\x41" } }
        code { 1, "Say \"hi\" \\", name = "hi", summary = "A \\return at the end \\", ref = "D, \\1" }
        code { 2, "What??/ now??", name = "what", summary = "??/ /* in */ // it \\", told = "100 %d%n" }
        code { 3, "*/ done /*", name = "done", was = { { "Old \\ \"d\"", name = "old", ref = "D, 2" } } }
        code { 4, "\\", name = "mark" } code { 5, "***", name = "stars" } code { 6, "\u{e9}9a \u{6f22}", name = "e9" }
        code { 7, "One" .. (" of many"):rep(40), name = "long", summary = ("so \\ "):rep(60) .. "on." }''', "", []),
    "numbers": ('trait { "n", number = true } trait { "m", number = true } trait { "k", number = true }\n'
                'code { 1, "A", n = -2147483647 - 1, m = 4294967296, k = 0 } code { 2, "B", n = 2147483647, m = %s }\n'
                'code { 3, "C", n = 0, m = 9223372036854775807 }' % LEAST, "", []),
    "wide": (f'''trait {{ "n", number = true }} trait {{ "flag", flag = true }}
        class {{ "low", "Low", from = {LEAST}, to = -1, every = {{ n = {LEAST}, flag = true }} }}
        class {{ "high", "High", from = 5000000000, to = 9223372036854775807 }}
        code {{ {LEAST}, "Least", flag = false }} code {{ -1, "Minus" }} code {{ 4294967296, "More", n = 1 }}
        code {{ 9223372036854775807, "Most", flag = true }}''',
             f"values = {{ from = {LEAST}, to = 9223372036854775807 }}, fallback = {LEAST}", []),
    "unsigned": ('''trait { "n", number = true } class { "low", "Low", from = 0, to = 3000000000, every = { n = 7 } }
        class { "high", "High", from = 4000000000, to = 4294967295 } code { 0, "None" } code { 13, "Some", n = 4294967295 }''',
                 'values = { from = 0, to = 4294967295 }, fallback = 13, display = "hex"', []),
    "hundreds": ('''class { "done", "Done", number = 2, from = 200, to = 299 }
        class { "moved", "Moved", number = 3, from = 300, to = 399 } code { 200, "OK", summary = "All went well." }
        code { 301, "Moved" }''', "", []),
    "many": ('trait { "n", number = true } trait { "flag", flag = true }\n' + "".join(
        'code { %d, "Number %d", n = %d, flag = %s }\n' % (i * 7 - 500, i, i % 5, "true" if i % 3 else "false")
        for i in range(3000)), "", []),
}

USUAL = ("traits", "names", "texts", "wide")

# The document of the spec "wide", which has numbers that JSON has not.
WIDE = {"codes": [{"value": value, "upper_name": phrase.upper(), "phrase": phrase, "aliases": []} for value, phrase in
                  ((-2 ** 63, "Least"), (-1, "Minus"), (2 ** 32, "More"), (2 ** 63 - 1, "Most"))],
        "classes": [{"from": -2 ** 63, "to": -1}, {"from": 5000000000, "to": 2 ** 63 - 1}]}


# ---- the driver ----------------------------------------------------------------------------------


def values_of(data, integer):
    near = [0, 100, 12345, -2 ** 31, 2 ** 31 - 1]
    near += [code["value"] for code in data["codes"]] + [one[end] for one in data["classes"] for end in ("from", "to")]
    least, most = {"int": (-2 ** 31, 2 ** 31), "uint32_t": (0, 2 ** 32), "int64_t": (-2 ** 63, 2 ** 63)}[integer]
    return sorted({v + d for v in near for d in (-1, 0, 1) if least <= v + d < most})


def texts_of(data):
    texts = {b"", b" ", b"\0", b"!?", b"\xff", b"a" * 5000}
    for code in data["codes"]:
        for one in [code, *code["aliases"]]:
            for text in (one["upper_name"].encode(), one["phrase"].encode()):
                texts |= {text, text.lower(), text.upper(), text[1:], text[:-1], text + b"x", b"x" + text, text + b"\0",
                          b" " + text + b"\t.", text.replace(b" ", b"--"), text[:len(text) // 2] + b"\1"}
    return sorted(texts)


def declared(header, prefix):
    """The functions of a header: (type, name, parameters) without the prefix."""
    found = re.findall(rf"^{prefix.upper()}_API (.*?){prefix}_(\w+)\((.*)\);", header, re.M)
    return [(re.sub(rf"\b{prefix}_", "", kind), name, parameters) for kind, name, parameters in found]


def driver(functions, data):
    integer = next(parameters for _, name, parameters in functions if name == "phrase").removesuffix(" code")
    values, texts = values_of(data, integer), texts_of(data)
    lines = ['#include "a.h"', '#include "b.h"', "#include <stdint.h>", "#include <stdio.h>", "#include <stdlib.h>",
             "#include <string.h>", "#define EQUAL(one, other, what) if (!(one == other)) { puts(what); bad = 1; }",
             f"static const {integer} values[] = {{",
             *["    %s," % (LEAST if v == -2 ** 63 else v) for v in values], "};",
             "static const struct { const char *bytes; size_t length; } texts[] = {",
             *["    { %s, %d }," % (quoted(text), len(text)) for text in texts], "};",
             "int main(void) {", "int bad = 0;", f"for (size_t i = 0; i < {len(values)}; i++) {{"]
    for kind, name, parameters in functions:
        indexes = ["0", "1", "2", "3", "9", "(size_t)-1"] if parameters.endswith(", size_t index") else [None]
        asked = parameters.startswith(f"{integer} code") and name != "text"  # which has a buffer, and one form
        for index in indexes if asked else []:
            ask = f"_{name}(values[i]{', ' + index if index else ''})"
            lines.append(f'EQUAL(strcmp(a{ask}, b{ask}), 0, "{name}")' if "char" in kind else
                         f'EQUAL((int64_t)a{ask}, (int64_t)b{ask}, "{name}")')
    lines += ["}", 'for (size_t i = 0; i <= b_count() + 1; i++) EQUAL(a_at(i), b_at(i), "at")',
              'EQUAL(a_count(), b_count(), "count")', f"for (size_t i = 0; i < {len(texts)}; i++) {{",
              "const size_t length = texts[i].length;", "char *text = length ? malloc(length) : NULL;",
              "if (length && !text) return 2;", "if (length) memcpy(text, texts[i].bytes, length);"]
    for name in ("from_name", "from_phrase", "from_text"):
        lines.append(f"{{ {integer} one = 77, other = 77; EQUAL(a_{name}(text, length, &one), b_{name}(text, length, &other),"
                     f' "{name}") EQUAL(one, other, "the code of {name}") }}')
    return "\n".join([*lines, "free(text);", "}", "return bad;", "}", ""])


# ---- tests ---------------------------------------------------------------------------------------


def generate(program, name, folder):
    """Writes a pair and a header of each form: a and b, single_a and single_b."""
    text, fields, options = SPECS[name]
    spec = Path(folder, "spec.lua")
    spec.write_text('spec { id = "probe", title = "A \\\\probe", %s }\n%s\n' % (fields, text), encoding="utf-8")
    for form, lookup in (("a", "switch"), ("b", "table")):
        for file, kind in ((form, "pair"), ("single_" + form, "header")):
            suite.output_of([program, "generate", spec, "-t", "c", "-o", folder, "-D", f"lookup={lookup}", "-D", f"form={kind}",
                             "-D", f"file={file}", "-D", f"prefix={file}", "-D", "constants=%s_{NAME}" % file.upper(),
                             *options])
    return WIDE if name == "wide" else suite.document(program, spec, *options)


def compare(program, name):
    with tempfile.TemporaryDirectory() as folder:
        data = generate(program, name, folder)
        functions, others = (declared(Path(folder, f"{form}.h").read_text(encoding="utf-8"), form) for form in "ab")
        if not functions or functions != others:
            return "the headers declare different functions"
        Path(folder, "driver.c").write_text(driver(functions, data), encoding="ascii")
        Path(folder, "single.cpp").write_text('#include "single_a.h"\n#include "single_b.h"\n', encoding="ascii")
        commands = [[*build, "-c", "a.c", "b.c"] for build in BUILDS] + [
            [*SINGLE, "single.cpp"], ["gcc", "-std=c99", *SANITIZERS, "driver.c", "a.o", "b.o", "-o", "driver"], ["./driver"]]
        return next(filter(None, (suite.problem_of(command, folder) for command in commands)), "")


def test(tally, program):
    for name in SPECS:
        tally.test(f"switch and table answer alike: {name}", compare, program, name,
                   needs=["gcc", "clang", "g++"], thorough=name not in USUAL)
