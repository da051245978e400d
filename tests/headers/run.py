#!/usr/bin/env python3
"""Compares generated headers with the headers of the systems that define the codes.

    python3 tests/headers/run.py PROGRAM [WORD...]

One C file includes both headers of a row and asserts that each constant of ours has the value of
theirs, so the two also get along in one program.  The other direction is a pattern: a name of theirs
that matches it, and that no code of ours has, fails.  A header that this machine lacks is skipped.
This script knows the C and json targets, and which header goes with which spec.
"""
import os
import platform
import re
import sys
import tempfile
from pathlib import Path

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
import suite  # noqa: E402

# Header, spec, groups of codes that the header has, prefix of its names, and a pattern of names that
# are all codes; without one the names are only compared in our direction.
ROWS = [
    ("errno.h", "errno", [], "", r"E[A-Z0-9]+"),
    ("ldap.h", "ldap", ["openldap", "client"], "", None),
    ("sqlite3.h", "sqlite", [], "", r"SQLITE_(?:BUSY|CANTOPEN|CONSTRAINT|CORRUPT|IOERR|LOCKED|READONLY)(?:_\w+)?"),
    ("curl/curl.h", "curl", [], "", r"CURLE_\w+"),
    ("librdkafka/rdkafka.h", "kafka", [], "RD_KAFKA_RESP_ERR_", r"RD_KAFKA_RESP_ERR_(?!_|END_ALL)\w+"),
    ("amqp.h", "amqp", [], "AMQP_", None),
    ("cups/ipp.h", "ipp", [], "", r"IPP_STATUS_ERROR_(?!CUPS_)\w+"),
    ("libssh2.h", "ssh-disconnect", [], "", r"SSH_DISCONNECT_\w+"),
    ("modbus/modbus.h", "modbus", [], "MODBUS_EXCEPTION_", r"MODBUS_EXCEPTION_\w+"),
]

# Ports of Linux that have the numbers of asm-generic.
GENERIC = {"x86_64", "i386", "i686", "aarch64", "armv7l", "armv8l", "riscv64", "s390x", "loongarch64"}

# Specs whose header compares itself with the macros of a system, what defines that system, its compiler,
# and the number of ECONNREFUSED there.
SYSTEMS = [
    ("errno", "_ASM_GENERIC_ERRNO_H", "gcc", 111),
    ("errno-freebsd", "__FreeBSD__", "gcc", 61),
    ("errno-macos", "__APPLE__", "gcc", 61),
    ("errno-windows", "_WIN32", "x86_64-w64-mingw32-gcc", 107),
]

# Names of a header that are not codes, with the reason.
OTHERS = {
    "CURLE_ALREADY_COMPLETE": "99999, returned by nothing",
    "MODBUS_EXCEPTION_NOT_DEFINED": "a placeholder for 9, which is not a code",
    "MODBUS_EXCEPTION_MAX": "the number of values",
}


def names_in(folder, header, compiler):
    """Every identifier of a header: its macros, and the words that remain after preprocessing."""
    source = Path(folder, "theirs.c")
    source.write_text(f"#include <{header}>\n", encoding="ascii")
    macros = suite.output_of([compiler, "-E", "-dM", source])
    text = suite.output_of([compiler, "-E", "-P", source])
    return set(re.findall(r"^#define (\w+)", macros, re.M)) | set(re.findall(r"\w+", text))


def constants_in(header):
    """{value: its first constant} of a header of ours: an enumerator, or a macro where int is too small."""
    found = {}
    for name, value in re.findall(r"^(?: +|#define )(\w+) (?:= |U?INT\d+_C\()(-?(?:0x)?[0-9a-f]+)\b", header, re.M):
        found.setdefault(int(value, 0), name)
    return found


def names_of(code, prefix):
    """What the header may call a code: its name or another one, with the prefix or as it is."""
    names = [code["upper_name"]] + [alias["phrase"] for alias in code["aliases"]]
    names += [alias["upper_name"] for alias in code["aliases"] if alias["upper_name"]]
    return [prefix + name for name in names] + names


