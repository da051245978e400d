#!/usr/bin/env python3
"""Compiles the generated C with every installed compiler, and tests the result.

    python3 tests/compilers/run.py PROGRAM [WORD...]

probe.c calls each function; lookups.py tests all forms of lookups in depth; forms.py compares their
answers; small.py runs them where int has 16 bits.  This script knows the interface of the generated C, not its implementation.
"""
import re
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import suite  # noqa: E402
import forms  # noqa: E402
import lookups  # noqa: E402
import small  # noqa: E402
from suite import Skip, output_of, problem_of  # noqa: E402

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wswitch-enum", "-Werror"]

# name, standards (the default run uses the last one), whether its programs run here, further arguments
COMPILERS = [
    ("gcc", ["c99", "c11", "c17", "c2x"], True, WARNINGS),
    ("clang", ["c99", "c11", "c17", "c2x"], True, WARNINGS),
    ("tcc", ["c99"], True, ["-Wall", "-Werror"]),
    ("musl-gcc", ["c99"], True, WARNINGS),
    ("x86_64-w64-mingw32-gcc", ["c99", "c17"], False, WARNINGS),
    ("g++", ["c++11", "c++14", "c++17", "c++20", "c++23"], True, WARNINGS),
    ("clang++", ["c++11", "c++14", "c++17", "c++20", "c++2b"], True, WARNINGS),
]
USUAL = ("gcc", "clang", "g++", "clang++")
C_COMPILER = {"g++": ["gcc", "-std=c99"], "clang++": ["clang", "-std=c99"]}  # of the source file
FORMS = {"pair": [], "header": ["-D", "form=header"], "table": ["-D", "lookup=table"],
         "switch": ["-D", "lookup=switch"]}

# header, its prerequisites, compiler
WINDOWS = "#include <windows.h>\n", "x86_64-w64-mingw32-gcc"
NEIGHBORS = [("microhttpd.h", "", "gcc"), ("http_parser.h", "", "gcc"), ("libwebsockets.h", "", "gcc"),
             ("winhttp.h", *WINDOWS), ("wininet.h", *WINDOWS)]
# Those that our headers of all specs are included with.
FURTHER = [(header, "", compiler) for compiler in ("gcc", "g++") for header in (
    "curses.h", "netdb.h", "X11/Xlib.h", "errno.h", "math.h", "signal.h", "termios.h")] + [
    ("winsock2.h", "", WINDOWS[1]), ("windns.h", *WINDOWS), ("ntstatus.h", *WINDOWS)]
# What gRPC's status.h declares, and its guard.
GRPC = "#define GRPC_STATUS_H\ntypedef enum { THE_FIRST, THE_LAST = 0x7fffffff } grpc_status_code;\n"
# A list of codes is counted by a macro that adds one, without parentheses.
TIDY = ["clang-tidy", "--quiet", "--warnings-as-errors=*", "--checks=-*,bugprone-*,cert-*,clang-analyzer-*,misc-*,"
        "performance-*,portability-*,-bugprone-easily-swappable-parameters,-bugprone-macro-parentheses"]


def first_problem(*commands, folder):
    return next(filter(None, (problem_of(command, folder) for command in commands)), "")


# ---- compiling -----------------------------------------------------------------------------------


def check_compiler(compiler, standard, runs, flags, form, place):
    language = ["-x", "c++"] if "++" in compiler else []
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "empty.c").write_text("int main(void) { return 0; }\n")
        if problem_of([compiler, f"-std={standard}", *language, "-c", "empty.c"], folder):
            raise Skip("it does not know the standard")
        objects = [] if form == "header" else ["http_status.o"]
        source = [*C_COMPILER.get(compiler, [compiler, f"-std={standard}"]), *flags, "-c", place / "http_status.c"]
        return first_problem(
            *[source] * bool(objects),
            [compiler, f"-std={standard}", *flags, "-I", place, *language, "-c", HERE / "probe.c"],
            *[[compiler, "probe.o", *objects, "-o", "probe"], ["./probe"]] * runs, folder=folder)


