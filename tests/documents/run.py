#!/usr/bin/env python3
"""Checks the documents (JSON, Markdown, HTML, manual pages) with the usual tools for each format.

    python3 tests/documents/run.py PROGRAM [WORD...]

The specs are http, http-vendor with some groups, and those in this folder; `./dev test` uses only http,
and leaves the test in a browser to `--all`.  The npm tools in package-lock.json are installed in
build/documents/.  This script starts tools; check.mjs and page.mjs have the assertions.
"""
import json
import os
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import suite  # noqa: E402
from suite import Failed, Skip, output_of, problem_of, run  # noqa: E402

TOOLS = suite.ROOT / "build" / "documents"
OUT = TOOLS / "out"
NPM = ["node", f"packages of npm: test -d '{TOOLS}/node_modules'"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")

GROUPS = "group=nginx,iis,cloudflare"
PAGES = ["sqlstate", "grpc", "dns-rcode", "smtp"]  # specs whose pages alone are looked at
SPECS = [  # arguments of statusgen, and the stem of the files it writes
    (["http"], "http_status"),
    (["http-vendor", "--only", GROUPS], "http_vendor_status"),
    ([HERE / "hostile.lua"], "hostile"),
    ([HERE / "hex.lua"], "hex"),
    ([HERE / "one.lua"], "one"),
]


# ---- manual pages --------------------------------------------------------------------------------


def mandoc(path):
    found = run(["mandoc", "-T", "lint", path]).stdout.splitlines()
    # Pages that are not installed are not found, and foreign texts have lines of any length.
    return "\n".join(line for line in found if "referenced manual not found" not in line
                     and not ("hostile" in path.name and "longer than 80 bytes" in line))


def groff(path):
    return run(["groff", "-ww", "-mdoc", "-Tutf8", "-z", path]).stderr


def check_functions(stem):
    """The manual page lists the functions of the C header."""
    named = set(re.findall(r"^\.Nm (\w+)", (OUT / f"{stem}.3").read_text(), re.M))
    declared = set(re.findall(r"^\w[\w *]*?\b(%s_\w+)\(" % stem, (OUT / f"{stem}.h").read_text(), re.M))
    return " ".join(sorted(named ^ declared))


def check_texts():
    """Each text of a hostile spec that the page has is shown, and none acts as a request."""
    shown = output_of(["mandoc", "-T", "utf8", "-O", "width=900", OUT / "hostile.7"])
    shown = re.sub(r"\s+", " ", re.sub(r".\x08", "", shown)).replace("\u2010", "-").replace("\u2019", "'")
    data = json.loads((OUT / "hostile.json").read_text())
    texts = [text for code in data["codes"] for text in
             [code["phrase"], code.get("summary", ""), code.get("action", "")]
             + [one["text"] for one in code["contrasts"]]]
    flat = [re.sub(r"\s+", " ", text) for text in texts if text]
    return "\n".join(text for text in flat if text not in shown)


# ---- tools of npm --------------------------------------------------------------------------------


def install():
    """Installs the tools in TOOLS."""
    lock, stamp = HERE / "package-lock.json", TOOLS / "node_modules" / ".package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < lock.stat().st_mtime:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, TOOLS)
        done = run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], TOOLS)
        if done.returncode:
            raise Skip("npm could not install its packages")
        os.utime(stamp)


def check_with_vnu(stems):
    vnu = TOOLS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    return problem_of(["java", "-Xss4m", "-jar", vnu, "--errors-only", *(OUT / f"{stem}.html" for stem in stems)])


def check_size(path):
    size = path.stat().st_size
    return "" if size < 300000 else f"{size} bytes"


def check_in_browser(tally):
    program = next(filter(shutil.which, BROWSERS), None)
    if not program:
        raise Skip("no chromium")
    tally.run_script(TOOLS, "page.mjs", OUT, shutil.which(program))


def main():
    program, words = Path(sys.argv[1]).resolve(), sys.argv[2:]
    tally = suite.Tally(words, at_once=suite.AT_ONCE)
    OUT.mkdir(parents=True, exist_ok=True)
    for path in HERE.glob("*.mjs"):
        shutil.copy(path, TOOLS)  # beside the packages that they import
    for arguments, stem in SPECS:
        for target in ("json", "markdown", "html", "man", "c"):
            output_of([program, "generate", *arguments, "-t", target, "-o", OUT])
    for name in PAGES:
        output_of([program, "generate", name, "-t", "html", "-o", OUT])
    tally.test("packages of npm", install, needs=["node", "npm"])
    tally.wait()
    for path in sorted(OUT.glob("*.html")):
        tally.test(f"{path.name} has fewer than 300,000 bytes", check_size, path)
    for _, stem in SPECS:
        for path in [path for path in (OUT / f"{stem}.7", OUT / f"{stem}.3") if path.exists()]:
            for tool in (mandoc, groff):
                tally.test(f"{path.name}: {tool.__name__} finds nothing", tool, path, needs=[tool.__name__])
        tally.test(f"{stem}: functions in the manual page", check_functions, stem)
        tally.test(f"{stem}: formatters and linters", tally.run_script, TOOLS, "check.mjs", OUT, stem,
                   needs=NPM, thorough=stem != SPECS[0][1])
    tally.test("the Nu checker finds no errors", check_with_vnu, [stem for _, stem in (SPECS if tally.thorough else SPECS[:1])],
               needs=["java", *NPM])
    tally.test("hostile: the manual page shows every text", check_texts, needs=["mandoc"])
    tally.test("the page in a browser", check_in_browser, tally, needs=NPM, thorough=True)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
