#!/usr/bin/env python3
"""Holds the work for each target against a number of steps that grows in line with the codes.

    python3 tests/growth/run.py PROGRAM [TARGET...]

A loop over all codes within a loop over all codes takes CODES * CODES turns, many times the limit.  What
`--limit steps` counts is the same on every machine.  It knows no target: `list targets` names them.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

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


def problem_of(program, path, target, folder):
    """What went wrong, or an empty text."""
    command = [program, "generate", path, "-t", target, "-o", folder, "--only", "group=other",
               "--limit", "steps=%d" % (STEPS_A_CODE * CODES)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return "has not ended after %d s" % SECONDS
    return "" if done.returncode == 0 else done.stderr or "exit code %d" % done.returncode


def main(program, *targets):
    listed = subprocess.run([program, "list", "targets"], capture_output=True, text=True, check=True)
    failed = 0
    targets = targets or [line.split()[0] for line in listed.stdout.splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.lua")
        path.write_text("".join(spec()), encoding="utf-8")
        for target in targets:
            problem = problem_of(program, str(path), target, str(Path(folder, target)))
            if problem:
                failed += 1
                print("FAILED %s: %s" % (target, problem))
    print("%d passed, %d failed" % (len(targets) - failed, failed))
    return 1 if failed or not targets else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
