#!/usr/bin/env python3
"""Measures what statusgen generates, and statusgen itself, against what else there is.

    python3 bench/run.py PROGRAM [PART...] [--quick] [--json FILE] [--write]

PART is lookups, sizes, compiling or generator; without one, all.  --quick takes fewer codes and
repetitions, for an impression while one works.  --json writes the figures to FILE too, --write to
bench/README.md, which takes a whole run.  A goal that is missed is named, but is not an error.
"""
import argparse
import os
import re
import subprocess
import sys

import codes
import compiling
import generator
import lookups
import sizes
from compilers import COLUMNS, version_of
from figures import Figures
from goals import GOALS

PARTS = {"lookups": lookups.measure, "sizes": sizes.measure, "compiling": compiling.measure,
         "generator": generator.measure}
README = os.path.join(os.path.dirname(os.path.abspath(__file__)), "README.md")


class Bench:
    """What all parts share: the program, a folder to work in, the figures."""

    def __init__(self, program, quick):
        self.program, self.quick = os.path.abspath(program), quick
        self.work = os.path.join(os.path.dirname(self.program), "bench")
        self.figures = Figures(GOALS)
        self.http = codes.read_http(self.program, self.folder("codes"))

    def folder(self, name):
        """A folder of that name to work in; what was left in it by an earlier run may be used."""
        path = os.path.join(self.work, name)
        os.makedirs(path, exist_ok=True)
        return path

    @staticmethod
    def say(what):
        print(what, file=sys.stderr, flush=True)


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        return re.search(r"^model name\s*: (.*)$", file.read(), re.M).group(1)


def about(program):
    """Where and with what the figures were made."""
    done = subprocess.run([program, "--version"], check=True, stdout=subprocess.PIPE)
    compilers = list(dict.fromkeys(version_of(column.c) for column in COLUMNS))
    return [processor(), done.stdout.decode().splitlines()[0], *compilers]


def write_readme(made_with, text):
    """Puts the figures where the page has those of the last time."""
    with open(README, encoding="utf-8") as file:
        page = file.read()
    head = page[:page.index("## Figures\n")]
    with open(README, "w", encoding="utf-8") as file:
        file.write("%s## Figures\n\n%s.\n\n%s" % (head, "; ".join(made_with), text))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("part", nargs="*", help="one of: %s" % ", ".join(PARTS))
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    for part in given.part:
        if part not in PARTS:
            parser.error("no part %s; there are %s" % (part, ", ".join(PARTS)))
    given.whole = not given.quick and set(given.part or PARTS) == set(PARTS)
    if given.write and not given.whole:
        parser.error("--write is for a run of all parts, and not a quick one")
    return given


def main():
    given = arguments()
    bench = Bench(given.program, given.quick)
    for part in given.part or PARTS:
        PARTS[part](bench)
    made_with = about(bench.program)
    text = bench.figures.text(given.whole)
    print(text, end="")
    if given.json:
        with open(given.json, "w", encoding="utf-8") as file:
            file.write(bench.figures.json(made_with))
    if given.write:
        write_readme(made_with, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
