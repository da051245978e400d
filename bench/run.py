#!/usr/bin/env python3
"""Measures the generated code, and statusgen itself, against alternatives.

    python3 bench/run.py PROGRAM [PART...] [--quick] [--json FILE] [--write]

PART is lookups, sizes, compiling, generator, starting, monorepo or page; default: all.  --quick
uses fewer codes and repetitions, for a first impression.  --json also writes the figures to FILE,
--write to bench/README.md, which requires a complete run.  Missed goals are listed, but are not
errors.
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
import monorepo
import page
import sizes
import starting
from compilers import COLUMNS, version_of
from figures import Figures
from goals import GOALS

PARTS = {"lookups": lookups.measure, "sizes": sizes.measure, "compiling": compiling.measure,
         "generator": generator.measure, "starting": starting.measure,
         "monorepo": monorepo.measure, "page": page.measure}
README = os.path.join(os.path.dirname(os.path.abspath(__file__)), "README.md")


class Bench:
    """Shared by all parts: the program, a working folder, the figures."""

    def __init__(self, program, quick):
        self.program, self.quick = os.path.abspath(program), quick
        self.work = os.path.join(os.path.dirname(self.program), "bench")
        self.figures = Figures(GOALS)
        self.http = codes.read_http(self.program, self.folder("codes"))

    def folder(self, name):
        """A working folder of that name; files from an earlier run may be used."""
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
    """The machine and the tools of the measurement."""
    done = subprocess.run([program, "--version"], check=True, stdout=subprocess.PIPE)
    compilers = list(dict.fromkeys(version_of(column.c) for column in COLUMNS))
    return [processor(), done.stdout.decode().splitlines()[0], *compilers]


def write_readme(made_with, text):
    """Replaces the figures on the page."""
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
