#!/usr/bin/env python3
"""Checks the house rules that a machine can check; knows the form of the sources, not their function.

    python3 tests/lint/run.py PROGRAM             all checks
    python3 tests/lint/run.py PROGRAM NAME...     only these
    python3 tests/lint/run.py --list              the rule of each check
    python3 tests/lint/run.py PROGRAM --write     updates the pages that show its tables (`./dev accept`)

A check is a function below whose first sentence is a rule.  It yields a line for each place that breaks
the rule, or raises Skip if it cannot check.
"""
import os
import re
import shutil
import subprocess
import sys

import examples

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.append(os.path.join(ROOT, "tests"))
import suite  # noqa: E402
from suite import Skip, code_only  # noqa: E402

# ---- the tables ----------------------------------------------------------------------------------

# generator/meson.build lists the rooms, from the ground up.  These are the modules that a room must not
# include although they are below it, because it must not know them.
MUST_NOT_KNOW = {
    "template": r"spec/(?!lex$)",
    "output": r"(?!base/)",
}
LUA_HEADERS = {"lua.h", "lauxlib.h", "lualib.h", "luaconf.h"}  # for generator/lua/ only

# Headers and functions reserved for base/system/.
SYSTEM_HEADERS = {name + ".h" for name in (
    "dirent fcntl grp langinfo malloc poll pthread pwd sched semaphore signal spawn strings "
    "syslog termios unistd windows").split()}
SYSTEM_CALLS = (
    "access|chdir|chmod|close|dup2?|exec[lv]\\w*|fchmod|fchown|fdopen|fileno|flock|fork|fstat\\w*|"
    "fsync|getcwd|getenv_s|getpid|isatty|kill|link|lstat|mkdir|mkstemp|mkdtemp|mmap|nanosleep|"
    "open|openat|opendir|pclose|pipe|poll|popen|posix_\\w+|pread|pwrite|read|readdir|readlink|"
    "realpath|remove|rename|renameat|rmdir|sigaction|sigprocmask|sleep|stat|strdup|strndup|symlink|"
    "system|tmpfile|unlink|unlinkat|usleep|utimensat|waitpid|write")
# The modules that may allocate; all others get memory from the arena and never free it.
ALLOCATORS = {"base/block", "base/system/posix_file", "base/system/wasm_process", "base/system/win32_start"}

# Modules without their own unit test, and where they are tested.
NO_UNIT_TEST = {
    "spec/heritage": "tests/cases/16-extends", "spec/kinds": "test_read", "spec/traits": "test_read", "spec/reader": "test_fields",
    "spec/record": "test_model",
    "main": "every suite that runs the program",
    "base/system/posix_error": "test_place", "base/block": "test_arena, test_heap", "base/system/posix_signal": "test_temp, tests/fault",
    "base/system/wasm_process": "tests/npm", "base/system/posix_folder": "test_place, test_drift",
    "base/system/posix_path": "test_path", "base/system/win32_error": "test_win32_process",
    "base/system/win32_file": "tests/windows", "base/system/win32_folder": "tests/windows",
    "base/system/win32_start": "tests/windows",
    "command/run": "every suite that runs the program",
    "base/json": "test_diag, test_show", "command/search": "tests/cases/12-show", "command/session": "every suite that runs the program",
    "command/answers": "tests/cases/85-answers", "command/upkeep": "tests/cases, 81-lint to 84-init",
    "command/leftovers": "tests/cases/09-check",
    "command/breaking": "tests/cases/82-breaking", "project/past": "tests/cases/82-breaking",
    "upkeep/breaking/outputs": "tests/cases/82-breaking",
    "upkeep/breaking/codes": "test_breaking", "upkeep/breaking/traits": "test_breaking",
    "upkeep/breaking/changes": "test_breaking", "upkeep/breaking/print": "test_breaking",
    "upkeep/import/json_rows": "tests/cases/83-import/json",
    "upkeep/import/from_table": "test_import", "upkeep/import/from_header": "test_import", "upkeep/import/write": "test_import",
    "upkeep/import/c_names": "test_header", "upkeep/import/c_token": "test_header", "upkeep/import/c_value": "test_header",
    "upkeep/import/compiler": "tests/cases/83-import/compiler", "upkeep/import/sentinel": "tests/cases/83-import/header-sentinels",
    "upkeep/import/remark": "tests/cases/83-import/header-comments", "upkeep/import/pattern": "tests/cases/83-import/header-names",
    "upkeep/import/language_value": "test_language", "upkeep/import/languages": "test_language",
    "upkeep/import/compare": "test_import", "upkeep/import/imported": "test_import",
    "output/file": "test_emit, test_drift", "output/plan": "test_emit, test_drift",
    "command/help": "test_cli",
    "lookup/lookups": "tests/conform, every language", "lookup/hash": "test_values, test_texts",
    "template/block": "test_tpl", "template/expression": "test_tpl", "template/insert": "test_tpl",
    "project/template": "test_build",
    "template/compiled": "test_render", "target/escape": "test_context", "target/escape_table": "test_context",
    "template/follow": "test_context",
    "lua/chunk": "test_sandbox", "lua/meter": "test_sandbox", "lua/userdata": "test_render",
    "lua/expose": "test_render", "lua/view_fields": "test_view", "lua/slices": "test_view", "lua/view_plans": "test_view",
    "lua/text_basic": "test_text", "lua/text_search": "test_text",
    "lua/text_string": "test_text", "lua/text_table": "test_text",
}

