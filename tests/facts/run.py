#!/usr/bin/env python3
"""Checks that the HTTP spec states certain facts, and that each spec states its source.

    python3 tests/facts/run.py PROGRAM [WORD...]

Each line of mission.tsv is a fact: its number, its field (`404.meaning`, `client_error.from`,
`spec.meaning`, `401.contrast.403`), and the expected text.  Phrases, titles, numbers and other names must
be equal to it; other texts must contain it.  The example of a code has its status line and the fields
that it must have.  This script knows the json target.
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
import suite  # noqa: E402

WHOLE = ("phrase", "title", "from", "to")
ALIASES = ("was", "also", "accepts")


def read_records(document):
    """Codes by value, classes by id, and the spec itself."""
    records = {"spec": document}
    records.update((str(code["value"]), code) for code in document["codes"])
    records.update((one["id"], one) for one in document["classes"])
    return records


def texts_of(record, field):
    """The texts of a field of a record, as a list."""
    if field.startswith("contrast."):
        other = field.split(".")[1]
        return [one["text"] for one in record["contrasts"] if str(one["value"]) == other]
    if field in ALIASES:
        return [alias["phrase"] for alias in record["aliases"] if alias["kind"] == field]
    if field == "uses":
        return [use["text"] for use in record["uses"]]
    return [str(record.get(field, ""))]


def problem_of(records, place, wanted):
    """The problem with a fact."""
    name, field = place.split(".", 1)
    if name not in records:
        return "there is no %s" % name
    texts = texts_of(records[name], field)
    if field in WHOLE + ALIASES:
        holds = wanted in texts
    else:
        holds = any(wanted.lower() in text.lower() for text in texts)
    return "" if holds else "it is: " + " | ".join(texts)


def source_problem_of(line):
    """The problem with a line of `list specs`: it has the count, the date or version, and the source."""
    row = re.fullmatch(r"\S+ +[1-9]\d* codes  (\S.*?)  +(\S.*?)  (https://\S+)", line)
    return "" if row else "it is: " + line


def problem_of_example(code):
    """The problem with the example of a code: it shows the status line, and the fields that are always required."""
    line = "HTTP/1.1 %(text)s %(phrase)s" % code
    message = next((one for one in code.get("example", []) if line in one), None)
    if message is None:
        return "no message has: " + line
    sent = [one.partition(":")[0] for one in message.partition("\n\n")[0].splitlines()[1:]]
    required = [field["text"] for field in code["traits"].get("headers", {"items": []})["items"]
                if field["fields"]["level"] == "must"
                and field["fields"].get("condition", "Always").startswith(("Always", "With the option"))]
    return ", ".join(field for field in required if field not in sent)


def main(arguments):
    program, tally = os.path.abspath(arguments[0]), suite.Tally(arguments[1:])
    document = suite.document(program, "http")
    records = read_records(document)
    with open(os.path.join(HERE, "mission.tsv"), encoding="utf-8") as file:
        for line in file:
            number, place, wanted = line.rstrip("\n").split("\t")
            tally.test(f'{number}: {place} says "{wanted}"', problem_of, records, place, wanted)
    for line in suite.output_of([program, "list", "specs"]).splitlines():
        tally.test(f"the source of {line.split()[0]}, and how new it is", source_problem_of, line)
    for code in document["codes"]:
        if code["value"] != 306:  # no document defines its messages
            tally.test(f'the example of {code["text"]} is that of its code', problem_of_example, code)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
