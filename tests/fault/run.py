#!/usr/bin/env python3
"""Makes every system call fail once, kills the program at any point, runs it twice at the same time, and
checks the files that are left.

    python3 tests/fault/run.py PROGRAM [-k WORD] [-v] [--all]

-k runs only the tests whose name contains WORD; -v prints the table of faults.  --all, or
STATUSGEN_TESTS=all in the environment, makes every call fail instead of a sample, and many more
allocations.  This script does not know how outputs are written, only the requirements: files are
complete, old or new, no temporary file remains, and the exit code matches.

`./dev test fault` builds the program that writes depfiles, and the one that runs out of memory, beside
PROGRAM; without them their tests are skipped.
"""
import argparse
import errno
import fcntl
import itertools
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import suite  # noqa: E402
import commands  # noqa: E402
from suite import Skip  # noqa: E402
from support import Faults, litter, read_tree  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
TROUBLE = 4
# The errors that each call is made to fail with (for memory, see commands.py).  The calls in RETRIED must
# handle EINTR, because a signal may interrupt them.
IO_ERRORS = (errno.EIO, errno.EACCES, errno.EINTR)
ERRORS = {
    "openat": IO_ERRORS + (errno.EMFILE, errno.ENOSPC, errno.EROFS),
    "read": (errno.EIO, errno.EINTR), "close": (errno.EIO, errno.EINTR, errno.ENOSPC),
    "write": (errno.ENOSPC, errno.EIO, errno.EINTR, errno.EDQUOT, errno.EFBIG, 0),
    "flock": (errno.EINTR, errno.ENOLCK),
    "renameat": IO_ERRORS + (errno.ENOSPC, errno.EXDEV, errno.EBUSY),
    "mkdir": IO_ERRORS + (errno.ENOSPC,), "fstat": (errno.EIO,), "fstatat": IO_ERRORS,
    "readlink": (errno.EIO,),
    "fchmod": (errno.EPERM, errno.EINTR), "fchown": (errno.EPERM,), "fdopendir": (errno.ENOMEM,),
    "readdir": (errno.EIO,), "unlinkat": (errno.EIO, errno.EINTR),
    "utimensat": (errno.EIO, errno.EACCES),
}
RETRIED = {"openat", "read", "write", "close", "flock", "renameat", "mkdir", "fchmod",
           "unlinkat"}
# Calls whose failure may leave outputs in place although the program reports it.
LATE = {"renameat", "utimensat", "openat", "close"}
# The message must contain one of these.
SAID = {("flock", errno.ENOLCK): ("E0607",), ("read", errno.EIO): ("E0608", "E0001")}

# The specs of a generation; `same` is the same in both, so its outputs are not rewritten.
SPECS = {"fault": (40, "%s"), "same": (5, "any")}


