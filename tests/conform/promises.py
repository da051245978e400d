"""What holds for every target without a word in it: nothing of a spec is forgotten unnoticed, and a new
trait is in the outputs.  It knows no language.
"""
import re
import tempfile
from pathlib import Path

# A line belongs to what its comment names; without these lines a target has forgotten that.
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
code { 2, "Broken", summary = "It does not work.", advice = "Mend it." }
code { 11, "Late", summary = "It did not come in time.", advice = "Wait." }
"""
FORGOTTEN = ["a trait", "a class", "a deprecated alias"]

KINDS = {"flag": "flag = true", "choice": 'choice = { "ibis", "tapir" }', "text": "text = true", "number": "number = true",
         "code": 'code_of = "http"', "list": 'list = { level = { "must", "may" }, when = "text" }'}
VALUES = {"flag": "true", "choice": '"tapir"', "text": '"Say so."', "number": "7", "code": "404",
          "list": '{ { "First", "must", when = "Always." } }'}

# Where traits are in the outputs only if an option asks for them, and why.
ASKED_FOR = {
    "openapi": ["-D", "facts=yes"],  # a description of an API has no place for them but an extension
    "protobuf": ["-D", "info=50000"],  # as options of each value, whose number must be one of the user's own
}


def without(what):
    """The small spec without the lines of WHAT."""
    return "".join(line + "\n" for line in SMALL.splitlines() if not line.endswith(f"-- {what}"))


def check_memory(program, language, folder, conform, tally):
    """The probe must notice each thing that the outputs of a target lack."""
    with tempfile.TemporaryDirectory() as scratch:
        spec = Path(scratch) / "small.lua"
        spec.write_text(SMALL)
        expected = conform.load_document(program, str(spec))
        tally.report(f"{folder.name}: a small spec", conform.run_probe(
            program, language, folder, str(spec), expected, language.get("options", []), "probe.tpl", Path(scratch)))
    for what in FORGOTTEN:
        name = f"{folder.name}: {what} that is forgotten is noticed"
        with tempfile.TemporaryDirectory() as scratch:
            spec = Path(scratch) / "small.lua"
            spec.write_text(SMALL)

            def forget(work, what=what, spec=spec):
                spec.write_text(without(what))
                return conform.program_output([program, "generate", str(spec), "-t", language["target"], "-o", str(work),
                                               "--templates", str(conform.TEMPLATES)]
                                              + language.get("options", []), work)

            noticed = conform.run_probe(program, language, folder, str(spec), expected, language.get("options", []),
                                        "probe.tpl", Path(scratch), change=forget)
        tally.report(name, None if noticed else "  the probe answers as if nothing was missing")


def kinds_spec():
    traits = "".join(f'trait {{ "zebra_{kind}", {what}, help = "Of zebras." }}\n' for kind, what in KINDS.items())
    values = ", ".join(f"zebra_{kind} = {VALUES[kind]}" for kind in KINDS)
    return ('spec { format = 1, id = "kinds", title = "Kinds" }\n' + traits
            + f'code {{ 101, "Grazing", summary = "It eats.", {values} }}\ncode {{ 102, "Asleep", summary = "It dreams." }}\n')


def check_kinds(program, conform, tally):
    """A trait of each kind is in the outputs of every target, by its name in whatever style."""
    listed = conform.program_output([program, "list", "targets"], conform.ROOT).stdout.decode().splitlines()
    for target in [line.split()[0] for line in listed]:
        with tempfile.TemporaryDirectory() as scratch:
            spec = Path(scratch) / "kinds.lua"
            spec.write_text(kinds_spec())
            made = conform.program_output([program, "generate", str(spec), "-t", target, "-o", scratch + "/out"]
                                          + ASKED_FOR.get(target, []), conform.ROOT)
            text = "".join(path.read_text() for path in Path(scratch, "out").rglob("*") if path.is_file())
        plain = re.sub(r"[^a-z0-9]", "", text.lower())
        missing = [kind for kind in KINDS if f"zebra{kind}" not in plain]
        tally.report(f"{target}: a new trait is in the outputs",
                     f"  none of kind {', '.join(missing)}\n{made.stdout.decode()[:500]}" if missing else None)
