#!/usr/bin/env python3
"""Holds the house rules that a machine can hold; knows the shape of the sources, not what they do.

    python3 tests/lint/run.py             all checks
    python3 tests/lint/run.py --list      what each of them holds
    python3 tests/lint/run.py NAME...     only these
    python3 tests/lint/run.py --write PROGRAM    writes what the program prints into docs/ anew

A check is a function below whose first sentence says what holds.  It yields a line for each place
where that is not so, or raises Skip where it cannot be told.
"""
import os
import re
import shutil
import subprocess
import sys

import examples

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# ---- the tables ----------------------------------------------------------------------------------

# Which headers of generator/ a module (its .c and its .h) may include; its own is always one.  The
# arrows of docs/architecture.md: a new module gets a row here, and a row never names a later stage.
BASE = {"arena", "bytes", "str", "utf8"}
TEXT = BASE | {"source", "diag"}
LAYERS = {
    # text and problems
    "arena": set(),
    "ascii": set(),
    "str": {"arena", "ascii"},
    "utf8": {"str"},
    "bytes": set(),
    "text_set": {"arena", "bytes", "str"},
    "source": BASE,
    "json": BASE,
    "diag": BASE | {"json", "source", "diagnostics.def"},
    "lex": TEXT,
    "data": TEXT | {"lex"},
    "embedded": set(),
    "limit": TEXT,
    # the model of a spec
    "model": TEXT,
    "value": BASE | {"model"},
    "fields": TEXT | {"data", "model", "value"},
    "read": TEXT | {"data", "fields", "model", "value"},
    "link": TEXT | {"model", "value"},
    "check": TEXT | {"link", "model", "text_set", "value"},
    "select": TEXT | {"link", "model", "value"},
    "claims": TEXT | {"link", "model", "select", "text_set"},
    "breaking": TEXT | {"breaking_parts", "model", "value"},
    "breaking_parts": TEXT | {"breaking", "model"},
    "breaking_codes": TEXT | {"breaking_parts", "link", "model", "value"},
    "breaking_traits": TEXT | {"breaking_parts", "model", "value"},
    "breaking_print": TEXT | {"breaking", "json", "model"},
    # specs from elsewhere
    "csv": TEXT,
    "header": TEXT,
    "git": BASE,
    "import": TEXT | {"import_parts", "link", "model", "value"},
    "import_parts": TEXT | {"import", "model"},
    "import_csv": TEXT | {"csv", "import_parts", "model", "value"},
    "import_header": TEXT | {"header", "import_parts", "model", "style"},
    "import_write": TEXT | {"import_parts", "link", "model", "style", "value"},
    "import_compare": TEXT | {"import_parts", "link", "model", "value"},
    # targets, names, lookups
    "context": TEXT | {"escape"},
    "escape": TEXT | {"context"},
    "style": BASE,
    "target": TEXT | {"context", "data", "fields", "model", "style"},
    "names": TEXT | {"link", "model", "select", "style", "target", "text_set", "value"},
    "lookup": BASE | {"text_set"},
    "lookups": TEXT | {"claims", "lookup", "model", "names", "select", "target"},
    "lint": TEXT | {"link", "model", "names", "select", "target", "value"},
    # templates
    "finding": TEXT,
    "follow": TEXT | {"context"},
    "expression": TEXT | {"finding", "lex"},
    "block": TEXT | {"finding", "follow", "lex"},
    "tpl": TEXT | {"block", "context", "expression", "finding", "follow", "insert", "lex"},
    "insert": TEXT | {"block", "context", "expression", "finding", "follow", "lex", "tpl"},
    "compiled": TEXT | {"context", "tpl"},
    # outputs
    "diff": TEXT,
    "depfile": TEXT,
    "emit_place": TEXT,
    "emit_temp": TEXT,
    "emit": TEXT | {"diff", "emit_place", "emit_temp"},
    # the program
    "manual": BASE | {"model", "target"},
    "project": TEXT | {"data", "fields", "model", "select"},
    "cli": TEXT | {"limit"},
    "completion": TEXT | {"cli"},
    "init": TEXT | {"embedded"},
}

