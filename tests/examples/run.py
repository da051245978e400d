#!/usr/bin/env python3
"""Builds each example with its real tool, using an installed copy of the program that was moved.

    python3 tests/examples/run.py PROGRAM [WORD...]
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT, Failed, Skip  # noqa: E402


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

    def comment(self, path):
        path.write_text("-- one more comment\n" + path.read_text())
        self.touch(path)


def objects(folder):
    """The object files below FOLDER, with their times."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*.o")}


def replace_program(machine):
    """Makes the installed program newer; it leaves a file `ran` when it runs."""
    program, real = machine.prefix / "bin/statusgen", machine.prefix / "bin/statusgen.real"
    if not real.exists():
        program.rename(real)
        program.write_text(f"#!/bin/sh\ntouch '{machine.folder}/ran'\nexec '{real}' \"$@\"\n")
        program.chmod(0o755)
    machine.touch(program)
    (machine.folder / "ran").unlink(missing_ok=True)


def changes(machine, build, folder, recipe, idle):
    """What a recipe must do after each kind of change.  BUILD builds in FOLDER, where the outputs are below;
    RECIPE is the file that names the spec; IDLE is what a build without changes prints."""
    spec = machine.examples / "errors.lua"
    build()
    if idle not in build():
        raise Failed("a build without changes did something")
    before = objects(folder)
    machine.comment(spec)
    build()
    if objects(folder) != before:
        raise Failed("a comment in the spec must compile nothing")
    spec.write_text(spec.read_text() + '\ncode { 0x202, "Disk Gone", summary = "It was here a moment ago." }\n')
    machine.touch(spec)
    build()
    header, source = (next(folder.rglob(f"acme_error.{kind}")) for kind in "hc")
    if objects(folder) == before or "DISK_GONE" not in header.read_text():
        raise Failed("a new code must be compiled")
    for output in (header, source):
        output.unlink()
        build()
        if not output.exists():
            raise Failed(f"{output.name} was deleted and is not made again")
    replace_program(machine)
    build()
    if not (machine.folder / "ran").exists():
        raise Failed("a new program must run")
    renamed = spec.rename(machine.examples / "renamed.lua")
    text = recipe.read_text()
    recipe.write_text(text.replace("errors.lua", "renamed.lua"))
    machine.touch(recipe)
    machine.comment(renamed)
    build()
    renamed.rename(spec)
    recipe.write_text(text)
    machine.touch(recipe)
    broken = spec.read_text()
    spec.write_text(broken + "code { }\n")
    machine.touch(spec)
    build(fails=True)
    spec.write_text(broken)
    machine.touch(spec)
    build()


def meson(machine):
    """meson finds the program in PATH, and rebuilds only what changed."""
    build = machine.examples / "build-meson"
    machine.run("meson", "setup", build, machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, "test", cwd=machine.examples)

    def run(fails=False):
        return machine.run("ninja", "-C", build, cwd=machine.examples, fails=fails)
    changes(machine, run, build, machine.examples / "meson/meson.build", "no work to do")


# The sources of the program, which a wrap would fetch.
SOURCES = ["generator", "spec", "templates", "packaging", "docs", "subprojects", "meson.build", "meson_options.txt",
           "tests/meson.build"]


def add_subproject(machine):
    """This repository as a subproject of examples/meson, without statusgen in PATH."""
    place = machine.examples / "meson/subprojects/statusgen"
    for name in SOURCES:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("lua-*", "packagecache"))
        else:
            shutil.copy(ROOT / name, place / name)
    machine.environment["PATH"] = os.environ["PATH"]


def meson_subproject(machine):
    """meson builds the program as a subproject and runs it, but does not install it."""
    add_subproject(machine)
    build = machine.examples / "build-subproject"
    machine.run("meson", "setup", "--force-fallback-for=statusgen", "-Dbuildtype=plain", build,
                machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, "test", cwd=machine.examples)
    if "statusgen" in machine.run("meson", "introspect", "--installed", build, cwd=machine.examples):
        raise Failed("the subproject would be installed with the project")


