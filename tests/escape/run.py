#!/usr/bin/env python3
"""Puts hostile texts into every position of a spec, for every target, and checks with the target's own tools
that none of them escapes from its position.

    python3 tests/escape/run.py PROGRAM [TARGET...]

A text is either rejected, with a file, a line, a column and an id, or harmless: languages compile it and
answer the questions of tests/conform; documents have the same elements as with plain texts, and show it
unchanged.  The same holds for values of options, and for names with a meaning in some language.
A target of `statusgen list targets` that nothing here can check is a failure.
"""
import json
import re
import shutil
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE.parent), str(HERE.parent / "conform")]
import suite  # noqa: E402
import answers  # noqa: E402
import documents  # noqa: E402
import names  # noqa: E402
import probes  # noqa: E402
import specs  # noqa: E402
import texts  # noqa: E402
from suite import Failed, Skip  # noqa: E402

SEED, RANDOM_TEXTS = 1, 150
USUAL = ("c", "python", "sql", "man")  # the others take minutes

# Targets that cannot be checked here, with the reason.
UNCHECKED = {}


# ---- refusals ------------------------------------------------------------------------------------


def generate(program, spec, target, folder, options=(), may_be_usage=False):
    """The problems that statusgen finds; none if it wrote the outputs into FOLDER.

    Only problems of the command line have no position.
    """
    done = suite.run([program, "generate", spec, "-t", target, "-o", folder, "--format=json", *options])
    if done.returncode == 0:
        return []
    if done.returncode != 3 and not (may_be_usage and done.returncode == 2):
        raise Failed(f"exit code {done.returncode}\n{done.stderr[-2000:]}")
    problems = [one for one in json.loads(done.stderr[done.stderr.index("["):]) if one["severity"] == "error"]
    for one in problems:
        if done.returncode == 3 and not (one.get("id") and one.get("file") and one.get("line") and one.get("column")):
            raise Failed(f"a problem without a place: {one}")
    return problems


def write(path, spec):
    path.write_text(spec.source(), encoding="ascii")
    return path


def cell_of(spec, problem, path):
    """The cell at the position of PROBLEM or of one of its notes."""
    places = [at for at in [problem] + problem["parts"] if at.get("file") == str(path)]
    return next((spec.cell_at(at["line"], at["end_line"]) for at in places), None)


def settle(program, make, target, folder, find=cell_of, refused=frozenset()):
    """A spec of MAKE(refused) that TARGET accepts, written to FOLDER, and the cells that were rejected before."""
    while True:
        spec = make(refused)
        path = write(folder / "escaped.lua", spec)
        problems = generate(program, path, target, folder / "out")
        if not problems:
            return spec, refused
        cells = set()
        for one in problems:
            cell = find(spec, one, path)
            if not cell:
                raise Failed(f"refused, and nobody knows which text: {json.dumps(one)[:1500]}")
            cells.add(cell[:2])
        refused |= cells


# ---- targets -------------------------------------------------------------------------------------


def read_languages():
    """The languages of tests/conform by target."""
    languages = [probes.Language(path.parent) for path in sorted(probes.HERE.glob("*/language.json"))]
    return {language.target: language for language in languages}


def check_language(program, language, path, scratch, options=()):
    """Compiles it with all warnings, and compares it with the document of the json target."""
    lacking = suite.missing(language.needs)
    if lacking:
        raise Skip(f"no {', '.join(lacking)}")
    if generate(program, path, "json", scratch / "json"):
        raise Failed("the json target refuses what this one accepts")
    expected = answers.Expected(suite.document(program, path))
    wrong = probes.ask(program, language, str(path), expected, [*language.options, *options])
    if wrong:
        raise Failed(wrong)


def check_document(program, target, spec, twin, scratch):
    """Compares it with the document of TWIN, the spec with harmless texts."""
    if generate(program, write(scratch / "twin.lua", twin), target, scratch / "twin"):
        raise Failed("plain texts are refused")
    wrong = documents.compare(scratch / "out", scratch / "twin", spec.cells, twin.cells)
    if wrong:
        raise Failed(wrong)


