#!/usr/bin/env python3
"""Builds each example with its real tool, using an installed copy of the program that was moved.

    python3 tests/examples/run.py PROGRAM [WORD...]
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from bazel import bazel  # noqa: E402
from machine import Machine, Recipe, print_matrix  # noqa: E402
from suite import ROOT, Failed, Skip  # noqa: E402


def meson(machine, jobs=4):
    """meson finds the program in PATH, and rebuilds only what changed."""
    build = machine.examples / "build-meson"
    machine.count_runs()
    machine.run("meson", "setup", build, machine.examples / "meson", cwd=machine.examples)

    def run(fails=False):
        return machine.run("ninja", f"-j{jobs}", "-C", build, cwd=machine.examples, fails=fails)
    Recipe(machine, f"Meson, -j{jobs}", run, build, machine.examples / "errors.lua",
           machine.examples / "meson/meson.build", "no work to do").check_all()
    machine.run("ninja", "-C", build, "test", cwd=machine.examples)


def meson_serial(machine):
    """The same without parallel jobs."""
    meson(machine, 1)


# The sources of the program, which a wrap would fetch.
SOURCES = ["generator", "spec", "templates", "packaging", "docs", "subprojects", "meson.build", "meson_options.txt",
           "tests/meson.build"]


def copy_sources(place):
    for name in SOURCES:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("lua-*", "packagecache"))
        else:
            shutil.copy(ROOT / name, place / name)


def add_subproject(machine):
    """This repository as a subproject of examples/meson, without statusgen in PATH."""
    copy_sources(machine.examples / "meson/subprojects/statusgen")
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


def cross_compiler():
    there = [row for row in CROSS if suite.has(row[0])]
    if not there:
        raise Skip("no " + CROSS[0][0])
    return there[0]


def check_machine(build, row):
    """The program in BUILD is one for that machine."""
    _, system, processor, magic, at, mark = row
    built = (build / ("acme.exe" if system == "windows" else "acme")).read_bytes()
    if not built.startswith(magic) or built[at:at + len(mark)] != mark:
        raise Failed(f"acme is not for {processor}")


def cross_build(machine, *options):
    """Builds examples/meson for another machine with the program for this one."""
    row = cross_compiler()
    compiler, system, processor = row[:3]
    (machine.folder / "cross.ini").write_text(
        f"[binaries]\nc = '{compiler}'\n[host_machine]\nsystem = '{system}'\ncpu_family = '{processor}'\n"
        f"cpu = '{processor}'\nendian = 'little'\n")
    build = machine.examples / "build-cross"
    machine.run("meson", "setup", "--cross-file", machine.folder / "cross.ini", "-Dbuildtype=plain", *options,
                build, machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, cwd=machine.examples)
    check_machine(build, row)


def meson_cross(machine):
    """A cross build with the program from PATH."""
    cross_build(machine)


def meson_cross_subproject(machine):
    """A cross build with the program from a subproject, which is built for this machine."""
    add_subproject(machine)
    cross_build(machine, "--force-fallback-for=statusgen")


def cmake(machine, generator="Ninja", jobs=4):
    """find_package(statusgen) and statusgen_generate, with Ninja."""
    build, ninja = machine.examples / "build-cmake", generator == "Ninja"
    machine.count_runs()
    machine.run("cmake", "-G", generator, "-S", machine.examples / "cmake", "-B", build, cwd=machine.examples)

    def run(fails=False):
        return machine.run("cmake", "--build", build, "-j", str(jobs), cwd=machine.examples, fails=fails)
    Recipe(machine, f"CMake, {generator}, -j{jobs}", run, build, machine.examples / "errors.lua",
           machine.examples / "cmake/CMakeLists.txt", "no work to do" if ninja else "Built target acme",
           always=not ninja).check_all()
    machine.run("ctest", "--test-dir", build, "--output-on-failure", cwd=machine.examples)


def cmake_serial(machine):
    """The same without parallel jobs."""
    cmake(machine, jobs=1)


def cmake_makefiles(machine):
    """The same with Makefiles."""
    cmake(machine, "Unix Makefiles")


def cmake_makefiles_serial(machine):
    """The same with Makefiles, without parallel jobs."""
    cmake(machine, "Unix Makefiles", 1)


TOOLCHAIN = """set(CMAKE_SYSTEM_NAME {system})
set(CMAKE_SYSTEM_PROCESSOR {processor})
set(CMAKE_C_COMPILER {compiler})
set(CMAKE_FIND_ROOT_PATH /usr/{machine})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_CROSSCOMPILING_EMULATOR "{emulator}")
"""


def cmake_cross(machine):
    """A cross build finds the program of this machine in PATH, without any further option."""
    row = cross_compiler()
    compiler, system, processor = row[:3]
    of = compiler[:-len("-gcc")]
    emulator = shutil.which(f"qemu-{processor}") or shutil.which(f"qemu-{processor}-static")
    (machine.folder / "cross.cmake").write_text(TOOLCHAIN.format(
        system=system.capitalize(), processor=processor, compiler=compiler, machine=of,
        emulator=f"{emulator};-L;/usr/{of}" if emulator else ""))
    del machine.environment["CMAKE_PREFIX_PATH"]
    build = machine.examples / "build-cross"
    machine.run("cmake", "-G", "Ninja", "--toolchain", machine.folder / "cross.cmake", "-S",
                machine.examples / "cmake", "-B", build, cwd=machine.examples)
    machine.run("cmake", "--build", build, cwd=machine.examples)
    check_machine(build, row)
    if emulator:
        machine.run("ctest", "--test-dir", build, "--output-on-failure", cwd=machine.examples)


def cmake_fetch(machine):
    """The page's recipe for those without an installed program: fetched, built and found; a new tag is built, too."""
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "init.defaultBranch=main"]
    sources, folder = machine.folder / "sources", machine.examples / "cmake"
    copy_sources(sources)
    for command in (["init", "-q"], ["add", "-Af"], ["commit", "-qm", "sources"], ["tag", "v0.1.0"]):
        machine.run(*git, *command, cwd=sources)
    recipe, = re.findall(r"```cmake\n(include\(FetchContent\)\n.*?)```", (ROOT / "docs/build-systems.md").read_text(), re.S)
    url = re.search(r"GIT_REPOSITORY (\S+)", recipe)[1]
    lists = folder / "CMakeLists.txt"
    lists.write_text(re.sub(r"find_package\(.*", lambda _: recipe, lists.read_text()))
    machine.environment.update(PATH=os.environ["PATH"], CMAKE_PREFIX_PATH="", CFLAGS="-O0", GIT_CONFIG_COUNT="1",
                               GIT_CONFIG_KEY_0=f"url.file://{sources}.insteadOf", GIT_CONFIG_VALUE_0=url)
    build = machine.examples / "build-fetch"
    for tag in ("v0.1.0", "v0.1.1"):
        machine.run("cmake", "-G", "Ninja", "-S", folder, "-B", build, cwd=folder)
        machine.run("cmake", "--build", build, cwd=folder)
        machine.run("ctest", "--test-dir", build, cwd=folder)
        if tag == "v0.1.0":
            spec = sources / "spec/http.lua"
            spec.write_text(spec.read_text().replace("I'm a teapot", "I'm a kettle"))
            machine.run(*git, "commit", "-qam", "a later one", cwd=sources)
            machine.run(*git, "tag", "v0.1.1", cwd=sources)
            machine.edit(lists, lists.read_text().replace("v0.1.0", "v0.1.1"))
    if "kettle" not in machine.run(build / "statusgen-installed/bin/statusgen", "show", "418", cwd=folder):
        raise Failed("the program of the new tag was not built")


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
    "CMakeLists.txt": SPECS + re.search(r"`(install\(DIRECTORY .*?\))`", (ROOT / "docs/build-systems.md").read_text(),
                                        re.S)[1].replace("statusgen/acme", "statusgen/codes") + "\n",
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
    for name, text in FILES.items():
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
    machine.run("cmake", "--install", build, "--prefix", machine.folder / "there", cwd=folder)
    headers = sorted(path.name for path in (machine.folder / "there").rglob("*.*"))
    if headers != ["a.h", "b.h"]:
        raise Failed(f"installed: {headers}")
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
    machine.count_runs()

    def run(fails=False):
        return machine.run("make", f"-j{jobs}", "acme", cwd=folder, fails=fails)
    Recipe(machine, f"make, -j{jobs}", run, folder, machine.examples / "errors.lua", folder / "Makefile",
           "up to date").check_all()
    machine.run("make", "check", cwd=folder)
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
program: main.o generated/app_error.o
\t$(CC) -o $@ $^
"""
# What the comment in statusgen.mk shows: headers by name, or as the compiler lists them.
BY_NAME = "main.o generated/app_error.o: generated/app_error.h\n"
BY_COMPILER = "CPPFLAGS += -MMD\nmain.o generated/app_error.o: | .statusgen.stamp\n-include main.d generated/app_error.d\n"


def init_make(machine, jobs=4, rules=BY_NAME):
    """statusgen.mk of `init` in a Makefile."""
    folder = machine.folder / "mk"
    folder.mkdir()
    machine.run("statusgen", "init", cwd=folder)
    comment = (folder / "statusgen.mk").read_text().partition("\nSTATUSGEN")[0]
    for line in re.findall(r"\w+\.o: .*", MAKEFILE + rules):
        if re.sub(r"^\S+: ", ": ", line) not in comment:
            raise Failed(f"statusgen.mk does not say {line}")
    machine.count_runs()
    (folder / "Makefile").write_text(MAKEFILE + rules)
    (folder / "main.c").write_text('#include "generated/app_error.h"\nint main(void) { return app_error_is_listed(7); }\n')

    def run(fails=False):
        return machine.run("make", f"-j{jobs}", cwd=folder, fails=fails)
    how = "-MMD, " if rules is BY_COMPILER else ""
    Recipe(machine, f"statusgen.mk, {how}-j{jobs}", run, folder, folder / "spec/app_error.lua", folder / "statusgen.lua",
           "up to date").check_all()
    machine.run("./program", cwd=folder)
    machine.run("make", "check-generated", cwd=folder)


def init_make_serial(machine):
    """The same without parallel jobs."""
    init_make(machine, 1)


def init_make_compiler(machine):
    """The same with the dependencies that the compiler lists."""
    init_make(machine, 4, BY_COMPILER)


def vendored(machine):
    """The header and a compiler are enough: the commands of the README, and strict ones."""
    folder = machine.examples / "vendored"
    (machine.folder / "out/http").mkdir(parents=True)
    shutil.copytree(ROOT / "out/http/c-header", machine.folder / "out/http/c-header")
    commands, = re.findall(r"```sh\n(.*?)```", (folder / "README.md").read_text(), re.S)
    if "Not Found" not in machine.run("sh", "-ec", commands, cwd=folder):
        raise Failed("fetch does not know 404")
    machine.run("./fetch", "599", cwd=folder, fails=True)
    machine.run("cc", "-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-o", "fetch", "fetch.c", cwd=folder)


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


def doxygen(machine):
    """With its usual settings, doxygen leaves out the parts of the C++ that are not for users."""
    folder = machine.folder
    machine.run("statusgen", "generate", "./examples/errors.lua", "-t", "cpp", "-o", "out", "-D", "error_code=yes", cwd=folder)
    (folder / "Doxyfile").write_text("INPUT=out\nGENERATE_LATEX=NO\nGENERATE_HTML=NO\nGENERATE_XML=YES\nQUIET=YES\n")
    printed = machine.run("doxygen", cwd=folder)
    if "detail" in printed or [*(folder / "xml").glob("*detail*")]:
        raise Failed(printed)


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


def try_project(machine, folder):
    """Runs the command in the comment of the project file."""
    machine.run("sh", "-ec", re.search(r"To try it here: (.*)", (folder / "statusgen.lua").read_text())[1], cwd=folder)


def project(machine):
    """One project file keeps server, front end and documentation in sync, and check reports what is stale."""
    folder = machine.examples / "project"
    try_project(machine, folder)
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
    shutil.copytree(ROOT / "packaging", hooks / "packaging")
    for place in (hooks, folder):
        machine.run(*git, "init", "-q", cwd=place)
    machine.run(*git, "add", ".", cwd=hooks)
    machine.run(*git, "commit", "-q", "-m", "hooks", cwd=hooks)
    revision = machine.run(*git, "rev-parse", "HEAD", cwd=hooks).strip()
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks}\n    rev: {revision}\n    hooks: [{{ id: statusgen-check }}]\n")
    try_project(machine, folder)
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
    (installed, ["bash"], False), (meson, ["meson", "ninja"], False), (meson_serial, ["meson", "ninja"], True),
    (meson_subproject, ["meson", "ninja"], True), (meson_cross, ["meson", "ninja"], True),
    (meson_cross_subproject, ["meson", "ninja"], True),
    (cmake, ["cmake", "ninja"], False), (cmake_serial, ["cmake", "ninja"], True),
    (cmake_makefiles, ["cmake", "make"], True), (cmake_makefiles_serial, ["cmake", "make"], True),
    (cmake_specs, ["cmake", "ninja", "c++"], True), (cmake_specs_makefiles, ["cmake", "make", "c++"], True),
    (cmake_cross, ["cmake", "ninja"], True), (cmake_fetch, ["cmake", "ninja", "meson", "git"], True),
    (make, ["make", "pkg-config"], False), (make_serial, ["make", "pkg-config"], True),
    (init_make, ["make"], False), (init_make_serial, ["make"], True),
    (init_make_compiler, ["make"], True),
    (vendored, ["cc"], False), (c_api, ["gcc"], False), (extending, ["cc"], False), (doxygen, ["doxygen"], False),
    (project, [], False), (pre_commit, ["pre-commit", "git"], False),
    (bazel, ["bazel", "nginx"], True),
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
    tally.wait()
    print_matrix()
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
