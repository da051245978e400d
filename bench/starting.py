"""The forms in which the program is released: how long a run takes; knows no generated code."""
import os
import shutil
import subprocess

from spending import Meter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
WINE = "/usr/lib/wine/wine64"  # the one that needs no support of 32 bits
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


class Wine:
    """A server of Wine that lives as long as the measurement: without it, each run starts one."""

    def __init__(self, folder):
        beside = os.path.join(os.path.dirname(WINE), "wineserver64")
        self.server = shutil.which("wineserver") or beside
        os.environ.update({"WINEPREFIX": os.path.join(folder, "wine"), "WINEDEBUG": "-all",
                           "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="})

    def call(self, *command):
        if os.path.exists(WINE):
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)

    def __enter__(self):
        self.call(self.server, "-p")
        self.call(WINE, "wineboot", "-i")

    def __exit__(self, *_):
        self.call(self.server, "-k")


def measure(bench):
    """Runs all forms in turns; the least of all runs is what the machine does undisturbed."""
    folder = bench.folder("starting")
    meter, found = Meter(folder), forms(bench)
    with Wine(folder):
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