# The stages that tie the others together, each with those that it must not include; what Lua's
# folder holds is a stage below them.
TIES = {
    "lua/": {"build", "cli", "emit", "load", "main", "project", "run", "show"},
    "load": {"build", "cli", "emit", "main", "project", "run", "show"},
    "show": {"build", "cli", "emit", "load", "main", "project", "run"},
    "build": {"cli", "main", "run", "show"},
    "session": {"answers", "main", "run", "upkeep"},
    "answers": {"main", "run", "upkeep"},
    "upkeep": {"answers", "main", "run"},
    "run": {"main"},
    "main": set(),
}
LUA_HEADERS = {"lua.h", "lauxlib.h", "lualib.h", "luaconf.h"}  # for generator/lua/ only

# The modules that may allocate; every other one has its memory from the arena and never frees.
ALLOCATORS = {"arena", "lua/heap", "tools/embed"}

# Modules without a unit test of their own, and where they are tested.
NO_UNIT_TEST = {
    "main": "every suite that runs the program",
    "run": "every suite that runs the program",
    "json": "test_diag, test_show", "session": "every suite that runs the program",
    "answers": "tests/cases/85-answers", "upkeep": "tests/cases, 81-lint to 84-init",
    "breaking_codes": "test_breaking", "breaking_traits": "test_breaking",
    "breaking_print": "test_breaking",
    "import_csv": "test_import", "import_header": "test_import", "import_write": "test_import",
    "import_compare": "test_import",
    "manual": "check_pages of this file, which compares what it prints",
    "lookups": "tests/conform, every language",
    "block": "test_tpl", "expression": "test_tpl", "insert": "test_tpl",
    "compiled": "test_render", "escape": "test_context", "follow": "test_context",
    "lua/expose": "test_render", "lua/view_fields": "test_view", "lua/view_plans": "test_view",
    "lua/text_basic": "test_text", "lua/text_format": "test_text", "lua/text_search": "test_text",
    "lua/text_string": "test_text", "lua/text_table": "test_text",
}

FUNCTION_LINES = 80
COLUMNS = 100
TABLE_COLUMNS = 140
HEADER = {"functions": 10, "lines": 160}
LARGER_HEADERS = {
    "view.h": {"functions": 22, "lines": 180},  # one function for each thing a template can ask
    "model.h": {"functions": 8, "lines": 320},  # one record for each kind of declaration
    "str.h": {"functions": 22, "lines": 120},   # the small words that everything is said in
}

# Pages that the program prints, and pages with parts that it prints: tables of fields.
WHOLE_PAGES = {"docs/diagnostics.md": "--all", "docs/statusgen.1": "--manual"}
PAGES_WITH_PARTS = ["docs/statusgen-spec.5", "docs/statusgen-template.5",
                    "docs/template-language.md", "packaging/luals/statusgen.lua"]

# Folders that are not ours to hold: what was built, what was generated, what was unpacked.
SKIPPED_FOLDERS = re.compile(r"^(\.git|build.*|dist|out|__pycache__|packagecache|lua-5.*)$")
BINARY = re.compile(r"\.(png|gz|ico|bin)$")
TABS_ALLOWED = re.compile(r"docs/build-systems.md|\.tpl$|(\.tsv|\.mk|Makefile|/expect[^/]*|/input[^/]*|tests/cases/.*)$")
WITHOUT_COMMENT = re.compile(r"^tests/hostile/chunks/|^\.git$|(^|/)(tests/cases/.*|.*\.(md|json|csv|tsv|txt|tpl|pc|in)|LICENSE"
                             r"|tests/(facts|fuzz)/.*|\.gitignore|\.gitattributes)$")
COMMENT_BEGINS = ("/*", "//", "--", "#", '"""', "<!--", '.\\"', "%")

# ---- helpers -------------------------------------------------------------------------------------


class Skip(Exception):
    """Raised by a check that cannot tell here, with the reason."""


def project_files():
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = sorted(f for f in folders if not SKIPPED_FOLDERS.match(f))
        for name in sorted(files):
            path = os.path.join(folder, name)
            if name != ".git" and not BINARY.search(name) and not os.path.islink(path):
                found.append(os.path.relpath(path, ROOT))
    return found


def read(path):
    with open(os.path.join(ROOT, path), "rb") as file:
        return file.read().decode("utf-8", "replace")


def c_files(*folders):
    return [path for path in FILES
            if path.endswith((".c", ".h")) and path.startswith(tuple(f + "/" for f in folders))]


def module_of(path):
    """generator/lua/view.c is lua/view."""
    return os.path.splitext(os.path.relpath(path, "generator"))[0]