class Subject:
    """The program, which generates a set of files in several folders, in two generations."""

    process = "statusgen"

    def __init__(self, program, scratch):
        self.program, self.scratch = os.path.abspath(program), scratch
        self.expected = {}
        for generation in "AB":
            os.makedirs(os.path.join(scratch, "spec-" + generation))
            for name, (count, text) in SPECS.items():
                with open(self.spec(generation, name), "w", encoding="utf-8") as out:
                    out.write('spec { id = "%s", title = "Errors" }\n' % name)
                    for value in range(1, count + 1):
                        out.write('code { %d, "Error %d", summary = "Generation %s." }\n' % (
                            value, value, text % generation if "%" in text else text))
        for generation in "AB":
            folder = os.path.join(scratch, "expected-" + generation)
            self.run(folder, generation, check=True)
            self.expected[generation] = read_tree(folder)
        assert self.expected["A"].keys() == self.expected["B"].keys()

    def spec(self, generation, name):
        return os.path.join(self.scratch, "spec-" + generation, name + ".lua")

    def command(self, folder, generation):
        return [self.program, "generate", *(self.spec(generation, name) for name in SPECS),
                "-t", "c", "-o", os.path.join(folder, "{spec}")]

    def start(self, folder, generation, *options, env=None, **rest):
        return subprocess.Popen(self.command(folder, generation) + list(options),
                                env=dict(os.environ, **(env or {})), stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, **rest)

    def run(self, folder, generation, *options, check=False, env=None, **rest):
        process = self.start(folder, generation, *options, env=env, **rest)
        error = process.communicate(timeout=120)[1].decode("utf-8", "replace")
        if check and process.returncode:
            raise AssertionError("exit %d: %s" % (process.returncode, error))
        return process.returncode, error

    def reset(self, folder, generation):
        """FOLDER as after GENERATION; None: before the first run."""
        shutil.rmtree(folder, ignore_errors=True)
        if generation:
            shutil.copytree(os.path.join(self.scratch, "expected-" + generation), folder)

    def state(self, folder):
        """For each file 'A', 'B', 'AB' (the same in both), '-' (missing) or '?' (damaged)."""
        found = read_tree(folder)
        states = {}
        for path in self.expected["A"]:
            text = found.get(path)
            alike = [g for g in "AB" if text == self.expected[g][path]]
            states[path] = "".join(alike) or ("-" if text is None else "?")
        return states


def is_all(states, wanted):
    return all(wanted in state for state in states.values())


def is_whole(states, old):
    return all(state != "?" and (state != "-" or old is None) for state in states.values())


def options_of(folder):
    return ["--depfile", os.path.join(folder, "deps.d"),
            "--stamp", os.path.join(folder, "stamp")]


def judge_fault(subject, folder, old, call, error, code, output):
    """The problem after one fault, or None; and the outcome in one word."""
    states, left = subject.state(folder), litter(folder)
    old_is_there = is_all(states, old) if old else all(s == "-" for s in states.values())
    outcome = "new" if is_all(states, "B") else "old" if old_is_there else "mixed"
    if not is_whole(states, old):
        return "damaged: %s" % states, outcome
    if left and call not in ("unlinkat", "readdir"):
        return "left %s" % left, outcome
    if code == 0 and outcome != "new":
        return "exit 0, but the files are %s: %s" % (outcome, states), outcome
    if code and (code not in (3, TROUBLE) or not output.strip()):
        return "exit %d, saying %r" % (code, output), outcome
    if code and outcome != "old" and call not in LATE:
        return "exit %d, but the files are %s" % (code, outcome), outcome
    said = ("E0611",) if code and outcome == "mixed" else SAID.get((call, error), ())
    if said and not any(name in output for name in said):
        return "does not report %s: %r" % (" or ".join(said), output), outcome
    if error in (errno.EINTR, 0) and call in RETRIED and code:
        return "gave up on an interrupted call: %s" % output, outcome
    return None, outcome


def fault_test(subject, faults, old, table):
    """Each call fails once with each error; afterwards a run without faults must repair everything."""
    folder = os.path.join(subject.scratch, "out")
    options = options_of(folder)
    subject.reset(folder, old)
    counts = faults.counts(subject.process, subject.scratch,
                           lambda env: subject.run(folder, "B", *options, env=env))
    for call, errors in ERRORS.items():
        for error, at in itertools.product(errors, faults.points(counts.get(call, 0))):
            subject.reset(folder, old)
            code, output = subject.run(folder, "B", *options, env=faults.env(
                subject.process, fault_call=call, fault_at=at, fault_error=error))
            wrong, outcome = judge_fault(subject, folder, old, call, error, code, output)
            where = "%s %d of %d, %s" % (call, at, counts[call],
                                         errno.errorcode.get(error, "short"))
            if wrong:
                raise AssertionError("%s: %s\n%s" % (where, wrong, output))
            row = table.setdefault((call, errno.errorcode.get(error, "short")), {})
            key = "exit %d, %s" % (code, outcome)
            row[key] = row.get(key, 0) + 1
            subject.run(folder, "B", *options, check=True)
            if not is_all(subject.state(folder), "B") or litter(folder):
                raise AssertionError("%s: the next run did not repair it: %s %s" % (
                    where, subject.state(folder), litter(folder)))


