"""A folder for one example, with the program installed in it, and the changes that each recipe must survive.

Knows no build system.
"""
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT, Failed  # noqa: E402

# Stands for the program and adds a line to a file whenever it generates something.
WRAPPER = """#!/bin/sh
case " $* " in *" --list-"* | *" --version "*) ;; *) echo "$*" >>'{folder}/runs' ;; esac
exec '{real}' "$@"
"""


class Machine:
    """A folder with the program installed in it and a copy of the examples."""

    def __init__(self, program, folder):
        self.folder = folder
        self.examples = folder / "examples"
        self.prefix = folder / "moved here"
        shutil.copytree(ROOT / "examples", self.examples)
        self.install(program)
        self.program = self.prefix / "bin/statusgen"
        self.environment = dict(os.environ, PATH=f"{self.prefix / 'bin'}:{os.environ['PATH']}",
                                PKG_CONFIG_PATH=str(self.prefix / "share/pkgconfig"),
                                CMAKE_PREFIX_PATH=str(self.prefix))

    def install(self, program):
        """Runs `meson install` without another build."""
        build = Path(program).parent
        stage = self.folder / "stage"
        subprocess.run(["meson", "install", "-C", str(build), "--no-rebuild", "--quiet", "--destdir", str(stage)],
                       check=True, stdout=subprocess.DEVNULL)
        binary = next(stage.rglob("bin/statusgen"))
        shutil.move(str(binary.parent.parent), self.prefix)

    def run(self, *command, cwd, fails=False):
        done = suite.run(command, cwd, env=self.environment, stderr=subprocess.STDOUT)
        if (done.returncode != 0) != fails:
            raise Failed(f"{' '.join(map(str, command))}\n{done.stdout}")
        return done.stdout

    def touch(self, path):
        """Sets the time to now, which is later than that of everything built so far, and not in the future."""
        time.sleep(0.1)  # clocks of file systems have steps of up to 10 ms
        os.utime(path)

    def edit(self, path, text):
        path.write_text(text)
        self.touch(path)

    def comment(self, path):
        self.edit(path, "-- one more comment\n" + path.read_text())

    def count_runs(self):
        """Counts the runs of the program from now on."""
        real = self.program.with_suffix(".real")
        self.program.rename(real)
        self.program.write_text(WRAPPER.format(folder=self.folder, real=real))
        self.program.chmod(0o755)

    def runs(self):
        """The number of runs since the last call."""
        try:
            return len((self.folder / "runs").read_text().splitlines())
        except FileNotFoundError:
            return 0
        finally:
            (self.folder / "runs").unlink(missing_ok=True)

    def replace_program(self):
        """A new program, with the same outputs."""
        self.edit(self.program, self.program.read_text() + "# new\n")


# ---- the matrix ----------------------------------------------------------------------------------

CHANGES = ["clean", "nothing", "comment", "code", "deleted", "program", "renamed", "broken", "repaired"]
MATRIX, LOCK = {}, threading.Lock()


class Recipe:
    """A project that is built after each change; counts what every build did.

    BUILD(fails=False) builds it and returns what was printed; the outputs are below FOLDER.  SPEC is the spec,
    NAMED_IN the file that names it, IDLE what a build without changes prints.  ALWAYS: the program runs in
    every build.
    """

    def __init__(self, machine, name, build, folder, spec, named_in, idle, always=False):
        self.machine, self.name, self.build, self.folder = machine, name, build, folder
        self.spec, self.named_in, self.idle, self.always = spec, named_in, idle, always
        machine.runs()

    def compiled(self):
        """The object files, with their times."""
        return {path: path.stat().st_mtime_ns for path in self.folder.rglob("*.o")}

    def check(self, change, runs, compiles, fails=False):
        """Builds after CHANGE: whether statusgen must run, and anything be compiled.

        A build that fails may do so before it starts, and the next one does what it has left undone.
        """
        before = self.compiled()
        printed = self.build(fails=fails)
        ran = self.machine.runs()
        after = self.compiled()
        made = sum(after[path] != before.get(path) for path in after)
        with LOCK:
            cells = MATRIX.setdefault(self.name, {}).setdefault(change, [])
            cells.append((ran, made))
        if not fails and bool(ran) != (runs or self.always) or bool(made) != compiles:
            raise Failed(f"{change}: statusgen ran {ran} times, {made} files were compiled\n{printed}")
        return printed

    def outputs(self):
        """The generated files below the folder."""
        return [path for path in self.folder.rglob("*") if path.suffix in (".h", ".c", ".md") and path.is_file()
                and "generated by statusgen" in path.read_text()[:1024].lower()]

    def rename(self, old, new):
        old.rename(new)
        self.machine.edit(self.named_in, self.named_in.read_text().replace(old.name, new.name))
        self.machine.comment(new)

    def check_all(self):
        """Every change, from a clean build on."""
        machine, spec = self.machine, self.spec
        self.check("clean", True, True)
        if self.idle not in self.check("nothing", False, False):
            raise Failed("a build without changes did something")
        machine.comment(spec)
        self.check("comment", True, False)
        machine.edit(spec, spec.read_text() + '\ncode { 0x202, "Disk Gone", summary = "It was here." }\n')
        self.check("code", True, True)
        outputs = self.outputs()
        if not any("DISK_GONE" in path.read_text() for path in outputs):
            raise Failed("no output has the new code")
        for path in outputs:
            path.unlink()
            self.check("deleted", True, path.suffix != ".md")
            if not path.exists():
                raise Failed(f"{path.name} was deleted and is not made again")
        machine.replace_program()
        self.check("program", True, False)
        renamed = spec.with_name("renamed.lua")
        self.rename(spec, renamed)
        self.check("renamed", True, False)
        self.rename(renamed, spec)
        self.check("renamed", True, False)
        right, texts = spec.read_text(), [path.read_text() for path in outputs]
        machine.edit(spec, right + "code { }\n")
        self.check("broken", True, False, fails=True)
        if texts != [path.read_text() for path in outputs]:
            raise Failed("a broken spec changed the outputs")
        machine.edit(spec, right)
        self.check("repaired", True, False)
        if self.idle not in self.check("nothing", False, False):
            raise Failed("a build without changes did something after all changes")


def print_matrix():
    """The changes of each recipe: runs of statusgen, and compiled files."""
    if not MATRIX:
        return
    print("runs of statusgen + files compiled, build by build:")
    rows = [["", *CHANGES]] + [[name, *(" ".join("%d+%d" % cell for cell in cells.get(change, [])) or "-"
                                        for change in CHANGES)] for name, cells in sorted(MATRIX.items())]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
