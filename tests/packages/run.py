#!/usr/bin/env python3
"""Makes the files of a release, and uses them as their users do: unpacked, installed, in another folder.

    python3 tests/packages/run.py PROGRAM [WORD...]
"""

import functools
import hashlib
import json
import os
import re
import shutil
import struct
import sys
import tarfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from runner import run_action, server, without  # noqa: E402
from suite import ROOT, VERSION, Failed, temporary  # noqa: E402

DIST = ["musl-gcc", "dh", "git", "apt-get", "dpkg-source", "sha256sum", "aarch64-linux-gnu-gcc", "qemu-aarch64-static"]
LUA = "subprojects/lua-5*"
STATIC_CC = "x86_64-linux-gnu-gcc"
PARTS = ["linux_x86_64", "linux_aarch64", "sources", "recipes", "debian"]
MACHINES = {"x86_64": 62, "aarch64": 183}  # as an ELF header spells them
SHARE = ["man/man1/statusgen.1", "man/man5/statusgen-spec.5", "man/man5/statusgen-template.5",
         "bash-completion/completions/statusgen", "zsh/site-functions/_statusgen",
         "fish/vendor_completions.d/statusgen.fish", "pkgconfig/statusgen.pc",
         "cmake/statusgen/statusgenConfig.cmake", "statusgen/spec/http.lua"]

# Cases that run under qemu, which is slow: reading, errors, templates, all kinds of files, git.
UNDER_QEMU = ["01-reading/", "05-templates/", "07-outputs/", "09-check/", "82-breaking/"]


def copy_of_repository(folder, seconds="1700000000"):
    """The files that git knows, committed at a fixed time: the same commit, whatever the folder."""
    names = suite.output_of(["git", "ls-files", "-z", "-c", "-o", "--exclude-standard"]).split("\0")
    for name in filter(None, names):
        if (ROOT / name).exists():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    environment = {**os.environ, "GIT_AUTHOR_DATE": f"@{seconds} +0000", "GIT_COMMITTER_DATE": f"@{seconds} +0000"}
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false"]
    for words in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "all"]):
        suite.output_of([*git, *words], folder, env=environment)


def make_elsewhere(folder, environment, lua, *parts):
    """Makes parts of a release in a folder as another user, in another country, with the same source of LUA."""
    shutil.copytree(lua, folder / "subprojects" / lua.name)
    environment = {**environment, "TZ": "Asia/Kathmandu", "LANG": "tr_TR.UTF-8", "HOME": str(folder)}
    suite.output_of(["sh", "-c", 'umask 077; exec ./dev dist "$@"', "sh", *parts], folder, env=environment, seconds=1800)


caching = functools.lru_cache(None)(suite.caching)


@functools.lru_cache(None)
def release():
    """The folder dist/ of `./dev dist`, without the program for Windows: tests/windows makes that."""
    folder = temporary("release")
    copy_of_repository(folder)
    suite.output_of(["./dev", "dist", *PARTS], folder, seconds=1800, env=caching(STATIC_CC))
    return folder / "dist"


@functools.lru_cache(None)
def unpacked(machine):
    """The folder of the archive for a machine."""
    folder = temporary(machine)
    name = f"statusgen-{VERSION}-linux-{machine}"
    with tarfile.open(release() / f"{name}.tar.gz") as archive:
        if any(item.uid or item.gid or item.mode & 0o022 for item in archive):
            raise Failed("owners or modes come from the machine")
        archive.extractall(folder)
    return folder / name


# ---- what is in the files ------------------------------------------------------------------------


def contents(machine):
    """A static program for the machine that knows its version, manual pages, completions."""
    folder = unpacked(machine)
    binary = (folder / "bin/statusgen").read_bytes()
    offset, size, count = (struct.unpack_from("<Q", binary, 32)[0], *struct.unpack_from("<HH", binary, 54))
    segments = {struct.unpack_from("<I", binary, offset + size * i)[0] for i in range(count)}
    if struct.unpack_from("<H", binary, 18)[0] != MACHINES[machine] or segments & {2, 3}:  # dynamic, interpreter
        raise Failed("not a static program for " + machine)
    if VERSION.encode() not in binary or str(ROOT).encode() in binary or str(release()).encode() in binary:
        raise Failed("no version, or the path of a folder where it was built")
    if absent := [path for path in SHARE if not (folder / "share" / path).is_file()]:
        raise Failed(f"not in the archive: {absent}")
    if not all(word in (folder / "LICENSE").read_text() for word in ("Lua.org", "musl")):
        raise Failed("a license is missing")
    if "complete " not in (folder / "share" / SHARE[3]).read_text():
        raise Failed("the completion is empty")


