#!/usr/bin/env python3
"""Changes the program in one place at a time, and prints the changes that no test notices.

    python3 tests/mutate.py [COUNT] [--seed N] [WORD...]    in files whose path contains one of the words

COUNT changes (default: 100) are chosen at random; the same seed gives the same ones.  Each is made in
build-mutate/, a copy of the repository, which is built and tested with `unit` and `cases`.  A change that
survives is equivalent, or reveals a missing test.  This script knows C only as lines of text.
"""
import argparse
import collections
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys

import suite

COPY = suite.ROOT / "build-mutate"
BUILD = COPY / "build"
SECONDS = 300  # for one build or one suite; a changed program may never end
SUITES = ("unit", "cases")

# Patterns and their replacements.  A function gets the match.
CHANGES = {
    "comparison": (r"(?<=\s)(==|!=|<=|>=|<|>)(?=\s)", {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}),
    "logic": (r"&&|\|\|", {"&&": "||", "||": "&&"}),
    "constant": (r"(?<=[\s(\[=])\d+(?=[u\s;,)\]])", lambda text: str(int(text) + 1)),
    "sign": (r"(?<=[\w)\]] )[+-](?= [\w(])", {"+": "-", "-": "+"}),
    "call": (r"(?m)^ +[a-z]\w*\([^;{}]*\);$", lambda text: re.sub(r"\S.*", ";", text, flags=re.S)),
    "return": (r"(?<=\breturn )(true|false)(?=;)", {"true": "false", "false": "true"}),
    "early return": (r"(?m)(?<=^\{\n)(?=(?: .*\n)* +return (?:true|false);\n\}$)", lambda text: "    return false;\n"),
}

Mutant = collections.namedtuple("Mutant", "path line kind begin end old new")


def compiled():
    """The files that are part of the build: others, as those of other systems, no test can notice."""
    commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    return {os.path.relpath(os.path.join(BUILD, command["file"]), COPY) for command in commands}


def mutants(words):
    """All possible changes, in the order of files and lines."""
    names = compiled()
    for path in sorted(suite.ROOT.glob("generator/**/*.c")):
        name = str(path.relative_to(suite.ROOT))
        if "/tools/" in name or name not in names or words and not any(word in name for word in words):
            continue
        code = suite.code_only(path.read_text(encoding="utf-8"))
        for kind, (pattern, change) in CHANGES.items():
            for found in re.finditer(pattern, code):
                new = change[found[0]] if isinstance(change, dict) else change(found[0])
                line = code.count("\n", 0, found.start()) + 1
                if not re.match(r"\s*#", code.splitlines()[line - 1]):
                    yield Mutant(name, line, kind, found.start(), found.end(), found[0], new)


def make_copy():
    """Copies the tracked files from the work tree, and sets up a quick build."""
    shutil.rmtree(COPY, ignore_errors=True)
    for name in suite.output_of(["git", "ls-files"]).splitlines():
        if (suite.ROOT / name).is_file():
            (COPY / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(suite.ROOT / name, COPY / name)
    suite.output_of(["meson", "setup", BUILD, "-Dtests=enabled", "-Doptimization=0"], COPY)


def succeeds(command):
    """Whether the command succeeds in time."""
    process = subprocess.Popen(command, cwd=COPY, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait(SECONDS) == 0
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)  # tests/run.py ends its child processes
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        return False


def noticed_by():
    """The step that notices the change in the copy: `build`, a suite, or "nothing"."""
    if not succeeds(["ninja", "-C", str(BUILD), "all", "meson-test-prereq"]):
        return "build"
    return next((name for name in SUITES
                 if not succeeds([sys.executable, "tests/run.py", str(BUILD), "mutate", name])), "nothing")


def try_out(mutant):
    path = COPY / mutant.path
    text = path.read_text(encoding="utf-8")
    path.write_text(text[:mutant.begin] + mutant.new + text[mutant.end:], encoding="utf-8")
    try:
        return noticed_by()
    finally:
        path.write_text(text, encoding="utf-8")


def shown(mutant):
    line = (suite.ROOT / mutant.path).read_text(encoding="utf-8").splitlines()[mutant.line - 1].strip()
    return (f"{mutant.path}:{mutant.line}: {mutant.kind}: `{' '.join(mutant.old.split())}` -> "
            f"`{mutant.new.strip()}` in `{line}`")


def main():
    parser = argparse.ArgumentParser(description="Prints changes of the program that no test notices.")
    parser.add_argument("count", nargs="?", type=int, default=100)
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_intermixed_args()
    make_copy()
    known = list(mutants(options.words))
    chosen = sorted(random.Random(options.seed).sample(known, min(options.count, len(known))))
    print(f"{len(chosen)} of {len(known)} changes, in {COPY.relative_to(suite.ROOT)}/", flush=True)
    if noticed_by() != "nothing":
        sys.exit("the tests fail without a change")
    counts = collections.Counter()
    for mutant in chosen:
        who = try_out(mutant)
        counts[who] += 1
        if who == "nothing":
            print("not noticed: " + shown(mutant), flush=True)
    print(", ".join(f"{number} noticed by {who}" for who, number in counts.most_common()))


if __name__ == "__main__":
    main()
