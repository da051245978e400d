"""Tests that documents have the same elements with hostile texts as with harmless ones, and show every
text unchanged.  This module knows formats and the tools that read them, not targets.
"""
import html.parser
import json
import re
import shutil
from pathlib import Path

import suite

HERE = Path(__file__).resolve().parent
NPM = suite.ROOT / "build" / "documents"  # where tests/documents installs its tools


def find(*programs):
    for program in programs:
        if shutil.which(program):
            return program
    raise suite.Skip(f"no {programs[0]}")


# ---- formats: each gives the elements, and the texts that are shown ---------------------------------


def tree_of(value, texts):
    if isinstance(value, dict):
        texts += [key for key in value]
        return {key: tree_of(inner, texts) for key, inner in value.items()}
    if isinstance(value, list):
        return [tree_of(inner, texts) for inner in value]
    if isinstance(value, str):
        texts.append(value)
    return type(value).__name__


def read_tree(value):
    texts = []
    return json.dumps(tree_of(value, texts), indent=1).split("\n"), "\n".join(texts)


def read_json(path):
    return read_tree(json.loads(path.read_text(encoding="utf-8")))


def read_yaml(path):
    try:
        import yaml
    except ImportError as error:
        raise suite.Skip("no python3-yaml") from error
    return read_tree(yaml.safe_load(path.read_text(encoding="utf-8")))


class Elements(html.parser.HTMLParser):
    """Elements with the names of their attributes, scripts and styles unchanged, and the text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements, self.shown, self.inside = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.inside = tag
        self.elements.append(" ".join([tag] + sorted(name for name, _ in attrs)))
        for name, value in attrs:
            if name in ("href", "src", "action") and not re.match(r"https?://|#|\w+$", value or ""):
                self.elements.append(f"{tag} {name} leads to {value}")

    def handle_endtag(self, tag):
        self.inside = ""
        self.elements.append("/" + tag)

    def handle_data(self, data):
        if self.inside in ("script", "style"):
            self.elements.append(data)
        else:
            self.shown.append(data)

    def handle_comment(self, data):
        self.elements.append("comment")


def read_elements(text):
    parser = Elements()
    parser.feed(text)
    return parser.elements, "".join(parser.shown)


def read_html(path):
    """The document in the browser after its scripts ran."""
    program = find("chromium", "chromium-browser", "google-chrome")
    return read_elements(suite.output_of([program, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", path.as_uri()]))


def read_markdown(path):
    find("node")
    if not (NPM / "node_modules" / "micromark").exists():
        raise suite.Skip("no micromark")
    shutil.copy(HERE / "markdown.mjs", NPM)
    return read_elements(suite.output_of(["node", NPM / "markdown.mjs", path]))


def read_manual(path):
    """Requests and macros; complaints of groff about others are problems, too."""
    find("mandoc")
    tree = suite.output_of(["mandoc", "-T", "tree", path])
    shown = suite.output_of(["mandoc", "-T", "utf8", "-O", "width=1000", path])
    elements = [re.sub(r" \*?\d+:\d+.*| .*(?= \(comment\))", "", line) for line in tree.split("\n") if " (text) " not in line]
    if shutil.which("groff"):
        said = suite.run(["groff", "-ww", "-mdoc", "-Tutf8", "-z", path]).stderr
        # Lines without a blank, and characters that terminals lack, are not tested here.
        elements += [line for line in said.split("\n")
                     if "can't break line" not in line and "can't find special character" not in line]
    return elements, re.sub(r".\x08", "", shown).replace("\u2010", "-").replace("\u2019", "'")


READERS = {".json": read_json, ".yaml": read_yaml, ".yml": read_yaml, ".html": read_html, ".md": read_markdown,
           **{f".{section}": read_manual for section in range(1, 9)}}

# ---- comparing -------------------------------------------------------------------------------------


def squeezed(text):
    return re.sub(r"\s+", "", text)


def first_difference(wanted, given):
    for number, (want, got) in enumerate(zip(wanted + ["(end)"], given + ["(end)"])):
        if want != got:
            around = "".join(f"\n    {line[:200]}" for line in given[max(0, number - 5):number])
            return f"another element than with plain texts, wanted {want[:200]!r}, got {got[:500]!r}, after{around}"
    return "more elements than with plain texts"


def find_missing(shown, plain_shown, cells, plain_cells):
    """A cell that is not shown although its harmless counterpart is; None if there is none."""
    words, shown, at = set(re.findall(r"\w+", plain_shown)), squeezed(shown), 0
    for line, cell in cells.items():
        plain = re.search(rb"w(q[a-j]+){2}", plain_cells[line].text)
        if cell.place.endswith("address"):
            continue  # parts of it are encoded, such as %20
        if not plain or plain[0].decode() not in words:
            continue
        text = squeezed(cell.text.decode())
        found = shown.find(text, max(0, at - 50000))  # cells are shown roughly in order
        at = found if found >= 0 else shown.find(text)
        if at < 0:
            return cell
    return None


def compare(out, twin, cells, plain_cells):
    """The problem of the documents in the folder OUT, compared with those of TWIN; None if there is none.

    Raises Skip if the tool is missing, and Failed if a tool does not read a document.
    """
    for path in sorted(path for path in out.rglob("*") if path.is_file()):
        if path.suffix not in READERS:
            return f"nobody can look at {path.name}: tests/escape/documents.py reads {' '.join(READERS)}"
        elements, shown = READERS[path.suffix](path)
        plain_elements, plain_shown = READERS[path.suffix](twin / path.relative_to(out))
        if elements != plain_elements:
            return f"{path.name}: {first_difference(plain_elements, elements)}"
        missing = find_missing(shown, plain_shown, cells, plain_cells)
        if missing:
            return f"{path.name} does not show the {missing.place} {missing.text[:2000]!r}"
    return None