def generates(program):
    """The static program prints the version, and writes the bytes of the native program."""
    static = unpacked("x86_64") / "bin/statusgen"
    if suite.output_of([static, "--version"]) != f"statusgen {VERSION}\n":
        raise Failed("wrong version")
    folder = temporary("same")
    for name, one in (("native", program), ("static", static)):
        suite.output_of([one, "generate", "http", "-t", "c", "-o", folder / name])
    suite.output_of(["diff", "-r", folder / "native", folder / "static"])


def cases(program, words=()):
    """Cases pass, byte for byte, except for the system's words for its errors."""
    done = suite.run([sys.executable, ROOT / "tests/cases/run.py", program, *words], seconds=1800)
    different = {"07-outputs/directory-link-to-nowhere", "07-outputs/link-loop", "07-outputs/unusable-path"}
    if (failed := set(re.findall(r"^FAILED (\S+)", done.stdout, re.M))) != different:
        raise Failed(f"{sorted(failed ^ different)}\n{done.stdout}")


def cases_x86_64():
    cases(unpacked("x86_64") / "bin/statusgen")


def cases_aarch64():
    wrapper = temporary("qemu") / "statusgen"
    wrapper.write_text(f"#!/bin/sh\nexec qemu-aarch64-static {unpacked('aarch64')}/bin/statusgen \"$@\"\n")
    wrapper.chmod(0o755)
    cases(wrapper, UNDER_QEMU)


def sources():
    """The archive has what git has, and nothing else."""
    with tarfile.open(release() / f"statusgen-{VERSION}.tar.gz") as archive:
        names = {item.name for item in archive if not item.isdir()}
    expected = suite.output_of(["git", "ls-files"], release().parent).split("\n")
    if names != {f"statusgen-{VERSION}/{name}" for name in expected if name}:
        raise Failed("the source archive differs from what git lists")


def sums():
    """SHA256SUMS covers every file."""
    suite.output_of(["sha256sum", "--strict", "-c", "SHA256SUMS"], release())
    listed = {line.split()[1] for line in (release() / "SHA256SUMS").read_text().splitlines()}
    if listed != {path.name for path in release().iterdir()} - {"SHA256SUMS"}:
        raise Failed(f"listed: {listed}")


