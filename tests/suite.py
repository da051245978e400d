"""Shared by all suites: counting tests, running commands, and reading specs with statusgen.

A suite is a script `tests/NAME/run.py PROGRAM [WORD...]`, which runs the tests whose name contains one of
the words, or all tests.  It prints

    FAILED name             followed by indented lines with the problem
    skipped name: reason    `no TOOL, TOOL` if tools are missing
    N passed, N failed, N skipped

for tests/run.py.  This file does not know what a suite tests.
"""
import atexit
import concurrent.futures
import functools
import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(os.environ.get("STATUSGEN_TOOLS", ROOT / "build" / "tools"))  # of tests/tools/install
VERSION = re.search(r"version: '([^']+)'", (ROOT / "meson.build").read_text())[1]
AT_ONCE = os.cpu_count() or 1
LEFT = "left to `./dev test --all`"
COMPILED = {".c": "int main(void) { return 0; }\n", ".cpp": "#include <string>\nint main() { return 0; }\n"}


class Skip(Exception):
    """The test cannot run on this machine; the text is the reason."""


class Failed(Exception):
    """The test failed; the text is the problem."""


def temporary(name):
    """A folder that is removed when the suite ends."""
    folder = tempfile.mkdtemp(prefix=f"statusgen-{name}-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


# ---- commands ------------------------------------------------------------------------------------


def run(command, folder=ROOT, seconds=600, **options):
    """Runs a command; its output is text unless the caller overrides it."""
    options = {"text": True, "errors": "replace", "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    if "input" not in options:
        options["stdin"] = subprocess.DEVNULL
    return subprocess.run([str(word) for word in command], cwd=folder, timeout=seconds, check=False, **options)


def problem_of(command, folder=ROOT, seconds=600, **options):
    """An empty text if the command succeeds; otherwise the command and its output."""
    done = run(command, folder, seconds, stderr=subprocess.STDOUT, **options)
    return f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}" if done.returncode else ""


def output_of(command, folder=ROOT, seconds=600, **options):
    """The standard output of the command; raises Failed if it fails."""
    done = run(command, folder, seconds, **options)
    if done.returncode:
        raise Failed(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


# ---- tools ---------------------------------------------------------------------------------------


def compiles(compiler, suffix, flags=()):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "some" + suffix).write_text(COMPILED[suffix])
        return not problem_of([compiler, *flags, "-o", "some", "some" + suffix], folder)


@functools.lru_cache(None)
def has(need):
    """Whether the machine has a tool: a command, a file below TOOLS, or `name: command that must succeed`.

    A name in PATH is not enough if a part may be missing: a compiler must link a program, and a command
    after a colon must succeed (`python3-yaml: python3 -c "import yaml"`).
    """
    name, _, command = need.partition(": ")
    if command:
        return not problem_of(["sh", "-c", command])
    if re.search(r"(tcc|gcc|g\+\+|clang|clang\+\+)(-\d+)?$", name):
        return bool(shutil.which(name)) and compiles(name, ".cpp" if "++" in name else ".c")
    return bool(shutil.which(name)) or (TOOLS / name).exists()


def missing(needs):
    """The names of the missing tools."""
    return [need.partition(": ")[0].rpartition("/")[2] for need in needs or () if not has(need)]


def caching(*compilers):
    """An environment with a cache of these compilers, if there is ccache: a second build repeats no compilation.

    That hides no dependency of the result on the folder, the time or the user: compilers get them as input, and
    a compilation with another input is another one.  (ccache caches nothing that uses __TIME__ or __DATE__.)
    """
    folder = temporary("cache")
    for compiler in compilers if has("ccache") else ():
        (folder / compiler).symlink_to(shutil.which("ccache"))
    return {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "CCACHE_DIR": str(folder / "ccache"),
            "CCACHE_SLOPPINESS": "locale"}


# ---- statusgen -----------------------------------------------------------------------------------


def listed(program, what):
    """The names that `statusgen list specs` or `targets` prints."""
    return [line.split()[0] for line in output_of([program, "list", what]).splitlines()]


def inherit(data):
    """Gives the codes of a JSON document the traits of their classes."""
    of_class = {item["id"]: item["traits"] for item in data["classes"]}
    for code in data["codes"]:
        inherited = of_class.get(code.get("class"), {})
        code["traits"] = {**{name: inherited[name] for name in inherited.keys() - set(code.get("without", []))},
                          **code["traits"]}
    return data


def document(program, spec, *options):
    """The JSON document of a spec, as the json target writes it, with inherited traits at each code."""
    with tempfile.TemporaryDirectory() as folder:
        output_of([program, "generate", spec, "-t", "json", "-o", folder, *options])
        path = next(path for path in Path(folder).glob("*.json") if not path.name.endswith(".schema.json"))
        return inherit(json.loads(path.read_text(encoding="utf-8")))


@functools.lru_cache(None)
def documents(program, spec):
    """The JSON document of a spec without groups, then that of each group."""
    first = document(program, spec)
    return [first] + [document(program, spec, "--only", "group=" + group["id"]) for group in first["groups"]]


def phrase_key(phrase):
    """The bytes of a phrase that lookups compare: letters in one case, without ASCII blanks and punctuation."""
    return bytes(b | 0x20 if 0x41 <= b <= 0x5A else b for b in phrase
                 if b >= 0x7F or chr(b).isalnum() or (b < 0x20 and not 9 <= b <= 13))


# ---- sources -------------------------------------------------------------------------------------


def code_only(text):
    """C with the contents of comments and strings blanked; the other characters keep their positions."""
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'',
                  lambda found: re.sub(r"[^\n]", " ", found[0]), text, flags=re.S)


