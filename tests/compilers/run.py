#!/usr/bin/env python3
"""Compiles the generated C with every compiler that is here and holds it against the registry.

    python3 tests/compilers/run.py PROGRAM

iana-http.tsv is a snapshot of the registry of HTTP status codes (2025-09-15), taken without the
program.  probe.c compares the functions with it for each value, and lookups.py asks far more about
lookups of all forms.  Compilers, headers and tools that are missing are skipped and named.  It knows
the interface of the generated C, not how it is made.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import lookups

HERE = os.path.dirname(os.path.abspath(__file__))
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Wswitch-enum",
            "-Werror"]

# name, standards, whether it is C++, whether what it makes runs here, further arguments
COMPILERS = [
    ("gcc", ["c99", "c11", "c17", "c2x"], False, True, WARNINGS),
    ("clang", ["c99", "c11", "c17", "c2x"], False, True, WARNINGS),
    ("tcc", [None], False, True, ["-Wall", "-Werror"]),
    ("musl-gcc", ["c99"], False, True, WARNINGS),
    ("x86_64-w64-mingw32-gcc", ["c99", "c17"], False, False, WARNINGS),
    ("g++", ["c++11", "c++14", "c++17", "c++20", "c++23"], True, True, WARNINGS),
    ("clang++", ["c++11", "c++14", "c++17", "c++20", "c++2b"], True, True, WARNINGS),
]
FORMS = {"pair": [], "header": ["-D", "form=header"], "table": ["-D", "lookup=table"],
         "switch": ["-D", "lookup=switch"]}

# header, what it needs before it, compiler
NEIGHBOURS = [
    ("microhttpd.h", "", "gcc"), ("http_parser.h", "", "gcc"), ("libwebsockets.h", "", "gcc"),
    ("winhttp.h", "#include <windows.h>\n", "x86_64-w64-mingw32-gcc"),
    ("wininet.h", "#include <windows.h>\n", "x86_64-w64-mingw32-gcc"),
]


class Tally:
    """Counts what was tried, and says what failed or was left out."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def result(self, what, output):
        """OUTPUT is empty if all is well."""
        if output:
            self.failed += 1
            print("---- %s\n%s" % (what, output.strip()[:3000]))
        else:
            self.passed += 1

    def skip(self, what):
        self.skipped += 1
        print("skipped: " + what)


