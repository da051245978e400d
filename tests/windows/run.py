#!/usr/bin/env python3
"""Makes the program for Windows and runs it under Wine: all cases, the unit tests, hostile chunks, paths as Windows
has them, files that others hold, two runs at once, and runs that are killed.

    python3 tests/windows/run.py PROGRAM [WORD...]

PROGRAM, the native one, is not used: what is in out/ stands for its outputs.
"""

import functools
import importlib.util
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT, VERSION, Failed, temporary  # noqa: E402
from wine import WINE, environment  # noqa: E402

HERE = Path(__file__).resolve().parent
BYTES = 3_500_000  # of the program
LIBRARIES = {"KERNEL32.dll", "msvcrt.dll"}  # parts of every Windows
COMPILERS = ["x86_64-w64-mingw32-gcc", "cc"]
NEEDS = ["x86_64-w64-mingw32-gcc", f"wine: test -x {WINE}"]

# Cases whose outputs differ, and why.
GIT = "there is no git for Windows here"
CC = "there is no `cc` that runs on Windows here"
DIFFERENT = {
    "07-outputs/depfile-impossible": "Windows does not allow the file's name",
    "07-outputs/links": "Wine shows no symbolic links: Windows' are other ones",
    "07-outputs/unusable-path": "Wine reports a name of more than 255 bytes only when it is made",
    "09-check/left-over": GIT,
    "09-check/left-over-since": GIT,
    "09-check/tree": GIT,
    "82-breaking/0960-code-reserved": GIT,
    "82-breaking/git": GIT,
    "82-breaking/git-fails": GIT,
    "82-breaking/new-specs": GIT,
    "82-breaking/project": GIT,
    "82-breaking/project-outputs": GIT,
    "82-breaking/project-several-outputs": GIT,
    "82-breaking/project-specs": GIT,
    "82-breaking/shallow-clone": GIT,
    "83-import/compiler": CC,
    "83-import/compiler-expansions": CC,
    "83-import/compiler-link": CC,
    "83-import/compiler-without-reasons": CC,
    "83-import/header-sentinels": CC,
    "84-init/cannot-write": "Windows reports a folder below a file as missing",
    "84-init/keep-in-sync": GIT,
}

SPEC = 'spec { id = "%s", title = "Errors" }\ncode { 1, "Disk Full", summary = "%s" }\n'


# ---- Wine ----------------------------------------------------------------------------------------


def wrapper(program):
    """A script that runs a program for Windows as if it were one of this system."""
    script = temporary("wrapper") / program.stem
    script.write_text(f"#!/bin/sh\nexport WINEPREFIX={environment()['WINEPREFIX']} WINEDEBUG=-all LC_ALL=C.UTF-8\n"
                      f'exec {WINE} {program} "$@"\n')
    script.chmod(0o755)
    return script


caching = functools.lru_cache(None)(suite.caching)


@functools.lru_cache(None)
def archive_path():
    """The archive of `./dev dist`."""
    suite.output_of([ROOT / "dev", "dist", "windows_x86_64"], seconds=1800, env=caching(*COMPILERS))
    return ROOT / "dist" / f"statusgen-{VERSION}-windows-x86_64.zip"


@functools.lru_cache(None)
def binary():
    name = archive_path().stem
    with zipfile.ZipFile(archive_path()) as archive:
        if sorted(archive.namelist()) != [f"{name}/", f"{name}/LICENSE", f"{name}/statusgen.exe"]:
            raise Failed(f"the archive has {archive.namelist()}")
        if b"Lua.org" not in archive.read(f"{name}/LICENSE"):
            raise Failed("the license of Lua is missing")
        return Path(archive.extract(f"{name}/statusgen.exe", temporary("archive")))


@functools.lru_cache(None)
def program():
    return wrapper(binary())


def module_of(name):
    """The script of another suite."""
    path = ROOT / "tests" / name / "run.py"
    sys.path.append(str(path.parent))
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ---- the whole program ---------------------------------------------------------------------------