# ---- counting ------------------------------------------------------------------------------------


class Tally:
    """Counts tests and prints the ones that fail or are skipped.

    WORDS select tests by name.  Thorough tests run only if words are given, or with `./dev test --all`.
    """

    def __init__(self, words=(), at_once=1):
        self.words = words
        self.thorough = bool(words) or os.environ.get("STATUSGEN_TESTS") == "all"
        self.passed = self.failed = self.skipped = 0
        self.lock = threading.Lock()
        self.pool = concurrent.futures.ThreadPoolExecutor(at_once) if at_once > 1 else None
        self.running = []

    def report(self, name, problem=None):
        """Counts a test, which failed if PROBLEM is a non-empty text."""
        with self.lock:
            self.passed, self.failed = self.passed + (not problem), self.failed + bool(problem)
            if problem:
                print(f"FAILED {name}\n  " + str(problem).strip().replace("\n", "\n  "), flush=True)

    def skip(self, name, why):
        with self.lock:
            self.skipped += 1
            print(f"skipped {name}: {why}", flush=True)

    def test(self, name, function, *arguments, needs=(), thorough=False):
        """Runs one test: FUNCTION returns, or raises as Failed, the problem.  NEEDS are arguments of `has`."""
        if self.words and not any(word in name for word in self.words):
            return
        if self.pool:
            self.running.append(self.pool.submit(self.run_test, name, function, arguments, needs, thorough))
        else:
            self.run_test(name, function, arguments, needs, thorough)

    def run_test(self, name, function, arguments, needs, thorough):
        if thorough and not self.thorough:
            return self.skip(name, LEFT)
        lacking = missing(needs)
        if lacking:
            return self.skip(name, "no " + ", ".join(lacking))
        try:
            return self.report(name, function(*arguments))
        except Skip as why:
            return self.skip(name, why)
        except (Failed, AssertionError, OSError, subprocess.SubprocessError, ValueError) as problem:
            return self.report(name, str(problem) or repr(problem))

    def run_script(self, folder, *arguments):
        """Runs a script in Node.js that prints a line of JSON for each of its tests."""
        done = run(["node", *arguments], folder)
        for line in done.stdout.splitlines():
            test = json.loads(line) if line.startswith("{") else {}
            if "figure" in test:
                print(f"{test['value']} {test['figure']}")
            elif test:
                self.report(test["name"], test["why"])
        if done.returncode:
            raise Failed(done.stderr[-2000:] or "it failed")

    def wait(self):
        """Waits for the end of all started tests."""
        running, self.running = self.running, []
        for one in running:
            one.result()

    def end(self):
        """The exit code of the suite."""
        self.wait()
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed or not self.passed + self.skipped else 0
