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
        """Sets a time later than that of everything built so far, whatever the resolution of the file system."""
        later = time.time() + 2
        os.utime(path, (later, later))

    def comment(self, path):
        path.write_text("-- one more comment\n" + path.read_text())
        self.touch(path)


def rebuilds(machine, ninja, spec, idle="no work to do"):
    """A second build does nothing; a new comment in the spec runs statusgen but compiles nothing; a new code
    is compiled."""
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
    """meson finds the program in PATH, and rebuilds only what changed."""
    build = machine.examples / "build-meson"
    machine.run("meson", "setup", build, machine.examples / "meson", cwd=machine.examples)
    machine.run("ninja", "-C", build, "test", cwd=machine.examples)
    rebuilds(machine, ["ninja", "-C", str(build)], machine.examples / "errors.lua")


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
    """GNU make finds the program with pkg-config, and a second run does nothing."""
    folder = machine.examples / "make"
    machine.run("make", "check", cwd=folder)
    if "up to date" not in machine.run("make", "acme", cwd=folder):
        raise Failed("the second make did something")
    machine.comment(machine.examples / "errors.lua")
    log = machine.run("make", "acme", cwd=folder)
    if "statusgen generate" not in log:
        raise Failed("a changed spec must run statusgen:\n" + log)


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
            machine.run(*command, "acme_http.c", "-o", name, cwd=folder)
            machine.run(f"./{name}", cwd=folder)
        else:
            machine.run(*command, "-c", cwd=folder)


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
    (cmake, ["cmake", "ninja"], False), (cmake_makefiles, ["cmake", "make"], False), (make, ["make", "pkg-config"], False),
    (vendored, ["cc"], False), (c_api, ["gcc"], False), (project, [], False), (pre_commit, ["pre-commit", "git"], False),
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