def contents():
    """One small file that needs nothing but the system, and knows its version."""
    headers = suite.output_of(["x86_64-w64-mingw32-objdump", "-p", binary()])
    if (found := set(re.findall(r"DLL Name: (\S+)", headers))) != LIBRARIES:
        raise Failed(f"imports {found}")
    data = binary().read_bytes()
    if len(data) > BYTES:
        raise Failed(f"{len(data)} bytes")
    if str(ROOT).encode() in data or "ProductVersion".encode("utf-16le") not in data or b"longPathAware" not in data:
        raise Failed("the path of the sources, no version, or no manifest")
    if (said := suite.output_of([program(), "--version"])) != f"statusgen {VERSION}\n":
        raise Failed(said)


def reproducible():
    """Another folder, umask, time zone and language give the same bytes."""
    first = archive_path().read_bytes()
    folder = temporary("a second time") / "the repository"
    packages = module_of("packages")
    packages.copy_of_repository(folder, suite.output_of(["git", "log", "-1", "--format=%ct"]).strip())
    packages.make_elsewhere(folder, caching(*COMPILERS), next(ROOT.glob(packages.LUA)), "windows_x86_64")
    if (folder / "dist" / archive_path().name).read_bytes() != first:
        raise Failed("the archives differ")


def out():
    """It makes the bytes of every file in out/."""
    return suite.problem_of([program(), "check"])


def differing(*words):
    """The cases whose names have WORDS, or all, that differ from the native program, and what is different."""
    done = suite.run([sys.executable, ROOT / "tests/cases/run.py", program(), *words], seconds=1800)
    return set(re.findall(r"^FAILED (\S+)", done.stdout, re.M)), done.stdout


def cases():
    """It prints and writes what the native program does, byte for byte."""
    failed, said = differing()
    # On a busy machine, Wine lost what a program had printed, once in thousands of runs.
    failed -= {name for name in failed - DIFFERENT.keys() if not differing(name)[0]}
    if failed != DIFFERENT.keys():
        raise Failed(f"{sorted(failed ^ DIFFERENT.keys())}\n{said}")


def unit():
    """The unit tests pass, except for those that are written for POSIX."""
    suite.output_of([ROOT / "dev", "windows"], seconds=1800)
    tests = sorted((ROOT / "build-windows/tests").glob("test_*.exe"))
    problems = [suite.problem_of([wrapper(test)], temporary("unit")) for test in tests]
    if len(tests) < 50:
        raise Failed(f"only {len(tests)} programs")
    return "\n".join(filter(None, problems))


def hostile():
    """Every tenth of the chunks that end at once."""
    chunks = module_of("hostile")
    chunks.SPACE_MAX = 1 << 40  # Wine maps more than it uses
    problems = []
    for path in sorted((ROOT / "tests/hostile/chunks").glob("*.lua"))[::10]:
        expected, slow = chunks.expectation(path)
        if not slow and (problem := chunks.check(program(), path, expected)):
            problems.append(f"{path.name}: {problem}")
    return "\n".join(problems)


# ---- paths and lines -----------------------------------------------------------------------------


def windows_path(path):
    return "Z:" + str(path).replace("/", "\\")


def expect(folder, words, paths, code=0, said=""):
    """Runs the program with WORDS; then exactly PATHS are in FOLDER."""
    done = suite.run([program(), *words], folder)
    found = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    if done.returncode != code or found != sorted(paths) or said not in done.stderr + done.stdout:
        raise Failed(f"{words}: exit code {done.returncode}, {found}\n{done.stdout}{done.stderr}")
    return done


def paths():
    """Backslashes, drives, the names of all languages, and more than 260 characters."""
    folder = temporary("paths")
    (folder / "spec").mkdir()
    (folder / "spec/äöü 文.lua").write_text(SPEC % ("one", "No room."))
    paths = ["spec/äöü 文.lua", "out/a/one.json", "out/a/one.schema.json"]
    expect(folder, ["generate", "spec\\äöü 文.lua", "-t", "json", "-o", "out\\a"], paths)
    expect(folder, ["check", windows_path(folder / "spec/äöü 文.lua"), "-t", "json", "-o",
                    windows_path(folder / "out/a")], paths)
    expect(folder, ["check", ".\\SPEC\\..\\spec\\äöü 文.lua", "-t", "json", "-o", "out/a/"], paths)
    expect(folder, ["generate", "spec/äöü 文.lua", "-t", "json", "-o", "new\\Ünï/deep"],
           [*paths, "new/Ünï/deep/one.json", "new/Ünï/deep/one.schema.json"])
    # Only what is read: Wine cannot tell the path of an open folder that is so long, as Windows can.
    long = folder.joinpath(*["x" * 100] * 8)
    long.mkdir(parents=True)
    shutil.copy(folder / "spec/äöü 文.lua", long / "one.lua")
    suite.output_of([program(), "generate", windows_path(long / "one.lua"), "-t", "c", "-o", "c"], folder)