# A compiler for another machine, its name in meson, and the position of the processor in ELF or PE files.
CROSS = [
    ("aarch64-linux-gnu-gcc", "linux", "aarch64", b"\x7fELF", 18, b"\xb7\x00"),
    ("arm-linux-gnueabihf-gcc", "linux", "arm", b"\x7fELF", 18, b"\x28\x00"),
    ("riscv64-linux-gnu-gcc", "linux", "riscv64", b"\x7fELF", 18, b"\xf3\x00"),
    ("x86_64-w64-mingw32-gcc", "windows", "x86_64", b"MZ", 0, b"MZ"),
]


def cross_build(machine, *options):
    """Builds examples/meson for another machine with the program for this one."""
    there = [row for row in CROSS if suite.has(row[0])]
    if not there:
        raise Skip("no " + CROSS[0][0])
    compiler, system, processor, magic, at, mark = there[0]
    (machine.folder / "cross.ini").write_text(
        f"[binaries]\nc = '{compiler}'\n[host_machine]\nsystem = '{system}'\ncpu_family = '{processor}'\n"
        f"cpu = '{processor}'\nendian = 'little'\n")
    build = machine.examples / "build-cross"
    machine.run("meson", "setup", "--cross-file", machine.folder / "cross.ini", "-Dbuildtype=plain", *options,
                build, machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, cwd=machine.examples)
    built = (build / ("acme.exe" if system == "windows" else "acme")).read_bytes()
    if not built.startswith(magic) or built[at:at + len(mark)] != mark:
        raise Failed(f"acme is not for {processor}")


def meson_cross(machine):
    """A cross build with the program from PATH."""
    cross_build(machine)


def meson_cross_subproject(machine):
    """A cross build with the program from a subproject, which is built for this machine."""
    add_subproject(machine)
    cross_build(machine, "--force-fallback-for=statusgen")


def cmake(machine, generator="Ninja", idle="no work to do", jobs=4):
    """find_package(statusgen) and statusgen_generate, with Ninja."""
    build = machine.examples / "build-cmake"
    machine.run("cmake", "-G", generator, "-S", machine.examples / "cmake", "-B", build, cwd=machine.examples)
    machine.run("cmake", "--build", build, cwd=machine.examples)
    machine.run("ctest", "--test-dir", build, "--output-on-failure", cwd=machine.examples)

    def run(fails=False):
        return machine.run("cmake", "--build", build, "-j", str(jobs), cwd=machine.examples, fails=fails)
    changes(machine, run, build, machine.examples / "cmake/CMakeLists.txt", idle)


def cmake_makefiles(machine):
    """The same with Makefiles."""
    cmake(machine, "Unix Makefiles", "Built target acme")


def cmake_makefiles_serial(machine):
    """The same without parallel jobs."""
    cmake(machine, "Unix Makefiles", "Built target acme", jobs=1)


SPECS = """cmake_minimum_required(VERSION 3.10)
project(specs C CXX)
find_package(statusgen 0.1 REQUIRED CONFIG NO_CMAKE_FIND_ROOT_PATH)
add_subdirectory(library)
add_library(plain INTERFACE)
statusgen_generate(plain SPEC http TARGET cpp)
statusgen_generate(plain SPEC a.lua TARGET cpp ONLY group=more)
add_executable(two main.c plain.cpp)
target_link_libraries(two PRIVATE codes plain)
statusgen_generate(codes PUBLIC SPEC a.lua b.lua TARGET c OPTIONS lookup=table)
"""
FILES = {
    "library/CMakeLists.txt": "add_library(codes library.c)\n",
    "library/library.c": '#include "a.h"\nint library(void) { return A_ONE; }\n',
    "main.c": '#include "a.h"\n#include "b.h"\n#include <stdio.h>\n'
              'int main(void) { printf("%s %s\\n", a_phrase(A_ONE), b_phrase(B_ONE)); return 0; }\n',
    "plain.cpp": '#include "a.hpp"\n#include "http_status.hpp"\nint plain() { return 0; }\n',
    "a.lua": 'spec { id = "a", title = "A" }\ngroup { "more", "More" }\ncode { 1, "One" }\n',
    "b.lua": 'spec { id = "b", title = "B" }\ncode { 1, "Uno", name = "one" }\n',
}