def signal_test(subject, faults, number, table):
    """The signal arrives before each system call in turn."""
    folder = os.path.join(subject.scratch, "out")
    options = options_of(folder)
    subject.reset(folder, "A")
    counts = faults.counts(subject.process, subject.scratch,
                           lambda env: subject.run(folder, "B", *options, env=env))
    for call in ERRORS:
        for at in faults.points(counts.get(call, 0)):
            subject.reset(folder, "A")
            code, _ = subject.run(folder, "B", *options, env=faults.env(
                subject.process, fault_call=call, fault_at=at, fault_signal=int(number)))
            states, left = subject.state(folder), litter(folder)
            where = "%s before %s %d: %s" % (number.name, call, at, states)
            outcome = "new" if is_all(states, "B") else "old" if is_all(states, "A") else "mixed"
            assert is_whole(states, "A"), where
            assert code == -number, "%s: exit %d" % (where, code)
            assert number == signal.SIGKILL or not left, "%s: left %s" % (where, left)
            assert number == signal.SIGKILL or outcome != "mixed", where
            key = "%s%s" % (outcome, ", litter" if left else "")
            row = table.setdefault((call, number.name), {})
            row[key] = row.get(key, 0) + 1
            subject.run(folder, "B", *options, check=True)
            assert is_all(subject.state(folder), "B") and not litter(folder), where


def random_kill_test(subject, times):
    """SIGKILL at any moment: each file is complete, and the next run removes temporary files."""
    folder = os.path.join(subject.scratch, "out")
    subject.reset(folder, "A")
    began = time.monotonic()
    subject.run(folder, "B", *options_of(folder), check=True)
    duration = time.monotonic() - began
    dice, outcomes = random.Random(1), {}
    for turn in range(times):
        generation = "AB"[turn % 2]
        process = subject.start(folder, generation, *options_of(folder))
        time.sleep(dice.uniform(0, duration))
        process.kill()
        process.communicate()
        states = subject.state(folder)
        assert is_whole(states, "A"), states
        key = ("mixed" if not is_all(states, "A") and not is_all(states, "B") else "one") + \
            (", litter" if litter(folder) else "")
        outcomes[key] = outcomes.get(key, 0) + 1
    subject.run(folder, "A", *options_of(folder), check=True)
    assert is_all(subject.state(folder), "A") and not litter(folder), litter(folder)
    return str(outcomes)


def reader(subject, folder, stop, report):
    """Reads all files until STOP exists; writes its observations to REPORT."""
    damaged, mixed_since, longest, reads = "", 0.0, 0.0, 0
    while not os.path.exists(stop) and not damaged:
        states = subject.state(folder)
        reads += 1
        if not is_whole(states, "A"):
            damaged = str(states)
        now = time.monotonic()
        if is_all(states, "A") or is_all(states, "B"):
            mixed_since = 0.0
        else:
            mixed_since = mixed_since or now
            longest = max(longest, now - mixed_since)
    with open(report, "w", encoding="utf-8") as out:
        out.write("%s\n%d %f\n" % (damaged, reads, longest))


def reader_test(subject, times):
    """A reader never sees part of a file, nor two generations for longer than a moment."""
    folder = os.path.join(subject.scratch, "out")
    stop, report = (os.path.join(subject.scratch, name) for name in ("stop", "report"))
    subject.reset(folder, "A")
    child = os.fork()
    if child == 0:
        reader(subject, folder, stop, report)
        os._exit(0)
    try:
        for turn in range(times):
            subject.run(folder, "BA"[turn % 2], check=True)
    finally:
        with open(stop, "w", encoding="ascii"):
            pass
        os.waitpid(child, 0)
        os.remove(stop)
    with open(report, encoding="utf-8") as file:
        damaged, numbers = file.read().splitlines()
    assert not damaged, damaged
    reads, longest = numbers.split()
    assert int(reads) > 10 and float(longest) < 1, numbers
    return "%s readings during %d runs; two generations seen for at most %.1f ms" % (
        reads, times, 1000 * float(longest))