FUNCTION_LINES = 80
COLUMNS = 100
TABLE_COLUMNS = 140
HEADER = {"functions": 10, "lines": 160}
LARGER_HEADERS = {
    "model.h": {"functions": 8, "lines": 320},  # one record for each kind of declaration
    "system.h": {"functions": 36, "lines": 180},  # everything that differs between systems
    "str.h": {"functions": 18, "lines": 100},   # small functions that all modules use
}

# Specs that need no output, and why.
WITHOUT_OUTPUT = {"http-vendor": "all its codes are in groups that a user has to select"}

# Pages that generator/tools/docs.c prints, and pages with tables of fields that it prints.
WHOLE_PAGES = {"docs/diagnostics.md": "diagnostics", "docs/statusgen.1": "command"}
PAGES_WITH_PARTS = ["docs/statusgen-spec.5", "docs/statusgen-template.5",
                    "docs/template-language.md", "packaging/luals/statusgen.lua"]

# Folders that are not checked: built, generated and unpacked files.
SKIPPED_FOLDERS = re.compile(r"^(\.git|build.*|dist|out|__pycache__|packagecache|lua-5.*|cmocka-1.*)$")
BINARY = re.compile(r"\.(png|gz|ico|bin)$")
TABS_ALLOWED = re.compile(r"docs/(build-systems|using/go).md|\.tpl$|"
                          r"(\.tsv|\.mk|Makefile|debian/rules|/expect[^/]*|/input[^/]*|tests/cases/.*)$")
WITHOUT_COMMENT = re.compile(r"^tests/hostile/chunks/|^\.git$|(^|/)(tests/cases/.*|.*\.(md|json|csv|tsv|txt|tpl|pc|in|manifest)|LICENSE"
                             r"|packaging/debian/(.*/)?(control|copyright|format|statusgen\.(docs|examples))"
                             r"|tests/(facts|fuzz)/.*|\.gitignore|\.gitattributes)$")
COMMENT_BEGINS = ("/*", "//", "--", "#", '"""', "<!--", '.\\"', "%")

# ---- helpers -------------------------------------------------------------------------------------


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
    """The module of a path: lua/view for generator/lua/view.c."""
    return os.path.splitext(os.path.relpath(path, "generator"))[0]


