#!/usr/bin/env python3
"""Adds up the tests of the steps of `./dev test` from meson's logs, and shows what failed.

    python3 tests/tally.py STEP:STATUS...

A step's logs are build*/meson-logs/STEP.json and STEP-SETUP.json.  A script says how many tests it
held in its last line (`N passed, N failed, N skipped`), a unit test in TAP; anything else is one.
It knows the logs, not what is tested.
"""
import glob
import json
import re
import sys

COUNTS = ("passed", "failed", "skipped")
SAID = r"^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$"


def count_script(output):
    said = re.findall(SAID, output, re.M)
    return [int(number or 0) for number in said[-1]] if said else [0, 0, 0]


def count_tap(output):
    counts = [0, 0, 0]
    for refused, rest in re.findall(r"^(not )?ok \d+(.*)$", output, re.M):
        counts[2 if "# SKIP" in rest else 1 if refused else 0] += 1
    return counts


def count_test(test):
    """How many of the test's parts passed, failed, were skipped: what it says, and its end."""
    output, result = test.get("stdout", ""), test["result"]
    counts = count_tap(output) if ":unit" in test["name"] else count_script(output)
    if result in ("OK", "EXPECTEDFAIL"):
        return counts if any(counts) else [1, 0, 0]
    if result == "SKIP":
        return counts if any(counts) else [0, 0, 1]
    counts[1] = max(counts[1], 1)
    return counts


def show_failure(step, test):
    print("\n---- %s: %s: %s" % (step, test["name"], test["result"]))
    for stream in ("stdout", "stderr"):
        # Without the counts of its own: there is one such line at the end, and no other.
        print(re.sub(SAID, "", test.get(stream, ""), flags=re.M).strip()[-20000:])


def count_step(step, status):
    total, suites = [0, 0, 0], {}
    for path in sorted(glob.glob("build*/meson-logs/%s.json" % step) +
                       glob.glob("build*/meson-logs/%s-*.json" % step)):
        with open(path, encoding="utf-8") as log:
            for test in map(json.loads, log):
                counts = count_test(test)
                if counts[1]:
                    show_failure(step, test)
                words = re.split(r"[: ]+", test["name"])  # where there is one suite, it is not named
                suite = suites.setdefault(words[1] if len(words) > 1 else step, [0, 0, 0])
                for i, number in enumerate(counts):
                    suite[i] += number
                    total[i] += number
    if status and not total[1]:
        print("\n---- %s: failed, and not in a test" % step)
        total[1] += 1
    return total, suites


def main(arguments):
    total, rows = [0, 0, 0], []
    for argument in arguments:
        step, status = argument.split(":")
        counts, suites = count_step(step, int(status))
        total = [a + b for a, b in zip(total, counts)]
        rows += [(step, suite, counts) for suite, counts in suites.items()]
    print()
    for step, suite, counts in rows:
        print("%-10s %-10s %s" % (step, suite, " ".join(
            "%6d %s" % (number, what) for number, what in zip(counts, COUNTS) if number)))
    print("%d passed, %d failed" % tuple(total[:2]) +
          (", %d skipped" % total[2] if total[2] else ""))
    return 0 if total[0] and not total[1] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
