"""Compares the lookups of the generated C with plain searches in the output of the json target.

Each of several specs needs a different form of lookup.  All are tested with every value of the option,
with both compilers, for reads beyond a text (address sanitizer, buffers of exactly its length), on a
big-endian machine and on a 32-bit one.  lookups.c has the questions.
"""
import random
import tempfile
from pathlib import Path

import suite

HERE = Path(__file__).resolve().parent
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
SANITIZERS = ["-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]

# name, command, the emulator of its programs, whether it is slow
MACHINES = [
    ("gcc -O2", ["gcc", "-O2"], [], False),
    ("sanitizers", ["gcc"] + SANITIZERS, [], True),
    ("gcc -Os", ["gcc", "-Os"], [], False),
    ("clang -O2", ["clang", "-O2"], [], False),
    ("s390x", ["s390x-linux-gnu-gcc", "-O2", "-static"], ["qemu-s390x-static"], True),
    ("i686", ["i686-linux-gnu-gcc", "-O2", "-static"], [], True),
]
USUAL = [(spec, "auto", machine) for spec in ("http", "sparse", "wide") for machine in ("gcc -O2", "sanitizers")]
FORMS = {"auto": [], "switch": ["-D", "lookup=switch"], "table": ["-D", "lookup=table"],
         "header": ["-D", "form=header"]}
# Texts are looked up the same way in every form: forms differ in the lookup of values.
SPECS_OF_FORMS = ("http", "dense", "few", "sparse", "wide")


# ---- specs ---------------------------------------------------------------------------------------


def spec_of(codes, more=""):
    """CODES are (value, phrase, name or None); None derives the name from the phrase."""
    rows = ["code { %d, %s%s }\n" % (value, lua(phrase), ", name = %s" % lua(name) if name else "")
            for value, phrase, name in codes]
    return 'spec { id = "probe", title = "Probe"%s }\n%s' % (more.partition("\n")[0],
                                                           more.partition("\n")[2]) + "".join(rows)


def lua(text):
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def specs():
    """By name: the spec, and N if every Nth text is tried with all mutations."""
    source = random.Random(1)
    sparse = sorted(source.sample(range(-2 ** 31 + 1, 2 ** 31 - 1), 300) + [-7, 5, 1234])
    wide = sorted(source.getrandbits(53) - 2 ** 52 for i in range(50)) + [2 ** 53 - 1]
    middle = "The same beginning as all others, the %s, and the same end as all others have"
    classes = (", fallback = 5\n" 'class { "low", "Low", from = -2147483647, to = -1, fallback = -7 }\n'
               'class { "high", "High", from = 1000, to = 2000000000, fallback = 1234 }\n')
    return {
        "dense": (spec_of([(i - 5, "Number %d of some" % i, None) for i in range(30)]), 1),
        "one": (spec_of([(7, "Only", None)]), 1),
        "few": (spec_of([(-3, "Ab", None), (4000, "Abc d", None), (10 ** 9, "A", None)]), 1),
        "short": (spec_of([(i * 37, "%s%d" % ("abcdefg"[:i % 6 + 1], i), None)
                           for i in range(1, 90)]), 1),
        "long": (spec_of([(i * 3, "Beginning " + "x" * i + " end", None) for i in range(1, 80)]), 1),
        "letters": (spec_of([(i, "%s\u00e9_[%d]~ \u00c9tat" % ("@`^"[i % 3], i), "letters_%d" % i)
                             for i in range(40)]), 1),
        "alike": (spec_of([(i, middle % (i + 100), None) for i in range(60)]), 4),
        "middle": (spec_of([(i, "Beginning %d000 of the end" % (i + 100), None)
                            for i in range(100)]), 4),
        "sparse": (spec_of([(v, "Sparse code %d" % i, None) for i, v in enumerate(sparse)],
                           classes), 8),
        "wide": (spec_of([(v, "Wide code %d" % i, None) for i, v in enumerate(wide)],
                         ", values = { from = %d, to = %d }" % (-2 ** 53 + 1, 2 ** 53 - 1)), 2),
        "many": (spec_of([(i * 101 - 70000, "Some long text with the number %d in it" % i, None)
                          for i in range(5000)]), 250),
    }


# ---- reference.h ---------------------------------------------------------------------------------


def quoted(text):
    return '"%s"' % "".join(chr(c) if chr(c).isalnum() and c < 0x80 else "\\%03o" % c for c in text)


def texts_of(codes):
    """By bytes: the values of all names, phrases and keys of phrases."""
    names, spellings, keys = {}, {}, {}
    for code in codes:
        aliases = code["aliases"]
        for one in [code] + [a for a in aliases if a["kind"] != "accepts"]:
            names.setdefault(one["upper_name"].encode(), code["value"])
        for one in [code] + aliases:
            spellings.setdefault(one["phrase"].encode(), code["value"])
            keys.setdefault(suite.phrase_key(one["phrase"].encode()), code["value"])
    return {"names": names, "spellings": spellings, "keys": keys}


def constant(value):
    return "INT64_C(%d)" % value if value >= 0 else "-INT64_C(%d)" % -value


def reference(data):
    codes = [c for c in data["codes"] if c["state"]["kind"] != "reserved"]
    wide = any(abs(c["value"]) >= 2 ** 31 for c in codes)
    has_fallback = "fallback" in data or any("fallback" in c for c in data["classes"])
    outside = constant(data.get("fallback", 0))
    lines = ['#include "%s.h"' % data["id"], "#include <stdint.h>",
             "typedef %s value_type;" % ("int64_t" if wide else "int"),
             "struct row { value_type value; const char *phrase, *name; };",
             "struct text { const char *bytes; size_t length; value_type value; };",
             "struct group { value_type from, to, fallback; int number; };",
             "#define OUTSIDE %s" % outside, "#define CLASS_COUNT %d" % len(data["classes"]),
             "#define HAS_FALLBACK %d" % has_fallback]
    for macro, function in (("PHRASE", "phrase"), ("NAME", "name"), ("LENGTH", "phrase_length"),
                            ("IS_LISTED", "is_listed"), ("FROM_NAME", "from_name"), ("AT", "at"),
                            ("FROM_PHRASE", "from_phrase"), ("ROW_COUNT", "count"),
                            ("CLASS_OF", "class_of"), ("FALLBACK", "fallback")):
        lines.append("#define %s %s_%s" % (macro, data["id"], function))
    lines.append("static const struct row rows[] = {")
    for code in sorted(codes, key=lambda c: c["value"]):
        lines.append("    { %s, %s, %s }," % (constant(code["value"]), quoted(code["phrase"].encode()),
                                              quoted(code["upper_name"].encode())))
    lines += ["};"] + ["static const struct group classes[] = {"] * bool(data["classes"])
    for one in data["classes"]:
        lines.append("    { %s, %s, %s, %d }," % (constant(one["from"]), constant(one["to"]),
                                                  constant(one["fallback"]) if "fallback" in one
                                                  else outside, one["number"]))
    lines += ["};"] * bool(data["classes"])
    for kind, texts in texts_of(codes).items():
        lines.append("static const struct text %s[] = {" % kind)
        lines += ["    { %s, %d, %s }," % (quoted(text), len(text), constant(value))
                  for text, value in sorted(texts.items())]
        lines.append("};")
    return "\n".join(lines) + "\n"


# ---- questions -----------------------------------------------------------------------------------


def ask(program, spec, text, form, command, runner, count, stride):
    """The problems of one form of a spec with one compiler."""
    with tempfile.TemporaryDirectory() as folder:
        if text:
            spec = Path(folder, "spec.lua")
            spec.write_text(text, encoding="utf-8")
        data = suite.document(program, spec)
        Path(folder, "reference.h").write_text(reference(data), encoding="ascii")
        suite.output_of([program, "generate", spec, "-t", "c", "-o", folder] + FORMS[form])
        sources = [HERE / "lookups.c"] + list(Path(folder).glob("*.c"))
        return suite.problem_of(command + WARNINGS + ["-I", folder, *sources, "-o", "lookups"], folder) or \
            suite.problem_of(runner + ["./lookups", count, stride], folder, 3000)


def test(tally, program):
    """10 million random questions for each in a thorough run, otherwise 200,000."""
    count = 10000000 if tally.thorough else 200000
    for spec, (text, stride) in dict(specs(), http=(None, 1)).items():
        for form in FORMS if spec in SPECS_OF_FORMS else ["auto"]:
            for machine, command, runner, slow in MACHINES:
                tally.test(f"lookups of {spec}, form {form}, {machine}", ask, program, spec, text, form, command, runner,
                           count // (20 if slow else 1), stride * (10 if slow else 1),
                           needs=command[:1] + runner, thorough=(spec, form, machine) not in USUAL)