def bill_of_materials():
    """The fields that SPDX 2.3 requires, each file with its checksum, and what each program links."""
    bill = json.loads((release() / f"statusgen-{VERSION}.spdx.json").read_text())
    for field, form in {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": ".+",
                        "documentNamespace": r"https://[^#\s]+"}.items():
        if not re.fullmatch(form, bill[field]):
            raise Failed(f"{field}: {bill[field]}")
    made = bill["creationInfo"]
    if made["created"] != "2023-11-14T22:13:20Z" or not all(re.match("(Tool|Organization|Person): ", one) for one in made["creators"]):
        raise Failed(f"creationInfo: {made}")
    packages = {package["SPDXID"]: package for package in bill["packages"]}
    for name, package in packages.items():
        if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", name) or not package["name"] or not package["downloadLocation"]:
            raise Failed(f"package {package}")
        if package["filesAnalyzed"]:  # if it is true, which is the default, a verification code is required
            raise Failed(f"{name} has no verification code")
        for sum_ in package.get("checksums", []):
            data = (release() / package["packageFileName"]).read_bytes()
            if sum_ != {"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()}:
                raise Failed(f"wrong checksum of {name}")
    if {package["packageFileName"] for package in packages.values() if "packageFileName" in package} != {
            path.name for path in release().glob("statusgen[-_]*") if path.suffix != ".json"}:
        raise Failed("not all files are listed")
    relations = {(one["spdxElementId"], one["relationshipType"], one["relatedSpdxElement"]) for one in bill["relationships"]}
    for one, _, other in relations:
        if not {one, other} <= packages.keys() | {"SPDXRef-DOCUMENT"}:
            raise Failed(f"unknown {one} or {other}")
    for machine in ("linux-x86_64", "linux-aarch64"):
        if set(found := linked(bill, machine)) != {"lua", "musl", "libgcc"} or not re.fullmatch(r"5\.4\.\d+", found["lua"]):
            raise Failed(f"for {machine} are linked {found}")


def linked(bill, machine):
    """What the bill says is linked into the program for a machine: {name: version}."""
    packages = {package["SPDXID"]: package for package in bill["packages"]}
    return {packages[one["relatedSpdxElement"]]["name"]: packages[one["relatedSpdxElement"]]["versionInfo"]
            for one in bill["relationships"]
            if one["relationshipType"] == "STATIC_LINK" and machine in packages[one["spdxElementId"]]["name"]}


def compilers():
    """The version of libgcc is that of the compiler that linked the program."""
    stubs, folder = temporary("stubs"), temporary("bill")
    for machine, compiler, version in (("linux-x86_64.tar.gz", "x86_64-linux-gnu-gcc", "12.2.0-14"),
                                       ("windows-x86_64.zip", "x86_64-w64-mingw32-gcc", "10.1.0-2+19.1")):
        (folder / f"statusgen-{VERSION}-{machine}").touch()
        (stubs / compiler).write_text(f"#!/bin/sh\necho {version}\n")
    (stubs / "dpkg-query").write_text('#!/bin/sh\nfor last; do :; done\n[ "$1" = -W ] && echo "${last#of-}" || echo "of-$last: $last"\n')
    for stub in stubs.iterdir():
        stub.chmod(0o755)
    suite.output_of([sys.executable, "packaging/sbom.py", folder, VERSION, 0], release().parent,
                    env={**os.environ, "PATH": f"{stubs}:{os.environ['PATH']}"})
    bill = json.loads((folder / f"statusgen-{VERSION}.spdx.json").read_text())
    found = {machine: linked(bill, machine)["libgcc"] for machine in ("linux", "windows")}
    if found != {"linux": "12.2.0", "windows": "10.1.0"}:
        raise Failed(str(found))


def reproducible():
    """Another folder, umask, time zone and language give the same bytes."""
    folder = temporary("a second time") / "the repository"
    suite.output_of(["git", "clone", "-q", release().parent, folder])
    make_elsewhere(folder, caching(STATIC_CC), next(release().parent.glob(LUA)), "linux_x86_64", "sources")
    for path in sorted((folder / "dist").glob("*.tar.gz")):
        if path.read_bytes() != (release() / path.name).read_bytes():
            raise Failed(f"{path.name} differs")


def versions():
    """Documents and packages name the version of meson.build."""
    for path in ("README.md", "docs/install.md"):
        for found in re.findall(r"statusgen[-_](\d+\.\d+\.\d+)", (ROOT / path).read_text()):
            if found != VERSION:
                raise Failed(f"{path}: {found}, not {VERSION}")


# ---- install.sh ----------------------------------------------------------------------------------


def copy_of_release():
    folder = temporary("served") / "dist"
    shutil.copytree(release(), folder)
    return folder


def install(url, prefix, **environment):
    """The exit code and the outputs of install.sh."""
    return suite.run(["sh", ROOT / "packaging/install.sh", url, prefix], env={**os.environ, **environment})


def installs():
    """It installs, says what, works without curl, replaces an older one, and lists what can be removed."""
    prefix = temporary("prefix") / "a prefix"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin/statusgen").write_text("an older one")
    (prefix / "bin/other").write_text("somebody's")
    with server(release()) as url:
        done = install(url, prefix)
        if done.returncode or done.stdout != f"installed statusgen {VERSION} in {prefix}\nadd {prefix}/bin to PATH\n":
            raise Failed(done.stdout + done.stderr)
        if suite.output_of([prefix / "bin/statusgen", "--version"]) != f"statusgen {VERSION}\n":
            raise Failed("what is installed has another version")
        if absent := [path for path in SHARE if not (prefix / "share" / path).is_file()]:
            raise Failed(f"not installed: {absent}")
        if suite.has("wget"):
            done = install(url + "/", prefix, PATH=without("curl"))
            if done.returncode:
                raise Failed(done.stderr)
    suite.output_of(["./dev", "uninstall", prefix])
    left = [path.name for path in prefix.rglob("*") if path.is_file()]
    if left != ["other"]:
        raise Failed(f"left: {left}")


def refused(url, message, **environment):
    """install.sh ends with the message, and installs nothing."""
    prefix = temporary("refused") / "prefix"
    done = install(url, prefix, **environment)
    if done.returncode != 1 or message not in done.stderr or not done.stderr.startswith(("install.sh: ", "curl: ")):
        raise Failed(f"expected {message!r}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    if prefix.exists():
        raise Failed(f"{message}: it installed something")


def refuses():
    """A wrong checksum, a missing file, an unknown machine, a broken program: nothing is installed."""
    folder = copy_of_release()
    archive = folder / f"statusgen-{VERSION}-linux-x86_64.tar.gz"
    machine = temporary("uname")
    (machine / "uname").write_text('#!/bin/sh\ncase $1 in -s) echo Plan9 ;; -m) echo mips ;; esac\n')
    (machine / "uname").chmod(0o755)
    path = f"{machine}:{os.environ['PATH']}"
    with server(folder) as url:
        refused(url, "there is no program for Plan9 on mips; build it from source", PATH=path)
        refused(url + "/nowhere", f"cannot download {url}/nowhere/SHA256SUMS")
        data = archive.read_bytes()
        archive.write_bytes(data[:-1] + b"?")
        refused(url, f"wrong checksum of {url}/{archive.name}")
        archive.unlink()
        refused(url, f"cannot download {url}/{archive.name}")
        (folder / "SHA256SUMS").write_text("")
        refused(url, "lists no program for linux-x86_64")


# ---- recipes and packages ------------------------------------------------------------------------


def homebrew():
    """Ruby reads the formula, which has the checksum of the sources."""
    recipe("statusgen.rb")
    suite.output_of(["ruby", "-c", release() / "statusgen.rb"])


def nix():
    recipe("statusgen.nix")
    environment = {**os.environ, "NIX_STATE_DIR": str(temporary("nix"))}
    suite.output_of(["nix-instantiate", "--parse", release() / "statusgen.nix"], env=environment)


def wrap():
    """Meson takes the wrap: the archive has the checksum and the folder that it says."""
    recipe("statusgen.wrap")
    folder = temporary("wrap")
    (folder / "subprojects/packagecache").mkdir(parents=True)
    (folder / "meson.build").write_text("project('acme')\n")
    shutil.copy(release() / "statusgen.wrap", folder / "subprojects")
    shutil.copy(release() / f"statusgen-{VERSION}.tar.gz", folder / "subprojects/packagecache")
    suite.output_of(["meson", "subprojects", "download"], folder)
    if not (folder / f"subprojects/statusgen-{VERSION}/meson.build").is_file():
        raise Failed("the sources are not unpacked")


def recipe(name):
    digest = hashlib.sha256((release() / f"statusgen-{VERSION}.tar.gz").read_bytes()).hexdigest()
    text = (release() / name).read_text()
    if digest not in text or VERSION not in text or "@" in re.sub("lua@5.4|@@", "", text):
        raise Failed(f"placeholders are left in {name}:\n{text}")


def build_depends():
    """What compiles the package, the headers too, belongs to packages that its Build-Depends name or need."""
    work = release().parent / "build-dist-debian"
    info = next(work.glob("*.buildinfo")).read_text()
    named = set(re.findall(r"^ ([^ ,]+) \(= ", info.partition("Installed-Build-Depends:")[2], re.M))
    build = next(work.glob("*/obj-*"))
    paths = set(re.findall(r"^    (/usr/include/\S+)", suite.output_of(["ninja", "-C", build, "-t", "deps"]), re.M))
    log = (build / "meson-logs/meson-log.txt").read_text()
    paths |= set(re.findall(r"(?:found: YES \(| at |Found pkg-config: )(/usr/bin/[^\s)]+)", log))
    owners = suite.output_of(["dpkg", "-S", *sorted(paths)])
    if not paths or (others := {line for line in owners.splitlines() if line.partition(":")[0] not in named}):
        raise Failed("not of a package in Build-Depends:\n" + "\n".join(sorted(others)))


def debian():
    """The package has what its users look for; its own test passes with what is in it."""
    folder = temporary("debian")
    suite.output_of(["dpkg-deb", "-x", release() / f"statusgen_{VERSION}-1_amd64.deb", folder])
    share = folder / "usr/share"
    expected = [f"{path}.gz" if path.startswith("man/") else path for path in SHARE]
    expected += ["doc/statusgen/copyright", "doc/statusgen/changelog.gz", "doc/statusgen/examples/errors.lua"]
    if absent := [path for path in expected if not (share / path).is_file()]:
        raise Failed(f"not in the package: {absent}")
    environment = {**os.environ, "PATH": f"{folder}/usr/bin:{os.environ['PATH']}", "SHARE": str(share),
                   "AUTOPKGTEST_TMP": str(temporary("autopkgtest"))}
    suite.output_of([ROOT / "packaging/debian/tests/generate"], folder, env=environment)


def lintian():
    """lintian has no findings, with its strictest rules, besides those that are overridden with a reason."""
    changes = next((release().parent / "build-dist-debian").glob("*.changes"))
    done = suite.run(["lintian", "--allow-root", "--pedantic", "--display-info", "--fail-on", "error,warning,info,pedantic", changes])
    if done.returncode or done.stdout.strip():
        raise Failed(done.stdout + done.stderr)


# ---- the action and the hook ---------------------------------------------------------------------


def project():
    """A folder with a project whose files are current, and one that is not."""
    folder = temporary("project")
    (folder / "spec").mkdir()
    shutil.copy(ROOT / "examples/errors.lua", folder / "spec")
    (folder / "statusgen.lua").write_text('output { "spec/errors.lua", "c", dir = "gen" }\n')
    suite.output_of([unpacked("x86_64") / "bin/statusgen", "generate"], folder)
    return folder


def action():
    """The action installs a release, passes when all files are current, and annotates those that are not."""
    folder = project()
    with server(release()) as url:
        done = run_action(folder, url=url)
        if done.returncode:
            raise Failed(done.stdout + done.stderr)
        changed = folder / "gen/acme_error.h"
        changed.write_text(changed.read_text() + "/* by hand */\n")
        done = run_action(folder, url=url)
        if done.returncode != 1 or not re.search(r"^::error file=gen/acme_error\.h", done.stdout, re.M):
            raise Failed(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")
        done = run_action(folder, url=url + "/nowhere")
        if done.returncode != 1 or "cannot download" not in done.stderr:
            raise Failed(f"a wrong address: {done.stdout}{done.stderr}")


def hook():
    """Without a program in PATH, the hook of pre-commit installs a release, once, and uses it."""
    folder, clone = project(), temporary("hook")
    shutil.copytree(ROOT / "packaging", clone / "packaging")
    environment = {**os.environ, "PATH": without("statusgen")}
    with server(release()) as url:
        command = [clone / "packaging/pre-commit.sh", url]
        suite.output_of(command, folder, env=environment)
        if not (clone / "build-hook/bin/statusgen").exists():
            raise Failed("nothing is installed")
    suite.output_of(command, folder, env=environment)
    (folder / "gen/acme_error.h").unlink()
    done = suite.run(command, folder, env=environment)
    if done.returncode != 1 or "gen/acme_error.h" not in done.stdout:
        raise Failed(done.stdout + done.stderr)


def main():
    tally = suite.Tally(sys.argv[2:])
    program = Path(sys.argv[1]).resolve()
    tally.test("versions", versions)
    for machine in MACHINES:
        tally.test(f"contents {machine}", contents, machine, needs=DIST, thorough=True)
    for test, *arguments in ((generates, program), (cases_x86_64,), (cases_aarch64,), (sources,), (sums,), (bill_of_materials,),
                             (compilers,), (reproducible,), (installs,), (refuses,), (wrap,), (build_depends,), (debian,),
                             (action,), (hook,)):
        tally.test(test.__name__.replace("_", " "), test, *arguments, needs=DIST, thorough=True)
    for test, tool in ((homebrew, "ruby"), (nix, "nix-instantiate"), (lintian, "lintian")):
        tally.test(test.__name__, test, needs=[*DIST, tool], thorough=True)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
