"""Runs the probe of a language: the outputs of its target and one more file, which answers questions.

This module builds and runs probes; it does not know the questions.
"""
import json
import re
import shutil
import tempfile
from pathlib import Path

import answers
import suite

HERE = Path(__file__).resolve().parent
TEMPLATES = suite.ROOT / "templates"
GROUPS = {"claims": ["first", "second"]}  # the selected groups, by name of the spec
SHOWN = 6
OUTPUT_SHOWN = 3000


class Language:
    """A folder with a language.json; OWN templates take precedence over the built-in ones."""

    def __init__(self, folder, own=TEMPLATES):
        self.folder, self.name, self.own = folder, folder.name, own
        self.__dict__.update({"needs": [], "options": [], "variants": [], "build": [], "lint": [], "specs": [], "names": [],
                              "refuses": {}, "renamed": None, "without": {}, "together": False,
                              **json.loads((folder / "language.json").read_text())})

    def fill(self, command, identifier, files=()):
        """The words of a command of language.json."""
        words = []
        for word in command:
            if word == "{files}":
                words += files
            elif word == "{probes}":
                words += [file for file in files if Path(file).name == Path(self.probe).name]
            else:
                words.append(word.replace("{id}", identifier).replace("{tools}", str(suite.TOOLS)).replace(
                    "{here}", str(self.folder)))
        return words

    def templates_with_probe(self, scratch, template):
        """A copy of the templates in which the probe is an additional output of the target."""
        copy = scratch / "templates"
        shutil.copytree(TEMPLATES, copy)
        if self.own != TEMPLATES:
            shutil.copytree(self.own, copy, dirs_exist_ok=True)
        target = copy / self.target / "target.lua"
        row = 'outputs = { { "probe", file = "%s", from = "probe.tpl", marker = false },' % self.probe
        target.write_text(re.sub(r"\boutputs\s*=\s*\{", lambda _: row, target.read_text(), count=1))
        shutil.copy(self.folder / template, copy / self.target / "probe.tpl")
        return copy


def groups_of(spec):
    return [word for group in GROUPS.get(Path(spec).stem, []) for word in ("--only", f"group={group}")]


def load(program, spec):
    return answers.Expected(suite.document(program, spec, *groups_of(spec)))


def generate(program, spec, target, folder, options):
    return suite.run([program, "generate", spec, "-t", target, "-o", folder, *groups_of(spec), *options])


def first_difference(wanted, given):
    lines, question = [], ""
    for number, (want, got) in enumerate(zip(wanted + ["(end)"], given + ["(end)"]), 1):
        if want.startswith(("value ", "name ", "phrase ", "text ", "parse ", "count ")):
            question = " ".join(want.split(" ")[:2])
        if want != got:
            lines.append(f"{readable(question)}: expected `{readable(want)}`, got `{readable(got)}` (line {number})")
        if len(lines) == SHOWN:
            break
    return "\n".join(lines) or f"expected {len(wanted)} lines, got {len(given)}"


def readable(line):
    """A line of questions or answers with its text decoded from hexadecimal."""
    found = re.fullmatch(r"(name|phrase|parse) ((?:[0-9a-f]{2})*)( .*)?", line)
    return f"{found[1]} {bytes.fromhex(found[2])!r}{found[3] or ''}" if found else line


def ask(program, language, spec, expected, options=None, template="probe.tpl", change=None):
    """The problems of the probe's answers.  CHANGE is called with the folder of the outputs before the build."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "work"
        templates = language.templates_with_probe(Path(folder), template)
        options = language.options if options is None else options
        made = generate(program, spec, language.target, work, ["--templates", templates, *options])
        refused = language.refuses.get(Path(spec).stem)
        if refused:
            return "" if made.returncode == 3 and refused in made.stderr else f"must be refused with {refused}:\n{made.stderr}"
        if made.returncode:
            return made.stderr
        if change:
            change(work)
        return build(language, expected.document["id"], work) or question(language, expected, work)


def ask_together(program, language, documents):
    """The same for all specs, with one build of their probes, each in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "work"
        templates = language.templates_with_probe(Path(folder), "probe.tpl")
        for spec, expected in documents.items():
            made = generate(program, spec, language.target, work / expected.document["id"],
                            ["--templates", templates, *language.options])
            if made.returncode:
                return made.stderr
        return build(language, "", work) or "\n".join(
            filter(None, (question(language, one, work / one.document["id"]) for one in documents.values())))


def build(language, identifier, work):
    """What the commands report that build the probes in a folder."""
    files = files_below(work)
    problems = (suite.problem_of(language.fill(command, identifier, files), work) for command in language.build)
    return next(filter(None, problems), "")[:OUTPUT_SHOWN]


def question(language, expected, work):
    """The problems of the answers of a probe."""
    questions = expected.questions(language.without)
    asked = suite.run(language.fill(language.run, expected.document["id"]), work, input="\n".join(questions) + "\n")
    given, wanted = asked.stdout.split("\n")[:-1], expected.answers(questions)
    if asked.returncode or given != wanted:
        return first_difference(wanted, given) + "\n" + asked.stderr[:OUTPUT_SHOWN]
    return ""


def files_below(folder):
    return sorted(str(file.relative_to(folder)) for file in Path(folder).rglob("*") if file.is_file())


def lint(program, language, specs, identifier, options, command):
    """The findings of a linter or formatter in the outputs of SPECS."""
    with tempfile.TemporaryDirectory() as folder:
        for spec in specs:
            made = generate(program, spec, language.target, folder, ["--templates", language.own, *options])
            if made.returncode:
                return made.stderr
        return suite.problem_of(language.fill(command, identifier, files_below(folder)), folder)[:OUTPUT_SHOWN]