def check_sanitized(form, place):
    """The address sanitizer finds reads past the end of a text."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [HERE / "probe.c"] + ([] if form == "header" else [place / "http_status.c"])
        return first_problem(["gcc", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-I", place,
                              "-o", "sanitized", *sources], ["./sanitized"], folder=folder)


def test_compilers(tally, folders):
    for compiler, standards, runs, flags in COMPILERS:
        for standard in standards:
            for form, place in folders.items():
                if form in ("table", "switch") and standard != standards[0]:
                    continue  # the same declarations: one standard is enough
                tally.test(f"{compiler} {standard}, form {form}", check_compiler, compiler, standard, runs, flags, form, place,
                           needs=[compiler], thorough=compiler not in USUAL or standard != standards[-1])
    for form, place in folders.items():
        tally.test(f"gcc with sanitizers, form {form}", check_sanitized, form, place, needs=["gcc"])


# ---- what the object is made of ------------------------------------------------------------------


def check_object(compiler, level, source, called):
    """An object and a library of it need no libc but what may be CALLED, no relocations, nothing writable."""
    with tempfile.TemporaryDirectory() as folder:
        own = output_of([compiler, "-print-file-name=include"]).strip()  # the headers that need no library
        Path(folder, "limits.h").touch()  # gcc's own continues in that of a library
        command = [compiler, level, "-ffreestanding", "-nostdinc", "-isystem", own, "-idirafter", folder, "-fPIC"]
        problem = first_problem([*command, "-c", source, "-o", "object.o"],
                                [*command, "-shared", "-nostdlib", "-o", "object.so", "object.o"], folder=folder)
        if problem:
            return problem
        undefined = output_of(["nm", "-u", "object.o"], folder).replace("_GLOBAL_OFFSET_TABLE_", "")
        undefined = set(re.findall(r"U (\S+)", undefined)) - called
        writable = re.findall(r"^\.(?:data|bss|tdata|tbss)\S*\s+[1-9]\d*", output_of(["size", "-A", "object.o"], folder), re.M)
        relocations = [line for line in re.findall(r"^.*\bR_\w+.*$", output_of(["readelf", "-rW", "object.so"], folder), re.M)
                       if not called & set(line.split())]
    return "\n".join([f"undefined: {one}" for one in undefined] + writable + relocations)


CPP = """#include "http_status.hpp"
#include <ostream>
using namespace http_status;
std::size_t all_of(code one, std::string_view text, std::ostream &to) {
    std::size_t sum = name_of(one).size() + phrase_of(one).size() + summary_of(one).size() + reference_of(one).size();
    for (const auto &item : headers_of(one)) sum += item.text().size() + item.condition().size() + item.level().has_value();
    for (const auto &item : applies_to_of(one)) sum += item.text().size();
    for (const code other : codes) sum += to_string_view(*retry_of(other)).size() + to_string_view(*class_of(other)).size();
    to << one;
    return sum + from_name(text).has_value() + from_phrase(text).has_value() + from_text(text).has_value();
}
"""


def check_cpp_object(compiler, level, program):
    """An object with all functions of C++ has no data that a loader must write to: no tables of pointers."""
    with tempfile.TemporaryDirectory() as folder:
        output_of([program, "generate", "http", "-t", "cpp", "-o", folder])
        Path(folder, "all.cpp").write_text(CPP, encoding="ascii")
        problem = problem_of([compiler, "-std=c++17", level, "-fPIC", "-fno-exceptions", *WARNINGS, "-c", "all.cpp"], folder)
        if problem:
            return problem
        return "\n".join(re.findall(r"^\.data\.rel\S*\s+[1-9].*", output_of(["size", "-A", "all.o"], folder), re.M))


def check_many_words(compiler, program):
    """A field of items may have more words than there are texts, and than a byte can number."""
    words = ", ".join('{ "w%d" }' % number for number in range(300))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "many.lua").write_text(
            'spec { id = "many", title = "Many" }\ntrait { "note", list = { level = { %s } } }\n'
            'code { 1, "A", note = { { "x", level = "w299" } } }\n' % words, encoding="ascii")
        output_of([program, "generate", "./many.lua", "-t", "cpp", "-o", "."], folder)
        Path(folder, "many.cpp").write_text(
            '#include "many.hpp"\n'
            'static_assert(to_string_view(*many::note_of(many::code::a)[0].level()) == "w299");\n', encoding="ascii")
        return problem_of([compiler, "-std=c++17", *WARNINGS, "-fsyntax-only", "many.cpp"], folder)


def test_objects(tally, folders, program):
    for compiler in ("g++", "clang++"):
        for level in ("-O0", "-O2"):
            tally.test(f"{compiler} {level}: the object of C++", check_cpp_object, compiler, level, program, needs=[compiler])
        tally.test(f"{compiler}: many words in C++", check_many_words, compiler, program, needs=[compiler])
    for compiler in ("gcc", "clang"):
        for form in ("pair", "table", "switch"):
            for level in ("-O0", "-O2", "-Os", "-O3"):
                tally.test(f"{compiler} {level}, form {form}: the object", check_object, compiler, level,
                           folders[form] / "http_status.c", set() if form == "table" else {"memcmp"},
                           needs=[compiler, "nm", "readelf", "size"],
                           thorough=(level, form) != ("-O2", "pair"))


# ---- beside other headers ------------------------------------------------------------------------


def compile_text(compiler, text, place, flags=()):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "use.c").write_text(text)
        return problem_of([compiler, "-Wall", "-Wextra", "-Werror", *flags, "-I", place, "-c", "use.c"], folder)


def check_neighbor(header, before, compiler, place):
    ours, theirs = '#include "http_status.h"\n', f"{before}#include <{header}>\n"
    if compile_text(compiler, theirs, place, ["-w"]):
        raise Skip(f"no {header}")
    use = "int answer(void);\nint answer(void) { return HTTP_404_NOT_FOUND; }\n"
    return "".join(compile_text(compiler, text + use, place) for text in (ours + theirs, theirs + ours, ours + ours))


def check_all(before, compiler):
    """The headers of all specs, before and after those of a system, in one file."""
    ours = "".join(f'#include "{path}"\n' for path in sorted((suite.ROOT / "out").glob("*/c/*.h")))
    language = ["-x", "c++"] if "++" in compiler else []
    if compile_text(compiler, before, ".", ["-w", *language]):
        raise Skip("no such header")
    return "".join(compile_text(compiler, text, ".", ["-Wno-unused", *language]) for text in (ours + before, before + ours))


def check_tidy(form, place):
    """The analyzers of clang report nothing in the generated code."""
    source = place / ("http_status.h" if form == "header" else "http_status.c")
    return problem_of([*TIDY, source, "--", "-std=c99", "-x", "c"])


def check_guard(folders):
    """A second inclusion with other options is an error, one with the same options is not."""
    other = f'#include "{folders["header"]}/http_status.h"\n'
    twice = compile_text("gcc", '#include "http_status.h"\n' * 2, folders["pair"])
    problem = compile_text("gcc", '#include "http_status.h"\n' + other, folders["pair"])
    return twice or ("" if "generated with other options" in problem else f"no error: {problem}")


def check_deprecation(compiler, place):
    """Deprecated names cause a warning unless the user disables it."""
    use = '#include "http_status.h"\nint old(void);\nint old(void) { return HTTP_302_MOVED_TEMPORARILY; }\n'
    if "deprecated" not in compile_text(compiler, use, place):
        return "no warning"
    return compile_text(compiler, "#define HTTP_STATUS_DEPRECATED(text)\n" + use, place)


MACROS = """#include "http_status.h"
#if HTTP_404_NOT_FOUND != 404 || !defined HTTP_302_MOVED_TEMPORARILY
#error "the preprocessor does not know the codes"
#endif
int answer(enum http_status_code code);
int answer(enum http_status_code code) { return code == HTTP_404_NOT_FOUND; }
"""


def check_macros(program, form):
    """With macros=yes, `#if` and `#ifdef` see the codes, and the rest compiles as before."""
    with tempfile.TemporaryDirectory() as place:
        output_of([program, "generate", "http", "-t", "c", "-o", place, "-D", "macros=yes", "-D", f"form={form}"])
        source = Path(place, "http_status.c")
        return compile_text("gcc", MACROS + (source.read_text() if source.exists() else ""), place, ["-std=c99"])


def test_uses(tally, program, folders):
    for header, before, compiler in FURTHER:
        tally.test(f"{compiler}: all specs beside {header}", check_all, f"{before}#include <{header}>\n", compiler,
                   needs=[compiler], thorough=header != "curses.h")
    tally.test("g++: all specs beside gRPC", check_all, GRPC, "g++", needs=["g++"])
    for form, place in folders.items():
        tally.test(f"clang-tidy, form {form}", check_tidy, form, place, needs=["clang-tidy"], thorough=True)
    for form in ("pair", "header"):
        tally.test(f"form {form} with macros", check_macros, program, form, needs=["gcc"])
    tally.test("a second inclusion with other options", check_guard, folders, needs=["gcc"])
    for form in ("pair", "header"):
        for header, before, compiler in NEIGHBORS:
            tally.test(f"form {form} beside {header}", check_neighbor, header, before, compiler, folders[form],
                       needs=[compiler], thorough=before != "" and (form, header) != ("pair", "winhttp.h"))
        for compiler in ("gcc", "clang"):
            tally.test(f"{compiler}, form {form}: deprecated names", check_deprecation, compiler, folders[form],
                       needs=[compiler])


def check_largest(program, compiler):
    """A compiler takes the header of 100,000 codes: nothing in it nests as deep as the list is long."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "most.lua").write_text('spec { id = "most", title = "Most" }\n' + "".join(
            'code { %d, "Code %d" }\n' % (3 * i, i) for i in range(100000)))
        output_of([program, "generate", "./most.lua", "-t", "c", "-o", "."], folder)
        return compile_text(compiler, '#include "most.h"\n', folder)


def test_largest(tally, program):
    for compiler in ("gcc", "clang"):
        tally.test(f"{compiler}: 100,000 codes", check_largest, program, compiler, needs=[compiler],
                   thorough=compiler != "gcc")


def main(arguments):
    program, tally = str(Path(arguments[0]).resolve()), suite.Tally(arguments[1:], suite.AT_ONCE)
    with tempfile.TemporaryDirectory() as folder:
        folders = {form: Path(folder, form) for form in FORMS}
        for form, options in FORMS.items():
            output_of([program, "generate", "http", "-t", "c", "-o", folders[form], *options])
        test_compilers(tally, folders)
        test_objects(tally, folders, program)
        test_uses(tally, program, folders)
        test_largest(tally, program)
        lookups.test(tally, program)
        forms.test(tally, program)
        small.test(tally, program)
        tally.wait()
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
