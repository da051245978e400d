#!/usr/bin/env python3
"""Runs the targets of libFuzzer in a build folder, each for some time.

    python3 tests/fuzz/targets.py BUILD [--seconds N] [TARGET...]
    python3 tests/fuzz/targets.py BUILD --keep [TARGET...]

A run first replays all known inputs: the seeds, which are the inputs of tests/cases and the project's own
files (SEEDS below), earlier findings (tests/fuzz/corpus/TARGET), and the inputs of earlier runs in
BUILD/corpus/TARGET.  --keep adds inputs to tests/fuzz/corpus that cover more than the seeds and the corpus.
This script knows nothing about the targets.
"""
import argparse
import concurrent.futures
import glob
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SEED_MAX = 8 * 1024  # bytes: larger inputs only slow down each run
KEEP_BYTES, KEEP_FILES = 1024, 48  # the maximum size, and the maximum number per target, of inputs that --keep adds
NOISE = re.compile(r'#|INFO|"|Dictionary|NOTE|\s*$| .*(fuzzer::|libc|_start)|0x|stat::| +Combine')
SECONDS_PER_RUN = 30  # wall-clock time, with sanitizers: more is a hang


def files(*patterns):
    """The contents of the project's files, each once."""
    found = {}
    for pattern in patterns:
        for path in sorted(glob.glob(os.path.join(ROOT, pattern), recursive=True)):
            if os.path.isfile(path) and os.path.getsize(path) <= SEED_MAX:
                with open(path, "rb") as file:
                    found.setdefault(file.read(), path)
    return found


def specs():
    found = files("spec/*.lua", "examples/**/*.lua", "tests/cases/**/*.lua", "tests/hostile/**/*.lua")
    return [text for text, path in found.items() if not path.endswith(("target.lua", "statusgen.lua"))]


def templates():
    """The templates; those of a built-in target begin with a line that names it."""
    return list(files("tests/cases/**/*.tpl")) + [
        os.path.basename(os.path.dirname(path)).encode() + b"\n" + text
        for text, path in files("templates/*/*.tpl").items() if "/common/" not in path]


def command_lines():
    """The command lines of the cases, one argument per line."""
    found = set()
    for text in files("tests/cases/**/cmd"):
        for line in text.decode().splitlines():
            if not line.startswith(("#", "$")):
                found.add("\n".join(["statusgen"] + shlex.split(line)).encode())
    return sorted(found)


LANGUAGES = [".ts", ".java", ".go", ".rs", ".proto", ".def"]  # in the order of fuzz_import.c


def languages():
    """Files whose first byte is the number of their language."""
    return [bytes([number]) + text for number, ending in enumerate(LANGUAGES)
            for text in files("tests/cases/**/*" + ending)]


# The seeds of each target, and the useful maximum length of an input.
SEEDS = {
    "lex": (specs, 512),
    "data": (specs, 2048),
    "spec": (specs, 4096),
    "generate": (lambda: specs()[::5], 4096),  # slow: all stages, two targets
    "template": (templates, 4096),
    "target": (lambda: files("templates/*/target.lua", "tests/**/target.lua"), 8192),
    "project": (lambda: files("statusgen.lua", "examples/**/statusgen.lua",
                              "tests/cases/**/statusgen.lua"), 2048),
    "csv": (lambda: files("tests/cases/**/*.csv", "tests/cases/**/*.tsv"), 2048),
    "header": (lambda: files("tests/cases/**/*.h", "out/http2-error/**/*.h"), 4096),
    "language": (languages, 4096),
    "json": (lambda: files("tests/cases/83-import/**/*.json"), 2048),
    "cli": (command_lines, 512),
}


def write_seeds(target, folder):
    os.makedirs(folder)
    for number, text in enumerate(SEEDS[target][0]()):
        with open(os.path.join(folder, "%04d" % number), "wb") as file:
            file.write(text)


