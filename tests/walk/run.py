#!/usr/bin/env python3
"""Follows pages of the documentation literally, each in an empty folder.

    python3 tests/walk/run.py PROGRAM [PAGE...]

A block of `sh` is run as a whole; its output must contain the lines of a block of `text` after it.  A block
of another language is a file, whose name ends the paragraph before it: `mine/target.lua`:
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT  # noqa: E402

PAGES = ["docs/adding-a-target.md"]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
FILE_NAME = re.compile(r"`([^`\s]+)`:\s*\Z")


def blocks_of(page):
    """(language, text, the name of its file or None, its line) of each block."""
    end = 0
    for found in BLOCK.finditer(page):
        name = FILE_NAME.search(page[end:found.start()])
        yield found[1], found[2], name and name[1], page.count("\n", 0, found.start()) + 1
        end = found.end()


def environment_for(program, folder):
    """An environment with the program as `statusgen`, and the checkout as $STATUSGEN."""
    commands = folder / "bin"
    commands.mkdir()
    (commands / "statusgen").symlink_to(program)
    return dict(os.environ, PATH=f"{commands}:{os.environ['PATH']}", STATUSGEN=str(ROOT))


def follow(page, program, folder):
    """Yields (the step, the problem or an empty text) for each block."""
    environment, work, printed = environment_for(program, folder), folder / "work", ""
    work.mkdir()
    for language, text, name, line in blocks_of(page):
        problem, what = "", f"line {line}"
        if language == "sh":
            done = suite.run(["sh", "-e", "-c", text], work, 900, env=environment, stderr=subprocess.STDOUT)
            printed = done.stdout
            if done.returncode:
                problem = f"exit code {done.returncode}\n{text}{printed[-3000:]}"
        elif language == "text":
            missing = [line for line in text.splitlines() if line not in printed]
            if missing:
                problem = "not printed: " + "\n".join(missing) + f"\nbut\n{printed}"
        elif name:
            path = work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            what = f"{what}, {name}"
        else:
            problem = f"a block of {language} without a purpose"
        yield what, problem


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, tally = Path(sys.argv[1]).resolve(), suite.Tally()
    for name in sys.argv[2:] or PAGES:
        with tempfile.TemporaryDirectory() as folder:
            for what, problem in follow((ROOT / name).read_text(), program, Path(folder)):
                tally.report(f"{name}, {what}", problem)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
