"""Specs with given texts, each in a cell on lines of its own, so that the line of a message identifies the
text.  This module knows the form of specs, not what is generated from them.
"""
import re
from typing import NamedTuple

MANY = 100000  # values of the spec
GLUE = b" and "
MORE = b"More: "  # a meaning that begins with the summary is shown without it


class Cell(NamedTuple):
    place: str  # the kind of text, such as "summary"
    index: int  # the index of the text or, in a cell that joins several, of the cell among its kind
    text: bytes


def as_bytes(text):
    return text if isinstance(text, bytes) else text.encode()


def quoted(data):
    """DATA as a string of a spec, with escapes for bytes other than plain ASCII."""
    plain = {ord('"'): '\\"', ord("\\"): "\\\\"}
    return '"' + "".join(plain.get(b) or (chr(b) if 0x20 <= b < 0x7F else f"\\{b:03d}") for b in data) + '"'


def harmless(numbers, text):
    """A text with as many words and lines as TEXT, and without a meaning in any language; each word
    contains the NUMBERS."""
    word = "q".join(["w"] + ["".join(chr(ord("a") + int(digit)) for digit in str(number)) for number in numbers])
    return re.sub(rb"[^ \n]+", word.encode(), text)


class Spec:
    """A spec that is written line by line.

    TEXTS are inserted; REFUSED lists the cells to omit, as (place, index); with TWIN, each text is
    replaced by a harmless one of the same form.
    """

    def __init__(self, texts, refused=frozenset(), twin=False):
        self.texts = [as_bytes(text) for text in texts]
        self.refused, self.twin = refused, twin
        self.lines, self.cells, self.places = [], {}, []

    def add(self, *lines):
        self.lines += lines

    def put(self, place, index, line, text=None, before=b"", after=b"", instead=None):
        """Adds LINE with text number INDEX, or TEXT, in place of its @; a rejected text is replaced by INSTEAD or omitted."""
        text = self.texts[index] if text is None else text
        if (place, index) in self.refused:
            if instead is not None:
                self.add(line.replace("@", quoted(instead)))
            return
        if place not in self.places:
            self.places.append(place)
        if self.twin:
            text = harmless((self.places.index(place), index), text)
        whole = before + text + after
        self.add(line.replace("@", quoted(whole)))
        self.cells[len(self.lines)] = Cell(place, index, whole)

    def cell_at(self, first, last):
        """The first cell on the lines from FIRST to LAST, or None."""
        return next((self.cells[line] for line in range(first, last + 1) if line in self.cells), None)

    def source(self):
        return "\n".join(self.lines) + "\n"


# ---- the places of a code ------------------------------------------------------------------------


def add_code(spec, i, other):
    name = f"n{i}".encode()
    spec.add(f"code {{ {i},")
    spec.put("phrase", i, "  @,", before=name + b" ", instead=name)
    spec.add(f'  name = "{name.decode()}",')
    spec.put("summary", i, "  summary = @,")
    spec.put("meaning", i, "  meaning = @,", before=MORE)
    spec.put("action", i, "  action = @,")
    spec.add("  uses = {")
    spec.put("use", i, "    @,")
    spec.add("  }, example = {")
    spec.put("example", i, "    @,")
    spec.add(f"  }}, contrast = {{ [{other}] =")
    spec.put("contrast", i, "    @,", instead=b"x")
    spec.add('  }, ref = { "Doc, 1",')
    spec.put("section", i, "    @,", before=b"Doc, ")
    spec.add("  },")
    add_aliases(spec, i, name)
    add_traits(spec, i)
    if i % 5 == 0:
        spec.add(f'  state = {{ "deprecated", use = {other},')
        spec.put("why", i, "    @,", instead=b"x")
        spec.add("  },")
    spec.add("}")


