#!/usr/bin/env python3
"""Builds each example with the real tool, from an installed copy of the program that was moved."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class Failed(Exception):
    """A step that did not do what the example promises."""


class Machine:
    """A folder with the program installed in it and a copy of the examples."""

    def __init__(self, program, folder):
        self.folder = folder
        self.examples = folder / "examples"
        self.prefix = folder / "moved here"
        shutil.copytree(ROOT / "examples", self.examples)
        self.install(program)
        self.environment = dict(os.environ, PATH=f"{self.prefix / 'bin'}:{os.environ['PATH']}",
                                PKG_CONFIG_PATH=str(self.prefix / "share/pkgconfig"),
                                CMAKE_PREFIX_PATH=str(self.prefix))

    def install(self, program):
        """What `meson install` puts there, without a second build."""
        build = os.environ.get("MESON_BUILD_ROOT") or str(Path(program).parent)
        while build != "/" and not (Path(build) / "build.ninja").exists():
            build = str(Path(build).parent)
        stage = self.folder / "stage"
        subprocess.run(["meson", "install", "-C", build, "--no-rebuild", "--quiet", "--destdir", str(stage)],
                       check=True, stdout=subprocess.DEVNULL)
        binary = next(stage.rglob("bin/statusgen"))
        shutil.move(str(binary.parent.parent), self.prefix)

    def run(self, *command, cwd, fails=False):
        done = subprocess.run(command, cwd=cwd, env=self.environment, check=False, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300)
        if (done.returncode != 0) != fails:
            raise Failed(f"{' '.join(map(str, command))}\n{done.stdout}")
        return done.stdout

    def touch(self, path):
        """Later than anything built so far, whatever the clock of the file system."""
        later = time.time() + 2
        os.utime(path, (later, later))

    def comment(self, path):
        path.write_text("-- one more comment\n" + path.read_text())
        self.touch(path)


def rebuilds(machine, ninja, spec, idle="no work to do"):
    """A second build has nothing to do; a comment in the spec runs statusgen and compiles nothing; a new
    code compiles."""
    if idle not in machine.run(*ninja, cwd=machine.examples):
        raise Failed("the second build did something")
    machine.comment(spec)
    log = machine.run(*ninja, "-v", cwd=machine.examples)
    if "statusgen" not in log or " -c " in log:
        raise Failed("a comment in the spec must run statusgen and compile nothing:\n" + log)
    spec.write_text(spec.read_text() + '\ncode { 0x202, "Disk Gone", summary = "It was here a moment ago." }\n')
    machine.touch(spec)
    log = machine.run(*ninja, "-v", cwd=machine.examples)
    if " -c " not in log:
        raise Failed("a new code must be compiled:\n" + log)


def meson(machine):
    """meson finds the program in PATH, and rebuilds what changed."""
    build = machine.examples / "build-meson"
    machine.run("meson", "setup", build, machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, "test", cwd=machine.examples)
    rebuilds(machine, ["ninja", "-C", str(build)], machine.examples / "errors.lua")


def cmake(machine, generator="Ninja"):
    """find_package(statusgen) and statusgen_generate, with Ninja."""
    build = machine.examples / f"build-cmake-{generator.replace(' ', '-')}"
    machine.run("cmake", "-G", generator, "-S", machine.examples / "cmake", "-B", build, cwd=machine.examples)
    machine.run("cmake", "--build", build, cwd=machine.examples)
    machine.run("ctest", "--test-dir", build, "--output-on-failure", cwd=machine.examples)
    if generator == "Ninja":
        rebuilds(machine, ["ninja", "-C", str(build)], machine.examples / "errors.lua")


def cmake_makefiles(machine):
    """The same with Makefiles."""
    cmake(machine, "Unix Makefiles")


def make(machine):
    """GNU make finds the program with pkg-config, and has nothing to do the second time."""
    folder = machine.examples / "make"
    machine.run("make", "check", cwd=folder)
    if "up to date" not in machine.run("make", "acme", cwd=folder):
        raise Failed("the second make did something")
    machine.comment(machine.examples / "errors.lua")
    log = machine.run("make", "acme", cwd=folder)
    if "statusgen generate" not in log:
        raise Failed("a changed spec must run statusgen:\n" + log)


def vendored(machine):
    """The one header, a compiler, and nothing else."""
    folder = machine.examples / "vendored"
    shutil.copy(ROOT / "out/http/c-header/http_status.h", folder)
    machine.run("cc", "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o", "fetch", "fetch.c", cwd=folder)
    if "Not Found" not in machine.run("./fetch", "404", cwd=folder):
        raise Failed("fetch does not know 404")
    machine.run("./fetch", "599", cwd=folder, fails=True)


def project(machine):
    """One project file keeps server, front end and documentation in sync, and check says what is stale."""
    folder = machine.examples / "project"
    (folder / "spec").mkdir()
    shutil.copy(machine.examples / "errors.lua", folder / "spec")
    if not (ROOT / "templates/typescript").exists():
        (folder / "statusgen.lua").write_text("".join(
            line for line in (folder / "statusgen.lua").open() if "typescript" not in line))
    machine.run("statusgen", "check", cwd=folder, fails=True)
    machine.run("statusgen", "generate", cwd=folder)
    machine.run("statusgen", "check", cwd=folder / "server/src")
    source = folder / "server/src/acme_error.c"
    source.write_text(source.read_text() + "/* by hand */\n")
    if "stale: " not in machine.run("statusgen", "check", cwd=folder, fails=True):
        raise Failed("check does not name what is stale")


def bazel(machine):
    """Bazel, with the rule of the example."""
    folder = machine.examples / "bazel"
    for name in ("errors.lua", "main.c"):
        shutil.copy(machine.examples / name, folder)
    machine.run("bazel", "build", "//:acme", cwd=folder)
    machine.run("bazel-bin/acme", cwd=folder)


# An example, and what it needs on the machine.
EXAMPLES = [
    (meson, ["meson", "ninja"]), (cmake, ["cmake", "ninja"]), (cmake_makefiles, ["cmake", "make"]),
    (make, ["make", "pkg-config"]), (vendored, ["cc"]), (project, []), (bazel, ["bazel"]),
]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    passed = failed = skipped = 0
    for example, needs in EXAMPLES:
        missing = [n for n in needs if not shutil.which(n)]
        if missing:
            skipped += 1
            print(f"skipped {example.__name__}: no {', '.join(missing)}")
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                example(Machine(sys.argv[1], Path(folder).resolve()))
                passed += 1
            except Failed as problem:
                failed += 1
                print(f"FAILED {example.__name__}: {example.__doc__}\n{problem}")
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