def refused_paths():
    """Nothing is written to a device or to a stream of a file, or read from outside the folder of a spec."""
    folder = temporary("refused")
    (folder / "a.lua").write_text(SPEC % ("one", "No room."))
    (folder / "sub").mkdir()
    (folder / "sub/b.lua").write_text('spec { id = "two", title = "Two", extends = "..\\\\a.lua" }\n')
    paths = ["a.lua", "sub/b.lua"]
    expect(folder, ["generate", "a.lua", "-t", "json", "-o", "ab:c"], paths, 4, "Windows allows no such file name")
    expect(folder, ["generate", "a.lua", "-t", "c", "--depfile", "NUL"], paths, 4, "a device")
    expect(folder, ["lint", "sub\\b.lua"], paths, 3, "can only extend files in its own folder")


def lines():
    """CR LF in a spec is the end of a line; outputs have LF."""
    folder = temporary("lines")
    (folder / "a.lua").write_bytes((SPEC % ("one", "No room.")).replace("\n", "\r\n").encode())
    expect(folder, ["generate", "a.lua", "-t", "c,json,markdown", "-o", "{target}"],
           ["a.lua", "c/one.c", "c/one.h", "json/one.json", "json/one.schema.json", "markdown/one.md"])
    if wrong := [path for path in folder.glob("*/*") if b"\r" in path.read_bytes()]:
        raise Failed(f"CR in {wrong}")
    (folder / "b.lua").write_bytes(b'spec { id = "b",\r\n title "B" }\r\n')
    expect(folder, ["lint", "b.lua"], [str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()],
           3, "b.lua:2:")


# ---- other programs ------------------------------------------------------------------------------


@functools.lru_cache(None)
def holder():
    """A program that holds a file open."""
    made = temporary("hold") / "hold.exe"
    suite.output_of(["x86_64-w64-mingw32-gcc", "-municode", "-Wall", "-Wextra", "-Werror", "-o", made, HERE / "hold.c"])
    return wrapper(made)


def held_run(folder, path, seconds):
    """Generates b.lua while another program holds PATH for so long."""
    with subprocess.Popen([holder(), path], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        release = threading.Timer(seconds, other.stdin.close)
        release.start()
        done = suite.run([program(), "generate", "b.lua", "-t", "json"], folder)
        release.join()
    return done


def held_files():
    """A file that another program holds is replaced when it lets go within a second; if not, that is an error."""
    folder = temporary("held")
    for name, text in (("a", "Old."), ("b", "New.")):
        (folder / f"{name}.lua").write_text(SPEC % ("one", text))
    suite.output_of([program(), "generate", "a.lua", "-t", "json"], folder)
    old = (folder / "one.json").read_bytes()
    done = held_run(folder, "one.json", 5)
    litter = list(folder.glob(".*"))
    if done.returncode != 4 or (folder / "one.json").read_bytes() != old or litter:
        raise Failed(f"exit code {done.returncode}, {litter}\n{done.stdout}{done.stderr}")
    done = held_run(folder, "one.json", 0.4)
    if done.returncode or b"New." not in (folder / "one.json").read_bytes():
        raise Failed(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")


def killed(name, times):
    """A test of tests/fault: runs that are killed, two at once, beside a reader, or with nothing to do."""
    fault = module_of("fault")
    test = getattr(fault, name)
    with tempfile.TemporaryDirectory() as scratch:
        test(fault.Subject(str(program()), scratch), *([times] if times else []))


def main():
    tally = suite.Tally(sys.argv[2:])
    began = time.monotonic()
    for test in (contents, reproducible, out, cases, unit, hostile, paths, refused_paths, lines, held_files):
        tally.test(test.__name__.replace("_", " "), test, needs=NEEDS, thorough=True)
    for name, times in (("random_kill_test", 40), ("two_runs_test", 20), ("reader_test", 20), ("untouched_test", 0)):
        tally.test(name[:-5].replace("_", " "), killed, name, times, needs=NEEDS, thorough=True)
    print(f"{time.monotonic() - began:.0f} s")
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