def cmake_specs(machine, generator="Ninja"):
    """Several specs and targets, libraries, a target of another folder, and an old project; with Ninja."""
    folder, build = machine.folder / "specs", machine.folder / "build-specs"
    for name, text in {**FILES, "CMakeLists.txt": SPECS}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    log = machine.run("cmake", "-G", generator, "-S", folder, "-B", build, cwd=folder)
    if "Warning" in log:
        raise Failed(log)

    def run():
        machine.run("cmake", "--build", build, "-j4", cwd=folder)
        return machine.run(build / "two", cwd=folder)
    if run() != "One Uno\n":
        raise Failed(run())
    if generator == "Ninja" and "no work" not in machine.run("cmake", "--build", build, cwd=folder):
        raise Failed("a build without changes did something")
    for name, old, new in (("b.lua", "Uno", "Due"), ("a.lua", "One", "First")):
        path = folder / name
        path.write_text(path.read_text().replace(f'"{old}"', f'"{new}", name = "one"'
                                                 if name == "a.lua" else f'"{new}"'))
        machine.touch(path)
        if new not in run():
            raise Failed(f"a change of {name} did not reach the program")
    (folder / "a.lua").write_text(FILES["a.lua"].replace('"a"', '"c"'))
    machine.touch(folder / "a.lua")
    (folder / "main.c").write_text(FILES["main.c"].replace("a.h", "c.h").replace("a_", "c_").replace("A_", "C_"))
    (folder / "library/library.c").write_text('#include "c.h"\nint library(void) { return C_ONE; }\n')
    (folder / "plain.cpp").write_text('#include "c.hpp"\nint plain() { return 0; }\n')
    for name in ("main.c", "library/library.c", "plain.cpp"):
        machine.touch(folder / name)
    if run() != "One Due\n":
        raise Failed("another id must configure the project again")


def cmake_specs_makefiles(machine):
    """The same with Makefiles."""
    cmake_specs(machine, "Unix Makefiles")


def make(machine, jobs=4):
    """GNU make finds the program with pkg-config, or else in PATH, and rebuilds only what changed."""
    folder = machine.examples / "make"
    machine.run("make", "check", cwd=folder)

    def run(fails=False):
        return machine.run("make", f"-j{jobs}", "acme", cwd=folder, fails=fails)
    changes(machine, run, folder, folder / "Makefile", "up to date")
    machine.environment["PKG_CONFIG_PATH"] = ""
    machine.run("make", "clean", cwd=folder)
    machine.run("make", f"-j{jobs}", "check", cwd=folder)
    machine.run("make", "clean", cwd=folder)
    if "make STATUSGEN=" not in machine.run("make", "STATUSGEN=no-such-program", cwd=folder, fails=True):
        raise Failed("make does not say how to name the program")


def make_serial(machine):
    """The same without parallel jobs."""
    make(machine, 1)


MAKEFILE = """include statusgen.mk
program: main.o generated/error.o
\t$(CC) -o $@ $^
main.o generated/error.o: | .statusgen.stamp
"""