def includes(path):
    """(line, name, quoted) of each #include."""
    for number, line in enumerate(read(path).splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
        if match:
            yield number, match.group(2), match.group(1) == '"'


def functions(path):
    """(name, first line, lines) of each function; its braces are alone in the first column."""
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
        yield "%s: %s has %s, which does not exist" % (path, what, word)
    if listed != sorted(listed):
        yield "%s: %s is not sorted" % (path, what)


# ---- checks: structure ---------------------------------------------------------------------------


def rooms():
    """{folder of generator/: its modules}, from the ground up."""
    build = read("generator/meson.build")
    listed = re.search(r"^modules = \{\n(.*?)^\}", build, re.S | re.M)[1]
    found = {room: re.findall(r"'(\w+)'", names)
             for room, names in re.findall(r"'([\w/]+)': \[(.*?)\]", listed, re.S)}
    replaced = " ".join(re.findall(r"'posix_\w+': \[(.*?)\]", build))
    found["base/system"] += sorted(re.findall(r"'(\w+)'", replaced))
    return found


def own_includes(path):
    """(line, module) of each of the program's headers that PATH includes."""
    for line, name, quoted in includes(path):
        if quoted and name.endswith(".h"):
            yield line, name[:-2]


def check_rooms():
    """A room includes only itself and rooms before it in generator/meson.build, and none that it must not know."""
    order = list(rooms()) + ["tools", ""]
    for path in c_files("generator"):
        room = os.path.dirname(module_of(path))
        if room not in order:
            yield "%s:1: %s is not a room of generator/meson.build" % (path, room)
            continue
        for line, other in own_includes(path):
            if os.path.dirname(other) not in order[:order.index(room) + 1]:
                yield "%s:%d: %s may not include %s" % (path, line, room, other)
            if re.match(MUST_NOT_KNOW.get(room, r"(?!)"), other) and os.path.dirname(other) != room:
                yield "%s:%d: %s must not know %s" % (path, line, room, other)


def owner(path, declared):
    """The module that PATH belongs to; a C file without a header belongs to the module that declares its functions."""
    if path[:-1] + "h" in FILES:
        return module_of(path)
    return next((declared[name] for name, static in defined_in(path) if name in declared and not static),
                module_of(path))


def defined_in(path):
    """(name, whether it is static) of each function that PATH defines."""
    for static, name in re.findall(r"^(static )?[a-z_][\w *]*?\b(\w+)\([^;{}]*\)\n\{",
                                   code_only(read(path)), re.M):
        yield name, bool(static)


def dependencies():
    """{module: the modules whose headers it includes or whose functions it calls}."""
    paths = [path for path in c_files("generator") if not path.startswith("generator/tools/")]
    declared = {name: module_of(path) for path in paths if path.endswith(".h")
                for name in re.findall(r"^[a-z][^;={(]*?(\w+)\([^;{]*\)[^;{]*;",
                                       code_only(read(path)), re.M)}
    owners = {path: owner(path, declared) for path in paths}
    needs = {module: set() for module in owners.values()}
    for path in paths:
        called = set(re.findall(r"\w+(?=\()", code_only(read(path))))
        called -= {name for name, _ in defined_in(path)}
        needs[owners[path]] |= {declared[name] for name in called if name in declared}
        needs[owners[path]] |= {other for _, other in own_includes(path)}
    return {module: others & set(needs) - {module} for module, others in needs.items()}


def check_circles():
    """No two modules depend on each other, directly or indirectly."""
    needs = dependencies()
    reached = {module: set(others) for module, others in needs.items()}
    grown = True
    while grown:
        grown = False
        for module, others in reached.items():
            further = set().union(*(reached[other] for other in others)) - others
            grown = grown or bool(further)
            others |= further
    circles = {tuple(sorted(other for other in reached[module] if module in reached[other]))
               for module in reached if module in reached[module]}
    for circle in sorted(circles):
        yield "generator: a circle: " + ", ".join(circle)


def check_lua_headers():
    """Only generator/lua/ includes Lua's headers."""
    for path in c_files("generator"):
        for line, name, _ in includes(path):
            if name in LUA_HEADERS and not module_of(path).startswith("lua/"):
                yield "%s:%d: only generator/lua/ may include %s" % (path, line, name)


def check_memory():
    """Only base/block allocates or frees memory, and base/system temporarily."""
    for path in c_files("generator"):
        if module_of(path) in ALLOCATORS:
            continue
        for number, line in enumerate(code_only(read(path)).splitlines(), 1):
            call = re.search(r"\b(malloc|calloc|realloc|free|strdup|strndup)\(", line)
            if call:
                yield "%s:%d: %s() outside the arena" % (path, number, call.group(1))


def check_system():
    """Only generator/base/system/ includes headers or calls functions outside C99."""
    for path in c_files("generator"):
        if module_of(path).startswith("base/system/"):
            continue
        for line, name, _ in includes(path):
            if name in SYSTEM_HEADERS or name.startswith("sys/"):
                yield "%s:%d: <%s> outside generator/base/system/" % (path, line, name)
        own = {name for name, _ in defined_in(path)}
        for number, line in enumerate(code_only(read(path)).splitlines(), 1):
            call = re.search(r"(?<![\w.>])(%s)\(" % SYSTEM_CALLS, line)
            if call and call.group(1) not in own:
                yield "%s:%d: %s() outside generator/base/system/" % (path, number, call.group(1))


def check_functions():
    """A function has at most 80 lines."""
    for path in c_files("generator", "tests/unit"):
        for name, line, lines in functions(path):
            if lines > FUNCTION_LINES:
                yield "%s:%d: %s() has %d lines, more than %d" % (path, line, name, lines,
                                                                  FUNCTION_LINES)


def check_headers():
    """A header declares few functions and fits on a screen or two."""
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
    """generator/meson.build lists every C file of the program, in order."""
    for room, names in rooms().items():
        there = {os.path.basename(path)[:-2] for path in c_files("generator")
                 if os.path.dirname(module_of(path)) == room and path.endswith(".c")}
        yield from compare("generator/meson.build", room, names, there)


def check_exported():
    """A function in a header is used by another module or its test; otherwise it is static."""
    texts = {path: code_only(read(path)) for path in c_files("generator", "tests/unit")}
    for header in [path for path in texts if path.endswith(".h")]:
        others = [texts[path] for path in texts if path not in (header, header[:-2] + ".c")]
        for name in re.findall(r"^(?!typedef)[a-z_][^;={(]*?(\w+)\([^;{]*\)[^;{]*;", texts[header], re.M):
            uses = re.compile(r"\b%s\b" % name)
            if len(uses.findall(texts[header])) < 2 and not any(map(uses.search, others)):
                yield "%s: %s() is used nowhere else" % (header, name)


def check_limits():
    """Each limit has a case that reaches it, named after it, and `explain` knows it."""
    rows = re.findall(r'\[LIMIT_\w+\] = \{ "(\w+)", [^,]+, [^,]+, "(\w+|[\w ]+)", (E\d+),', read("generator/base/limit.c"))
    words = re.findall(r"^    (LIMIT_\w+),", read("generator/base/limit.h"), re.M)
    if len(rows) != len(words):
        yield "generator/base/limit.c: %d rows for %d limits" % (len(rows), len(words))
    for name, _, diagnostic in rows:
        case = "tests/cases/06-limits/" + name
        expected = read(case + "/expect.err") if case + "/expect.err" in FILES else ""
        if "[%s]" % diagnostic not in expected or "--limit %s=" % name not in expected:
            yield "%s: no case reaches the limit `%s` and shows how to raise it" % (case, name)
        if not re.search(r"--limit[ =]%s=(?!NUMBER)" % name, "".join(
                read(path) for path in FILES if re.match(r"tests/cases/06-limits/.*/cmd$", path))):
            yield "%s: no case sets the limit" % case
        if "limit %s: " % name not in explained(name):
            yield "generator/base/limit.c: explain does not know the limit `%s`" % name


def check_unit_tests():
    """A module has a unit test or a row in NO_UNIT_TEST, and a unit test has a module."""
    modules = {room + "/" + name for room, names in rooms().items() for name in names} | {"main"}
    tested = {re.sub(r"/test_(?=\w+$)", "/", os.path.relpath(path[:-2], "tests/unit"))
              for path in c_files("tests/unit") if path.endswith(".c")}
    for module in sorted(tested - modules):
        yield "tests/unit: %s has a test and is not a module of generator/meson.build" % module
    yield from compare("tests/lint/run.py", "NO_UNIT_TEST", sorted(NO_UNIT_TEST), modules - tested)


def outputs():
    """{spec: its targets} in statusgen.lua."""
    found = {}
    for spec, target in re.findall(r'^output \{ "([\w-]+)", "(\w+)"', read("statusgen.lua"), re.M):
        found.setdefault(spec, set()).add(target)
    return found


def check_specs():
    """A spec names its sources in its first comment, has outputs for C, Markdown and JSON, and is in the README."""
    for path in FILES:
        name = path[len("spec/"):-len(".lua")]
        if not re.match(r"spec/[\w-]+\.lua$", path):
            continue
        comment = re.match(r"(?:--.*\n)*", read(path))[0]
        if not re.search(r"\bregistry\b|\bRFC \d|\bspecification\b|\bStandard\b|https?://|\w\.(?:proto|h|txt)\b", comment):
            yield "%s:1: the first comment names no source" % path
        for target in sorted({"c", "markdown", "json"} - outputs().get(name, set())):
            if name not in WITHOUT_OUTPUT:
                yield "statusgen.lua: no output of %s for %s" % (name, target)
        if not re.search(r"(?<![\w-])%s(?![\w-])" % name, read("README.md")):
            yield "README.md: %s is not named" % name


def check_targets():
    """A target has an output, a row in docs/targets.md, and a probe or a reader that compares its documents."""
    readers = "".join(read(path) for path in ("tests/escape/documents.py", "tests/documents/run.py"))
    for path in FILES:
        found = re.match(r"templates/(\w+)/target\.lua$", path)
        if not found:
            continue
        name = found[1]
        if not any(name in targets for targets in outputs().values()):
            yield "statusgen.lua: no output for %s" % name
        if not re.search(r"(?m)^\|.*`%s`" % name, read("docs/targets.md")):
            yield "docs/targets.md: no row for %s" % name
        if "tests/conform/%s/language.json" % name not in FILES and not re.search(r'"%s"' % name, readers):
            yield "tests/conform: no probe for %s" % name
        page = re.search(r'page = "([^"]*)"', read(path))
        own = "docs/using/%s.md" % name
        if page and page[1] not in FILES or own in FILES and (not page or page[1] != own):
            yield "%s: `page` is not its page" % path


def check_suites():
    """tests/meson.build lists every suite that has a run.py."""
    there = {path.split("/")[1] for path in FILES if re.match(r"tests/\w+/run\.py$", path)}
    for suite in sorted(there - set(meson_list("tests/meson.build", "script_suites"))):
        yield "tests/meson.build: script_suites lacks %s" % suite


def diagnostic_ids():
    return re.findall(r"^(?:RULE|CHANGE)\((\w+),", read("generator/base/diagnostics.def"), re.M)


def check_diagnostic_ids():
    """The id of a diagnostic is unique."""
    ids = diagnostic_ids()
    for one in sorted({i for i in ids if ids.count(i) > 1}):
        yield "generator/base/diagnostics.def: %s has more than one row" % one


def check_diagnostics_are_documented():
    """Each diagnostic has a section in docs/diagnostics.md."""
    page = "docs/diagnostics.md"
    if page not in FILES:
        raise Skip("there is no %s" % page)
    there = set(re.findall(r"^#+ .*?\b([A-Z]\d{4})\b", read(page), re.M))
    for one in sorted(set(diagnostic_ids()) - there):
        yield "%s: no section about %s" % (page, one)
    for one in sorted(there - set(diagnostic_ids())):
        yield "%s: %s is not in generator/base/diagnostics.def" % (page, one)


def program_given():
    program = next((word for word in sys.argv[1:] if os.path.isfile(word)), None)
    if not program:
        raise Skip("a program is not given")
    return os.path.abspath(program)


def explained(*words):
    done = subprocess.run([program_given(), "explain", *words], check=True, stdout=subprocess.PIPE)
    return done.stdout.decode()


def part_today(part):
    """The output of the program `docs`, built beside PROGRAM, for a part of a page."""
    folder = os.path.dirname(program_given())
    tools = [path for path in (os.path.join(folder, "docs"), os.path.join(folder, "../docs"))
             if os.access(path, os.X_OK) and os.path.isfile(path)]
    if not tools:
        raise Skip("the program `docs` is not beside the given one")
    return subprocess.run([tools[0], part], check=True, stdout=subprocess.PIPE).stdout.decode()


def page_today(page):
    """The current text of PAGE, which the program prints as a whole or in parts between marks."""
    if page in WHOLE_PAGES:
        return part_today(WHOLE_PAGES[page])
    mark = r"(?:<!--|\.\\\"|--)"
    part = r"^(%s from generator/tools/docs.c: ([\w-]+)(?: -->)?\n).*?^(%s end(?: -->)?)$" % (mark, mark)
    text, parts = re.subn(part, lambda m: m[1] + part_today(m[2]) + m[3], read(page), flags=re.S | re.M)
    return text if parts else "without a part"


def check_pages():
    """Pages and tables that the program prints are current."""
    for page in [*WHOLE_PAGES, *PAGES_WITH_PARTS]:
        if page not in FILES or page_today(page) != read(page):
            yield "%s:1: not current; run ./dev accept" % page


def check_manual():
    """mandoc has no findings in the manual pages."""
    if not shutil.which("mandoc"):
        raise Skip("no mandoc")
    pages = [path for path in FILES if re.match(r"docs/.*\.[1-9]$", path)]
    done = subprocess.run(["mandoc", "-T", "lint", *pages], cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, check=False)
    for line in done.stdout.splitlines():
        if "referenced manual not found: Xr statusgen" not in line:  # they are not installed here
            yield line


def check_annotations():
    """Each field has a type for editors and in words, if needed from a row of generator/tools/docs.c."""
    for number, line in enumerate(read("packaging/luals/statusgen.lua").splitlines(), 1):
        if re.match(r"---@field (\w+\??|\[\d\]) any\b", line):
            yield "packaging/luals/statusgen.lua:%d: special_rows lacks %s" % (number, line)


def check_diagnostics_have_cases():
    """Each diagnostic is expected by a case in tests/cases."""
    cases = [path for path in FILES if path.startswith("tests/cases/")]
    if not cases:
        raise Skip("there is no tests/cases")
    # Diagnostics that only a failing system causes are expected by the tests that make it fail.
    cases += ["tests/unit/output/test_emit.c", "tests/unit/output/test_place.c",
              "tests/fault/run.py"]
    expected = set(re.findall(r"\b([A-Z]\d{4})\b", "".join(read(path) for path in cases)))
    for one in sorted(set(diagnostic_ids()) - expected):
        yield "generator/base/diagnostics.def: no case under tests/cases expects %s" % one


def check_examples():
    """The wrong example of an explanation causes its diagnostic, and the right one causes none."""
    yield from examples.check(program_given())


def check_quotes():
    """Messages quote with backticks, or show a string in double quotes; never '...'."""
    for path in c_files("generator"):
        text = re.sub(r'"\s*\n\s*"', "", read(path))
        for call in re.findall(r"\b(?:diag_\w+|cli_usage|sandbox_\w+|report\w*|refuse\w*)\((.*?)\);", text, re.S):
            for quoted in re.findall(r"'%[.*]*\w'", call):
                yield "%s: a message quotes with %s" % (path, quoted)


def check_recipes():
    """docs/build-systems.md shows the files of examples/ unchanged."""
    page = "docs/build-systems.md"
    blocks = re.findall(r"<!-- from (\S+) -->\n\n```\w*\n(.*?)```\n", read(page), re.S)
    if not blocks:
        yield "%s: no recipe is taken from a file" % page
    for path, text in blocks:
        if read(path) != text:
            yield "%s: the recipe differs from %s" % (page, path)


# ---- checks: text --------------------------------------------------------------------------------


def first_comment(path):
    lines = [line for line in read(path).splitlines() if line.strip()]
    if lines and lines[0].startswith(("#!", "<?php")):
        lines = lines[1:]
    return lines[0] if lines else ""


def check_first_comment():
    """Every file begins with a comment on its purpose."""
    for path in FILES:
        if not WITHOUT_COMMENT.search(path) and not first_comment(path).startswith(COMMENT_BEGINS):
            yield "%s:1: does not begin with a comment" % path


def check_must_not_know():
    """The first comment of a module's header (of its C file if it has none) states what the module must not know."""
    for path in c_files("generator"):
        if path.endswith(".c") and path[:-1] + "h" in FILES:
            continue
        comment = read(path).split("*/")[0]
        if not re.search(r"not\W+know|know\W+nothing", comment):
            yield "%s:1: the first comment does not state what the module must not know" % path


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
            continue  # an included template need not end its last line
        if text and (not text.endswith("\n") or text.endswith("\n\n")):
            yield "%s: does not end with one newline" % path


def check_words():
    """No file has a path of a developer's machine, or a note about unfinished work."""
    machine = r"(?<![\w.$}])/(?:ho" r"me|wo" r"rk|ro" r"ot)/\w"
    undone = r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b"
    for path in FILES:
        for number, line in enumerate(read(path).splitlines(), 1):
            match = re.search(machine + "|" + undone, line)
            if match:
                yield "%s:%d: %s" % (path, number, match.group(0))


def check_shell():
    """shellcheck has no findings in the shell scripts."""
    if not shutil.which("shellcheck"):
        raise Skip("no shellcheck")
    scripts = [p for p in FILES if re.match(r"#!.*\b(ba)?sh\b", read(p).split("\n", 1)[0])
               and not p.startswith("tests/cases/")]
    done = subprocess.run(["shellcheck", "--format=gcc"] + scripts, cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, check=False)
    yield from done.stdout.splitlines()


# ---- running them --------------------------------------------------------------------------------

CHECKS = {name[6:]: function for name, function in list(globals().items())
          if name.startswith("check_")}
FILES = project_files()


def broken(name):
    """The rule of the check NAME and its violations."""
    found = list(CHECKS[name]())
    return "\n".join([CHECKS[name].__doc__.split("\n")[0]] + found) if found else ""


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
    tally = suite.Tally()
    for name in names or CHECKS:
        tally.test(name, broken, name)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