def two_runs_test(subject, times):
    """Two simultaneous runs leave the files of one."""
    folder = os.path.join(subject.scratch, "out")
    winners = {"A": 0, "B": 0}
    for turn in range(times):
        subject.reset(folder, None if turn % 4 == 0 else "A")
        processes = [subject.start(folder, generation) for generation in "AB"]
        for process in processes:
            error = process.communicate(timeout=60)[1]
            assert process.returncode == 0, (process.returncode, error)
        states = subject.state(folder)
        assert not litter(folder), litter(folder)
        assert is_all(states, "A") or is_all(states, "B"), states
        winners["A" if is_all(states, "A") else "B"] += 1
    return str(winners)


def untouched_test(subject):
    """Unchanged files keep their time and inode, and so do unchanged folders."""
    folder = os.path.join(subject.scratch, "out")
    subject.reset(folder, "A")
    paths = [os.path.join(folder, path) for path in subject.expected["A"]] + [folder]
    for path in paths:
        os.utime(path, (1000000000, 1000000000))
    before = [(os.stat(path).st_mtime_ns, os.stat(path).st_ino) for path in paths]
    subject.run(folder, "A", check=True)
    assert before == [(os.stat(path).st_mtime_ns, os.stat(path).st_ino) for path in paths]


def full_disk_test(subject):
    """A small file system runs out of space."""
    folder = os.path.join(subject.scratch, "small")
    size = 4 * sum(len(text) for text in subject.expected["A"].values())
    os.makedirs(folder, exist_ok=True)
    if os.getuid() != 0 or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=%d" % size, "none", folder],
            stderr=subprocess.DEVNULL, check=False).returncode:
        raise Skip("a tmpfs needs the right to mount")
    try:
        out = os.path.join(folder, "out")
        shutil.copytree(os.path.join(subject.scratch, "expected-A"), out)
        with open(os.path.join(folder, "ballast"), "wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"x" * 4096)
            except OSError:
                pass
        code, error = subject.run(out, "B")
        assert code == TROUBLE and "No space left" in error, (code, error)
        assert is_all(subject.state(out), "A") and not litter(folder), litter(folder)
        os.remove(os.path.join(folder, "ballast"))
        subject.run(out, "B", check=True)
        assert is_all(subject.state(out), "B")
    finally:
        subprocess.run(["umount", folder], check=True)


def size_limit_test(subject):
    """`ulimit -f` causes an ordinary error, not a signal that leaves temporary files."""
    folder = os.path.join(subject.scratch, "out")
    largest = max(len(text) for text in subject.expected["B"].values())
    subject.reset(folder, "A")
    code, error = subject.run(folder, "B", preexec_fn=lambda: resource.setrlimit(
        resource.RLIMIT_FSIZE, (largest // 2, largest // 2)))
    assert code == TROUBLE and "E0601" in error, (code, error)
    assert is_all(subject.state(folder), "A") and not litter(folder)


def as_nobody():
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


def read_only_folder_test(subject):
    """A folder without write permission is an error, unless there is nothing to write."""
    folder = os.path.join(subject.scratch, "out")
    subject.reset(folder, "A")
    os.chmod(folder, 0o555)
    for path in subject.expected["A"]:
        os.chmod(os.path.join(folder, path), 0o666)
    try:
        try:
            code, error = subject.run(folder, "A", preexec_fn=as_nobody)
        except PermissionError as refused:
            raise Skip("another user may not start the program here") from refused
        assert code == 0, error
        code, error = subject.run(folder, "B", preexec_fn=as_nobody)
        assert code == TROUBLE and "Permission denied" in error, (code, error)
        assert is_all(subject.state(folder), "A") and not litter(folder)
    finally:
        os.chmod(folder, 0o755)


def lock_test(subject, faults):
    """A lock that is never released causes an error; one that is released does not."""
    folder = os.path.join(subject.scratch, "out")
    subject.reset(folder, "A")
    holder = os.open(os.path.join(folder, "fault"), os.O_RDONLY)
    fcntl.flock(holder, fcntl.LOCK_EX)
    if faults:
        code, error = subject.run(folder, "B", env=faults.env(
            subject.process, fault_call="clock_gettime"))
        assert code == TROUBLE and "E0606" in error, (code, error)
        assert is_all(subject.state(folder), "A")
    process = subject.start(folder, "B")
    time.sleep(0.2)
    assert process.poll() is None and is_all(subject.state(folder), "A")
    os.close(holder)
    assert process.communicate(timeout=60) and process.returncode == 0
    assert is_all(subject.state(folder), "B")


# ---- depfiles ------------------------------------------------------------------------------------

def weird_names():
    marks = [chr(c) for c in range(33, 127) if not chr(c).isalnum() and chr(c) != "/"] + [" ", "\t"]
    for mark in marks:
        yield from ("a" + mark + "b", mark + "b", "a" + mark)
    for pair in itertools.product(" \\#$:%=~)!", repeat=2):
        yield "p" + "".join(pair) + "q"
    yield from ("caf\u00e9", "a  b", "a\\\\ b", "-x", "--", "%", "lib(x).o", "x (1)", "a\\b\\c")


class Tool:
    """make or ninja with one rule from a depfile, whose recipe prints 'rebuild'."""

    def __init__(self, name, folder, targets):
        self.name, self.folder = name, folder
        if name == "make":
            text = "all:\ninclude x.d\n%:\n\t@echo rebuild\n"
        else:
            escaped = " ".join(t.replace("$", "$$").replace(" ", "$ ").replace(":", "$:")
                               for t in targets)
            text = "rule r\n command = true\n depfile = x.d\nbuild %s: r\n" % escaped
        with open(os.path.join(folder, "Makefile" if name == "make" else "build.ninja"), "w",
                  encoding="utf-8") as out:
            out.write(text)
        if name == "ninja":
            self.call("ninja")
            self.call("ninja", "-t", "restat")

    def call(self, *words):
        return subprocess.run(words, cwd=self.folder, capture_output=True, text=True, check=False)

    def rebuilds(self, target):
        if self.name == "make":
            done = self.call("make", "-rRq", "--", target)
            assert done.returncode in (0, 1) and "***" not in done.stderr, done.stderr
            return done.returncode == 1
        done = self.call("ninja", "-n")
        assert done.returncode == 0, done.stdout + done.stderr
        return "no work to do" not in done.stdout


def set_times(folder, paths, seconds):
    for path in paths:
        os.utime(os.path.join(folder, path), (seconds, seconds))


def depfile_check(name, scratch, writer, targets, inputs):
    folder = os.path.join(scratch, "depfile")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for path in targets + inputs:
        with open(os.path.join(folder, path), "w", encoding="ascii"):
            pass
    set_times(folder, inputs, 1000)
    set_times(folder, targets, 2000)
    with open(os.path.join(folder, "x.d"), "wb") as out:
        subprocess.run([writer, *targets, "--", *inputs], stdout=out, check=True)
    tool = Tool(name, folder, targets)
    asked = targets if name == "make" else targets[:1]
    assert not any(tool.rebuilds(target) for target in asked), "%s: nothing changed" % targets
    for path in inputs:
        set_times(folder, [path], 3000)
        blind = [target for target in asked if not tool.rebuilds(target)]
        assert not blind, "%s: %r changed, not seen for %s" % (name, path, blind)
        set_times(folder, [path], 1000)


def depfile_test(name, scratch, writer):
    """The tool understands every path that is not rejected, as a target and as an input."""
    if not shutil.which(name):
        raise Skip("no " + name)
    if not os.path.exists(writer):
        raise Skip("no " + writer)

    def accepted(*words):
        return subprocess.run([writer, *words], capture_output=True,
                              check=False).returncode == 0
    inputs = [path for path in weird_names() if path != "--" and accepted("x", "--", "x", path)]
    targets = [path for path in weird_names() if path != "--" and accepted("x", path, "--", "x")]
    depfile_check(name, scratch, writer, ["first"], inputs)
    depfile_check(name, scratch, writer, ["first"] + targets, ["x"])
    return "%d inputs and %d targets of %d spellings" % (len(inputs), len(targets),
                                                        len(list(weird_names())))


# ---- running -------------------------------------------------------------------------------------

def compile_faults(scratch, all_of_them):
    """The library of faults; None if calls cannot be replaced here."""
    library = os.path.join(scratch, "faults.so")
    made = subprocess.run(os.environ.get("CC", "cc").split() + [
        "-shared", "-fPIC", os.path.join(HERE, "faults.c"), "-o", library, "-ldl"],
                          stderr=subprocess.DEVNULL, check=False)
    return Faults(library, all_of_them) if made.returncode == 0 else None


def tests_of(subject, faults, table, all_of_them):
    yield "untouched", lambda: untouched_test(subject)
    if faults:
        yield "faults on update", lambda: fault_test(subject, faults, "A", table)
        yield "faults on first run", lambda: fault_test(subject, faults, None, {})
        for number in (signal.SIGKILL, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            yield number.name + " anywhere", lambda n=number: signal_test(subject, faults, n, table)
    yield "SIGKILL at random", lambda: random_kill_test(subject, 200 if all_of_them else 60)
    yield "reader", lambda: reader_test(subject, 500 if all_of_them else 100)
    yield "two runs", lambda: two_runs_test(subject, 100 if all_of_them else 30)
    yield "full disk", lambda: full_disk_test(subject)
    yield "size limit", lambda: size_limit_test(subject)
    yield "read-only folder", lambda: read_only_folder_test(subject)
    yield "lock", lambda: lock_test(subject, faults)


def timed(name, test):
    """Prints the number of faults and the time."""
    began = time.monotonic()
    said = test()
    print("%s (%.1f s)%s" % (name, time.monotonic() - began, said and ": " + said or ""), flush=True)


def print_table(table):
    for (call, error), row in table.items():
        print("%-10s %-8s %s" % (call, error, "; ".join(
            "%d times %s" % (count, what) for what, count in sorted(row.items()))))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("-k", metavar="WORD", default="")
    parser.add_argument("-v", action="store_true")
    parser.add_argument("--all", action="store_true",
                        default=os.environ.get("STATUSGEN_TESTS") == "all")
    options = parser.parse_args()
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup every child process would ignore it
    tally = suite.Tally([options.k] if options.k else [])
    beside = os.path.join(os.path.dirname(os.path.abspath(options.program)), "tests")
    table = {}
    with tempfile.TemporaryDirectory(prefix="statusgen-fault-") as scratch:
        os.chmod(scratch, 0o755)
        faults = compile_faults(scratch, options.all)
        if not faults:
            tally.skip("faults", "calls cannot be replaced here")
        tests = [("depfile for " + tool, lambda t=tool: depfile_test(
            t, scratch, os.path.join(beside, "fault_depfile"))) for tool in ("make", "ninja")]
        tests += tests_of(Subject(options.program, scratch), faults, table, options.all)
        tests += commands.tests_of(options.program, faults, scratch, options.all)
        for name, test in tests:
            tally.test(name, timed, name, test)
    if options.v:
        print_table(table)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
