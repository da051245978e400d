#!/usr/bin/env python3
"""Checks that gcc -fanalyzer, clang-tidy and cppcheck have no findings in generator/.

    python3 tests/analyze/run.py PROGRAM [WORD...]    only files whose path contains one of the words

compile_commands.json in the folder of PROGRAM has the compiler options of each file; those for Windows, which
are not in it, are compiled with mingw.  .clang-tidy lists the disabled checks of clang-tidy, with reasons, and
LEFT_OUT below those of cppcheck.  House rules are the business of tests/lint.
"""
import glob
import json
import os
import re
import shlex
import sys

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import suite  # noqa: E402

LEFT_OUT = {
    "knownConditionTrueFalse": "does not see what a call changes through a pointer in a structure",
    "readdirCalled": "readdir_r is the one that is not to be used",
    "variableScope": "the house declares where the block begins",
    "zerodivcond": "takes the number that is divided for the one that divides",
}


MINGW = "x86_64-w64-mingw32"
# The headers of Windows include half a megabyte of vector instructions, which clang-tidy would check, too.
WITHOUT_VECTORS = ["-D__X86INTRIN_H", "-D__EMMINTRIN_H"]


class File:
    """What the tools need to know of a file of the native build."""
    gcc, platform, needs = "gcc", ["--library=posix"], []

    def __init__(self, folder, entry):
        self.folder, words = entry["directory"], shlex.split(entry["command"])
        self.options = words[next(at for at, word in enumerate(words) if word.startswith("-")):]
        self.path = os.path.relpath(os.path.join(entry["directory"], entry["file"]))
        self.for_clang = ["-p", folder]


class FileForWindows:
    """A file for Windows: with the warnings of LIKE, a native one, and the macros that meson.build defines there."""
    gcc, platform, needs = MINGW + "-gcc", ["--library=windows", "--platform=win64", "-D_WIN32"], [MINGW + "-gcc"]

    def __init__(self, like, path):
        self.folder, self.path = like.folder, path
        for_windows = re.search(r"system_args = \[([^]]*_WIN32_WINNT[^]]*)\]", (suite.ROOT / "meson.build").read_text())
        words = [word for word in like.options if re.match("-W|-std=", word)]
        words += ["-I" + os.path.abspath("generator"), *re.findall("'(.*?)'", for_windows[1])]
        self.for_clang = ["--", "--target=" + MINGW, *WITHOUT_VECTORS, *words]
        self.options = [*words, "-o", "", "-c", os.path.abspath(path)]


def files_of(build):
    """Each file once, although a tool of the build may compile it too; the largest first, so that none of them is last."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as database:
        files = {file.path: file for file in (File(build, entry) for entry in json.load(database))}
    found = [file for path, file in files.items() if path.startswith("generator/")]
    like = next(file for file in found if "-Wconversion" in file.options)
    found += [FileForWindows(like, path) for path in glob.glob("generator/base/system/win32_*.c")]
    return sorted(found, key=lambda file: -os.path.getsize(file.path))


def analyzer(file):
    """The findings of gcc, which compiles the file almost as usual, without output."""
    words = [file.gcc] + [word for word in file.options if not word.startswith("-fsanitize")]
    words[words.index("-o") + 1] = os.devnull
    return suite.problem_of(words + ["-O1", "-fanalyzer", "-Werror", "-fdiagnostics-plain-output"], file.folder)


def clang_tidy(file):
    return suite.problem_of(["clang-tidy", "--quiet", file.path, *file.for_clang])


def cppcheck(file):
    defines = [word for word in file.options if re.match(r"-[DI]", word)]
    return suite.problem_of([
        "cppcheck", "--std=c11", *file.platform, "--quiet", "--inline-suppr",
        "--enable=warning,style,performance,portability", "--error-exitcode=1", "--template=gcc",
        "-D_Noreturn=__attribute__((noreturn))", *defines, *("--suppress=" + name for name in LEFT_OUT),
        os.path.abspath(file.path)], file.folder)


TOOLS = {"gcc": analyzer, "clang-tidy": clang_tidy, "cppcheck": cppcheck}


def main(arguments):
    tally = suite.Tally(arguments[1:], suite.AT_ONCE)
    for file in files_of(os.path.dirname(os.path.abspath(arguments[0]))):
        for name, tool in TOOLS.items():
            tally.test(f"{file.path}: {name}", tool, file, needs=[name, *file.needs])
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
