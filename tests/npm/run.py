#!/usr/bin/env python3
"""Makes the npm package, installs it in an empty folder, and uses it there: as a program with all cases, in
each version of Node.js, as a function, in a page, and from TypeScript, Vite and ESLint.  Then makes the playground from it, and
uses that in a browser (playground.mjs).

    python3 tests/npm/run.py PROGRAM [WORD...]
"""

import functools
import http.server
import json
import os
import queue
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import threading
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
sys.path += map(str, (TESTS, TESTS / "conform", TESTS / "packages"))
import probes  # noqa: E402
import projects  # noqa: E402
import runner  # noqa: E402
import suite  # noqa: E402
from suite import ROOT, TOOLS, VERSION, Failed  # noqa: E402

BYTES = 2_000_000  # of the package
FILES = {"LICENSE", "README.md", "index.d.ts", "index.js", "package.json", "render.js", "statusgen.cjs", "statusgen.wasm"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

# Cases whose outputs differ, and why.
WORDS = "the system's words for its errors are those of musl"
DIFFERENT = {
    "07-outputs/directory-link-to-nowhere": WORDS,
    "07-outputs/link-loop": WORDS,
    "07-outputs/unusable-path": WORDS,
    "17-same-bytes/copied-program": "the program is not a single file",
}

NATIVE = [["http", "-t", "c"], ["grpc", "-t", "go", "-D", "package=codes"]]  # what playground.mjs compares

RENDER = """
import { render } from "statusgen";
import { readFileSync } from "node:fs";

function same(name, got, expected) {
  if (JSON.stringify(got) !== JSON.stringify(expected)) {
    throw new Error(`${name}: ${JSON.stringify(got)?.slice(0, 2000)}`);
  }
}

const text = (path) => readFileSync(path, "utf8");
const c = await render("http", "c");
same("files", Object.keys(c.files).sort(), ["http_status.c", "http_status.h"]);
same("bytes", c.files["http_status.h"], text("native/http_status.h"));
same("no diagnostics", c.diagnostics, []);

const base = 'spec { id = "errors", title = "Errors" }\\ncode { 1, "Disk Full", summary = "No room." }\\n';
const own = await render("specs/own.lua", "c", {
  define: { form: "header" },
  files: { "specs/base.lua": base, "specs/own.lua": 'spec { id = "own", title = "Own", extends = "base.lua" }\\n' },
});
same("extends", [Object.keys(own.files), own.diagnostics], [["own.h"], []]);

const few = await render("http", "json", { only: { class: ["1xx", "2xx"] } });
same("only", Object.values(few.files).some((file) => file.includes('"Not Found"')), false);

const wrong = await render("wrong.lua", "c", { files: { "wrong.lua": base + 'code { 1, "Twice" }\\n' } });
same("no files", wrong.files, {});
same("id and line", wrong.diagnostics.map((one) => [one.id, one.line]), [["E0201", 3]]);
same("usage", (await render("nothing", "c")).diagnostics.length, 1);
"""

TYPES = """
import { render, type Diagnostic } from "statusgen";

const { files, diagnostics } = await render("http", "c", { define: { form: "header" } });
export const header: string | undefined = files["http_status.h"];
export const first: Diagnostic | undefined = diagnostics[0];
// @ts-expect-error: options are texts
await render("http", "c", { define: { form: 1 } });
"""

PAGE = """<!doctype html><script type="module">
  new Worker("worker.js", { type: "module" }).onmessage = (message) => fetch("done", { method: "POST", body: message.data });
</script>"""

WORKER = """
import { render } from "./node_modules/statusgen/index.js";
const { files } = await render("grpc", "c");
postMessage(Object.keys(files).join(" "));
"""


class Package:
    """The package, installed as a user installs it."""

    def __init__(self, program, folder):
        self.native, self.folder = program, folder
        archives = suite.output_of([ROOT / "dev", "npm"], seconds=1800).split()
        self.archive = ROOT / "dist" / archives[-1]
        (folder / "package.json").write_text('{ "private": true, "type": "module" }')
        suite.output_of(["npm", "install", "--offline", "--no-audit", "--no-fund", self.archive], folder)
        self.command = folder / "node_modules/.bin/statusgen"

    def run(self, *words):
        return suite.output_of(words, self.folder)


@functools.lru_cache(None)
def package(program):
    return Package(program, Path(tempfile.mkdtemp(prefix="statusgen-npm-")))


def contents(program):
    """Only what is needed, no dependency, and nothing that runs when it is installed."""
    archive = package(program).archive
    with tarfile.open(archive) as tar:
        names = {name.removeprefix("package/") for name in tar.getnames()}
        manifest = json.load(tar.extractfile("package/package.json"))
    if names != FILES:
        raise Failed(f"the package contains {sorted(names)}")
    if unwanted := {"scripts", "dependencies", "optionalDependencies"} & manifest.keys():
        raise Failed(f"package.json has {unwanted}")
    if archive.stat().st_size > BYTES:
        raise Failed(f"{archive.stat().st_size} bytes")


def cases(program):
    """The package prints and writes what the native program does, byte for byte."""
    one = package(program)
    # V8 is told to compile once, and not again for speed: half of the time of thousands of short runs.
    brief = one.folder / "brief"
    brief.mkdir()
    (brief / "node").write_text(f'#!/bin/sh\nexec {shutil.which("node")} --liftoff-only "$@"\n')
    (brief / "node").chmod(0o755)
    done = suite.run([sys.executable, ROOT / "tests/cases/run.py", one.command], seconds=1800,
                     env={**os.environ, "PATH": f"{brief}:{os.environ['PATH']}"})
    failed = set(re.findall(r"^FAILED (\S+)", done.stdout, re.M))
    if failed != DIFFERENT.keys():
        raise Failed(f"{sorted(failed ^ DIFFERENT.keys())}\n{done.stdout}")


def out(program):
    """The package makes every byte of out/."""
    one = package(program)
    one.run(one.command, "-C", ROOT, "check")


def conform(program):
    """TypeScript that the package generates answers as the spec says."""
    language = probes.Language(ROOT / "tests/conform/typescript")
    for spec in ("http", "sqlstate"):
        if problem := probes.ask(package(program).command, language, spec, probes.load(program, spec)):
            raise Failed(f"{spec}: {problem}")


def node(program, version):
    """A version of Node.js runs it."""
    one = package(program)
    binary = TOOLS / f"node_modules/node{version}/bin/node"
    one.run(binary, one.command, "generate", "http", "-t", "typescript", "-o", f"node{version}")
    suite.output_of([program, "generate", "http", "-t", "typescript", "-o", one.folder / "native"])
    return suite.problem_of(["diff", "-r", "--exclude=*.[ch]", "native", f"node{version}"], one.folder)


def render(program):
    """The function gives the same bytes as the program, takes files, and reports what is wrong."""
    one = package(program)
    suite.output_of([program, "generate", "http", "-t", "c", "-o", one.folder / "native"])
    (one.folder / "render.js").write_text(RENDER)
    one.run("node", "render.js")


def types(program):
    """TypeScript, strict, takes the declarations."""
    one = package(program)
    (one.folder / "types.ts").write_text(TYPES)
    one.run(TOOLS / "node_modules/.bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "types.ts")


def action(program):
    """The action installs the package by its address, or from a registry, where a release has no program."""
    archive, folder = package(program).archive, suite.temporary("project")
    shutil.copy(ROOT / "examples/errors.lua", folder)
    (folder / "statusgen.lua").write_text('output { "errors.lua", "typescript", dir = "gen" }\n')
    suite.output_of([program, "generate"], folder)
    served = suite.temporary("registry")
    shutil.copy(archive, served)
    with runner.server(served) as url, tarfile.open(archive) as tar:
        manifest = json.load(tar.extractfile("package/package.json"))
        address = f"{url}/{archive.name}"
        (served / "statusgen").write_text(json.dumps({
            "name": "statusgen", "dist-tags": {"latest": VERSION},
            "versions": {VERSION: {**manifest, "dist": {"tarball": address}}}}))
        for name in (address, f"statusgen@{VERSION}"):
            done = runner.run_action(folder, url="https://releases.invalid", npm=name, system="macOS", registry=url)
            if done.returncode:
                raise Failed(f"{name}: {done.stdout}{done.stderr}")
        (folder / "gen/acmeError.ts").unlink()
        done = runner.run_action(folder, npm=address)
    if done.returncode != 1 or "::error file=gen/acmeError.ts" not in done.stdout:
        raise Failed(f"exit code {done.returncode}\n{done.stdout}{done.stderr}")


def browser():
    return next(name for name in BROWSERS if suite.has(name))


def page(program):
    """A worker of a page renders, in a browser."""
    one = package(program)
    (one.folder / "page.html").write_text(PAGE)
    (one.folder / "worker.js").write_text(WORKER)
    reports = queue.Queue()
    handler = functools.partial(Handler, reports, directory=str(one.folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with subprocess.Popen([browser(), "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
                               f"http://127.0.0.1:{server.server_port}/page.html"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                report = reports.get(timeout=120)
            except queue.Empty:
                report = "nothing was rendered within 120 s"
            process.terminate()
        server.shutdown()
    if report != "grpc_status.c grpc_status.h":
        raise Failed(report)


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the folder; what a page posts is put into the queue of reports."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def __init__(self, reports, *arguments, **options):
        self.reports = reports
        super().__init__(*arguments, **options)

    def do_POST(self):
        self.reports.put(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def playground(program, tally):
    """The playground, in a browser; its native outputs are made here."""
    if problem := suite.problem_of([ROOT / "dev", "playground"], seconds=1800):
        without = "npm could not install its packages"
        raise suite.Skip(without) if without in problem else Failed(problem)
    folder = ROOT / "build-wasm/playground"  # with the packages that the script imports
    shutil.copy(Path(__file__).with_name("playground.mjs"), folder)
    for number, words in enumerate(NATIVE):
        suite.output_of([program, "generate", *words, "-o", folder / f"native/{number}"])
    tally.run_script(folder, "playground.mjs", ROOT / "dist/playground.html", shutil.which(browser()), folder / "native")


def bill_of_materials(program):
    """The one of a release names what is in the package and in the playground."""
    folder = suite.temporary("bill")
    for name in (package(program).archive.name, "playground.html"):
        shutil.copy(ROOT / "dist" / name, folder)
    suite.output_of([sys.executable, ROOT / "packaging/sbom.py", folder, VERSION, 0])
    bill = json.loads((folder / f"statusgen-{VERSION}.spdx.json").read_text())
    names = {one["SPDXID"]: one["name"] for one in bill["packages"]}
    linked = {(names.get(one["spdxElementId"]), names[one["relatedSpdxElement"]]) for one in bill["relationships"]}
    for pair in ((package(program).archive.name, "lua"), (package(program).archive.name, "emscripten"),
                 ("playground.html", "lua"), ("playground.html", "@codemirror/view")):
        if pair not in linked:
            raise Failed(f"{pair[1]} is not named for {pair[0]}")


def main():
    program = str(Path(sys.argv[1]).resolve())
    tally = suite.Tally(sys.argv[2:])
    needs = ["emcc", "npm"]
    tally.test("contents", contents, program, needs=needs, thorough=True)
    tally.test("cases", cases, program, needs=needs, thorough=True)
    tally.test("out", out, program, needs=needs, thorough=True)
    for version in (18, 22, 24):
        tally.test(f"node {version}", node, program, version, thorough=True,
                   needs=[*needs, f"node_modules/node{version}/bin/node"])
    tally.test("render", render, program, needs=needs, thorough=True)
    tally.test("types", types, program, needs=[*needs, "node_modules/.bin/tsc"], thorough=True)
    tally.test("conform", conform, program, needs=[*needs, "node_modules/.bin/tsc"], thorough=True)
    for project, tools in ((projects.vite, ["vite"]), (projects.eslint, ["eslint", "@eslint/js"])):
        tally.test(project.__name__, lambda one: one(package(program)), project, thorough=True,
                   needs=[*needs, *projects.NEEDS, *(f"node_modules/{tool}" for tool in tools)])
    tally.test("pre-commit", lambda: projects.pre_commit(package(program)), needs=[*needs, "git", "pre-commit"], thorough=True)
    tally.test("action", action, program, needs=[*needs, "git"], thorough=True)
    needs.append("browser: " + " || ".join("command -v " + name for name in BROWSERS))
    tally.test("page", page, program, needs=needs, thorough=True)
    tally.test("playground", playground, program, tally, needs=needs, thorough=True)
    tally.test("bill of materials", bill_of_materials, program, needs=needs, thorough=True)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