def init_make(machine):
    """statusgen.mk of `init` in a Makefile: serial and parallel, from clean, deleted outputs, another goal."""
    folder = machine.folder / "mk"
    folder.mkdir()
    machine.run("statusgen", "init", cwd=folder)
    (folder / "Makefile").write_text(MAKEFILE)
    (folder / "main.c").write_text('#include "generated/error.h"\nint main(void) { return error_is_listed(7); }\n')
    for jobs in (1, 4):
        shutil.rmtree(folder / "generated", ignore_errors=True)
        for path in [*folder.glob("*.o"), folder / "program", folder / ".statusgen.stamp"]:
            path.unlink(missing_ok=True)
        machine.run("make", f"-j{jobs}", cwd=folder)
        machine.run("./program", cwd=folder)
        if "up to date" not in machine.run("make", cwd=folder):
            raise Failed("the second make did something")
        for name in ("error.h", "error.c", "error.md"):
            (folder / "generated" / name).unlink()
            machine.run("make", f"-j{jobs}", cwd=folder)
            if not (folder / "generated" / name).exists():
                raise Failed(f"{name} was deleted and is not made again")
    (folder / "spec/error.lua").rename(folder / "spec/renamed.lua")
    project = folder / "statusgen.lua"
    project.write_text(project.read_text().replace("spec/error.lua", "spec/renamed.lua"))
    machine.touch(project)
    machine.run("make", cwd=folder)
    machine.run("make", "check-generated", cwd=folder)
    replace_program(machine)
    machine.run("make", cwd=folder)
    if not (machine.folder / "ran").exists():
        raise Failed("a new program must run")


def vendored(machine):
    """The header and a compiler are enough."""
    folder = machine.examples / "vendored"
    shutil.copy(ROOT / "out/http/c-header/http_status.h", folder)
    machine.run("cc", "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o", "fetch", "fetch.c", cwd=folder)
    if "Not Found" not in machine.run("./fetch", "404", cwd=folder):
        raise Failed("fetch does not know 404")
    machine.run("./fetch", "599", cwd=folder, fails=True)


def c_api(machine):
    """The examples of docs/c-api.md compile without a warning, its programs succeed, and it names every function."""
    page, folder = (ROOT / "docs/c-api.md").read_text(), machine.folder
    for path in (ROOT / "out/http/c").iterdir():
        shutil.copy(path, folder)
    lists = set(re.findall(r"\b(http_status_\w+)\(", page.partition("## Examples")[0]))
    declared = set(re.findall(r"^HTTP_STATUS_API .*?\b(\w+)\(", (folder / "http_status.h").read_text(), re.M))
    if not declared or lists != declared:
        raise Failed(f"the table and the header differ in {sorted(lists ^ declared)}")
    spec = re.search(r"```lua\n(.*?)```", page, re.S)[1]
    (folder / "acme_http.lua").write_text(spec)
    machine.run("statusgen", "generate", "./acme_http.lua", "-t", "c", "-o", ".", cwd=folder)
    blocks = re.findall(r"```c\n(.*?)```", page, re.S)
    frame = next(block for block in blocks if "#include" in block)
    for number, block in enumerate(blocks, 1):
        name = f"block-{number}"
        text = block if "#include" in block else frame + block
        (folder / f"{name}.c").write_text(text)
        command = ["gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", f"{name}.c"]
        if "int main(" in block:
            machine.run(*command, "acme.c", "-o", name, cwd=folder)
            machine.run(f"./{name}", cwd=folder)
        else:
            machine.run(*command, "-c", cwd=folder)


def extending(machine):
    """The specs and the program of docs/extending.md work as the page says."""
    page, folder = (ROOT / "docs/extending.md").read_text(), machine.folder
    commands, = re.findall(r"```sh\n(.*?)```", page, re.S)
    program, = re.findall(r"```c\n(.*?)```", page, re.S)
    for spec in re.findall(r"```lua\n(.*?)```", page, re.S):
        (folder / (re.search(r'id = "(\w+)"', spec)[1] + ".lua")).write_text(spec)
    for line in commands.splitlines() + ["statusgen generate ./tiny_http.lua -t c -o ."]:
        machine.run("sh", "-ec", line, cwd=folder)
    (folder / "main.c").write_text(program)
    machine.run("cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-o", "main", "main.c", "acme_http.c", "http_status.c",
                cwd=folder)
    machine.run("cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-c", "tiny_http.c", cwd=folder)
    printed = machine.run("./main", cwd=folder).splitlines()
    wanted = re.findall(r"printf.*/\* ([^:*]*?)(?::.*)? \*/", program)
    if printed != wanted or len(wanted) < 7:
        raise Failed(f"the page says {wanted}, the program prints {printed}")


