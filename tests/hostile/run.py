#!/usr/bin/env python3
"""Runs each hostile chunk as a spec and compares the outcome with the chunk's first line.

    python3 tests/hostile/run.py PROGRAM [WORD...]

The first line of a chunk is `expect: fine` or `expect: E0501 or E0510 line 2`: one of these problems, and no
other that is about reading, on that line if one is given.  In any case the program must end by itself within
CPU_MAX, with a position for each problem, without addresses in messages, and in the same way every time.

A chunk whose first line ends with `, slow` runs for several seconds before a limit stops it; the default
run omits it.

With SANITIZED in the environment, PROGRAM may use more memory and time, and the chunks cost-* are omitted.

A chunk begins after its line `@begin@`, if any.  `@repeat 1000@text@end@` in it stands for that many copies
of the text, and `@i@` in the text for the number of the copy.
"""
import glob
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import suite  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
CPU_MAX = 60  # seconds of processor time: the program's own limit is 10
TIME_MAX = 15 * CPU_MAX  # wall-clock time, on a busy machine
SPACE_MAX = 2 << 30  # bytes of address space, unless a sanitizer needs more
ABOUT_READING = re.compile(r"E00|E010[0-6]|E05")  # problems other than missing parts of a spec


def expand(text):
    def repeat(match):
        count, body = int(match[1]), match[2]
        if b"@i@" not in body:
            return body * count
        return b"".join(body.replace(b"@i@", b"%d" % i) for i in range(count))

    text = text.split(b"@begin@\n", 1)[-1]
    return re.sub(rb"@repeat (\d+)@(.*?)@end@", repeat, text, flags=re.DOTALL)


def limit_space():
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_MAX, CPU_MAX))
    if not os.environ.get("SANITIZED"):
        resource.setrlimit(resource.RLIMIT_AS, (SPACE_MAX, SPACE_MAX))


def run_once(program, path):
    more = ["--limit", "cpu=50"] if os.environ.get("SANITIZED") else []
    return subprocess.run([program, "lint", "--format=json", *more, path], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=TIME_MAX, preexec_fn=limit_space)


def problems_of(output):
    """The problems in the output: the first JSON array of objects."""
    begin, end = output.find(b"["), output.rfind(b"]")
    return json.loads(output[begin:end + 1].decode("utf-8", "replace")) if begin >= 0 else []


def compare(expected, result):
    """The difference from the first line, or None."""
    if result.returncode not in (0, 1, 3, 4):
        return "exit code %d: %s" % (result.returncode, result.stdout[-400:].decode("utf-8", "replace"))
    if re.search(rb"0x[0-9a-f]{6,}", result.stdout):
        return "an address in the output"
    try:
        problems = problems_of(result.stdout)
    except ValueError as error:
        return "unreadable output: %s" % error
    errors = [p for p in problems if p["severity"] == "error" and ABOUT_READING.match(p["id"])]
    words = expected.replace(",", "").split()
    allowed = [word for word in words if re.fullmatch(r"E\d{4}|fine", word)]
    found = [p["id"] for p in errors] or ["fine"]
    reported = "; ".join("%s %s at line %s" % (p["id"], p["message"], p.get("line")) for p in errors)[:400]
    if not set(found) <= set(allowed):
        return "expected %s, found %s" % (expected, reported or "nothing")
    if not all(p.get("line") for p in errors) and found[0] not in ("E0001", "E0505"):
        return "a problem without a location: %s" % reported
    if "line" in words and errors and errors[0]["line"] != int(words[words.index("line") + 1]):
        return "expected line %s, found %s" % (words[words.index("line") + 1], reported)
    return None


def expectation(path):
    """The expectation in the chunk's first line, and whether the chunk is slow."""
    with open(path, "rb") as file:
        expected, slow = re.search(rb"expect: (.*?)(, slow)?$", file.readline().rstrip()).groups()
    return expected.decode(), bool(slow)


def check(program, path, expected):
    """The problem with the outcome of a chunk."""
    with open(path, "rb") as file:
        text = file.read()
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, os.path.basename(path))
        with open(copy, "wb") as file:
            file.write(expand(text))
        begin = time.monotonic()
        result = run_once(program, copy)
        seconds = time.monotonic() - begin
        wrong = compare(expected, result)
        if not wrong and seconds < 1 and run_once(program, copy).stdout != result.stdout:
            wrong = "a second run gives another output"
    return wrong and "after %.1f s: %s" % (seconds, wrong)


def main(arguments):
    tally = suite.Tally(arguments[1:], suite.AT_ONCE)
    for path in sorted(glob.glob(os.path.join(HERE, "chunks", "*.lua"))):
        name = os.path.basename(path)
        if os.environ.get("SANITIZED") and name.startswith("cost-"):
            tally.skip(name, "takes minutes with sanitizers")
            continue
        expected, slow = expectation(path)
        tally.test(name, check, os.path.abspath(arguments[0]), path, expected, thorough=slow)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
