#!/usr/bin/env python3
"""Runs the suites of a build folder, prints their results, and sums up the steps of `./dev test`.

    python3 tests/run.py BUILD STEP [--under COMMAND] [SUITE...]    all suites except `analyze`, or these
    python3 tests/run.py --sum STEP:STATUS...                       the failed and skipped tests of all steps

meson has the list of tests (tests/meson.build).  The output of a script is described in tests/suite.py; unit
tests print TAP.  A step writes the whole output to BUILD/test-STEP.log, and BUILD/test-STEP.json for --sum.
This file knows no suite.
"""
import collections
import concurrent.futures
import glob
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import textwrap
import threading
import time

COUNTS = ("passed", "failed", "skipped")
STARTED = []  # child processes
LINES_SHOWN = 60  # of each failure; the log has all
ON_REQUEST = {"analyze"}  # minutes of analysis
TOOLS_SHOWN = 16  # of the missing tools
AT_ONCE = (os.cpu_count() or 1) + 1  # while one waits for a browser, an emulator or a single compiler
SLOWER_UNDER = 20  # how much longer a test may take under another command


class Result:
    """The result of a suite: counts, the output of each failure, and how often each reason to skip occurred."""

    def __init__(self, suite):
        self.suite, self.counts, self.failures, self.skips = suite, [0, 0, 0], [], collections.Counter()
        self.seconds, self.left = 0, 0  # running time of its programs, number of unfinished ones

    def add(self, name, output, code):
        """Adds the output of one program of the suite, and its exit code; None if it was stopped."""
        said = re.findall(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$", output, re.M)
        tap = re.findall(r"^(not )?ok \d+(.*)$", output, re.M)
        skips = re.findall(r"^skipped [^\n]*: ([^\n]+)$|^(?:not )?ok \d+[^\n]*# SKIP ?([^\n]*)$", output, re.M)
        failures = re.findall(r"^(?:FAILED|not ok \d+ -) ([^\n]*\n(?:[ #][^\n]*\n?|\n(?=[ #]))*)", output, re.M)
        if said:
            counts = [int(number or 0) for number in said[-1]]
        else:
            counts = [0, 0, 0]
            for refused, rest in tap:
                counts[2 if "# SKIP" in rest else 1 if refused else 0] += 1
        if code == 0 and not any(counts):
            counts[0] = 1
        if code != 0:
            counts[1] = counts[1] or 1
            how = "stopped after the time limit" if code is None else f"exit code {code}"
            failures = failures or [f"{name}: {how}\n{output[-3000:]}"]
        self.counts = [a + b for a, b in zip(self.counts, counts)]
        self.failures += failures
        self.skips.update(one or other for one, other in skips)


def read_tests(build, suites):
    """{suite: its tests}, the tests as meson describes them."""
    with open(os.path.join(build, "meson-info/intro-tests.json"), encoding="utf-8") as file:
        tests = json.load(file)
    chosen = collections.OrderedDict()
    for test in tests:
        suite = test["suite"][0].split(":")[-1]
        if suite in suites or (not suites and suite not in ON_REQUEST):
            chosen.setdefault(suite, []).append(test)
    return chosen


def run_test(build, test, under):
    """The output of one program, and its exit code."""
    command = (under if "python" not in test["cmd"][0] else []) + test["cmd"]
    process = subprocess.Popen(command, cwd=test["workdir"] or build, env={**os.environ, **test["env"]},
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               start_new_session=True)
    STARTED.append(process)
    try:
        output = process.communicate(timeout=test["timeout"] * (SLOWER_UNDER if under else 1))[0]
        return output.decode("utf-8", "replace"), process.returncode
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0].decode("utf-8", "replace"), None


def stop(number, _):
    """Ends all child processes."""
    for process in STARTED:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    os._exit(128 + number)


def line_of(step, suite, counts, seconds):
    numbers = "".join("%13s" % ("%d %s" % pair if pair[0] else "") for pair in zip(counts, COUNTS))
    return "%-9s %-10s%s %8.1f s" % (step, suite, numbers, seconds)