def fill_project(machine, folder):
    (folder / "spec").mkdir()
    shutil.copy(machine.examples / "errors.lua", folder / "spec")
    if not (ROOT / "templates/typescript").exists():
        (folder / "statusgen.lua").write_text("".join(
            line for line in (folder / "statusgen.lua").open() if "typescript" not in line))


def project(machine):
    """One project file keeps server, front end and documentation in sync, and check reports what is stale."""
    folder = machine.examples / "project"
    fill_project(machine, folder)
    machine.run("statusgen", "check", cwd=folder, fails=True)
    machine.run("statusgen", "generate", cwd=folder)
    machine.run("statusgen", "check", cwd=folder / "server/src")
    source = folder / "server/src/acme_error.c"
    source.write_text(source.read_text() + "/* by hand */\n")
    if "stale: " not in machine.run("statusgen", "check", cwd=folder, fails=True):
        raise Failed("check does not name what is stale")


def pre_commit(machine):
    """The hook accepts only commits whose outputs are current."""
    hooks, folder = machine.folder / "hooks", machine.examples / "project"
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main"]
    machine.environment["PRE_COMMIT_HOME"] = str(machine.folder / "pre-commit")
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    for place in (hooks, folder):
        machine.run(*git, "init", "-q", cwd=place)
    machine.run(*git, "add", ".pre-commit-hooks.yaml", cwd=hooks)
    machine.run(*git, "commit", "-q", "-m", "hooks", cwd=hooks)
    revision = machine.run(*git, "rev-parse", "HEAD", cwd=hooks).strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks}\n    rev: {revision}\n    hooks: [{{ id: statusgen-check }}]\n")
    fill_project(machine, folder)
    machine.run("statusgen", "generate", cwd=folder)
    machine.run(*git, "add", ".", cwd=folder)
    machine.run("pre-commit", "run", cwd=folder)
    for name in ("spec/errors.lua", "server/src/acme_error.c"):
        changed = folder / name
        text = changed.read_text()
        changed.write_text(text.replace("There is no room left.", "No room is left."))
        machine.run(*git, "add", ".", cwd=folder)
        if "stale: " not in machine.run("pre-commit", "run", cwd=folder, fails=True):
            raise Failed(f"the hook does not report a changed {name}")
        changed.write_text(text)


# The paths of a distribution's packages for the rules that Bazel would fetch.
BAZEL_RULES = Path("/usr/share/bazel/rules")


def bazel_without_network(machine, folder):
    """Options that replace the rules that Bazel would fetch with those of the distribution."""
    if not BAZEL_RULES.exists():
        return
    rules = machine.folder / "rules"
    shutil.copytree(BAZEL_RULES, rules)
    for path in (rules / "cc").rglob("*.bzl"):  # they are slightly newer than the program
        text = path.read_text().replace(', "use_cpp_toolchain"', "")
        path.write_text(text.replace("use_cpp_toolchain()", '["@bazel_tools//tools/cpp:toolchain_type"]'))
    coverage = rules / "coverage"
    coverage.mkdir()
    (coverage / "WORKSPACE").write_text("")
    (coverage / "BUILD").write_text('filegroup(name = "coverage_report_generator", visibility = '
                                    '["//visibility:public"])\n')
    names = {f"rules_{name}": rules / name for name in ("cc", "java", "proto")} | {"remote_coverage_tools": coverage}
    (folder / ".bazelrc").write_text("".join(
        f"build --override_repository={name}={path}\n" for name, path in names.items() if path.exists()))


