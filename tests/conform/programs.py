"""Programs of users: the snippets of docs/using/TARGET.md, and a program whose constant was renamed.

A language is described by "program" in its language.json; see README.md.  This module knows no language.
"""
import os
import re
import tempfile
from pathlib import Path

import suite

PAGES = suite.ROOT / "docs/using"
LEAST = 8  # lines that a page prints

OLDER = 'spec { format = 1, id = "acme_error", title = "Errors" }\ncode { 13, "Limit Reached", summary = "No more." }\n'
NEWER = OLDER.replace('"Limit Reached"', '"Quota Used Up", was = { "Limit Reached" }')


def blocks_of(page, fence):
    """The code blocks of a page with this word behind the fence, as lists of lines."""
    found = re.findall(r"^```%s\n(.*?)^```$" % re.escape(fence), page, flags=re.M | re.S)
    return [block.splitlines() for block in found]


class Source:
    """The blocks, each in its part of the program: that whose pattern its first line matches, or the body."""

    def __init__(self, language, blocks):
        self.shape, self.parts = language.program, {"body": []}
        for block in blocks:
            part = next((name for name, start in self.shape.get("parts", {}).items() if re.match(start, block[0])), "body")
            self.parts.setdefault(part, []).extend(block + [""])

    def text(self):
        lines = []
        for line in self.shape.get("frame", ["{body}"]):
            lines += self.parts.get(line[1:-1], []) if re.fullmatch(r"\{\w+\}", line) else [line]
        return "\n".join(lines).rstrip("\n") + "\n"

    def printed(self):
        """A comment behind code of the body is a line that the code prints."""
        mark = re.escape(self.shape["comment"])
        found = (re.match(r"\s*(?!%s)\S.*?\s%s (.*)$" % (mark, mark), line) for line in self.parts["body"])
        return [one[1] for one in found if one]


def build_and_run(language, source, folder):
    """What the program prints."""
    path = Path(folder) / language.program["file"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source.text(), encoding="utf-8")
    for command in language.program.get("build", language.build):
        suite.output_of(language.fill(command, ""), folder)
    return suite.output_of(language.fill(language.program.get("run", language.run), ""), folder).splitlines()


def check_page(program, language):
    """The page's commands make the outputs, and its snippets print what their comments say."""
    page = (PAGES / f"{language.target}.md").read_text(encoding="utf-8")
    source = Source(language, blocks_of(page, language.program["fence"]))
    with tempfile.TemporaryDirectory() as folder:
        for fence, file in language.program.get("files", {}).items():
            Path(folder, file).write_text("\n\n".join("\n".join(block) for block in blocks_of(page, fence)) + "\n")
        for line in (line for block in blocks_of(page, "sh") for line in block if line.startswith("statusgen ")):
            suite.output_of(["sh", "-c", line], folder,
                            env=dict(os.environ, PATH=f"{Path(program).parent}:{os.environ['PATH']}"))
        given, wanted = build_and_run(language, source, folder), source.printed()
    if len(wanted) < LEAST:
        return f"the page has {len(wanted)} comments that say what is printed; expected at least {LEAST}"
    different = [f"expected `{want}`, got `{got}`"
                 for want, got in zip(wanted + ["(end)"], given + ["(end)"]) if want != got]
    return "\n".join(different[:3])


def check_rename(program, language):
    """A program that uses a constant builds before and after the code has another name, and prints its value."""
    source = Source(language, [block.splitlines() for block in language.renamed["program"]])
    for spec in OLDER, NEWER:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "acme.lua").write_text(spec)
            suite.output_of([program, "generate", "acme.lua", "-t", language.target, "-o", language.renamed.get("folder", "."),
                             *language.renamed.get("options", [])], folder)
            given = build_and_run(language, source, folder)
            if given[:1] != ["13"]:
                return f"expected `13`, got `{given}`, with\n{spec}"
    return ""


def test(tally, program, language):
    if (PAGES / f"{language.target}.md").exists():
        tally.test(f"{language.name}: docs/using/{language.target}.md", check_page, program, language,
                   needs=language.needs + language.program.get("needs", []), thorough=True)
    if language.renamed:
        tally.test(f"{language.name}: users of an older name", check_rename, program, language,
                   needs=language.needs, thorough=True)
