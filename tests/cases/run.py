#!/usr/bin/env python3
"""Runs the program on small inputs and compares all that it says and writes, byte for byte.

    python3 tests/cases/run.py PROGRAM [WORD...]            cases whose path holds one of the words
    python3 tests/cases/run.py PROGRAM --accept [WORD...]   writes what they expect: read it before
                                                            you commit it

A case is a folder with a file `cmd`.  It is copied to an empty folder and run there.  Each line of
`cmd` is one of:

    # text                                what the case shows
    $ command                             of the shell, to change files ($PROGRAM, $BINARY)
    [NAME=VALUE]... WORD... [< FILE]      arguments of the program, and its standard input

`expect.out` and `expect.err` hold what the runs of the program say (with more than one run, each is
under a line `== arguments`), `expect.code` their exit codes, and `expect/` each file that is there
afterwards and was not before, or is changed.  A file of no bytes is left out.  It knows nothing of
what the program does.
"""
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTATIONS = ("cmd", "expect.out", "expect.err", "expect.code", "expect")
SECONDS = 120


def find_cases(words):
    found = []
    for folder, folders, files in os.walk(HERE):
        folders.sort()
        if "cmd" in files:
            folders[:] = []
            name = os.path.relpath(folder, HERE)
            if not words or any(word in name for word in words):
                found.append(name)
    return found


def read_bytes(path):
    if not os.path.exists(path):
        return b""
    with open(path, "rb") as file:
        return file.read()


def all_files(folder):
    """The files under a folder, by path; a link counts as what it leads to."""
    found = {}
    for where, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(where, name)
            if os.path.isfile(path):  # a pipe would be waited for
                found[os.path.relpath(path, folder)] = read_bytes(path)
    return found


def binary_of(program):
    """The program itself, where it is started by a script that names it in quotes."""
    named = re.findall(rb'exec [^\n]*"(/[^"]+)"', read_bytes(program)[:1000])
    return os.fsdecode(named[0]) if named else program


def clean_environment(home):
    kept = {name: value for name, value in os.environ.items()
            if name.startswith(("ASAN_", "UBSAN_", "LSAN_", "STATUSGEN_UNDER"))}
    return {**kept, "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C", "HOME": home}


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
    """What the case's runs say: out, err, codes, and the files that they leave."""
    lines = read_bytes(os.path.join(HERE, case, "cmd")).decode().splitlines()
    lines = [line for line in lines if not line.startswith("#")]
    runs = [line for line in lines if not line.startswith("$ ")]
    environment = clean_environment(home)
    environment.update(PROGRAM=program, BINARY=binary_of(program))
    said = {"out": b"", "err": b"", "code": b""}
    copy_inputs(case, folder)
    before = all_files(folder)
    for line in lines:
        if line.startswith("$ "):
            earlier = all_files(folder)
            subprocess.run(["sh", "-ec", line[2:]], cwd=folder, env=environment, check=True,
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


def show_difference(name, expected, got):
    with tempfile.TemporaryDirectory() as folder:
        for side, text in (("expected", expected), ("got", got)):
            with open(os.path.join(folder, side), "wb") as file:
                file.write(text)
        done = subprocess.run(["diff", "-au", "--label", "expected/" + name, "expected",
                               "--label", "got/" + name, "got"], cwd=folder, capture_output=True,
                              check=False)
    print(done.stdout.decode("utf-8", "replace"), end="")


def compare(case, said):
    """Whether the case said and wrote what it should; shows what differs."""
    expected = expected_of(case)
    pairs = [("expect." + kind, expected[kind], said[kind]) for kind in ("out", "err", "code")]
    for path in sorted(set(expected["files"]) | set(said["files"])):
        if path not in said["files"] or path not in expected["files"]:
            print("---- %s: %s was %s" % (case, path, "written" if path in said["files"]
                                          else "not written"))
        pairs.append((os.path.join("expect", path), expected["files"].get(path, b""),
                      said["files"].get(path, b"")))
    same = set(expected["files"]) == set(said["files"])
    for name, wanted, got in pairs:
        if wanted != got:
            print("---- %s: %s" % (case, name))
            show_difference(name, wanted, got)
            same = False
    return same


def main(arguments):
    program, accepts = os.path.abspath(arguments[0]), "--accept" in arguments
    counts = {True: 0, False: 0}
    for case in find_cases([word for word in arguments[1:] if word != "--accept"]):
        with tempfile.TemporaryDirectory() as folder:
            work, home = os.path.join(folder, "work"), os.path.join(folder, "home")
            os.mkdir(work)
            os.mkdir(home)
            try:
                said = run_case(case, program, work, home)
            except (subprocess.SubprocessError, ValueError) as problem:
                print("---- %s: %s" % (case, problem))
                counts[False] += 1
                continue
        if accepts:
            accept(case, said)
        counts[compare(case, said)] += 1
    print("%d passed, %d failed" % (counts[True], counts[False]))
    return 1 if counts[False] or not counts[True] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
