#!/usr/bin/env python3
"""Holds gcc -fanalyzer, clang-tidy and cppcheck over generator/ to finding nothing.

    python3 tests/analyze/run.py PROGRAM [WORD...]    only files whose path holds one of the words

How a file is compiled stands in compile_commands.json of the folder that PROGRAM was built in.
.clang-tidy says which of clang-tidy's checks are left out and why, and LEFT_OUT here which of
cppcheck's.  A tool that is not installed is skipped.  It knows no rule of the house: tests/lint does.
"""
import concurrent.futures
import json
import os
import re
import shlex
import shutil
import subprocess
import sys

AT_ONCE = 2
LEFT_OUT = {
    "knownConditionTrueFalse": "does not see what a call changes through a pointer in a structure",
    "readdirCalled": "readdir_r is the one that is not to be used",
    "variableScope": "the house declares where the block begins",
    "zerodivcond": "takes the number that is divided for the one that divides",
}


class File:
    def __init__(self, folder, entry):
        self.folder, self.words = entry["directory"], shlex.split(entry["command"])
        self.path = os.path.relpath(os.path.join(entry["directory"], entry["file"]))
        self.build = folder


def files_of(build, wanted):
    path = os.path.join(build, "compile_commands.json")
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as database:
        files = [File(build, entry) for entry in json.load(database)]
    return [file for file in files if file.path.startswith("generator/") and
            (not wanted or any(word in file.path for word in wanted))]


def run(words, folder=None):
    return subprocess.run(words, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False)


def analyzer(file):
    """gcc's: the file is compiled to nowhere, not far from how it is written."""
    words = ["gcc"] + [word for word in file.words[1:] if not word.startswith("-fsanitize")]
    words[words.index("-o") + 1] = os.devnull
    done = run(words + ["-O1", "-fanalyzer", "-Werror", "-fdiagnostics-plain-output"], file.folder)
    return done.returncode == 0, done.stdout


def clang_tidy(file):
    done = run(["clang-tidy", "--quiet", "-p", file.build, file.path])
    findings = re.sub(r"^\d+ warnings? .*\n", "", done.stdout, flags=re.M)
    return done.returncode == 0, findings


def cppcheck(file):
    defines = [word for word in file.words if re.match(r"-[DI]", word)]
    done = run(["cppcheck", "--std=c11", "--library=posix", "--quiet", "--inline-suppr",
                "--enable=warning,style,performance,portability", "--error-exitcode=1",
                "--template=gcc", "-D_Noreturn=__attribute__((noreturn))", *defines,
                *("--suppress=" + name for name in LEFT_OUT), os.path.abspath(file.path)],
               file.folder)
    return done.returncode == 0, done.stdout


TOOLS = {"gcc": analyzer, "clang-tidy": clang_tidy, "cppcheck": cppcheck}


def analyze(job):
    name, file = job
    good, said = TOOLS[name](file)
    return name, file, good, said


def main(arguments):
    files = files_of(os.path.dirname(os.path.dirname(os.path.abspath(arguments[0]))), arguments[1:])
    there = [name for name in TOOLS if shutil.which(name)]
    for name in TOOLS:
        if name not in there:
            print("skipped: there is no %s" % name)
    counts = [0, 0]
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for name, file, good, said in pool.map(analyze, [(n, f) for f in files for n in there]):
            counts[not good] += 1
            if not good:
                print("---- %s: %s\n%s" % (name, file.path, said))
    print("%d passed, %d failed, %d skipped" % (*counts, len(TOOLS) - len(there)))
    return 1 if counts[1] or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
