#!/usr/bin/env python3
"""Holds the documents (JSON, Markdown, HTML, manual pages) against the tools that people use with them.

    python3 tests/documents/run.py PROGRAM

PROGRAM is statusgen.  The specs are http, http-vendor with some groups, and those of this folder.  Tools
of npm go to build/documents/, as package-lock.json has them; what is not there is skipped, and said.
It knows how to start tools; check.mjs and page.mjs know what holds.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TOOLS = os.path.join(ROOT, "build", "documents")
OUT = os.path.join(TOOLS, "out")

GROUPS = "group=nginx,iis,cloudflare"
SPECS = [  # what statusgen takes, and the stem of the files it writes
    (["http"], "http_status"),
    (["http-vendor", "--only", GROUPS], "http_vendor_status"),
    ([os.path.join(HERE, "hostile.lua")], "hostile"),
    ([os.path.join(HERE, "hex.lua")], "hex"),
    ([os.path.join(HERE, "one.lua")], "one"),
]

counts = {"passed": 0, "failed": 0, "skipped": 0}


def tell(name, why=""):
    counts["failed" if why else "passed"] += 1
    if why:
        print("FAILED: %s\n  %s" % (name, why.strip().replace("\n", "\n  ")))


def skip(what, why):
    counts["skipped"] += 1
    print("skipped: %s: %s" % (what, why))


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False,
                          encoding="utf-8", errors="replace", **options)


# ---- what is written -----------------------------------------------------------------------------

def generate(program):
    os.makedirs(OUT, exist_ok=True)
    for arguments, stem in SPECS:
        for target in ("json", "markdown", "html", "man", "c"):
            done = run(program, "generate", *arguments, "-t", target, "-o", OUT, cwd=OUT)
            tell("%s: statusgen writes %s" % (stem, target), done.stderr if done.returncode else "")


def find_files(suffix):
    return [os.path.join(OUT, stem + suffix) for _, stem in SPECS
            if os.path.exists(os.path.join(OUT, stem + suffix))]


# ---- manual pages --------------------------------------------------------------------------------

def check_manuals():
    """mandoc and groff find nothing; the functions are those of the C header."""
    for tool in ("mandoc", "groff"):
        if not shutil.which(tool):
            skip(tool, "it is not installed")
    for path in find_files(".7") + find_files(".3"):
        name = os.path.basename(path)
        if shutil.which("mandoc"):
            found = run("mandoc", "-T", "lint", path).stdout.splitlines()
            # A page that is not installed cannot be found, and texts of others have lines of any length.
            tell("%s: mandoc finds nothing" % name, "\n".join(
                line for line in found if "referenced manual not found" not in line
                and not ("hostile" in path and "longer than 80 bytes" in line)))
        if shutil.which("groff"):
            tell("%s: groff finds nothing" % name,
                 run("groff", "-ww", "-mdoc", "-Tutf8", "-z", path).stderr)


def check_functions():
    for path in find_files(".3"):
        stem = os.path.basename(path)[:-2]
        with open(path, encoding="utf-8") as page, open(path[:-2] + ".h", encoding="utf-8") as header:
            told = set(re.findall(r"^\.Nm (\w+)", page.read(), re.M))
            declared = set(re.findall(r"^\w[\w *]*?\b(%s_\w+)\(" % stem, header.read(), re.M))
        tell("%s: the manual page has the functions of the C header" % stem,
             " ".join(sorted(told ^ declared)))


def check_texts():
    """What a hostile spec says is shown, and is no request to the formatter."""
    if not shutil.which("mandoc"):
        return
    shown = run("mandoc", "-T", "utf8", "-O", "width=900", os.path.join(OUT, "hostile.7")).stdout
    shown = re.sub(r"\s+", " ", re.sub(r".\x08", "", shown)).replace("\u2010", "-").replace("\u2019", "'")
    with open(os.path.join(OUT, "hostile.json"), encoding="utf-8") as file:
        data = json.load(file)
    texts = [text for code in data["codes"] for text in
             [code["phrase"], code.get("summary", ""), code.get("action", "")]
             + code.get("meaning", "").split("\n\n") + [one["text"] for one in code["contrasts"]]]
    flat = [re.sub(r"\s+", " ", text) for text in texts if text]
    tell("hostile: the manual page shows every text as the spec has it",
         "\n".join(text for text in flat if text not in shown))


# ---- tools of npm --------------------------------------------------------------------------------

def install():
    """The folder of the tools; None if there are none."""
    if not shutil.which("node") or not shutil.which("npm"):
        return skip("formatters, linters and the page in Chromium", "node or npm is not installed")
    lock = os.path.join(HERE, "package-lock.json")
    stamp = os.path.join(TOOLS, "node_modules", ".package-lock.json")
    if not os.path.exists(stamp) or os.path.getmtime(stamp) < os.path.getmtime(lock):
        for name in ("package.json", "package-lock.json"):
            shutil.copy(os.path.join(HERE, name), TOOLS)
        done = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=TOOLS)
        if done.returncode:
            return skip("formatters, linters and the page in Chromium",
                        "npm could not install them: " + done.stderr.strip()[-300:])
        os.utime(stamp)
    for name in glob.glob(os.path.join(HERE, "*.mjs")):
        shutil.copy(name, TOOLS)
    return TOOLS


def run_script(*arguments):
    done = run("node", *arguments, cwd=TOOLS)
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            test = json.loads(line)
            tell(test["name"], test["why"])
    if done.returncode:
        tell(" ".join(arguments), done.stderr[-2000:] or "it failed")


def check_with_vnu():
    if not shutil.which("java"):
        return skip("vnu", "java is not installed")
    vnu = os.path.join(TOOLS, "node_modules", "vnu-jar", "build", "dist", "vnu.jar")
    done = run("java", "-jar", vnu, "--errors-only", *find_files(".html"))
    return tell("the Nu checker finds no error in any page", done.stderr)


def check_in_chromium():
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        return skip("the page in Chromium", "it is not installed")
    return run_script("page.mjs", OUT, program)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: run.py PROGRAM")
    generate(os.path.abspath(sys.argv[1]))
    check_manuals()
    check_functions()
    check_texts()
    if install():
        for _, stem in SPECS:
            run_script("check.mjs", OUT, stem)
        check_with_vnu()
        check_in_chromium()
    print("%(passed)d passed, %(failed)d failed, %(skipped)d skipped" % counts)
    sys.exit(1 if counts["failed"] else 0)


main()
