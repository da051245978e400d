#!/usr/bin/env python3
"""Checks that the HTTP spec says what it was asked to say.

    python3 tests/facts/run.py PROGRAM

Each line of mission.tsv is a fact: its number, where it stands (`404.meaning`, `client_error.from`,
`spec.meaning`, `401.contrast.403`), and what must stand there.  Phrases, titles, numbers and other
names are compared whole, all else as a part of the text.  It knows of the program what the json
target writes.
"""
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
WHOLE = ("phrase", "title", "from", "to")
ALIASES = ("was", "also", "accepts")


def read_document(program):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, "generate", "http", "-t", "json", "-o", folder], check=True,
                       stdout=subprocess.DEVNULL)
        with open(os.path.join(folder, "http_status.json"), encoding="utf-8") as file:
            return json.load(file)


def read_records(document):
    """Codes by value, classes by id, and the spec itself."""
    records = {"spec": document}
    records.update((str(code["value"]), code) for code in document["codes"])
    records.update((one["id"], one) for one in document["classes"])
    return records


def texts_of(record, field):
    """What a record says in a field, as a list of texts."""
    if field.startswith("contrast."):
        other = field.split(".")[1]
        return [one["text"] for one in record["contrasts"] if str(one["value"]) == other]
    if field in ALIASES:
        return [alias["phrase"] for alias in record["aliases"] if alias["kind"] == field]
    if field == "uses":
        return [use["text"] for use in record["uses"]]
    return [str(record.get(field, ""))]


def problem_of(records, place, wanted):
    """What is wrong with a fact, or nothing."""
    name, field = place.split(".", 1)
    if name not in records:
        return "there is no %s" % name
    texts = texts_of(records[name], field)
    if field in WHOLE + ALIASES:
        holds = wanted in texts
    else:
        holds = any(wanted.lower() in text.lower() for text in texts)
    return "" if holds else "it says: " + " | ".join(texts)


def main(arguments):
    records = read_records(read_document(os.path.abspath(arguments[0])))
    passed = failed = 0
    with open(os.path.join(HERE, "mission.tsv"), encoding="utf-8") as file:
        for line in file:
            number, place, wanted = line.rstrip("\n").split("\t")
            problem = problem_of(records, place, wanted)
            if problem:
                print("---- %s: %s does not say \"%s\"; %s" % (number, place, wanted, problem))
                failed += 1
            else:
                passed += 1
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
