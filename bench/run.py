#!/usr/bin/env python3
"""Measures what statusgen generates, and statusgen itself, against what else there is.

    python3 bench/run.py PROGRAM [PART...] [--quick] [--json FILE] [--write]

PART is lookups, ...; without one, all.  --quick takes fewer codes and repetitions, for an
impression while one works.  --json writes the figures to FILE too, --write to bench/README.md.
A goal that is missed is named, and no error.
"""
import argparse
import os
import sys

import codes
import lookups
from figures import Figures
from goals import GOALS

PARTS = {"lookups": lookups.measure}


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


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("part", nargs="*")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    bench = Bench(given.program, given.quick)
    parts = given.part or list(PARTS)
    for part in parts:
        PARTS[part](bench)
    print(bench.figures.text(whole=not given.quick and set(parts) == set(PARTS)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
