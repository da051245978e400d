"""Compares the lookups of the generated C with plain searches in the output of the json target.

Each of several specs needs a different form of lookup.  All are tested with every value of the option,
with both compilers, for reads beyond a text (address sanitizer, buffers of exactly its length), on a
big-endian machine and on a 32-bit one.  lookups.c has the questions.
"""
import random
import tempfile
from pathlib import Path

import spellings
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
    ("i686", ["i686-linux-gnu-gcc", "-O2", "-static"], ["qemu-i386-static"], True),  # not every kernel runs them
]
USUAL = [("http", "auto", "gcc -O2")]
USUAL += [(spec, "auto", "sanitizers") for spec in ("http", "sparse", "wide", "form hex", "form packed(5)")]
FORMS = {"auto": [], "switch": ["-D", "lookup=switch"], "table": ["-D", "lookup=table"],
         "header": ["-D", "form=header"]}
# Texts are looked up the same way in every form: forms differ in the lookup of values.
# Further textual forms: the display, values as a spec writes them, and the greatest one if it needs 64 bits.
DISPLAYS = [("decimal(3)", "100 404 999", ""), ("decimal(5)", "1 500", ""), ("hex", "-5 0 26 4711", ""), ("hex(2)", "0 11 255", ""),
            ("hex(4)", "0 11 255", ""), ("hex(15)", "0 1 0x12345", ""), ("hex(15)", "0 1 0x1234567890", "0x1234567890"),
            ("dotted(3,5)", '"0.00" "4.04" "7.31"', ""), ("dotted(8,8,8,7)", '"0.000.000.001" "1.020.000.009"', ""),
            ("enhanced", '"2.1.5" "5.7.28"', ""), ("packed(5)", '"00000" "01000" "20000" "42P01" "ZZZZZ"', ""),
            ("packed(10)", '"0000000000" "A123456000"', '"A123456000"')]
SPECS_OF_FORMS = ("http", "dense", "few", "sparse", "wide")


# ---- specs ---------------------------------------------------------------------------------------


def spec_of(codes, more=""):
    """CODES are (value, phrase, name or None); None derives the name from the phrase."""
    rows = ["code { %d, %s%s }\n" % (value, lua(phrase), ", name = %s" % lua(name) if name else "")
            for value, phrase, name in codes]
    return 'spec { id = "probe", title = "Probe"%s }\n%s' % (more.partition("\n")[0],
                                                           more.partition("\n")[2]) + "".join(rows)


def spec_of_display(display, values, most):
    rows = ["code { %s, \"Code %d\" }\n" % (value, i) for i, value in enumerate(values.split())]
    least = values.split()[0]
    return 'spec { id = "probe", title = "Probe", display = "%s"%s }\n' % (
        display, ", values = { from = %s, to = %s }" % (least, most) if most else "") + "".join(rows)


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
        "unsigned": (spec_of([(v, "Unsigned code %d" % v, None) for v in [0, 1, 7, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]],
                             ", values = { from = 0, to = 4294967295 }, display = \"hex\""), 1),
        "unsigned enum": (spec_of([(v, "Unsigned code %d" % v, None) for v in range(40)],
                                  ", values = { from = 0, to = 4294967295 }, display = \"hex(8)\""), 1),
        **{"form %s%s" % (display, " wide" * bool(most)): (spec_of_display(display, values, most), 1)
           for display, values, most in DISPLAYS},
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
    if value == -2 ** 63:
        return "-INT64_C(9223372036854775807) - 1"
    return "INT64_C(%d)" % value if value >= 0 else "-INT64_C(%d)" % -value


def type_of(data):
    """What functions take, its least and its greatest value."""
    values = data.get("values", {"from": 0, "to": 0})
    if -2 ** 31 < values["from"] and values["to"] < 2 ** 31:
        return "int", -2 ** 31, 2 ** 31 - 1
    if values["from"] >= 0 and values["to"] < 2 ** 32:
        return "uint32_t", 0, 2 ** 32 - 1
    return "int64_t", -2 ** 63, 2 ** 63 - 1


def forms_of(data):
    """The lines of reference.h on textual forms."""
    kind, least, most = type_of(data)
    spelled, texts = spellings.samples(data["form"], [code["value"] for code in data["codes"]], least, most)
    yield "static const struct { value_type value; const char *text; } forms[] = {"
    yield from ("    { (value_type)(%s), %s }," % (constant(v), quoted(text.encode())) for v, text in spelled.items())
    yield "};"
    yield "static const struct { const char *bytes; size_t length; bool found; value_type value; } form_texts[] = {"
    yield from ("    { %s, %d, %s, (value_type)(%s) }," % (quoted(text.encode()), len(text), str(value is not None).lower(),
                                                         constant(value or 0)) for text, value in texts.items())
    yield "};"


def reference(data):
    codes = data["codes"]
    has_fallback = "fallback" in data or any("fallback" in c for c in data["classes"])
    outside = constant(data.get("fallback", 0))
    lines = ['#include "%s.h"' % data["id"], "#include <stdint.h>",
             "#include <stdbool.h>", "typedef %s value_type;" % type_of(data)[0],
             "#define TEXT_SIZE %s_TEXT_SIZE" % data["id"].upper(),
             "struct row { value_type value; const char *phrase, *name; int state; };",
             "struct text { const char *bytes; size_t length; value_type value; };",
             "struct group { value_type from, to, fallback; int number; };",
             "#define OUTSIDE %s" % outside, "#define CLASS_COUNT %d" % len(data["classes"]),
             "#define HAS_FALLBACK %d" % has_fallback, "#define RESERVED (int)%s_STATE_RESERVED" % data["id"].upper()]
    for macro, function in (("PHRASE", "phrase"), ("NAME", "name"), ("LENGTH", "phrase_length"),
                            ("IS_LISTED", "is_listed"), ("FROM_NAME", "from_name"), ("AT", "at"),
                            ("FROM_PHRASE", "from_phrase"), ("ROW_COUNT", "count"),
                            ("CLASS_OF", "class_of"), ("FALLBACK", "fallback"), ("STATE", "state"),
                            ("TEXT", "text"), ("FROM_TEXT", "from_text")):
        lines.append("#define %s %s_%s" % (macro, data["id"], function))
    lines.append("static const struct row rows[] = {")
    for code in sorted(codes, key=lambda c: c["value"]):
        lines.append("    { %s, %s, %s, %s_STATE_%s }," % (
            constant(code["value"]), quoted(code["phrase"].encode()), quoted(code["upper_name"].encode()),
            data["id"].upper(), code["state"]["kind"].upper()))
    lines.append("};\nstatic const value_type listing[] = { %s };" % ", ".join(constant(code["value"]) for code in codes))
    lines += ["static const struct group classes[] = {"] * bool(data["classes"])
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
    return "\n".join([*lines, *forms_of(data)]) + "\n"


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
    """Half a million random questions for each in a thorough run, otherwise 200,000; few where only the form is new."""
    count = 500000 if tally.thorough else 200000
    for spec, (text, stride) in dict(specs(), http=(None, 1)).items():
        for form in FORMS if spec in SPECS_OF_FORMS else ["auto"]:
            for machine, command, runner, slow in MACHINES:
                if spec.startswith("form ") and machine not in ("gcc -O2", "sanitizers"):
                    continue
                tally.test(f"lookups of {spec}, form {form}, {machine}", ask, program, spec, text, form, command, runner,
                           1000 if spec.startswith("form ") else count // (20 if slow else 1), stride * (10 if slow else 1),
                           needs=command[:1] + runner, thorough=(spec, form, machine) not in USUAL)