def write_words(folder, path):
    """The words common to several seeds, as libFuzzer's dictionary."""
    count = {}
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as file:
            for word in set(re.findall(rb"[A-Za-z_-]{3,}", file.read())):
                count[word] = count.get(word, 0) + 1
    words = sorted(word for word in count if count[word] > 2)
    with open(path, "w", encoding="ascii") as file:
        file.writelines('"%s"\n' % word.decode() for word in words)


def command(build, target, *options):
    return [os.path.join(build, "tests/fuzz/fuzz_" + target), "-max_len=%d" % SEEDS[target][1],
            "-timeout=%d" % SECONDS_PER_RUN, "-rss_limit_mb=3000",
            "-artifact_prefix=%s-" % os.path.join(build, "found-" + target), *options]


def environment():
    return {**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=16:malloc_context_size=4"}


def corpus(target):
    folder = os.path.join(HERE, "corpus", target)
    return [folder] if os.path.isdir(folder) else []


def run_target(build, target, seconds, scratch):
    """Whether nothing was found, and a line with a summary."""
    seeds, words = os.path.join(scratch, target), os.path.join(scratch, target + ".dict")
    kept = os.path.join(build, "corpus", target)
    write_seeds(target, seeds)
    write_words(seeds, words)
    os.makedirs(kept, exist_ok=True)
    done = subprocess.run(command(build, target, "-max_total_time=%d" % seconds, "-dict=" + words,
                                  "-print_final_stats=1", kept, *corpus(target), seeds),
                          capture_output=True, env=environment(), check=False)
    said = done.stderr.decode("utf-8", "replace")
    executions = re.findall(r"number_of_executed_units: (\d+)", said)
    reached = re.findall(r"cov: (\d+) ft: (\d+)", said) or [("?", "?")]
    if done.returncode == 0:
        return True, "%-9s %s runs, %s edges, %s features" % (target, executions[-1], *reached[-1])
    said = "\n".join(line for line in said.splitlines() if not NOISE.match(line))
    return False, "%s: exit %d\n%s" % (target, done.returncode, said[:3000])


def keep(build, target, scratch):
    """Copies random findings to the corpus that cover more than all its inputs."""
    known, home = os.path.join(scratch, target), os.path.join(HERE, "corpus", target)
    write_seeds(target, known)
    os.makedirs(home, exist_ok=True)
    for name in os.listdir(home):
        shutil.copy(os.path.join(home, name), known)
    before = set(os.listdir(known))
    subprocess.run(command(build, target, "-merge=1", known, os.path.join(build, "corpus", target)),
                   capture_output=True, env=environment(), check=True)
    found = [name for name in os.listdir(known) if name not in before]
    small = sorted((os.path.getsize(os.path.join(known, name)), name) for name in found)
    small = [name for size, name in small if size <= KEEP_BYTES]
    chosen = small[::max(1, (len(small) + KEEP_FILES - 1) // KEEP_FILES)]  # of all sizes
    for name in chosen:
        shutil.copy(os.path.join(known, name), os.path.join(home, name[:12]))
    return True, "%-9s %d kept of %d that reach more" % (target, len(chosen), len(found))


def main(words):
    parser = argparse.ArgumentParser(description="Runs the targets of libFuzzer.")
    parser.add_argument("build")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="one of " + " ".join(SEEDS))
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_intermixed_args(words)
    unknown = set(options.targets) - set(SEEDS)
    if unknown:
        parser.error("no target %s: there are %s" % (" ".join(sorted(unknown)), " ".join(SEEDS)))
    build, failed = os.path.abspath(options.build), 0
    targets = options.targets or list(SEEDS)
    with tempfile.TemporaryDirectory() as scratch:
        def work(target):
            if options.keep:
                return keep(build, target, scratch)
            return run_target(build, target, options.seconds, scratch)

        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for good, line in pool.map(work, targets):
                print(line, flush=True)
                failed += not good
    print("%d passed, %d failed" % (len(targets) - failed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