def bazel(machine):
    """Bazel's sandbox contains everything that the rule needs, and the staleness test detects outdated files."""
    folder = machine.examples / "bazel"
    for name in ("errors.lua", "main.c"):
        shutil.copy(machine.examples / name, folder)
    bazel_without_network(machine, folder)
    machine.run("statusgen", "generate", "./errors.lua", "-t", "c", "-o", "gen", cwd=folder)
    command = ["bazel", f"--output_user_root={machine.folder / 'bazel'}", "--max_idle_secs=60"]
    try:
        machine.run(*command, "build", "//:acme", cwd=folder)
        machine.run("bazel-bin/acme", cwd=folder)
        machine.run(*command, "test", "//:all", cwd=folder)
        machine.touch(folder / "gen/acme_error.h")
        (folder / "gen/acme_error.h").write_text("/* by hand */\n")
        if "-/* by hand */" not in machine.run(*command, "test", "--test_output=errors", "//:all", cwd=folder,
                                               fails=True):
            raise Failed("the stale test shows no difference")
    finally:
        subprocess.run([*command, "shutdown"], cwd=folder, check=False, env=machine.environment)
        subprocess.run(["chmod", "-R", "u+w", machine.folder / "bazel"], check=False)


def installed(machine):
    """All files are installed, the manual pages are readable, and completion works in bash."""
    share = machine.prefix / "share"
    for path in ("man/man1/statusgen.1", "man/man5/statusgen-spec.5", "man/man5/statusgen-template.5",
                 "statusgen/luals/statusgen.lua", "statusgen/spec/http.lua", "statusgen/templates/c/target.lua",
                 "bash-completion/completions/statusgen", "zsh/site-functions/_statusgen",
                 "fish/vendor_completions.d/statusgen.fish", "pkgconfig/statusgen.pc",
                 "cmake/statusgen/statusgenConfig.cmake"):
        if not (share / path).is_file():
            raise Failed(f"share/{path} is not installed")
    complete = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); '
                '$(complete -p statusgen | sed "s/.*-F \\([^ ]*\\).*/\\1/"); echo "${COMPREPLY[*]}"')
    for words, answer in ((["gen"], "generate"), (["generate", "-t", "markd"], "markdown"),
                          (["generate", "--dep"], "--depfile"), (["show", "--spec", "json-"], "json-rpc")):
        answers = machine.run("bash", "-c", complete, "bash", share / "bash-completion/completions/statusgen",
                              "statusgen", *words, cwd=machine.folder).split()
        if answer not in answers:
            raise Failed(f"bash completes {' '.join(words)} to {answers}, not {answer}")


# An example, its tools, and whether it takes minutes.
EXAMPLES = [
    (installed, ["bash"], False), (meson, ["meson", "ninja"], False), (meson_subproject, ["meson", "ninja"], True),
    (meson_cross, ["meson", "ninja"], True), (meson_cross_subproject, ["meson", "ninja"], True),
    (cmake, ["cmake", "ninja"], False), (cmake_makefiles, ["cmake", "make"], False),
    (cmake_makefiles_serial, ["cmake", "make"], True), (cmake_specs, ["cmake", "ninja", "c++"], False),
    (cmake_specs_makefiles, ["cmake", "make", "c++"], True), (make, ["make", "pkg-config"], False),
    (make_serial, ["make", "pkg-config"], True), (init_make, ["make"], False),
    (vendored, ["cc"], False), (c_api, ["gcc"], False), (extending, ["cc"], False),
    (project, [], False), (pre_commit, ["pre-commit", "git"], False),
    (bazel, ["bazel"], True),
]


def try_out(example, program):
    with tempfile.TemporaryDirectory() as folder:
        example(Machine(program, Path(folder).resolve()))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, tally = Path(sys.argv[1]).resolve(), suite.Tally(sys.argv[2:], suite.AT_ONCE)
    for example, needs, thorough in EXAMPLES:
        tally.test(example.__name__, try_out, example, program, needs=needs, thorough=thorough)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
