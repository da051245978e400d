#!/usr/bin/env python3
"""Checks that the work for each target grows in line with the number of codes.

    python3 tests/growth/run.py PROGRAM [WORD...]

A loop over all codes within a loop over all codes takes CODES * CODES steps, many times the limit.
`--limit steps` counts the same on every machine.  This script knows no target: `list targets` names them.
"""
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402

CODES = 10000
STEPS_A_CODE = 1500  # twice what the most busy target takes; a loop in a loop takes 10,000
SECONDS = 120  # of the clock, should the steps not be counted


def spec():
    """Codes with some of all that codes can have; of each ten one shares its value with one of a group."""
    yield 'spec { id = "large", title = "Large", fallback = 1 }\n'
    yield 'document { "Book", "A book", url = "https://example.org/#{section}" }\n'
    yield 'group { "other", "Other" }\n'
    yield 'class { "low", "Low", from = 1, to = %d, every = { fatal = true } }\n' % (CODES // 2)
    yield 'class { "high", "High", from = %d, to = %d }\n' % (CODES // 2 + 1, CODES)
    yield 'trait { "fatal", flag = true, help = "Whether it ends." }\n'
    yield 'trait { "blame", choice = { "us", "them" }, help = "Who did it." }\n'
    yield 'trait { "advice", text = true, help = "What to do." }\n'
    yield 'trait { "note", list = { level = { "must", "may" }, why = "text" }, help = "Remarks." }\n'
    for i in range(1, CODES + 1):
        yield 'code { %d, "Code %d", summary = "Number %d.", ref = "Book, %d", blame = "%s"' % (
            i, i, i, i, "us" if i % 2 else "them")
        if i % 5 == 0:
            yield ', was = { "Old %d" }, accepts = { "It is %d" }, advice = "Do %d."' % (i, i, i)
        if i % 7 == 0:
            yield ', note = { { "Remark %d", "must", why = "So." } }' % i
        yield " }\n"
        if i % 10 == 0:
            yield 'code { %d, "Further %d", group = "other" }\n' % (i, i)


def check(program, path, target):
    with tempfile.TemporaryDirectory() as folder:
        return suite.problem_of([program, "generate", path, "-t", target, "-o", folder, "--only", "group=other",
                                 "--limit", "steps=%d" % (STEPS_A_CODE * CODES)], seconds=SECONDS)


def main(program, *words):
    program, tally = str(Path(program).resolve()), suite.Tally(words, suite.AT_ONCE)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.lua")
        path.write_text("".join(spec()), encoding="utf-8")
        for target in suite.targets(program):
            tally.test(target, check, program, path, target)
        tally.wait()
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
