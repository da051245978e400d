"""Makes each allocation and each read of a command fail in turn; knows the expected result: exit code 4, one
sentence, and every file either unchanged or complete.

The commands run in a folder with a project, specs that extend each other, one of them computed, and a
target of its own; and over the HTTP codes, which come with the program.
"""
import collections
import errno
import os
import random
import re
import shutil
import subprocess

from suite import Skip
from support import litter, read_tree

TROUBLE = 4
FILES = {
    "statusgen.lua": 'output { "http", "c", dir = "gen" }\n'
                     'output { "spec/errors.lua", "mine", dir = "gen" }\n',
    "spec/base.lua": 'spec { id = "base", title = "Base" }\n'
                     'code { 1, "One", summary = "The first." }\n',
    "spec/errors.lua": 'spec { id = "errors", title = "Errors", extends = "base.lua" }\n'
                       'for i = 2, 20 do code { i, "Error " .. i, summary = "Its number." } end\n',
    "templates/mine/target.lua":
        'target { "mine", "Mine", api = 1, names = { constant = "upper_snake" },\n'
        '  text = { { open = \'"\', close = \'"\', escape = { other = "\\\\{{oct:3}}" } } },\n'
        '  comment = { { open = "//", close = "\\n" } },\n'
        '  options = { { "constants", default = "{NAME}", help = "Their pattern." } },\n'
        '  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } } }\n',
    "templates/mine/list.tpl": '// {=marker}\n% include "part.tpl"\n',
    "templates/mine/part.tpl": '% for code in codes() do\n"{=code.phrase}" {=code.value}\n% end\n',
}
TARGETS = "c cpp rust go java typescript javascript python ruby lua swift sql protobuf html " \
          "markdown man json"
COMMANDS = {
    "generate http -t c": ["generate", "http", "-t", "c", "-o", "out"],
    "check": ["check", "--templates", "templates"],
    "show 404": ["show", "404"],
    "lint http": ["lint", "http"],
    "generate, a project": ["generate", "--templates", "templates"],
    "generate http, all targets": ["generate", "http", "-t", TARGETS.replace(" ", ","),
                                   "-o", "out/{target}"],
    "generate from standard input": ["generate", "-", "-t", "mine", "-o", "out",
                                     "--templates", "templates"],
}
READERS = ["check", "generate, a project", "generate from standard input"]
# The number of allocations that fail, from the first on and at random: by default, and with --all.
REQUESTS = {False: (20, 30), True: (200, 1000)}
LONG = {"generate http, all targets": {False: (5, 40), True: (20, 200)}}
READ_ERRORS = {
    "openat": (errno.EIO, errno.EACCES, errno.EISDIR, errno.EMFILE, errno.EINTR),
    "read": (errno.EIO, errno.EISDIR, errno.EINTR, 0),
    "fstat": (errno.EIO,), "fstatat": (errno.EIO,), "fdopendir": (errno.EIO, errno.ENOMEM),
    "readdir": (errno.EIO,), "readlink": (errno.EIO,), "flock": (errno.EINTR,),
    "close": (errno.EINTR,),
}
UNNOTICED = (errno.EINTR, 0)
LOOK = "fstatat"  # a file whose status cannot be read is opened, which may fail for another reason

Result = collections.namedtuple("Result", "code out error tree litter")


class Command:
    """A command in its folder; `begin` is the content of the folder before it, `good` its expected end."""

    def __init__(self, name, program, scratch):
        self.name, self.words = name, [os.path.abspath(program), *COMMANDS[name]]
        self.folder = os.path.join(scratch, "command")
        shutil.rmtree(self.folder, ignore_errors=True)
        for path, text in FILES.items():
            os.makedirs(os.path.dirname(os.path.join(self.folder, path)), exist_ok=True)
            with open(os.path.join(self.folder, path), "w", encoding="utf-8") as file:
                file.write(text)
        if name == "check":
            subprocess.run([self.words[0], *COMMANDS["generate, a project"]], cwd=self.folder,
                           stdout=subprocess.DEVNULL, check=True)
        self.begin = read_tree(self.folder)
        self.good = self.run({})
        assert self.good.code == 0, self.good.error

    def reset(self):
        if read_tree(self.folder) != self.begin:
            for name in set(os.listdir(self.folder)) - {path.split("/")[0] for path in self.begin}:
                shutil.rmtree(os.path.join(self.folder, name))

    def run(self, env):
        self.reset()
        done = subprocess.run(self.words, cwd=self.folder, env=dict(os.environ, **env), timeout=300,
                              input=FILES["spec/base.lua"].encode(), capture_output=True,
                              check=False)
        return Result(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"),
                      read_tree(self.folder), litter(self.folder))

    def judge(self, result):
        """The problem, or None."""
        if result.litter:
            return "left %s" % result.litter
        if result.code == 0:
            same = (result.out, result.tree) == (self.good.out, self.good.tree)
            return None if same else "exit 0, and another outcome: %s" % result.error
        if result.tree not in (self.begin, self.good.tree):
            changed = {path for path in result.tree if result.tree[path] != self.begin.get(path)}
            return "exit %d, and %s are there" % (result.code, sorted(changed))
        if result.code != TROUBLE:
            return "exit %d: %s" % (result.code, result.error)
        if result.out not in (b"", self.good.out):
            return "half an answer"
        said = [line for line in result.error.splitlines() if re.match(r"\S+: ", line)]
        return None if len(said) == 1 else "said in %d sentences: %s" % (len(said), result.error)


