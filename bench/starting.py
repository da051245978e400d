"""The forms in which the program is released: how long a run takes; knows no generated code."""
import os
import shutil
import sys

from spending import Meter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.append(os.path.join(ROOT, "tests", "windows"))
from wine import WINE, environment  # noqa: E402

REPETITIONS = 15

DURATION = "Forms of the program: milliseconds of a run"
RATIO = "Forms of the program: time by that of the native program"
NATIVE = "native"
RUNS = {"--version": ["--version"], "HTTP to C": ["generate", "http", "-t", "c", "-o", "out"]}


def forms(bench):
    """(name, command) of each form that `./dev dist` has made."""
    built = [("static, with musl", [], "build-dist-x86_64/statusgen"),
             ("WebAssembly, in Node.js", ["node"], "build-wasm/npm/statusgen.cjs"),
             ("for Windows, under Wine", [WINE], "build-windows/statusgen.exe")]
    found = [(NATIVE, [bench.program])]
    for name, interpreter, path in built:
        file = os.path.join(ROOT, path)
        if os.path.exists(file) and all(map(shutil.which, interpreter)):
            found.append((name, [*interpreter, file]))
    return found


def measure(bench):
    """Runs all forms in turns; the least of all runs is what the machine does undisturbed."""
    folder = bench.folder("starting")
    meter, found = Meter(folder), forms(bench)
    if any(WINE in command for _, command in found):
        os.environ.update(environment())
    for title, words in RUNS.items():
        bench.say("starting: %s" % title)
        spent = {name: [] for name, _ in found}
        for _ in range(REPETITIONS // (4 if bench.quick else 1)):
            for name, command in found:
                spent[name].append(meter.duration([*command, *words]))
        native = min(spent[NATIVE])
        for name, all_of in spent.items():
            least = min(filter(None, all_of), default=None)
            if least:
                bench.figures.add(DURATION, (name, ""), title, least * 1e3)
                bench.figures.add(RATIO, (name, ""), title, least / native)
