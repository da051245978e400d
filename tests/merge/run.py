#!/usr/bin/env python3
"""Merges branches that each add a code to HTTP, as git does, and counts the lines that one code changes.

    python3 tests/merge/run.py PROGRAM [WORD...]

The generated C is kept under version control: two people who add a code each must not meet in a conflict,
and what git makes of both is what the merged spec generates.  This script knows nothing of how the C is
made.
"""
import difflib
import os
import random
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402

FILES = ("http_status.h", "http_status.c")
PAIRS = 200 if os.environ.get("STATUSGEN_TESTS") == "all" else 20
MOST_LINES = 16  # that one more code may change, in both files together
# Codes of two branches lie apart in every list: by value, by length of name and phrase, and among the codes
# for which a trait says the same.
LOW = {"values": range(227, 300), "words": ("Kept", "Sent", "Done"), "traits": 'retry = "later", cache = "never"'}
HIGH = {"values": range(520, 590), "words": ("Upstream Storage Unreachable", "Upstream Certificate Expired"),
        "traits": 'retry = "after_delay", cache = "heuristic"'}


def code(source, side):
    """A code of one branch, as a spec writes it: with phrase, summary, reference and traits."""
    return 'code { %d, "%s", summary = "A summary of its own.", ref = "RFC 9110, 15", %s }\n' % (
        source.choice(side["values"]), source.choice(side["words"]), side["traits"])


def generate(program, folder, codes):
    """The files of HTTP with more codes, as text."""
    spec = Path(folder, "more.lua")
    spec.write_text('spec { id = "http_status", title = "HTTP", extends = "http" }\n' + "".join(codes))
    suite.output_of([program, "generate", spec, "-t", "c", "-o", folder])
    return {name: Path(folder, name).read_text(encoding="utf-8") for name in FILES}


def merged(folder, base, ours, theirs):
    """What git makes of two texts that began as BASE, or Failed with the conflict."""
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        Path(folder, name).write_text(text, encoding="utf-8")
    done = suite.run(["git", "merge-file", "-p", "ours", "base", "theirs"], folder)
    if done.returncode:
        raise suite.Failed("a conflict:\n" + "\n".join(done.stdout.partition("<<<<<<<")[2].splitlines()[:30]))
    return done.stdout


def check_pair(program, base, seed):
    source = random.Random(seed)
    low, high = code(source, LOW), code(source, HIGH)
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, both = (generate(program, folder, codes) for codes in ([low], [high], [low, high]))
        for name in FILES:
            if merged(folder, base[name], ours[name], theirs[name]) != both[name]:
                return f"{name} is not what the merged spec generates:\n{low}{high}"
    return ""


def check_lines(program, base, seed):
    """How many lines are new or other with one more code."""
    with tempfile.TemporaryDirectory() as folder:
        ours = generate(program, folder, [code(random.Random(seed), LOW)])
    changed = [line for name in FILES for line in difflib.ndiff(base[name].splitlines(), ours[name].splitlines())
               if line[0] in "+-"]
    return "" if len(changed) <= MOST_LINES else "\n".join([f"{len(changed)} lines:"] + changed)


def main(arguments):
    program = os.path.abspath(arguments[0])
    tally = suite.Tally(arguments[1:], suite.AT_ONCE)
    with tempfile.TemporaryDirectory() as folder:
        base = generate(program, folder, [])
    for seed in range(10):
        tally.test(f"lines of one more code, {seed}", check_lines, program, base, seed)
    for seed in range(PAIRS):
        tally.test(f"two branches, {seed}", check_pair, program, base, seed, needs=["git"])
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
