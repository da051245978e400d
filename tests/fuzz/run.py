#!/usr/bin/env python3
"""Changes bytes of spec/http.lua and of each file of templates/, and checks the result.

    python3 tests/fuzz/run.py PROGRAM [--count N] [WORD...]

Tries N mutations, the same in every run, of each file whose path contains one of the words.
A mutation is either rejected, with exit code 3 (4 if a file that it names is missing), a position for
each problem and no output, or accepted.  The outputs of an accepted spec are compared with those of the
same spec in another form (Spec), those of a template with a second run (Template).
No mutation may cause a signal, or take more than SECONDS_MAX of processor time.
"""
import argparse
import collections
import glob
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
import suite  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLE = os.path.join(HERE, "sample.lua")
SPEC = "spec/http.lua"
SECONDS_MAX = 10
PIECES = [b'"', b"'", b"{", b"}", b"[[", b"]]", b"--", b",", b"=", b"\\", b"\n", b"\0", b"\xff", b"\r", b"%",
          b"%%", b"{=", b"{=>", b"}", b"% end\n", b"% if x then\n", b"*/", b"/*", b"0", b"-1", b"999999999999", b"nil"]


class Wrong(suite.Failed):
    """A result that must not occur."""


# ---- mutations -----------------------------------------------------------------------------------

