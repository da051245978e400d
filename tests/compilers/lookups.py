"""Holds the lookups of the generated C against plain searches in what the json target says.

For a number of specs, each made to need another form of lookup: all forms of the option, both
compilers, reading beside a text (address sanitizer, buffers of exactly its length), a machine with
the other byte order and one of 32 bits.  lookups.c has the questions.
"""
import json
import os
import random
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
WARNINGS = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
SANITIZERS = ["-g", "-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]

# name, command, what runs its programs, whether it is slow, whether for one form alone
MACHINES = [
    ("gcc -O2", ["gcc", "-O2"], [], False, False),
    ("sanitizers", ["gcc"] + SANITIZERS, [], True, True),
    ("gcc -Os", ["gcc", "-Os"], [], False, True),
    ("clang -O2", ["clang", "-O2"], [], False, True),
    ("s390x", ["s390x-linux-gnu-gcc", "-O2", "-static"], ["qemu-s390x-static"], True, True),
    ("i686", ["i686-linux-gnu-gcc", "-O2", "-static"], [], True, True),
]
FORMS = {"auto": [], "switch": ["-D", "lookup=switch"], "table": ["-D", "lookup=table"],
         "header": ["-D", "form=header"]}
# Texts are looked up in one way, whatever the form is: forms are for specs with values of a kind.
SPECS_OF_FORMS = ("http", "dense", "few", "sparse", "wide")


# ---- specs ---------------------------------------------------------------------------------------


def spec_of(codes, more=""):
    """CODES are (value, phrase, name or None); the name comes from the phrase if it is None."""
    rows = ["code { %d, %s%s }\n" % (value, lua(phrase), ", name = %s" % lua(name) if name else "")
            for value, phrase, name in codes]
    return 'spec { id = "probe", title = "Probe"%s }\n%s' % (more.partition("\n")[0],
                                                           more.partition("\n")[2]) + "".join(rows)


def lua(text):
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


def specs():
    """By name: the spec, and each how many texts are changed in all ways."""
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


def key_of(phrase):
    kept = [c for c in phrase.encode() if c >= 0x80 or chr(c).isalnum() or (c < 32 and not 9 <= c <= 13)]
    return bytes(kept).decode("latin-1").translate({c: c + 32 for c in range(65, 91)}).encode("latin-1")


def quoted(text):
    return '"%s"' % "".join(chr(c) if chr(c).isalnum() and c < 0x80 else "\\%03o" % c for c in text)


def texts_of(codes):
    """By bytes: the values of all names, phrases as they are spelled, and keys."""
    names, spellings, keys = {}, {}, {}
    for code in codes:
        aliases = code["aliases"]
        for one in [code] + [a for a in aliases if a["kind"] != "accepts"]:
            names.setdefault(one["upper_name"].encode(), code["value"])
        for one in [code] + aliases:
            spellings.setdefault(one["phrase"].encode(), code["value"])
            keys.setdefault(key_of(one["phrase"]), code["value"])
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


def run(command, folder):
    """Nothing if COMMAND succeeds, else what it said."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=3000, check=False)
    return "" if done.returncode == 0 else "%s: exit %d\n%s" % (
        " ".join(command), done.returncode, done.stdout.decode("utf-8", "replace"))


def prepare(program, spec, form, folder):
    """Generates one form of SPEC, and what it is held against: the name of its source file."""
    subprocess.run([program, "generate", spec, "-t", "json", "-o", folder], check=True,
                   stdout=subprocess.DEVNULL)
    name = [n for n in os.listdir(folder) if n.endswith(".json") and "schema" not in n][0]
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        data = json.load(file)
    with open(os.path.join(folder, "reference.h"), "w", encoding="ascii") as file:
        file.write(reference(data))
    subprocess.run([program, "generate", spec, "-t", "c", "-o", folder] + FORMS[form], check=True,
                   stdout=subprocess.DEVNULL)
    shutil.copy(os.path.join(HERE, "lookups.c"), folder)
    return data["id"] + ".c"


def ask(tally, what, source, stride, folder, full):
    sources = ["lookups.c"] + ([source] if os.path.exists(os.path.join(folder, source)) else [])
    for name, command, runner, slow, once in MACHINES:
        if once and not full and not what.endswith("auto"):
            continue
        if not all(map(shutil.which, command[:1] + runner)):
            tally.skip("%s: %s is not installed" % (what, name))
            continue
        said = run(command + WARNINGS + sources + ["-o", "lookups"], folder)
        count = (10000000 if full else 200000) // (20 if slow else 1)
        said = said or run(runner + ["./lookups", str(count), str(stride * (10 if slow else 1))],
                           folder)
        tally.result("%s, %s" % (what, name), said)


def check(tally, program, folder, full):
    """FULL asks 10 million random questions of each; else it takes a minute or two."""
    folder = os.path.join(folder, "lookups")
    os.mkdir(folder)
    for name, (text, stride) in dict(specs(), http=(None, 1)).items():
        spec = "http"
        if text:
            spec = os.path.join(folder, name + ".lua")
            with open(spec, "w", encoding="utf-8") as file:
                file.write(text)
        for form in FORMS:
            if form != "auto" and name not in SPECS_OF_FORMS:
                continue
            place = os.path.join(folder, name + "-" + form)
            os.mkdir(place)
            source = prepare(program, spec, form, place)
            ask(tally, "lookups of %s, form %s" % (name, form), source, stride, place, full)