def requests_that_fail(name, count, all_of_them):
    first, sample = LONG.get(name, REQUESTS)[all_of_them]
    if count <= first + sample:
        return range(1, count + 1)
    rest = random.Random(1).sample(range(first + 1, count + 1), sample)
    return [*range(1, first + 1), *sorted(rest)]


def outcome(result):
    return "exit %d" % result.code


def summary(outcomes, count):
    return "%d of %d failed: %s" % (sum(outcomes.values()), count, ", ".join(
        "%d times %s" % (times, what) for what, times in sorted(outcomes.items())))


def memory_test(command, hungry, all_of_them):
    """Every allocation of the arena and of Lua's heap fails in turn."""
    if not os.path.exists(hungry):
        raise Skip("there is no " + hungry)
    path, outcomes = os.path.join(command.folder, "..", "requests"), collections.Counter()
    command.words[0] = hungry
    command.run({"MEMORY_COUNT": path})
    with open(path, encoding="ascii") as file:
        count = int(file.read())
    for at in requests_that_fail(command.name, count, all_of_them):
        result = command.run({"MEMORY_AT": str(at)})
        wrong = command.judge(result)
        assert not wrong, "request %d of %d: %s" % (at, count, wrong)
        outcomes[outcome(result)] += 1
    # Lua seeds its hash anew in each run, so tables may grow differently and the last allocation may not occur.
    assert outcomes["exit 0"] <= 5, "it went on %d times" % outcomes["exit 0"]
    return summary(outcomes, count)


def system_memory_test(command, faults, all_of_them):
    """Every call of malloc, calloc or realloc, including those of the C library, returns NULL in turn."""
    outcomes = collections.Counter()
    count = counts_of(command, faults)["memory"]
    for at in requests_that_fail(command.name, count, all_of_them):
        result = command.run(faults.env("statusgen", fault_call="memory", fault_at=at,
                                        fault_error=errno.ENOMEM))
        wrong = command.judge(result)
        assert not wrong, "allocation %d of %d: %s" % (at, count, wrong)
        outcomes[outcome(result)] += 1
    return summary(outcomes, count)


def counts_of(command, faults):
    def run(env):
        result = command.run(env)
        return result.code, result.error
    return faults.counts("statusgen", os.path.dirname(command.folder), run)


def read_test(command, faults):
    """Every call that finds or reads a file fails in turn."""
    outcomes = collections.Counter()
    counts = counts_of(command, faults)
    for call, errors in READ_ERRORS.items():
        for error in errors:
            for at in faults.points(counts[call]):
                result = command.run(faults.env("statusgen", fault_call=call, fault_at=at,
                                                fault_error=error))
                wrong = command.judge(result)
                if error in UNNOTICED and result.code:
                    wrong = "gave up: %s" % result.error
                elif result.code and call != LOOK and os.strerror(error) not in result.error:
                    wrong = "does not say why: %s" % result.error
                assert not wrong, "%s %d of %d, %s: %s" % (
                    call, at, counts[call], errno.errorcode.get(error, "short"), wrong)
                outcomes[outcome(result)] += 1
    return summary(outcomes, sum(outcomes.values()))


def tests_of(program, faults, scratch, all_of_them):
    hungry = os.path.join(os.path.dirname(os.path.abspath(program)), "tests", "statusgen_hungry")
    for name in COMMANDS:
        def made(name=name):
            return Command(name, program, scratch)
        yield name + ": memory", lambda made=made: memory_test(made(), hungry, all_of_them)
        if faults:
            yield name + ": the system's memory", lambda made=made: system_memory_test(
                made(), faults, all_of_them)
        if faults and name in READERS:
            yield name + ": reads", lambda made=made: read_test(made(), faults)