def mutate(text, chance):
    """TEXT with one to three small changes."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(text) + 1)
        some = text[at:at + chance.randint(1, 8)]
        how = chance.randrange(6)
        if how == 0:  # a bit
            text = text[:at] + bytes([some[0] ^ 1 << chance.randrange(8)] if some else []) + text[at + 1:]
        elif how == 1:  # a byte
            text = text[:at] + bytes([chance.randrange(256)]) + text[at + 1:]
        elif how == 2:  # less
            text = text[:at] + text[at + len(some):]
        elif how == 3:  # twice
            text = text[:at] + some + text[at:]
        elif how == 4:  # insert something that has a meaning
            text = text[:at] + chance.choice(PIECES) + text[at:]
        else:  # move
            to = chance.randrange(len(text) + 1)
            text = text[:to] + some + text[to:]
    return text


# ---- running -------------------------------------------------------------------------------------

def run(program, *words):
    try:
        return subprocess.run(["sh", "-c", 'ulimit -t %d; exec "$0" "$@"' % SECONDS_MAX, program, *words],
                              stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=30 * SECONDS_MAX)
    except subprocess.TimeoutExpired as error:
        raise Wrong("it runs on") from error


def files_of(folder):
    """The outputs by path."""
    found = {}
    for top, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(top, name), "rb") as file:
                found[os.path.relpath(os.path.join(top, name), folder)] = file.read()
    return found


def check_refusal(done, out):
    """Checks a rejection: problems with positions, the right exit code, no outputs."""
    said = done.stderr.decode("utf-8", "replace")
    if done.returncode not in (3, 4):
        raise Wrong("exit %d: %s" % (done.returncode, said[-1000:]))
    problems = json.loads(said)
    if not problems:
        raise Wrong("exit %d without a problem" % done.returncode)
    for problem in problems:
        if not problem.get("line"):
            raise Wrong("no place: %s" % problem["message"])
    if done.returncode == 4 and not any(problem["id"] == "E0001" for problem in problems):
        raise Wrong("exit 4 for %s" % said)
    if files_of(out):
        raise Wrong("refused, and written: %s" % sorted(files_of(out)))


def check_text(files):
    """Checks that the outputs are complete texts."""
    if not files:
        raise Wrong("accepted, and nothing written")
    for path, text in files.items():
        if not text.endswith(b"\n"):
            raise Wrong("%s has no newline at its end" % path)
        try:
            text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Wrong("%s: %s" % (path, error)) from error


# ---- specs ---------------------------------------------------------------------------------------

TOKEN = re.compile(rb"--\[(=*)\[.*?\]\1\]|--[^\n]*|\s+|(\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'"
                   rb"|\[(=*)\[.*?\]\3\]|\w+|.)", re.DOTALL)


def tokens(text):
    """The tokens of Lua, without comments and blanks."""
    return [match[2] for match in TOKEN.finditer(text) if match[2]]


PROBE = r"""
#include <stdio.h>
#include "%(file)s"
static void row(long long value, const char *name, const char *phrase)
{
    printf("%%lld %%s ", value, name);
    while (*phrase)
        printf("%%02x", (unsigned char)*phrase++);
    putchar('\n');
}
#define ROW(value, name, phrase) row(value, #name, phrase);
int main(void) { %(ID)s_CODES(ROW) return 0; }
"""


def rows_of_json(path):
    with open(path, encoding="utf-8") as file:
        spec = json.load(file)
    return spec["id"], ["%d %s %s" % (code["value"], code["upper_name"], code["phrase"].encode().hex())
                        for code in spec["codes"]
                        if code["canonical"] and code["state"]["kind"] != "retired"]


def rows_of_c(folder, identifier):
    """The values of the generated header, which must compile without warnings."""
    with open(os.path.join(folder, "probe.c"), "w", encoding="utf-8") as file:
        file.write(PROBE % {"file": identifier + ".h", "ID": identifier.upper()})
    done = subprocess.run(["cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "probe.c", identifier + ".c", "-o", "probe"],
                          cwd=folder, capture_output=True, check=False)
    if done.returncode:
        raise Wrong("the C does not compile: %s" % done.stderr.decode("utf-8", "replace")[:1000])
    return subprocess.run(["./probe"], cwd=folder, capture_output=True, check=True).stdout.decode().splitlines()


class Spec:
    """Changes in comments and blanks have no effect; after others, the C compiles and agrees with the JSON."""

    def __init__(self, program, path, folder):
        self.program, self.spec, self.out = program, os.path.join(folder, "http.lua"), os.path.join(folder, "out")
        shutil.copy(os.path.join(ROOT, path), self.spec)
        with open(self.spec, "rb") as file:
            self.tokens = tokens(file.read())
        self.generate()
        self.written = files_of(self.out)

    def generate(self):
        shutil.rmtree(self.out, ignore_errors=True)
        return run(self.program, "generate", self.spec, "-t", "c,json", "-o", self.out + "/{target}", "--format=json")

    def judge(self, text):
        with open(self.spec, "wb") as file:
            file.write(text)
        done = self.generate()
        if done.returncode:
            check_refusal(done, self.out)
            return "refused"
        written = files_of(self.out)
        check_text(written)
        if tokens(text) == self.tokens:
            if written != self.written:
                raise Wrong("another comment, another output")
            return "same"
        schema = glob.glob(self.out + "/json/*.schema.json")[0]
        identifier, rows = rows_of_json(schema.replace(".schema.json", ".json"))
        if rows_of_c(self.out + "/c", identifier) != rows:
            raise Wrong("C and JSON list different codes")
        return "accepted"


# ---- templates -----------------------------------------------------------------------------------

def target_of(path):
    """The target whose template PATH is, or one that includes it, directly or not."""
    folder, name = path.split("/")[1:]
    if folder != "common":
        return folder
    for user in sorted(glob.glob(os.path.join(ROOT, "templates/*/*.tpl"))):
        with open(user, encoding="utf-8") as file:
            if 'include "common/%s"' % name in file.read():
                return target_of(os.path.relpath(user, ROOT))
    raise Wrong("no template includes it")


class Template:
    """The outputs are texts, and the same in a second run."""

    def __init__(self, program, path, folder):
        self.program, self.path, self.out = program, os.path.join(folder, path), os.path.join(folder, "out")
        target = target_of(path)
        for name in {target, path.split("/")[1]}:  # the others are part of the program
            shutil.copytree(os.path.join(ROOT, "templates", name), os.path.join(folder, "templates", name))
        self.words = [SAMPLE, "-t", target, "-o", self.out, "--only", "group=vendor", "--format=json",
                      "--templates", os.path.join(folder, "templates"), "--limit", "steps=10M"]

    def judge(self, text):
        shutil.rmtree(self.out, ignore_errors=True)
        with open(self.path, "wb") as file:
            file.write(text)
        done = run(self.program, "generate", *self.words)
        if done.returncode:
            check_refusal(done, self.out)
            return "refused"
        check_text(files_of(self.out))
        done = run(self.program, "check", *self.words)
        if done.returncode:
            raise Wrong("a second run gives something else: %s" % (done.stdout + done.stderr)[:500])
        return "accepted"


# ---- all of them ---------------------------------------------------------------------------------

def mutations(path, count):
    """Mutation 0 is the file itself."""
    with open(os.path.join(ROOT, path), "rb") as file:
        text = file.read()
    yield 0, text
    for number in range(1, count + 1):
        yield number, mutate(text, random.Random("%s %d" % (path, number)))


def save(path, number, text):
    os.makedirs(os.path.join(ROOT, "build", "mutations"), exist_ok=True)
    name = os.path.join(ROOT, "build", "mutations", "%s-%d" % (path.replace("/", "-"), number))
    with open(name, "wb") as file:
        file.write(text)
    return name


def try_all(program, path, count):
    """The problems with the mutations of a file; prints a summary of the outcomes."""
    counts, wrongs = collections.Counter(), []
    with tempfile.TemporaryDirectory() as folder:
        judge = (Spec if path == SPEC else Template)(program, path, folder).judge
        for number, text in mutations(path, count):
            try:
                outcome = judge(text)
                if number == 0 and outcome == "refused":
                    raise Wrong("refused as it is")
            except (Wrong, ValueError, OSError) as wrong:
                outcome = "wrong"
                wrongs.append("mutation %d: %s\n    kept as %s" % (number, wrong, save(path, number, text)))
            counts[outcome] += 1
    print("%s: %s" % (path, ", ".join("%d %s" % (n, word) for word, n in counts.most_common())), flush=True)
    return "\n".join(wrongs)


def main(words):
    parser = argparse.ArgumentParser(description="Bends specs and templates.")
    parser.add_argument("program")
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--count", type=int, help="mutations of each file; the spec gets ten times as many")
    options = parser.parse_intermixed_args(words)
    tally = suite.Tally(options.words, suite.AT_ONCE)
    count = options.count or (3 if tally.thorough else 1)
    if count == 1:
        tally.skip("two more mutations of each file", suite.LEFT)
    for path in [SPEC] + sorted(os.path.relpath(path, ROOT) for path in glob.glob(os.path.join(ROOT, "templates/*/*.*"))):
        tally.test(path, try_all, os.path.abspath(options.program), path, count * (10 if path == SPEC else 1))
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
