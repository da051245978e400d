"""Tests for every target: the probe notices omissions, a new trait is in the outputs, ejected templates write the
same, and functions keep the names that users know.  This module knows no language.
"""
import re
import tempfile
from pathlib import Path

import probes
import suite

# A comment names the thing that its line belongs to; a spec without these lines is a target that omits it.
SMALL = """\
spec { format = 1, id = "small_error", title = "Small errors", summary = "What can go wrong." }
trait { "fatal", flag = true, help = "Whether it ends the program." } -- a trait
trait { "advice", text = true, help = "What to do." }
class { "low", "Low", from = 0, to = 9, summary = "From 0 to 9." }
class { "high", "High", from = 10, to = 19, summary = "From 10 to 19." } -- a class
code { 1, "Lost", summary = "It is not there.", advice = "Look again.",
  was = { "Mislaid" }, -- a deprecated alias
  fatal = true, -- a trait
}
code { 2, "Broken", summary = "It does not work.", advice = "Repair it." }
code { 11, "Late", summary = "It did not come in time.", advice = "Wait." }
"""
FORGOTTEN = ["a trait", "a class", "a deprecated alias"]

KINDS = {"flag": "flag = true", "choice": 'choice = { "ibis", "tapir" }', "text": "text = true", "number": "number = true",
         "code": 'code_of = "http"', "list": 'list = { level = { "must", "may" }, when = "text" }'}
VALUES = {"flag": "true", "choice": '"tapir"', "text": '"Say so."', "number": "7", "code": "404",
          "list": '{ { "First", "must", when = "Always." } }'}

# Targets whose outputs have traits only if an option requests them, with the reason.
ASKED_FOR = {
    "openapi": ["-D", "facts=yes"],  # an API description can only have them as extensions
    "protobuf": ["-D", "info=50000"],  # they are options of values, with an extension number that the user chooses
}


def without(what):
    """The small spec without the lines of WHAT."""
    return "".join(line + "\n" for line in SMALL.splitlines() if not line.endswith(f"-- {what}"))


def spec_in(folder, text):
    path = Path(folder) / "spec.lua"
    path.write_text(text)
    return str(path)


def check_forgotten(program, language, what):
    """The probe must notice that the outputs lack WHAT."""
    with tempfile.TemporaryDirectory() as folder:
        spec = spec_in(folder, SMALL)
        expected = probes.load(program, spec)

        def forget(work):
            spec_in(folder, without(what))
            suite.output_of([program, "generate", spec, "-t", language.target, "-o", work, "--templates", probes.TEMPLATES,
                             *language.options])

        noticed = probes.ask(program, language, spec, expected, change=forget)
        return "" if noticed else "the probe does not notice that it is missing"


def check_small(program, language):
    with tempfile.TemporaryDirectory() as folder:
        spec = spec_in(folder, SMALL)
        return probes.ask(program, language, spec, probes.load(program, spec))


def test_memory(tally, program, language):
    """The probe must notice everything that the outputs of a target lack."""
    tally.test(f"{language.name}: a small spec", check_small, program, language, needs=language.needs, thorough=True)
    for what in FORGOTTEN:
        tally.test(f"{language.name}: the probe notices that {what} is missing", check_forgotten, program, language, what,
                   needs=language.needs, thorough=True)


def kinds_spec():
    traits = "".join(f'trait {{ "zebra_{kind}", {what}, help = "Of zebras." }}\n' for kind, what in KINDS.items())
    values = ", ".join(f"zebra_{kind} = {VALUES[kind]}" for kind in KINDS)
    return ('spec { format = 1, id = "kinds", title = "Kinds" }\n' + traits
            + f'code {{ 101, "Grazing", summary = "It eats.", {values} }}\ncode {{ 102, "Asleep", summary = "It dreams." }}\n')


def kinds_outputs(program, target, options):
    """The text of all outputs of TARGET for a spec with a trait of each kind."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        suite.output_of([program, "generate", spec_in(folder, kinds_spec()), "-t", target, "-o", out, *options])
        return "".join(path.read_text() for path in sorted(out.rglob("*")) if path.is_file())


def check_kinds(program, target):
    """The outputs of every target contain a trait of each kind, by its name in any style."""
    plain = re.sub(r"[^a-z0-9]", "", kinds_outputs(program, target, ASKED_FOR.get(target, [])).lower())
    absent = [kind for kind in KINDS if f"zebra{kind}" not in plain]
    return "no trait of kind " + ", ".join(absent) if absent else ""


def test_targets(tally, program):
    for target in suite.listed(program, "targets"):
        tally.test(f"{target}: a new trait is in the outputs", check_kinds, program, target)
        tally.test(f"{target}: ejected templates write the same bytes", check_ejected, program, target)


def check_ejected(program, target):
    """Templates on the disk, compiled when they are used, write what those in the program write."""
    with tempfile.TemporaryDirectory() as folder:
        mine = Path(folder, "mine")
        suite.output_of([program, "eject", target, mine], folder)
        for name, options in (("built", []), ("ejected", ["--templates", mine])):
            suite.output_of([program, "generate", "http", "grpc", "-t", target, "-o", name + "/{spec}", *options], folder)
        return suite.problem_of(["diff", "-r", "built", "ejected"], folder)


def check_names(program, language):
    """The outputs contain the names that language.json promises: the probe itself uses any name a target generates."""
    if not language.names:
        return "language.json has no names"
    text = kinds_outputs(program, language.target, language.options)
    absent = [name for name in language.names if not re.search(r"(?<!\w)%s" % re.escape(name) + r"(?!\w)" * name[-1].isalnum(), text)]
    return "not in the outputs: " + ", ".join(absent) if absent else ""