def code_only(text):
    """C with the inside of comments and strings blanked; every line stays where it was."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text,
                  flags=re.S)


def includes(path):
    """(line, name, quoted) of each #include."""
    for number, line in enumerate(read(path).splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if match:
            yield number, match.group(2), match.group(1) == '"'


def functions(path):
    """(name, first line, lines) of each function: its braces stand alone in the first column."""
    name, begin = "?", 0
    for number, line in enumerate(code_only(read(path)).splitlines(), 1):
        head = re.match(r"^[A-Za-z_].*?(\w+)\(", line)
        if head:
            name = head.group(1)
        elif line == "{":
            begin = number
        elif line == "}" and begin:
            yield name, begin, number - begin + 1
            begin = 0


def meson_list(path, name):
    """The words of `name = [...]` or `name = files(...)` in a meson.build."""
    match = re.search(r"^%s = (?:files\(|\[)(.*?)[\])]" % name, read(path), re.S | re.M)
    return re.findall(r"'([^']+)'", match.group(1)) if match else []


def compare(path, what, listed, there):
    for word in sorted(there - set(listed)):
        yield "%s: %s lacks %s" % (path, what, word)
    for word in sorted(set(listed) - there):
        yield "%s: %s has %s, which is not there" % (path, what, word)
    if listed != sorted(listed):
        yield "%s: %s is not in order" % (path, what)


# ---- checks: structure ---------------------------------------------------------------------------


def refuses(module, other):
    """Whether MODULE may not include OTHER; None if no table knows MODULE."""
    if module in LAYERS:
        return other not in LAYERS[module]
    tie = "lua/" if module.startswith("lua/") else module
    return other in TIES[tie] if tie in TIES else None


def check_layers():
    """A module includes only what its row in LAYERS or TIES allows, so data flows one way."""
    for path in c_files("generator"):
        module = module_of(path)
        if module.startswith("tools/"):
            continue
        if refuses(module, "") is None:
            yield "%s:1: %s has no row in LAYERS or TIES (tests/lint/run.py)" % (path, module)
            continue
        for line, name, quoted in includes(path):
            other = re.sub(r"^\.\./|\.h$", "", name)
            own = other in (module, os.path.basename(module))
            if quoted and not own and refuses(module, other):
                yield "%s:%d: %s may not include %s" % (path, line, module, name)


def check_lua_headers():
    """Only generator/lua/ includes Lua's headers."""
    for path in c_files("generator"):
        for line, name, _ in includes(path):
            if name in LUA_HEADERS and not module_of(path).startswith("lua/"):
                yield "%s:%d: only generator/lua/ may include %s" % (path, line, name)


def check_memory():
    """Only the arena and the Lua sandbox allocate or free memory."""
    for path in c_files("generator"):
        if module_of(path) in ALLOCATORS:
            continue
        for number, line in enumerate(code_only(read(path)).splitlines(), 1):
            call = re.search(r"\b(malloc|calloc|realloc|free|strdup|strndup)\(", line)
            if call:
                yield "%s:%d: %s() outside the arena" % (path, number, call.group(1))


def check_functions():
    """A function has at most 80 lines."""
    for path in c_files("generator", "tests/unit"):
        for name, line, lines in functions(path):
            if lines > FUNCTION_LINES:
                yield "%s:%d: %s() has %d lines, more than %d" % (path, line, name, lines,
                                                                  FUNCTION_LINES)


def check_headers():
    """A header shows few functions and can be read on a screen or two."""
    for path in c_files("generator"):
        if not path.endswith(".h"):
            continue
        text = code_only(read(path))
        limit = LARGER_HEADERS.get(os.path.basename(path), HEADER)
        counts = {"functions": len(re.findall(r"^[a-z][^;={]*\([^;{]*\)[^;{]*[;{]", text, re.M)),
                  "lines": text.count("\n")}
        for what, count in counts.items():
            if count > limit[what]:
                yield "%s:1: %d %s, more than %d" % (path, count, what, limit[what])


def check_typedefs():
    """Structures and enums have tags and no typedef."""
    for path in c_files("generator", "tests/unit"):
        for number, line in enumerate(code_only(read(path)).splitlines(), 1):
            if re.match(r"\s*typedef\s+(struct|union|enum)\b[^(]*$", line):
                yield "%s:%d: typedef of a tag" % (path, number)


# ---- checks: lists -------------------------------------------------------------------------------


def check_sources():
    """meson.build lists every C file of the program."""
    there = {path for path in c_files("generator")
             if path.endswith(".c") and not path.startswith("generator/tools/")}
    there.discard("generator/main.c")
    yield from compare("meson.build", "core_sources", meson_list("meson.build", "core_sources"),
                       there)


def check_exported():
    """A function that a header shows is used by another module or its test, else it is static."""
    texts = {path: code_only(read(path)) for path in c_files("generator", "tests/unit")}
    for header in [path for path in texts if path.endswith(".h")]:
        others = [texts[path] for path in texts if path not in (header, header[:-2] + ".c")]
        for name in re.findall(r"^(?!typedef)[a-z_][^;={(]*?(\w+)\([^;{]*\)[^;{]*;", texts[header], re.M):
            uses = re.compile(r"\b%s\b" % name)
            if len(uses.findall(texts[header])) < 2 and not any(map(uses.search, others)):
                yield "%s: %s() is used nowhere else" % (header, name)


def check_limits():
    """Each limit has a case that reaches it, named after it, and the option's page names it."""
    rows = re.findall(r'\[LIMIT_\w+\] = \{ "(\w+)", [^,]+, "(\w+|[\w ]+)", (E\d+),', read("generator/limit.c"))
    words = re.findall(r"^    (LIMIT_\w+),", read("generator/limit.h"), re.M)
    if len(rows) != len(words):
        yield "generator/limit.c: %d rows for %d limits" % (len(rows), len(words))
    for name, _, diagnostic in rows:
        case = "tests/cases/06-limits/" + name
        expected = read(case + "/expect.err") if case + "/expect.err" in FILES else ""
        if "[%s]" % diagnostic not in expected or "--limit %s=" % name not in expected:
            yield "%s: no case reaches the limit `%s` and is told how to raise it" % (case, name)
        if not re.search(r"--limit[ =]%s=(?!NUMBER)" % name, "".join(
                read(path) for path in FILES if re.match(r"tests/cases/06-limits/.*/cmd$", path))):
            yield "%s: no case sets the limit" % case
        if "limit %s: " % name not in explained(name):
            yield "generator/limit.c: explain does not know the limit `%s`" % name


def check_unit_list():
    """tests/meson.build lists every unit test."""
    there = {os.path.basename(path)[5:-2] for path in c_files("tests/unit")
             if os.path.basename(path).startswith("test_") and path.endswith(".c")}
    yield from compare("tests/meson.build", "unit_modules",
                       meson_list("tests/meson.build", "unit_modules"), there)


def check_unit_tests():
    """Every module has a unit test, or a reason in NO_UNIT_TEST."""
    tests = set(meson_list("tests/meson.build", "unit_modules"))
    modules = {module_of(path) for path in c_files("generator")
               if path.endswith(".c") and not path.startswith("generator/tools/")}
    for module in sorted(modules - set(NO_UNIT_TEST)):
        if os.path.basename(module) not in tests:
            yield "generator/%s.c:1: no tests/unit/test_%s.c" % (module, os.path.basename(module))
    for module in sorted(set(NO_UNIT_TEST) & modules & tests):
        yield "tests/lint/run.py: NO_UNIT_TEST has %s, which has a test" % module


def check_suites():
    """tests/meson.build knows every suite that has a run.py."""
    there = {path.split("/")[1] for path in FILES if re.match(r"tests/\w+/run\.py$", path)}
    for suite in sorted(there - set(meson_list("tests/meson.build", "script_suites"))):
        yield "tests/meson.build: script_suites lacks %s" % suite


def diagnostic_ids():
    return re.findall(r"^RULE\((\w+),", read("generator/diagnostics.def"), re.M)


def check_diagnostic_ids():
    """An id of a diagnostic has one row."""
    ids = diagnostic_ids()
    for one in sorted({i for i in ids if ids.count(i) > 1}):
        yield "generator/diagnostics.def: %s has more than one row" % one


def check_diagnostics_are_documented():
    """Each diagnostic has its section in docs/diagnostics.md."""
    page = "docs/diagnostics.md"
    if page not in FILES:
        raise Skip("there is no %s" % page)
    there = set(re.findall(r"^#+ .*?\b([A-Z]\d{4})\b", read(page), re.M))
    for one in sorted(set(diagnostic_ids()) - there):
        yield "%s: no section about %s" % (page, one)
    for one in sorted(there - set(diagnostic_ids())):
        yield "%s: %s is not in generator/diagnostics.def" % (page, one)


def program_given():
    program = next((word for word in sys.argv[1:] if os.path.isfile(word)), None)
    if not program:
        raise Skip("no program is given")
    return os.path.abspath(program)


def explained(*words):
    done = subprocess.run([program_given(), "explain", *words], check=True, stdout=subprocess.PIPE)
    return done.stdout.decode()


def page_today(page):
    """PAGE as it would be: a page of the program's, or parts of it between two marks."""
    if page in WHOLE_PAGES:
        return explained(WHOLE_PAGES[page])
    mark = r"(?:<!--|\.\\\"|--)"
    part = r"^(%s statusgen explain (--\w+ \w+)(?: -->)?\n).*?^(%s end(?: -->)?)$" % (mark, mark)
    text, parts = re.subn(part, lambda m: m[1] + explained(*m[2].split()) + m[3], read(page),
                          flags=re.S | re.M)
    return text if parts else "without a part"


def check_pages():
    """What pages show of the program's tables is what it says today."""
    for page in [*WHOLE_PAGES, *PAGES_WITH_PARTS]:
        if page not in FILES or page_today(page) != read(page):
            yield "%s:1: not current: python3 tests/lint/run.py --write PROGRAM" % page


def check_manual():
    """mandoc has nothing to say about the manual pages."""
    if not shutil.which("mandoc"):
        raise Skip("mandoc is not installed")
    pages = [path for path in FILES if re.match(r"docs/.*\.[1-9]$", path)]
    done = subprocess.run(["mandoc", "-T", "lint", *pages], cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, check=False)
    for line in done.stdout.splitlines():
        if "referenced manual not found: Xr statusgen" not in line:  # they are not installed here
            yield line


def check_annotations():
    """Each field has a type for editors and in words: a row of generator/manual.c."""
    for number, line in enumerate(read("packaging/luals/statusgen.lua").splitlines(), 1):
        if re.match(r"---@field (\w+\??|\[\d\]) any\b", line):
            yield "packaging/luals/statusgen.lua:%d: special_rows lacks %s" % (number, line)


def check_project_words():
    """The tables of generator/manual.c have all that project.c reads without a table."""
    words = re.findall(r'str_is\(given->name, "(\w+)"\)', read("generator/project.c"))
    for word in words:
        if not re.search(r"\b%s\b" % word, read("generator/manual.c")):
            yield "generator/manual.c: no row has `%s` of a project file" % word


def check_diagnostics_have_cases():
    """Each diagnostic is expected by a case under tests/cases."""
    cases = [path for path in FILES if path.startswith("tests/cases/")]
    if not cases:
        raise Skip("there is no tests/cases")
    # What only a failing system can cause is expected where systems are made to fail.
    cases += ["tests/unit/test_emit.c", "tests/unit/test_emit_place.c", "tests/fault/run.py"]
    expected = set(re.findall(r"\b([A-Z]\d{4})\b", "".join(read(path) for path in cases)))
    for one in sorted(set(diagnostic_ids()) - expected):
        yield "generator/diagnostics.def: no case under tests/cases expects %s" % one


def check_examples():
    """What `explain` shows as wrong gives that diagnostic, and what it shows as right gives none."""
    yield from examples.check(program_given())


def check_quotes():
    """Messages quote with backticks, or show a string in its double quotes; never '...'."""
    for path in c_files("generator"):
        text = re.sub(r'"\s*\n\s*"', "", read(path))
        for call in re.findall(r"\b(?:diag_\w+|cli_usage|sandbox_\w+|report\w*|refuse\w*)\((.*?)\);", text, re.S):
            for quoted in re.findall(r"'%[.*]*\w'", call):
                yield "%s: a message quotes with %s" % (path, quoted)


def check_recipes():
    """docs/build-systems.md shows the files of examples/ as they are."""
    page = "docs/build-systems.md"
    blocks = re.findall(r"<!-- from (\S+) -->\n\n```\w*\n(.*?)```\n", read(page), re.S)
    if not blocks:
        yield "%s: no recipe is taken from a file" % page
    for path, text in blocks:
        if read(path) != text:
            yield "%s: the recipe is not what %s says" % (page, path)


# ---- checks: text --------------------------------------------------------------------------------


def first_comment(path):
    lines = [line for line in read(path).splitlines() if line.strip()]
    if lines and lines[0].startswith(("#!", "<?php")):
        lines = lines[1:]
    return lines[0] if lines else ""


def check_first_comment():
    """Every file begins with a comment that says what it is for."""
    for path in FILES:
        if not WITHOUT_COMMENT.search(path) and not first_comment(path).startswith(COMMENT_BEGINS):
            yield "%s:1: does not begin with a comment" % path


def check_must_not_know():
    """The first comment of a C file says what the file must not know."""
    for path in c_files("generator"):
        comment = read(path).split("*/")[0]
        if not re.search(r"not\W+know|know\W+nothing", comment):
            yield "%s:1: the first comment does not say what it must not know" % path


def check_columns():
    """Lines of C, Python and meson have at most 100 columns; tables of tests may be wider."""
    for path in FILES:
        if not path.endswith((".c", ".h", ".py", "meson.build")):
            continue
        for number, line in enumerate(read(path).splitlines(), 1):
            limit = TABLE_COLUMNS if path.startswith("tests/") else COLUMNS
            if len(line) > limit:
                yield "%s:%d: %d columns, more than %d" % (path, number, len(line), limit)


def check_blanks():
    """No tabs, no blanks at the end of a line, LF, and one newline at the end of the file."""
    for path in FILES:
        if path.startswith(("tests/cases/", "tests/fuzz/corpus/", "tests/hostile/chunks/")):
            continue
        text = read(path)
        for number, line in enumerate(text.split("\n"), 1):
            if "\t" in line and not TABS_ALLOWED.search(path):
                yield "%s:%d: a tab" % (path, number)
            if line.endswith((" ", "\r")):
                yield "%s:%d: a blank or CR at the end" % (path, number)
        if path.endswith(".tpl"):
            continue  # a piece that is included need not end its line
        if text and (not text.endswith("\n") or text.endswith("\n\n")):
            yield "%s: does not end with one newline" % path


def check_words():
    """No path of somebody's machine, and no note of work left undone."""
    machine = r"(?<![\w.$}])/(?:ho" r"me|wo" r"rk|ro" r"ot)/\w"
    undone = r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b"
    for path in FILES:
        for number, line in enumerate(read(path).splitlines(), 1):
            match = re.search(machine + "|" + undone, line)
            if match:
                yield "%s:%d: %s" % (path, number, match.group(0))


def check_shell():
    """shellcheck has nothing to say about the shell scripts."""
    if not shutil.which("shellcheck"):
        raise Skip("shellcheck is not installed")
    scripts = [p for p in FILES if re.match(r"#!.*\b(ba)?sh\b", read(p).split("\n", 1)[0])
               and not p.startswith("tests/cases/")]
    done = subprocess.run(["shellcheck", "--format=gcc"] + scripts, cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, check=False)
    yield from done.stdout.splitlines()


# ---- running them --------------------------------------------------------------------------------

CHECKS = {name[6:]: function for name, function in list(globals().items())
          if name.startswith("check_")}
FILES = project_files()


def run_check(name):
    """'passed', 'failed' or 'skipped'; what is wrong is printed."""
    problems = []
    try:
        problems.extend(CHECKS[name]())
    except Skip as reason:
        print("%s: skipped: %s" % (name, reason))
        return "skipped"
    if problems:
        print("%s: failed: %s" % (name, CHECKS[name].__doc__.split("\n")[0]))
        print("".join("  %s\n" % problem for problem in problems), end="")
    return "failed" if problems else "passed"


def main(arguments):
    names = [word for word in arguments if word in CHECKS]
    if "--list" in arguments:
        print("\n".join("%-28s %s" % (name, CHECKS[name].__doc__) for name in CHECKS))
        return 0
    if "--write" in arguments:
        for page in [*WHOLE_PAGES, *PAGES_WITH_PARTS]:
            text = page_today(page)
            with open(os.path.join(ROOT, page), "w", encoding="utf-8") as file:
                file.write(text)
        return 0
    results = [run_check(name) for name in names or CHECKS]
    print("%d passed, %d failed, %d skipped" % tuple(
        results.count(result) for result in ("passed", "failed", "skipped")))
    return 1 if "failed" in results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