class Progress:
    """A line for each finished suite and, on a terminal, a last line with the running suites."""

    def __init__(self):
        self.running, self.begun = {}, time.monotonic()
        self.lock, self.ended = threading.Lock(), threading.Event()
        self.ticker = threading.Thread(target=self.tick) if sys.stdout.isatty() else None
        if self.ticker:
            self.ticker.start()

    def tick(self):
        while not self.ended.wait(1):
            with self.lock:
                seconds = int(time.monotonic() - self.begun)
                running = ", ".join(suite for suite, count in self.running.items() if count)
                print("\r\033[K%d:%02d  %s" % (seconds // 60, seconds % 60, running)[:90], end="", flush=True)

    def show(self, line):
        with self.lock:
            print(("\r\033[K" if self.ticker else "") + line, flush=True)

    def end(self):
        self.ended.set()
        if self.ticker:
            self.ticker.join()
            print("\r\033[K", end="", flush=True)


def run_suites(build, step, under, suites, log):
    chosen = read_tests(build, suites)
    results = {suite: Result(suite) for suite in chosen}
    progress = Progress()

    def work(suite, test):
        result, begun = results[suite], time.monotonic()
        with progress.lock:
            progress.running[suite] = progress.running.get(suite, 0) + 1
        output, code = run_test(build, test, under)
        with progress.lock:
            progress.running[suite] -= 1
            result.add(test["name"], output, code)
            result.seconds += time.monotonic() - begun
            result.left -= 1
            log.write(f"==== {suite}: {test['name']}\n{output}\n")
        if not result.left:
            progress.show(line_of(step, suite, result.counts, result.seconds))

    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for suite, tests in chosen.items():
            results[suite].left = len(tests)
        for one in [pool.submit(work, suite, test) for suite, tests in chosen.items() for test in tests]:
            one.result()
    progress.end()
    with open(os.path.join(build, f"test-{step}.json"), "w", encoding="utf-8") as file:
        json.dump([vars(result) for result in results.values()], file)
    return 1 if any(result.counts[1] for result in results.values()) else 0


# ---- all steps -----------------------------------------------------------------------------------


def show_failure(step, suite, failure, log):
    lines = failure.rstrip().splitlines()
    print("\n".join([f"FAILED {step}: {suite}: {lines[0]}"] + lines[1:LINES_SHOWN]))
    if len(lines) > LINES_SHOWN:
        print(f"  ... {len(lines) - LINES_SHOWN} more lines in {log}")


def show_skips(skips):
    """Prints the number of tests skipped for each reason; missing tools are one reason."""
    tools, others, lacking = collections.Counter(), collections.Counter(), 0
    for why, number in skips.items():
        if why.startswith("no "):
            lacking += number
            tools.update({tool: number for tool in why[3:].split(", ")})
        else:
            others[why] += number
    rows = [(number, why) for why, number in others.most_common()]
    if lacking:
        names = [tool for tool, _ in tools.most_common()]
        more = f" and {len(names) - TOOLS_SHOWN} others" if len(names) > TOOLS_SHOWN else ""
        rows.append((lacking, f"not installed: {', '.join(names[:TOOLS_SHOWN])}{more}; "
                     "`./dev test --all` installs what the system's packages and npm have"))
    for number, why in rows:
        print(textwrap.fill("%6d skipped: %s" % (number, why), 100, subsequent_indent=" " * 8,
                            break_long_words=False, break_on_hyphens=False))


def add_up(steps):
    total, skips, logs = [0, 0, 0], collections.Counter(), []
    print()
    for step, status in steps:
        found, failed = glob.glob(f"build*/test-{step}.json") + glob.glob(f"build*/test-{step}-*.json"), 0
        for path in sorted(found):
            logs.append(path[:-4] + "log")
            with open(path, encoding="utf-8") as file:
                results = json.load(file)
            for result in results:
                for failure in result["failures"]:
                    show_failure(step, result["suite"], failure, logs[-1])
                total = [a + b for a, b in zip(total, result["counts"])]
                failed += result["counts"][1]
                skips.update(result["skips"])
        if status and not failed:
            print(f"FAILED {step}: failed outside the tests")
            total[1] += 1
    show_skips(skips)
    print("the log: " + " ".join(logs))
    print("%d passed, %d failed" % tuple(total[:2]) + (", %d skipped" % total[2] if total[2] else ""))
    return 0 if total[0] and not total[1] else 1


def main(arguments):
    if arguments[:1] == ["--sum"]:
        return add_up([(step, int(status)) for step, status in (word.split(":") for word in arguments[1:])])
    build, step, suites, under = arguments[0], arguments[1], arguments[2:], []
    if suites[:1] == ["--under"]:
        under, suites = shlex.split(suites[1]), suites[2:]
    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    with open(os.path.join(build, f"test-{step}.log"), "w", encoding="utf-8") as log:
        return run_suites(os.path.abspath(build), step, under, suites, log)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
