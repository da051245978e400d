#!/usr/bin/env python3
"""Runs the program on small inputs and compares everything it prints and writes, byte for byte.

    python3 tests/cases/run.py PROGRAM [WORD...]            cases whose path contains one of the words
    python3 tests/cases/run.py PROGRAM --accept [WORD...]   rewrites their expected outputs (`./dev accept`)

A case is a folder with a file `cmd`.  It is copied to an empty folder and run there.  Each line of
`cmd` is one of:

    # text                                the purpose of the case
    $ command                             a shell command that changes files ($PROGRAM is the program)
    [NAME=VALUE]... WORD... [< FILE]      arguments of the program, and its standard input

`expect.out` and `expect.err` contain the outputs of the program (if it runs more than once, each under a
line `== arguments`), `expect.code` its exit codes, and `expect/` each file that is new or changed
afterwards.  Empty files are omitted.  This script knows nothing about the program.
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import suite  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTATIONS = ("cmd", "expect.out", "expect.err", "expect.code", "expect")
SECONDS = 120


def find_cases():
    for folder, folders, files in os.walk(HERE):
        folders.sort()
        if "cmd" in files:
            folders[:] = []
            yield os.path.relpath(folder, HERE)


def read_bytes(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def all_files(folder):
    """The files below a folder, by path; a link counts as its target."""
    found = {}
    for where, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(where, name)
            if os.path.isfile(path):  # reading a pipe would block
                found[os.path.relpath(path, folder)] = read_bytes(path)
    return found


def clean_environment(home):
    kept = {name: value for name, value in os.environ.items()
            if name.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
    # Across file systems, or git's messages name the one of the temporary folder.
    return {**kept, "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "HOME": home,
            "GIT_DISCOVERY_ACROSS_FILESYSTEM": "1"}


def copy_inputs(case, folder):
    for name in os.listdir(os.path.join(HERE, case)):
        path = os.path.join(HERE, case, name)
        if name in EXPECTATIONS:
            continue
        if os.path.isdir(path):
            shutil.copytree(path, os.path.join(folder, name), symlinks=True)
        else:
            shutil.copy2(path, os.path.join(folder, name), follow_symlinks=False)


def split_environment(line):
    words = shlex.split(line)
    variables = {}
    while words and re.match(r"[A-Z_]+=", words[0]):
        name, value = words.pop(0).split("=", 1)
        variables[name] = value
    return variables, words


def run_case(case, program, folder, home):
    """The results of the runs of a case: output, errors, exit codes, and the files left behind."""
    lines = read_bytes(os.path.join(HERE, case, "cmd")).decode().splitlines()
    lines = [line for line in lines if not line.startswith("#")]
    runs = [line for line in lines if not line.startswith("$ ")]
    environment = clean_environment(home)
    environment["PROGRAM"] = program
    said = {"out": b"", "err": b"", "code": b""}
    copy_inputs(case, folder)
    before = all_files(folder)
    for line in lines:
        if line.startswith("$ "):
            earlier = all_files(folder)
            subprocess.run(["sh", "-ec", line[2:]], cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL,
                           stdin=subprocess.DEVNULL, timeout=SECONDS)
            before.update((path, text) for path, text in all_files(folder).items()
                          if earlier.get(path) != text)
            continue
        variables, words = split_environment(line)
        stdin = None
        if len(words) > 1 and words[-2] == "<":
            stdin, words = read_bytes(os.path.join(folder, words[-1])), words[:-2]
        done = subprocess.run([program] + words, cwd=folder, env={**environment, **variables},
                              input=stdin or b"", capture_output=True, timeout=SECONDS, check=False)
        head = b"== %s\n" % line.encode() if len(runs) > 1 else b""
        said["out"] += head + done.stdout
        said["err"] += head + done.stderr
        said["code"] += b"%d\n" % done.returncode
    after = all_files(folder)
    said["files"] = {path: text for path, text in after.items() if before.get(path) != text}
    return said


def expected_of(case):
    folder = os.path.join(HERE, case)
    expected = {kind: read_bytes(os.path.join(folder, "expect." + kind))
                for kind in ("out", "err", "code")}
    expected["files"] = all_files(os.path.join(folder, "expect"))
    return expected


def accept(case, said):
    folder = os.path.join(HERE, case)
    shutil.rmtree(os.path.join(folder, "expect"), ignore_errors=True)
    files = {os.path.join("expect", path): text for path, text in said["files"].items()}
    for kind in ("out", "err", "code"):
        path = os.path.join(folder, "expect." + kind)
        if os.path.exists(path):
            os.unlink(path)
        if said[kind]:
            files["expect." + kind] = said[kind]
    for path, text in files.items():
        path = os.path.join(folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text)


def difference(name, expected, got):
    with tempfile.TemporaryDirectory() as folder:
        for side, text in (("expected", expected), ("got", got)):
            with open(os.path.join(folder, side), "wb") as file:
                file.write(text)
        return suite.run(["diff", "-au", "--label", "expected/" + name, "expected", "--label", "got/" + name,
                          "got"], folder).stdout


def compare(case, said):
    """The differences from the expected outputs and files."""
    expected, found = expected_of(case), ""
    pairs = [("expect." + kind, expected[kind], said[kind]) for kind in ("out", "err", "code")]
    for path in sorted(set(expected["files"]) | set(said["files"])):
        if path not in said["files"] or path not in expected["files"]:
            found += "%s was %s\n" % (path, "written" if path in said["files"] else "not written")
        pairs.append((os.path.join("expect", path), expected["files"].get(path, b""),
                      said["files"].get(path, b"")))
    return found + "".join(difference(*pair) for pair in pairs if pair[1] != pair[2])


def check(case, program, accepts):
    with tempfile.TemporaryDirectory() as folder:
        work, home = os.path.join(folder, "work"), os.path.join(folder, "home")
        os.mkdir(work)
        os.mkdir(home)
        said = run_case(case, program, work, home)
    if accepts:
        accept(case, said)
    return compare(case, said)


def main(arguments):
    program, accepts = os.path.abspath(arguments[0]), "--accept" in arguments
    tally = suite.Tally([word for word in arguments[1:] if word != "--accept"], suite.AT_ONCE)
    for case in find_cases():
        tally.test(case, check, case, program, accepts)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
