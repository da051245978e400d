#!/usr/bin/env python3
"""Asks the generated code of every language the same questions; see README.md."""

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import promises

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TEMPLATES = ROOT / "templates"
TOOLS = Path(os.environ.get("STATUSGEN_TOOLS", ROOT / "build" / "tools"))
BUILT_IN = ["http", "grpc", "http2-error"]
# By name of a spec: which of its groups take part.
GROUPS = {"claims": ["first", "second"]}
SHOWN = 6


def program_output(command, folder, stdin=None):
    """Runs COMMAND in FOLDER; gives its exit code and all that it printed."""
    done = subprocess.run(command, cwd=folder, input=stdin, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT if stdin is None else subprocess.PIPE,
                          check=False, timeout=600)
    return done


# ---- what is asked, and what must be answered ----------------------------------------------------


def phrase_key(data):
    """The bytes of a phrase that lookups compare."""
    return bytes(b | 0x20 if 0x41 <= b <= 0x5A else b for b in data
                 if b >= 0x7F or chr(b).isalnum() or (b < 0x20 and not 9 <= b <= 13))


def rank_of(code):
    """Who may claim a text first: codes without a group, and of these and of the others the primary ones."""
    return ("group" in code, "primary" not in code)


class Expected:
    """The answers, from the document that the json target writes."""

    def __init__(self, document):
        self.document = document
        self.codes = {}
        self.names = {}
        self.phrases = {}
        self.said = []  # all phrases, also those that find nothing
        taking_part = [c for c in document["codes"] if c["state"]["kind"] not in ("reserved", "retired")]
        for code in taking_part:
            if code["canonical"]:
                self.codes[code["value"]] = code
        for rank in sorted({rank_of(code) for code in taking_part}):
            claiming = [c for c in taking_part if rank_of(c) == rank]
            for code in claiming:
                self.claim(code, code["value"])
            for code in claiming:
                for alias in code["aliases"]:
                    self.claim(alias, code["value"])
        self.phrases.pop(b"", None)  # a phrase of punctuation alone is no word to look up

    def claim(self, item, value):
        self.said.append(item["phrase"].encode())
        self.phrases.setdefault(phrase_key(item["phrase"].encode()), value)
        if item.get("kind") != "accepts":
            self.names.setdefault(item["upper_name"], value)

    def class_of(self, value):
        for item in self.document.get("classes", []):
            if item["from"] <= value <= item["to"]:
                return item
        return None

    def fallback(self, value):
        if value in self.codes:
            return value
        item = self.class_of(value)
        if item and "fallback" in item:
            return item["fallback"]
        return self.document.get("fallback", 0)

    def has_fallback(self):
        return "fallback" in self.document or any("fallback" in c for c in self.document.get("classes", []))

    def trait_lines(self, trait, value):
        code, item = self.codes.get(value), self.class_of(value)
        given = (code or {}).get("traits", {}).get(trait["name"])
        if given is None and not code and item:
            given = item.get("traits", {}).get(trait["name"])
        answer = given.get("value") if given else None
        if trait["kind"] == "flag":
            return ["yes" if answer else "no"]
        if trait["kind"] != "list":
            return ["-" if answer is None else str(answer)]
        lines = []
        for entry in (given or {}).get("items", []):
            values = entry.get("fields", {})
            fields = [f"{f['name']}={values[f['name']]}" for f in trait["fields"] if f["name"] in values]
            lines.append("|".join([entry["text"]] + fields))
        return lines or ["-"]

    def value_lines(self, value):
        code, item = self.codes.get(value), self.class_of(value)
        lines = [f"value {value}", f"listed {'yes' if code else 'no'}",
                 f"name {code['upper_name'] if code else '-'}", f"phrase {code['phrase'] if code else '-'}"]
        if self.document.get("classes"):
            lines.append(f"class {item['id'] if item else '-'}")
            lines += [f"is {c['id']} {'yes' if c is item else 'no'}" for c in self.document["classes"]]
        if self.has_fallback():
            lines.append(f"fallback {self.fallback(value)}")
        for trait in self.document.get("traits", []):
            lines += [f"trait {trait['name']} {line}" for line in self.trait_lines(trait, value)]
        return lines

    def answers(self, questions):
        lines = []
        for question in questions:
            word, _, rest = question.partition(" ")
            if word == "count":
                lines.append(f"count {len(self.codes)}")
                lines += [f"at {value}" for value in sorted(self.codes)]
            elif word == "value":
                lines += self.value_lines(int(rest))
            else:
                data = bytes.fromhex(rest)
                known = self.names.get(data.decode("latin-1")) if word == "name" else \
                    self.phrases.get(phrase_key(data))
                lines.append(f"{word} {rest} {'-' if known is None or not data else known}")
        return lines

    def questions(self):
        """Every listed value, its neighbours and some others; every name and phrase, and damaged ones."""
        chance = random.Random(1)
        values = set(self.codes)
        for item in self.document.get("classes", []):
            values |= {item["from"], item["to"]}
        values |= {v + d for v in list(values) for d in (-1, 1)} | {0, -1, 2147483647, -2147483647}
        texts = [n.encode() for n in self.names] + self.said
        texts += [b"", b"\0", b"\xff\xfe", b"not found", b"NOT__FOUND", "Not Found\u00a0".encode(),
                  b"N" * 5000, b"NOT_FOUND\0", b"' OR 1=1", b"${x}", b"__proto__", b"constructor",
                  b"toString", b"hasOwnProperty", b"-", b" ", b"class", b"None", b"nil"]
        for text in list(texts):
            if text:
                texts += [text[:-1], text + b"x", text.lower(), text.upper(),
                          text[:len(text) // 2] + bytes([chance.randrange(256)]) + text[len(text) // 2 + 1:]]
        questions = ["count"] + [f"value {v}" for v in sorted(values)]
        for text in dict.fromkeys(texts):
            questions += [f"name {text.hex()}", f"phrase {text.hex()}"]
        return questions


# ---- one language --------------------------------------------------------------------------------


class Tally:
    """Counts what passed, failed and was skipped, and says so as it goes."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def report(self, name, problem):
        if problem is None:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {name}\n{problem}", flush=True)

    def skip(self, name, why):
        self.skipped += 1
        print(f"skipped {name}: {why}", flush=True)


def generate(program, spec, target, folder, options):
    """Generates SPEC with the groups that we want; gives what program_output gives."""
    groups = [word for group in GROUPS.get(Path(spec).stem, []) for word in ("--only", f"group={group}")]
    return program_output([program, "generate", spec, "-t", target, "-o", str(folder)] + groups + options, ROOT)


def missing_tools(needs):
    return [n for n in needs or [] if not (shutil.which(n) or (TOOLS / n).exists())]


def fill(command, identifier, files, here):
    words = []
    for word in command:
        if word == "{files}":
            words += files
        else:
            words.append(word.replace("{id}", identifier).replace("{tools}", str(TOOLS))
                         .replace("{here}", str(here)))
    return words


def templates_with_probe(language, folder, scratch, template, own):
    """A copy of the target's folder in which the probe is one more output."""
    copy = scratch / "templates"
    shutil.copytree(TEMPLATES, copy)
    if own != TEMPLATES:
        shutil.copytree(own, copy, dirs_exist_ok=True)
    target = copy / language["target"] / "target.lua"
    text = target.read_text()
    row = 'outputs = { { "probe", file = "%s", from = "probe.tpl" },' % language["probe"]
    target.write_text(re.sub(r"\boutputs\s*=\s*\{", lambda _: row, text, count=1))
    shutil.copy(folder / template, copy / language["target"] / "probe.tpl")
    return copy


def first_difference(wanted, given):
    lines = []
    last_question = ""
    for number, (want, got) in enumerate(zip(wanted + ["(end)"], given + ["(end)"]), 1):
        if want.startswith("value "):
            last_question = want
        if want != got:
            lines.append(f"  line {number} ({last_question}): wanted {want!r}, got {got!r}")
        if len(lines) == SHOWN:
            break
    return "\n".join(lines) or f"  {len(wanted)} lines wanted, {len(given)} given"


def run_probe(program, language, folder, spec, expected, options, template, scratch, own=TEMPLATES,
              change=None):
    """None if the probe answers as expected, else what went wrong.

    OWN templates go before ours.  CHANGE is called with the folder of the outputs before they are built.
    """
    templates = templates_with_probe(language, folder, scratch, template, own)
    work = scratch / "work"
    made = generate(program, spec, language["target"], work, ["--templates", str(templates)] + options)
    refused = language.get("refuses", {}).get(Path(spec).stem)
    if refused:
        text = made.stdout.decode()
        return None if made.returncode == 3 and refused in text else f"  must be refused with {refused}:\n{text}"
    if made.returncode:
        return made.stdout.decode()
    if change:
        change(work)
    identifier = expected.document["id"]
    for command in language.get("build", []):
        built = program_output(fill(command, identifier, [], folder), work)
        if built.returncode:
            return f"  {' '.join(command)}\n{built.stdout.decode(errors='replace')[:3000]}"
    questions = expected.questions()
    asked = program_output(fill(language["run"], identifier, [], folder), work, ("\n".join(questions) + "\n").encode())
    given = asked.stdout.decode(errors="replace").split("\n")[:-1]
    wanted = expected.answers(questions)
    if asked.returncode or given != wanted:
        return first_difference(wanted, given) + "\n" + asked.stderr.decode(errors="replace")[:1500]
    return None


def run_lints(program, language, folder, spec, identifier, options, scratch, tally, name, own):
    clean = scratch / "clean"
    made = generate(program, spec, language["target"], clean, ["--templates", str(own)] + options)
    if made.returncode:
        tally.report(f"{name}: outputs to lint", made.stdout.decode())
        return
    files = sorted(str(f.relative_to(clean)) for f in clean.rglob("*") if f.is_file())
    for lint in language.get("lint", []):
        missing = missing_tools(lint.get("needs"))
        if missing:
            tally.skip(f"{name}: {lint['name']}", f"no {', '.join(missing)}")
            continue
        done = program_output(fill(lint["run"], identifier, files, folder), clean)
        tally.report(f"{name}: {lint['name']}",
                     done.stdout.decode(errors="replace")[:3000] if done.returncode else None)


def run_language(program, folder, documents, tally, own=TEMPLATES):
    language = json.loads((folder / "language.json").read_text())
    variants = [{"name": "", "options": language.get("options", []), "probe_template": "probe.tpl"}]
    variants += language.get("variants", [])
    missing = missing_tools(language.get("needs"))
    further = [str(HERE / name) for name in language.get("specs", [])]
    for spec, expected in {**documents, **{spec: load_document(program, spec) for spec in further}}.items():
        for variant in variants if spec in documents else variants[:1]:
            name = " ".join(filter(None, [folder.name, Path(spec).stem, variant["name"]]))
            with tempfile.TemporaryDirectory() as scratch:
                if missing:
                    tally.skip(name, f"no {', '.join(missing)}")
                else:
                    tally.report(name, run_probe(program, language, folder, spec, expected, variant["options"],
                                                 variant.get("probe_template", "probe.tpl"), Path(scratch),
                                                 own))
                if Path(spec).stem not in language.get("refuses", {}):
                    run_lints(program, language, folder, spec, expected.document["id"], variant["options"],
                              Path(scratch), tally, name, own)
    if not missing and own == TEMPLATES:
        promises.check_memory(program, language, folder, sys.modules[__name__], tally)


def load_document(program, spec):
    with tempfile.TemporaryDirectory() as folder:
        made = generate(program, spec, "json", folder, [])
        if made.returncode:
            sys.exit(made.stdout.decode())
        path = next(p for p in Path(folder).glob("*.json") if not p.name.endswith(".schema.json"))
        return Expected(json.loads(path.read_text()))


def load_documents(program):
    specs = BUILT_IN + sorted(str(p) for p in (HERE / "specs").glob("*.lua"))
    return {spec: load_document(program, spec) for spec in specs}


def find_languages(wanted):
    """The folders that are wanted, of this one or anywhere; all of this one if none are."""
    if not wanted:
        return sorted(path.parent for path in HERE.glob("*/language.json"))
    return [Path(name).resolve() if (Path(name) / "language.json").exists() else HERE / name for name in wanted]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--templates", type=Path, default=TEMPLATES, help="targets of your own")
    parser.add_argument("language", nargs="*", help="a folder here, or one with a language.json; all of here")
    said = parser.parse_intermixed_args()
    program = str(Path(said.program).resolve())
    tally = Tally()
    documents = load_documents(program)
    for folder in find_languages(said.language):
        run_language(program, folder, documents, tally, said.templates.resolve())
    if not said.language:
        promises.check_kinds(program, sys.modules[__name__], tally)
    print(f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped")
    return 1 if tally.failed else 0


if __name__ == "__main__":
    sys.exit(main())
