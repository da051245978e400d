"""Uses examples/vite, examples/eslint and a hook of pre-commit as their users do, with the npm package."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT, TOOLS, VERSION, Failed, temporary  # noqa: E402

NODE = TOOLS / "node_modules/node22/bin"  # what the tools require may be newer than Debian's
NEEDS = ["node_modules/node22/bin/node"]

# The page, as far as the built script asks for it.
PAGE = """
const output = {};
globalThis.location = { search: process.argv[1] };
globalThis.document = { createElement: () => ({ relList: { supports: () => true } }), querySelector: () => output };
await import(process.argv[2]);
console.log(output.textContent);
"""


class Project:
    """A copy of an example beside errors.lua, with its dependencies in node_modules."""

    def __init__(self, package, name):
        place = temporary(name)
        self.folder, self.spec = place / name, place / "errors.lua"
        shutil.copy(ROOT / "examples/errors.lua", self.spec)
        shutil.copytree(ROOT / "examples" / name, self.folder)
        modules = self.folder / "node_modules"
        (modules / ".bin").mkdir(parents=True)
        for one in json.loads((self.folder / "package.json").read_text())["devDependencies"]:
            self.link(modules, one, package.folder if one == "statusgen" else TOOLS)
        self.environment = {**os.environ, "PATH": f"{NODE}:{os.environ['PATH']}", "NO_COLOR": "1"}
        self.run("npm", "ls")  # whether the versions are those that the example asks for

    @staticmethod
    def link(modules, name, place):
        for path in (name, f".bin/{name}"):
            if (source := place / "node_modules" / path).exists():
                (modules / path).parent.mkdir(exist_ok=True)
                (modules / path).symlink_to(source)

    def run(self, *command, fails=False):
        done = suite.run(command, self.folder, env=self.environment, stderr=subprocess.STDOUT)
        if (done.returncode != 0) != fails:
            raise Failed(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stdout}")
        return done.stdout

    def fails(self, script, *expected):
        """The script of package.json fails, and prints all of EXPECTED."""
        printed = self.run("npm", "run", script, fails=True)
        if absent := [text for text in expected if text not in printed]:
            raise Failed(f"{script} does not print {absent}\n{printed}")


def replace(path, old, new):
    text = path.read_text()
    if old not in text:
        raise Failed(f"{path.name} has no {old!r}")
    path.write_text(text.replace(old, new))


# ---- Vite ----------------------------------------------------------------------------------------


def vite(package):
    """The page has the texts of the spec; a wrong spec, and a code that is no longer there, fail the build."""
    project = Project(package, "vite")
    right = project.spec.read_text()
    check_page(project, "Disk Full: There is no room left.")
    serve(project)
    project.spec.write_text(right + 'code { 0x201, "Twice" }\n')
    project.fails("build", f"{project.spec}:{right.count(chr(10)) + 1}:8: duplicate value 513 [E0201]")
    project.spec.write_text(right.replace('"Disk Full"', '"Disk Gone"'))
    project.fails("build", '"DISK_FULL" is not exported by "../errors.lua"')
    base = 'spec { id = "own", title = "Own", extends = "base.lua" }\ncode { 0x202, "Disk Gone", summary = "It was here." }\n'
    project.spec.with_name("base.lua").write_text(right)
    project.spec.write_text(base)
    check_page(project, "Disk Gone: It was here.", "?code=0x202")


def check_page(project, expected, address=""):
    """Builds, and runs the script of the page."""
    project.run("npm", "run", "build")
    script, = (project.folder / "dist/assets").glob("*.js")
    if "fromPhrase" in script.read_text() or "quotausedup" in script.read_text():
        raise Failed("the page contains what it does not use")
    if (shown := project.run("node", "--input-type=module", "-e", PAGE, address, script).strip()) != expected:
        raise Failed(f"the page shows {shown!r}")


def serve(project):
    """The development server has the codes, and notices a change of the spec."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    command = [project.folder / "node_modules/.bin/vite", "--host", "127.0.0.1", "--port", address.rpartition(":")[2], "--strictPort"]
    with subprocess.Popen(command, cwd=project.folder, env=project.environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            main = wait_for(address + "/main.js", "summaryOf")
            module = address + re.search(r'from "(/[^"]*errors\.lua[^"]*)"', main)[1]
            wait_for(module, "There is no room left.")
            replace(project.spec, "There is no room left.", "The disk is full.")
            wait_for(module, "The disk is full.")
        finally:
            server.terminate()


def wait_for(address, expected, seconds=60):
    """What is at the address, once it contains a text."""
    end, text = time.monotonic() + seconds, ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(address, timeout=seconds) as answer:
                text = answer.read().decode()
        except OSError as problem:
            text = str(problem)
        if expected in text:
            return text
        time.sleep(0.1)
    raise Failed(f"{address} has no {expected!r}:\n{text[:2000]}")


# ---- ESLint --------------------------------------------------------------------------------------


HANDLER = """
export function handle(response, server) {
  if (response.status === 410 || response.status >= 400 || response.size === 404) server.writeHead(503);
  switch (response.status) {
    case 799:
      return 404;
    case 403:
      server.statusCode = 302;
  }
}
"""
FOUND = {410: "GONE", 503: "SERVICE_UNAVAILABLE", 403: "FORBIDDEN", 302: "FOUND"}


def eslint(package):
    """Numbers that have a name are found where a status is handled, and so are generated files that are not current."""
    project = Project(package, "eslint")
    project.run("npm", "run", "generate")
    project.run("npm", "run", "lint")
    (project.folder / "src/handle.js").write_text(HANDLER)
    found = re.findall(r"error +(.*?) +status/named", project.run("npm", "run", "lint", fails=True))
    if found != [f"{number} is status.{name}" for number, name in FOUND.items()]:
        raise Failed(f"found: {found}")
    (project.folder / "src/handle.js").unlink()
    replace(project.folder / "src/gen/httpStatus.js", "NOT_FOUND = 404", "NOT_FOUND = 405")
    project.fails("lint", "stale: src/gen/httpStatus.js", "-export const NOT_FOUND = 405;", "to fix it: statusgen generate")


# ---- pre-commit ----------------------------------------------------------------------------------


def pre_commit(package):
    """The hook of docs/build-systems.md installs the package, and accepts only what is current."""
    page = (ROOT / "docs/build-systems.md").read_text()
    hook = re.search(r"```yaml\n(repos:\n  - repo: local\n.*?)```", page, re.S)[1]
    folder = temporary("hook")
    (folder / ".pre-commit-config.yaml").write_text(hook.replace(f"statusgen@{VERSION}", str(package.archive)))
    shutil.copy(ROOT / "examples/errors.lua", folder)
    (folder / "statusgen.lua").write_text('output { "errors.lua", "typescript", dir = "gen" }\n')
    package.run(package.command, "-C", folder, "generate")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(temporary("pre-commit"))}
    for words in (["git", "init", "-q"], ["git", "add", "."], ["pre-commit", "run"]):
        suite.output_of(words, folder, env=environment)
    replace(folder / "errors.lua", "There is no room left.", "The disk is full.")
    suite.output_of(["git", "add", "."], folder, env=environment)
    done = suite.run(["pre-commit", "run"], folder, env=environment)
    if done.returncode != 1 or "stale: gen/acmeError.ts" not in done.stdout:
        raise Failed(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")