def compare(folder, compiler, header, ours, pairs):
    """What the compiler reports of a file that includes both headers."""
    lines = [f"#include <{header}>", f'#include "{ours}"']
    lines += ["typedef char same_%d[(int)%s == (int)%s ? 1 : -1];" % (i, *pair) for i, pair in enumerate(pairs)]
    Path(folder, "both.c").write_text("\n".join(lines) + "\n", encoding="ascii")
    return suite.problem_of([compiler, "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "both.c"], folder)


def check_header(program, compiler, header, spec, groups, prefix, pattern):
    only = [word for group in groups for word in ("--only", "group=" + group)]
    with tempfile.TemporaryDirectory() as folder:
        if header == "errno.h" and (sys.platform != "linux" or platform.machine() not in GENERIC):
            raise suite.Skip("the numbers of this system are others")
        if suite.problem_of([compiler, "-E", "-include", header, "-x", "c", os.devnull], folder):
            raise suite.Skip("no " + header)
        suite.output_of([program, "generate", spec, "-t", "c", "-o", folder, *only])
        document = suite.document(program, spec, *only)
        ours = Path(folder, document["id"] + ".h")
        constants = constants_in(ours.read_text(encoding="utf-8"))
        known = names_in(folder, header, compiler)
        pairs = sorted({(constants.get(code["value"], code["value"]), name) for code in document["codes"]
                        for name in names_of(code, prefix) if name in known}, key=str)  # reserved: the number
        problem = compare(folder, compiler, header, ours.name, pairs) if pairs else "no name in common"
    extra = sorted(name for name in known - {name for _, name in pairs}
                   if pattern and re.fullmatch(pattern, name) and name not in OTHERS)
    print(f"{header}: {len(pairs)} names agree, of {len(document['codes'])} codes")
    return problem + "\n".join(f"{header} has {name}, and the spec does not" for name in extra)


def including(folder, compiler, ours, *lines):
    """What the compiler reports of a file that includes standard headers, has the lines, and includes ours."""
    source = ["#include <stdbool.h>", "#include <stddef.h>", *lines, f'#include "{ours}"']
    Path(folder, "system.c").write_text("\n".join(source) + "\n", encoding="ascii")
    return suite.problem_of([compiler, "-std=c99", "-fsyntax-only", "-Wall", "-Wextra", "-Wundef", "-Werror",
                             "system.c"], folder)


def check_system(program, spec, macro, compiler, number):
    """The header agrees with <errno.h> where it is of that system, and refuses another number there only."""
    if not suite.has(compiler):
        raise suite.Skip("no " + compiler)
    with tempfile.TemporaryDirectory() as folder:
        suite.output_of([program, "generate", spec, "-t", "c", "-o", folder])
        ours = suite.document(program, spec)["id"] + ".h"
        system = f"#undef {macro}\n#define {macro}"
        problem = including(folder, compiler, ours, "#include <errno.h>")
        problem += including(folder, compiler, ours, system, f"#define ECONNREFUSED {number}")
        problem += including(folder, compiler, ours, f"#undef {macro}", f"#define ECONNREFUSED {number + 1}")
        refused = including(folder, compiler, ours, system, f"#define ECONNREFUSED {number + 1}")
    return problem + ("" if "a macro of the system has another value" in refused
                      else f"{number + 1} is not refused: {refused}")


def check_systems_agree(program):
    """errno gives each name the number that the spec of the other system has for it."""
    wrong, codes = [], {code["name"]: code for code in suite.document(program, "errno")["codes"]}
    for trait in ("freebsd", "macos", "windows"):
        theirs = {code["name"]: code["value"] for code in suite.document(program, "errno-" + trait)["codes"]}
        ours = {name: code["traits"][trait]["value"] for name, code in codes.items() if trait in code["traits"]}
        wrong += [f"{trait}: {name} is {number}, and {theirs.get(name)} in its spec"
                  for name, number in ours.items() if theirs.get(name) != number]
        wrong += [f"{trait}: errno has no number for {name}" for name in theirs if name in codes and name not in ours]
    return "\n".join(wrong)


def check_extended(program):
    """The low byte of an extended code of SQLite is its primary code."""
    codes = suite.document(program, "sqlite")["codes"]
    return "\n".join("%d: the low byte is not %s" % (code["value"], code["traits"]["primary_code"]["value"])
                     for code in codes if "primary_code" in code["traits"]
                     and code["traits"]["primary_code"]["value"] != code["value"] & 255)


def main(arguments):
    program, tally = os.path.abspath(arguments[0]), suite.Tally(arguments[1:])
    compiler = next((name for name in ("gcc", "clang") if suite.has(name)), "cc")
    for row in ROWS:
        tally.test("%s, %s" % row[:2], check_header, program, compiler, *row)
    for row in SYSTEMS:
        tally.test("%s checks itself" % row[0], check_system, program, *row)
    tally.test("errno and the specs of other systems", check_systems_agree, program)
    tally.test("extended codes of SQLite", check_extended, program)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
