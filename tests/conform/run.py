#!/usr/bin/env python3
"""Asks the generated code of every language the same questions; see README.md.

    python3 tests/conform/run.py PROGRAM [--templates DIR] [LANGUAGE...]

A language is the name of a folder here, or any folder with a language.json.  `./dev test` asks each
language about HTTP; `--all`, or naming a language, includes all specs and variants, and slow linters.
"""
import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))
import suite  # noqa: E402
import probes  # noqa: E402
import programs  # noqa: E402
import promises  # noqa: E402

BUILT_IN = ["http", "grpc", "http2-error", "sqlstate"]
VARIED = ["http", "edges", "texts"]  # in all variants; the others in the usual one


def variants_of(language, spec):
    """The usual options; and the others, about specs that cover them."""
    return [{"name": "", "options": language.options}] + (language.variants if Path(spec).stem in VARIED else [])


def name_of(language, spec, variant):
    return " ".join(filter(None, [language.name, Path(spec).stem, variant["name"]]))


def is_thorough(spec, variant):
    return spec != "http" or variant["name"] != ""


def test_lint(tally, program, language, lint, documents):
    """Reads the outputs of all specs at once, if it can; those of variants, whose files may have one name, for http."""
    specs = [spec for spec in documents if Path(spec).stem not in language.refuses]
    at_once = tally.thorough and not lint.get("single") and not any("{id}" in word for word in lint["run"])
    if at_once:
        tally.test(f"{language.name}: {lint['name']}", probes.lint, program, language, specs, "", language.options,
                   lint["run"], needs=lint.get("needs"))
    for spec in specs:
        usual, *others = variants_of(language, spec)
        for variant in ([] if at_once else [usual]) + (others if spec == "http" else []):
            tally.test(f"{name_of(language, spec, variant)}: {lint['name']}", probes.lint, program, language, [spec],
                       documents[spec].document["id"], variant["options"], lint["run"], needs=lint.get("needs"),
                       thorough=is_thorough(spec, variant) or lint.get("slow", False))


def test_language(tally, program, language, documents):
    further = [str(HERE / name) for name in language.specs]
    documents = {**documents, **{spec: probes.load(program, spec) for spec in further}}
    together = tally.thorough and language.together
    if together:
        tally.test(f"{language.name}: all specs", probes.ask_together, program, language,
                   {spec: expected for spec, expected in documents.items() if Path(spec).stem not in language.refuses},
                   needs=language.needs)
    for spec, expected in documents.items():
        usual, *others = variants_of(language, spec)
        is_asked = together and Path(spec).stem not in language.refuses
        for variant in others if is_asked else [usual, *others]:
            tally.test(name_of(language, spec, variant), probes.ask, program, language, spec, expected, variant["options"],
                       variant.get("probe_template", "probe.tpl"), needs=language.needs,
                       thorough=is_thorough(spec, variant))
    for lint in language.lint:
        test_lint(tally, program, language, lint, documents)


def find_languages(names, own):
    """The languages with these names, here or elsewhere; without names, all languages in this folder."""
    folders = [Path(name).resolve() if (Path(name) / "language.json").exists() else HERE / name for name in names]
    return [probes.Language(folder, own)
            for folder in folders or sorted(path.parent for path in HERE.glob("*/language.json"))]


def main():
    parser = argparse.ArgumentParser(description="Asks generated code.")
    parser.add_argument("program")
    parser.add_argument("--templates", type=Path, default=probes.TEMPLATES, help="the folder of your own targets")
    parser.add_argument("language", nargs="*")
    options = parser.parse_intermixed_args()
    program, tally = str(Path(options.program).resolve()), suite.Tally(at_once=suite.AT_ONCE)
    tally.thorough = tally.thorough or bool(options.language)
    specs = BUILT_IN + sorted(str(path) for path in (HERE / "specs").glob("*.lua"))
    documents = {spec: probes.load(program, spec) for spec in specs}
    for language in find_languages(options.language, options.templates.resolve()):
        test_language(tally, program, language, documents)
        if language.own == probes.TEMPLATES:
            promises.test_memory(tally, program, language)
            tally.test(f"{language.name}: names of functions", promises.check_names, program, language)
            programs.test(tally, program, language)
    if not options.language:
        promises.test_targets(tally, program)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