def add_aliases(spec, i, name):
    """A text as a whole phrase, at its end (as above) and at its beginning."""
    spec.add("  was = { {")
    spec.put("older phrase", i, "    @,", instead=b"older " + name)
    spec.add(f'    name = "was_{i}",')
    spec.put("older phrase's section", i, "    ref = @,", before=b"Doc, ")
    spec.add("  } }, also = { {")
    spec.put("other phrase", i, "    @,", after=b" also " + name, instead=b"also " + name)
    spec.add(f'    name = "also_{i}",')
    spec.put("other phrase's user", i, "    by = @,")
    spec.add("  } }, accepts = { {")
    spec.put("accepted phrase", i, "    @,", before=b"<" + name + b">", after=b"/", instead=b"accepted " + name)
    spec.add(f'    name = "accepts_{i}",')
    spec.put("accepted phrase's user", i, "    by = @,")
    spec.add("  } },")


def add_traits(spec, i):
    spec.add("  advice = {")
    spec.put("trait's text", i, "    @,", instead=b"x")
    spec.put("trait's section", i, "    ref = @,", before=b"Doc, ")
    spec.add("  }, note = { {")
    spec.put("item", i, "    @,", instead=b"x")
    spec.add('    "must",')
    spec.put("item's field", i, "    when = @,")
    spec.add("  } },")


# ---- places of which there are few ---------------------------------------------------------------


def begin(spec, title, summary, meaning):
    spec.add(f'spec {{ format = 1, id = "escaped", values = {{ from = 0, to = {MANY} }}, fallback = 0,', "  title =")
    title("  @,")
    summary("  summary = @,")
    meaning("  meaning = @,")
    spec.add("}", 'document { "Doc", "Document", url = "https://example.org/{section}" }',
             'trait { "advice", text = true, help = "What to do." }',
             'trait { "note", list = { level = { "must", "may" }, when = "text" }, help = "Remarks." }',
             f'code {{ {MANY}, "Last", summary = "One." }}')


def add_few(spec, i, put, cls):
    """Document, group, class and trait number I; PUT writes their texts."""
    spec.add(f'document {{ "Doc {i}",')
    put("document's title", "  @,", instead=b"x")
    put("document's address", "  url = @,", before=b"https://example.org/")
    spec.add(f'}} group {{ "group_{i}",')
    put("group's title", "  @,", instead=b"x")
    put("group's address", "  url = @,")
    put("group's summary", "  summary = @,")
    spec.add(f'}} trait {{ "flag_{i}", flag = true,')
    put("trait's help", "  help = @,")
    spec.add(f'}} class {{ "class_{i}",')
    put("class's title", "  @,", instead=b"x")
    spec.add("  from = %d, to = %d," % cls)
    put("class's summary", "  summary = @,")
    put("class's meaning", "  meaning = @,", before=MORE)
    spec.add("  uses = {")
    put("class's use", "    @,")
    spec.add("  }, was = {")
    put("class's older title", "    @,")
    spec.add("  },", "}")


def wide_spec(texts, refused):
    """Each text alone in each position, to find out which are rejected when a spec is read."""
    spec = Spec(texts, refused)
    begin(spec, *[lambda line: spec.add(line.replace("@", '"x"'))] * 3)
    for i in range(len(texts)):
        add_few(spec, i, lambda place, line, i=i, **more: spec.put(place, i, line, **more), (10 * i, 10 * i + 9))
        add_code(spec, i, MANY)
    return spec


def few_spec(texts, refused, rejected, twin=False, count=6):
    """Each text in each position, with few classes, traits, documents and groups, which share the texts.

    REJECTED are cells of wide_spec, REFUSED cells of this one.
    """
    spec = Spec(texts, refused | rejected, twin)
    codes = len(texts)

    def share(place, part, parts):
        chosen = [i for i in range(part, codes, parts) if (place, i) not in rejected]
        return GLUE.join(spec.texts[i] for i in chosen)

    def put_share(place, like, part, parts, line, **more):
        spec.put(place, codes + part, line, share(like, part, parts), **more)

    begin(spec, lambda line: put_share("spec's title", "class's title", 0, 1, line),
          lambda line: put_share("spec's summary", "class's summary", 0, 1, line),
          lambda line: put_share("spec's meaning", "class's meaning", 0, 1, line, before=MORE))
    size = (codes + count - 1) // count
    for i in range(count):
        add_few(spec, i, lambda place, line, i=i, **more: put_share(place, place, i, count, line, **more),
                (i * size, i * size + size - 1))
    for i in range(codes):
        add_code(spec, i, (i + 1) % codes)
    return spec