def check_target(program, target, languages, all_texts, rejected):
    """A line with the results; raises Failed or Skip."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        spec, refused = settle(program, lambda refused: specs.few_spec(all_texts, refused, rejected), target, scratch)
        if target in languages:
            check_language(program, languages[target], scratch / "escaped.lua", scratch)
        else:
            check_document(program, target, spec, specs.few_spec(all_texts, refused, rejected, twin=True), scratch)
    return (f"{target}: {len(spec.cells)} texts are harmless, {len(rejected) + len(refused)} refused, "
            f"{time.monotonic() - begun:.1f} s")


# ---- options -------------------------------------------------------------------------------------

# Options that refer to something that must exist; tools fail if it does not.
NAMES_A_FILE = {("c", "include")}


def free_options(program, target):
    """The options of TARGET that accept any value."""
    names = []
    for line in suite.output_of([program, "list", "options", target]).splitlines():
        if not line.startswith(" "):
            names.append(line.partition("=")[0])
        elif line.strip().startswith("One of:"):
            names.pop()
    return names


def files_below(folder):
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def is_refused(program, path, target, option, value, scratch):
    """True if the value is rejected, False if it is written, None if it only names a file."""
    above, out = scratch / "above", scratch / "above" / "out"  # a file name may leave the folder
    if generate(program, path, target, out, ["-D", f"{option}={value}"], may_be_usage=True):
        return True
    written = files_below(above)
    shutil.rmtree(above)
    generate(program, path, target, out)
    usual = files_below(above)
    shutil.rmtree(above)
    return None if written != usual else False


def write_plain(folder):
    return write(folder / "escaped.lua", specs.few_spec(["plain", "words"], frozenset(), frozenset(), count=1))


def check_written(program, target, options, languages):
    """Checks the outputs with these values of OPTIONS."""
    words = [word for option, value in options for word in ("-D", f"{option}={value}")]
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        path = write_plain(scratch)
        if target in languages:
            check_language(program, languages[target], path, scratch, words)
            return
        plain = [word for option, _ in options for word in ("-D", f"{option}=plain")]
        if generate(program, path, target, scratch / "out", words) or \
                generate(program, path, target, scratch / "twin", plain):
            raise Failed("refused")
        wrong = documents.compare(scratch / "out", scratch / "twin", {}, {})
        if wrong:
            raise Failed(wrong)


def try_option(program, target, option, path, scratch):
    """Whether each value is rejected, and those that are written, as one value; "" if there is nothing to check."""
    answers = {value: is_refused(program, path, target, option, value, scratch) for value in texts.OPTIONS}
    written = [value for value, refused in answers.items() if refused is False]
    value = " ".join(written)
    if not written or (target, option) in NAMES_A_FILE:
        return list(answers.values()), ""
    if is_refused(program, path, target, option, value, scratch):
        raise Failed(f"-D {option}= takes {written}, and not together: nobody has looked at them")
    return list(answers.values()), value


def check_options(program, target, languages):
    """A line about the rejected values; raises Failed or Skip."""
    answers, options = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = write_plain(Path(folder))
        if generate(program, path, target, Path(folder) / "plain"):
            raise Failed("plain texts are refused")
        for option in free_options(program, target):
            more, value = try_option(program, target, option, path, Path(folder))
            answers += more
            options += [(option, value)] if value else []
    try:
        check_written(program, target, options, languages)
    except Failed:
        for option in options:  # together they may be refused; or which one is it?
            try:
                check_written(program, target, [option], languages)
            except Failed as problem:
                raise Failed(f"-D {option[0]}: {problem}") from problem
    return f"{target}: {answers.count(True)} values of options are refused, {answers.count(False)} are harmless, " \
           f"{answers.count(None)} name a file"


# ---- names ---------------------------------------------------------------------------------------

WORD_PARTS = 2  # tsc rejects a union of much more than a thousand codes


def named_in(spec, problem, path):
    """The cell of PROBLEM, found by its position or by the name in its message."""
    for at in [one for one in [problem] + problem["parts"] if one.get("file") == str(path)]:
        cell = spec.cell_at(at["line"], at["end_line"])
        if cell:
            return cell
    words = [word.replace("_", "") for word in re.findall(r"\w+", problem["message"].lower())]
    meant = [cell for cell in spec.cells.values() if any(word.endswith(cell[1].replace("_", "")) for word in words)]
    return max(meant, key=lambda cell: len(cell[1]), default=None)


def check_names(program, target, languages):
    """A line about names with a meaning in some language; raises Failed or Skip."""
    words = sorted(set(names.OWN + names.reserved_words(suite.ROOT / "templates")))
    kept = 0
    makers = [lambda refused, part=part: names.codes_spec(words[part::WORD_PARTS], refused) for part in range(WORD_PARTS)]
    makers += [lambda refused, turn=turn: names.traits_spec(names.OWN, refused, turn) for turn in (0, 1)]
    makers.append(lambda refused: names.classes_spec(names.OWN, refused))
    for make in makers:
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            _, refused = settle(program, make, "json", scratch, named_in)
            spec, refused = settle(program, make, target, scratch, named_in, refused)
            kept += len(spec.cells)
            if target in languages:
                check_language(program, languages[target], scratch / "escaped.lua", scratch)
    return f"{target}: {kept} names are fine"


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, wanted = str(Path(sys.argv[1]).resolve()), sys.argv[2:]
    tally, languages = suite.Tally(at_once=suite.AT_ONCE), read_languages()
    tally.thorough = tally.thorough or bool(wanted)
    all_texts = texts.FIXED + texts.random_texts(SEED, RANDOM_TEXTS)
    with tempfile.TemporaryDirectory() as folder:
        wide, rejected = settle(program, lambda refused: specs.wide_spec(all_texts, refused), "json", Path(folder))
    print(f"{len(all_texts)} texts, {len(wide.places)} places: {len(rejected)} cells are refused when read")

    def test(name, check, target, *arguments):
        if target in UNCHECKED:
            tally.skip(name, UNCHECKED[target])
        else:
            tally.test(name, lambda: print(check(program, target, languages, *arguments), flush=True),
                       thorough=target not in USUAL)

    for target in [target for target in suite.listed(program, "targets") if not wanted or target in wanted]:
        test(target, check_target, target, all_texts, rejected)
        test(f"{target}, options", check_options, target)
        test(f"{target}, names", check_names, target)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