def run(command, folder):
    """Nothing if COMMAND succeeds, else what it said."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=300, check=False)
    if done.returncode == 0:
        return ""
    return "%s: exit %d\n%s" % (" ".join(command), done.returncode,
                                done.stdout.decode("utf-8", "replace"))


def output_of(command, folder):
    return subprocess.run(command, cwd=folder, capture_output=True, check=True).stdout.decode()


# ---- what is expected ----------------------------------------------------------------------------


def read_registry():
    """(value, phrase, reference) of each code that is assigned and has a constant."""
    with open(os.path.join(HERE, "iana-http.tsv"), encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file][1:]
    return [(int(value), phrase, reference) for value, phrase, reference in rows
            if reference and value not in ("306", "418")]  # without one they are unassigned


def name_of(phrase):
    return re.sub(r"[^A-Za-z0-9]+", "_", phrase.replace("'", "")).strip("_").upper()


def document_of(reference):
    """What the reference begins with: `RFC 9110` of `[RFC9110, Section 15.5.5]`."""
    first = re.findall(r"\[([^\]]+)\]", reference)[0]
    return re.sub(r"-\d\d$", "", re.sub(r"^RFC(\d+)", r"RFC \1", first).split(",")[0])


def read_aliases(program, folder):
    """Other names and phrases, as the json target has them."""
    subprocess.run([program, "generate", "http", "-t", "json", "-o", folder], check=True,
                   stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, "http_status.json"), encoding="utf-8") as file:
        codes = json.load(file)["codes"]
    found = []
    for code in codes:
        if code["state"]["kind"] == "reserved":
            continue
        for alias in code["aliases"]:
            found.append((code["value"], alias["phrase"], True))
            if alias["kind"] != "accepts":
                found.append((code["value"], alias["upper_name"], False))
    return found


def write_expected(program, folder):
    quoted = json.dumps  # the texts are ASCII without anything that C would write differently
    with open(os.path.join(folder, "expected.h"), "w", encoding="ascii") as file:
        file.write("struct row { int value; const char *phrase, *name, *reference; };\n"
                   "static const struct row rows[] = {\n")
        for value, phrase, reference in read_registry():
            texts = phrase, name_of(phrase), document_of(reference)
            file.write("    { %d, %s },\n" % (value, ", ".join(map(quoted, texts))))
        file.write("};\nstruct alias { int value; bool is_phrase; const char *text; };\n"
                   "static const struct alias aliases[] = {\n")
        for value, text, is_phrase in read_aliases(program, folder):
            file.write("    { %d, %s, %s },\n" % (value, quoted(is_phrase), quoted(text)))
        file.write("};\n")


# ---- compiling -----------------------------------------------------------------------------------


def accepts(compiler, standard, folder):
    """Whether the compiler is here and knows the standard."""
    if not shutil.which(compiler):
        return False
    with open(os.path.join(folder, "empty.c"), "w", encoding="ascii") as file:
        file.write("int main(void) { return 0; }\n" if "++" not in compiler else "int main() {}\n")
    return not run([compiler] + (["-std=" + standard] if standard else []) +
                   ["-c", "empty.c", "-o", "empty.o"], folder)


def objects_of(form, compiler, standard, is_cpp, flags, folder):
    """Compiles the source file, always as C: its objects, and what went wrong."""
    if form == "header":
        return [], ""
    command = {"g++": ["gcc", "-std=c99"], "clang++": ["clang", "-std=c99"]}.get(
        compiler, [compiler] + (["-std=" + standard] if standard else []))
    return ["http_status.o"], run(command + (WARNINGS if is_cpp else flags) +
                                  ["-c", "http_status.c", "-o", "http_status.o"], folder)


def check_compiler(tally, compiler, standard, is_cpp, runs, flags, folders):
    what = "%s %s" % (compiler, standard or "")
    for form, folder in folders.items():
        if form in ("table", "switch") and standard != "c99":
            continue  # the same declarations: one standard will do
        if not accepts(compiler, standard, folder):
            tally.skip("%s: %s" % (what, "does not know the standard" if shutil.which(compiler)
                                   else "not installed"))
            return
        objects, said = objects_of(form, compiler, standard, is_cpp, flags, folder)
        language = ["-x", "c++"] if is_cpp else []
        command = [compiler] + (["-std=" + standard] if standard else []) + flags + language
        said = said or run(command + ["-c", "probe.c", "-o", "probe.o"], folder)
        tally.result("%s, form %s: compile" % (what, form), said)
        if runs and not said:
            said = run([compiler, "probe.o"] + objects + ["-o", "probe"], folder)
            tally.result("%s, form %s: run" % (what, form), said or run(["./probe"], folder))


def check_sanitized(tally, folders):
    """Reading past the end of a text is found by the address sanitizer."""
    for form, folder in folders.items():
        sources = ["probe.c"] + ([] if form == "header" else ["http_status.c"])
        said = run(["gcc", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined",
                    "-o", "sanitized"] + sources, folder)
        tally.result("gcc with sanitizers, form " + form, said or run(["./sanitized"], folder))


# ---- what the object is made of ------------------------------------------------------------------


def look_into(tally, what, folder):
    """The object itself, and a library of it alone: what the loader would have to relocate."""
    undefined = [line for line in output_of(["nm", "-u", "object.o"], folder).splitlines()
                 if "_GLOBAL_OFFSET_TABLE_" not in line]
    tally.result(what + ": undefined symbols", "\n".join(undefined))
    writable = re.findall(r"^\.(?:data|bss|tdata|tbss)\S*\s+([1-9]\d*)",
                          output_of(["size", "-A", "object.o"], folder), re.M)
    tally.result(what + ": writable data", " ".join(writable))
    said = output_of(["readelf", "-rW", "object.so"], folder)
    relocations = re.findall(r"^.*\bR_\w+.*$", said, re.M)
    tally.result(what + ": relocations", "\n".join(relocations))


def check_object(tally, folders):
    """No libc, nothing to relocate, nothing writable: at any optimization, by any compiler."""
    for compiler in ("gcc", "clang"):
        if not all(map(shutil.which, (compiler, "nm", "readelf", "size"))):
            tally.skip("%s, nm, readelf or size: not installed" % compiler)
            continue
        for form in ("pair", "table", "switch"):
            for level in ("-O0", "-O2", "-Os", "-O3"):
                folder, what = folders[form], "%s %s, form %s" % (compiler, level, form)
                command = [compiler, level, "-ffreestanding", "-fPIC"]
                made = run(command + ["-c", "http_status.c", "-o", "object.o"], folder)
                linked = ["-shared", "-nostdlib", "-o", "object.so", "object.o"]
                tally.result(what, made or run(command + linked, folder))
                look_into(tally, what, folder)


# ---- beside other headers ------------------------------------------------------------------------


def compiles(compiler, text, folder, flags=()):
    with open(os.path.join(folder, "use.c"), "w", encoding="ascii") as file:
        file.write(text)
    return run([compiler, "-Wall", "-Wextra", "-Werror"] + list(flags) +
               ["-c", "use.c", "-o", "use.o"], folder)


def check_neighbours(tally, folders):
    for header, before, compiler in NEIGHBOURS:
        theirs = before + "#include <%s>\n" % header
        if not shutil.which(compiler) or compiles(compiler, theirs, folders["pair"], ["-w"]):
            tally.skip("%s: not installed" % header)
            continue
        for form in ("pair", "header"):
            ours = '#include "http_status.h"\n'
            for order, text in (("before", ours + theirs), ("after", theirs + ours),
                                ("twice, and not", ours + ours)):
                text += "int answer(void);\nint answer(void) { return HTTP_404_NOT_FOUND; }\n"
                tally.result("http_status.h, form %s, %s %s" % (form, order, header),
                             compiles(compiler, text, folders[form]))


def check_deprecation(tally, folders):
    """Older names warn, unless the user says otherwise."""
    use = ('#include "http_status.h"\nint old(void);\n'
           "int old(void) { return HTTP_302_MOVED_TEMPORARILY; }\n")
    silent = "#define HTTP_STATUS_DEPRECATED(text)\n"
    for compiler in filter(shutil.which, ("gcc", "clang")):
        for form in ("pair", "header"):
            what = "%s, form %s: deprecated name" % (compiler, form)
            said = compiles(compiler, use, folders[form])
            tally.result(what, "" if "deprecated" in said else "no warning")
            tally.result(what + ", macro", compiles(compiler, silent + use, folders[form]))


def main(arguments):
    program, tally = os.path.abspath(arguments[0]), Tally()
    with tempfile.TemporaryDirectory() as folder:
        folders = {form: os.path.join(folder, form) for form in FORMS}
        for form, options in FORMS.items():
            os.mkdir(folders[form])
            command = [program, "generate", "http", "-t", "c", "-o", folders[form]] + options
            tally.result("generate, form " + form, run(command, folder))
            shutil.copy(os.path.join(HERE, "probe.c"), folders[form])
            write_expected(program, folders[form])
        for compiler, standards, is_cpp, runs, flags in COMPILERS:
            for standard in standards:
                check_compiler(tally, compiler, standard, is_cpp, runs, flags, folders)
        check_sanitized(tally, folders)
        check_object(tally, folders)
        check_neighbours(tally, folders)
        check_deprecation(tally, folders)
        lookups.check(tally, program, folder, os.environ.get("STATUSGEN_TESTS") == "all")
    print("%d passed, %d failed, %d skipped" % (tally.passed, tally.failed, tally.skipped))
    return 1 if tally.failed or not tally.passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
