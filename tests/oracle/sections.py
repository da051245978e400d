#!/usr/bin/env python3
"""Verifies the sections that specs cite: each exists, and its title fits the subject that cites it.

    python3 tests/oracle/sections.py PROGRAM --take LIST    updates both files to the sections that specs cite

rfc-sections.tsv has the title of each section of an RFC that a spec cites, taken from the RFCs without the
program.  A title fits if it shares a word with the code, a name or the class of it, or with the trait and its
value, or if all its words are in the title of the spec, as in "HTTP/3 Error Codes".  If the title of a correct
section does not fit, section-exceptions.tsv has the reason, for one subject or (`*`) for all.  LIST has the
columns of rfc-sections.tsv; titles already known are kept.  This module knows the output of the json target,
but no spec.
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
import suite  # noqa: E402

# Words that occur in titles about all codes, or have no meaning of their own.
COMMON = set("""a additional alert alerts an and are as assignment at by code codes considerations
defined definitions error errors extensions field for from handling iana if in individual into is it its
list mapping message messages new non not numeric of on or order other overview phrase ranges rcode
reason registry replies reply reserved response responses result severities status the their theory this
to transport use used using value values when which with""".split())
TEXTS = ("text", "name", "phrase", "title", "value", "id", "class")


# ---- the specs -----------------------------------------------------------------------------------


def citations_in(record, subject, context):
    """(subject, reference, texts on its subject) for all references within a record."""
    if isinstance(record, list):
        for item in record:
            yield from citations_in(item, subject, context)
    if not isinstance(record, dict):
        return
    context = context + [str(record[key]) for key in TEXTS if key in record]
    yield from ((subject, reference, context) for reference in record.get("references", []))
    for key, item in record.items():
        if key == "traits":
            for name, trait in item.items():
                yield from citations_in(trait, f"{subject} {name}", context + [name])
        elif key not in ("references", "contrasts"):
            yield from citations_in(item, subject, context)


def other_texts(record):
    """Texts that a code's or class's own references may be about: other names, header fields."""
    items = [item for trait in record["traits"].values() for item in trait.get("items", [])]
    return [alias["phrase"] for alias in record["aliases"]] + [item["text"] for item in items]


def citations_of(documents):
    """{(subject, document, section): texts} of the sections of RFCs that a spec cites."""
    found, title = {}, documents[0]["title"]
    for record in (record for one in documents for record in one["classes"] + one["codes"]):
        subject = record["text"] + " " + record["name"] if "text" in record else record["id"]
        for subject, reference, context in citations_in(record, subject, other_texts(record)):
            if "section" in reference and re.fullmatch(r"RFC \d+", reference["document"]):
                key = (subject, reference["document"], reference["section"])
                found.setdefault(key, [title]).extend(context)
    return found


def all_citations(program):
    found = {}
    for spec in suite.listed(program, "specs"):
        for key, texts in citations_of(suite.documents(program, spec)).items():
            found.setdefault(key, texts)
    return found


# ---- titles --------------------------------------------------------------------------------------


def words_of(*texts):
    """The words of texts in lowercase, including the parts of camelCase words."""
    text = " ".join(re.sub(r"([a-z])([A-Z])", r"\1 \2", text) for text in texts)
    return set(re.findall(r"[a-z]+|\d+", (text + " " + " ".join(texts)).lower()))


def are_alike(one, other):
    """Whether words have a common stem, like `partial` and `part`, `caching` and `cache`, of four letters or more."""
    shared = len(os.path.commonprefix((one, other)))
    return one.rstrip("s") == other.rstrip("s") or shared >= max(4, min(len(one), len(other)) - 1)


def fits(title, texts):
    about = words_of(title) - COMMON
    known = words_of(*texts[1:]) - COMMON
    return about <= words_of(texts[0]) or any(are_alike(a, b) for a in about for b in known)


def read_rows(name):
    """The lines of a file of this suite as lists of columns, without the heading."""
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file][1:]


def read_titles(rows):
    return {(document, section): title for document, section, title in rows}


def exception_for(exceptions, key):
    subject, document, section = key
    names = (subject, re.sub(".* ", "", subject), "*")
    return next((row for row in ((document, section, name) for name in names) if row in exceptions), None)


def problem_of(key, texts, titles, exceptions):
    subject, document, section = key
    if exception_for(exceptions, key):
        return ""
    if (document, section) not in titles:
        return f"{subject}: no title of {document}, {section}; if it exists, add it to rfc-sections.tsv"
    if fits(titles[document, section], texts):
        return ""
    return (f'{subject}: {document}, {section} is "{titles[document, section]}"; cite another section, or add '
            "a reason to section-exceptions.tsv")


def check_document(document, citations, titles, exceptions):
    return "\n".join(filter(None, (problem_of(key, texts, titles, exceptions)
                                   for key, texts in citations.items() if key[1] == document)))


def check(program, tally):
    """One test for each document."""
    citations, titles = all_citations(program), read_titles(read_rows("rfc-sections.tsv"))
    exceptions = {tuple(row[:3]): row[3] for row in read_rows("section-exceptions.tsv")}
    documents = sorted({document for _, document, _ in citations}, key=lambda name: int(name[4:]))
    used = {exception_for(exceptions, key) for key in citations} - {None}
    print(f"sections: {len(citations)} citations of {len({key[1:] for key in citations})} sections in "
          f"{len(documents)} RFCs, {len(used)} exceptions of {len(exceptions)} in use")
    for document in documents:
        tally.test("sections of " + document, check_document, document, citations, titles, exceptions)


# ---- taking what is cited ------------------------------------------------------------------------


def write_rows(name, head, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8") as file:
        file.writelines("\t".join(row) + "\n" for row in [head] + rows)


def order_of(row):
    """RFCs by number, sections by their parts."""
    return int(row[0][4:]), [(part.isdigit(), int(part) if part.isdigit() else 0, part)
                             for part in row[1].split(".")], row[2:]


def take(program, path):
    citations = all_citations(program)
    with open(path, encoding="utf-8") as file:
        known = read_titles(("RFC " + row[0], *row[1:]) for row in
                            (line.rstrip("\n").split("\t") for line in list(file)[1:]))
    known.update(read_titles(read_rows("rfc-sections.tsv")))
    cited = {key[1:] for key in citations}
    rows = [[*section, known[section]] for section in cited if section in known]
    exceptions = {tuple(row[:3]): row[3] for row in read_rows("section-exceptions.tsv")}
    used = {exception_for(exceptions, key) for key in citations} - {None}
    write_rows("rfc-sections.tsv", ["document", "section", "title"], sorted(rows, key=order_of))
    write_rows("section-exceptions.tsv", ["document", "section", "subject", "reason"],
               sorted(([*row, exceptions[row]] for row in used), key=order_of))


if __name__ == "__main__":
    take(os.path.abspath(sys.argv[1]), sys.argv[3])
