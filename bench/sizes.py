"""The size of the generated C in a program: bytes and relocations, of all or of one function.

The size of a function is what a linker that collects garbage keeps for it.  This module knows the
interface of the generated C, not its implementation.
"""
import os
import re
import shutil
import subprocess

import codes
import subjects
from compilers import COLUMNS
from subjects import GPERF, OURS, SWITCH

SECTIONS = ["-ffunction-sections", "-fdata-sections"]
COUNTED = re.compile(r"\.(text|rodata|data|bss|lrodata|ldata)\b")
WRITABLE = re.compile(r"\.(bss\b|ldata\b|data\b(?!\.rel\.ro))")

LOOKUPS = "Bytes of a lookup, HTTP"
MODULE = "Bytes of the module, HTTP"
CLEAN = "What the module asks of its surroundings, HTTP"
ADDED = "Bytes that a function adds to code → phrase, HTTP"
SHARES = "Bytes by those of gperf"
BY_TABLE = "Bytes of the switch form by those of the table form, HTTP"
POOL = "Bytes a code beside the strings, code → phrase"
SMALL = "Bytes of the module on small devices, HTTP"

# The module that its goal refers to: every lookup and predicate, without summaries and traits.
PREDICATES = ["is_listed", "is_informational", "is_successful", "is_redirection",
              "is_client_error", "is_server_error"]
ALL_LOOKUPS = ["phrase", "phrase_length", "name", "class_of", "fallback", "from_name",
               "from_phrase", "count", "at"] + PREDICATES


# ---- counting ------------------------------------------------------------------------------------


def output_of(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()


def sections(path, pattern):
    """Bytes of the sections whose names match PATTERN at the beginning."""
    rows = [line.split() for line in output_of("size", "-A", path).splitlines()]
    return sum(int(row[1]) for row in rows if len(row) == 3 and pattern.match(row[0]))


def kept(path, symbols):
    """The object with only SYMBOLS and their dependencies."""
    target = path + ".kept"
    command = ["ld", "-r", "--gc-sections", "-o", target, path]
    subprocess.run(command + [word for symbol in symbols for word in ("-u", symbol)], check=True)
    return target


def bytes_for(path, *symbols):
    return sections(kept(path, symbols), COUNTED)


def relocations(path, *symbols):
    """The relocations of a shared library for SYMBOLS, or for all if there are none."""
    target = path + ".so"
    subprocess.run(["ld", "-shared", "-o", target, kept(path, symbols) if symbols else path],
                   check=True)
    return len(re.findall(r"^[0-9a-f]{8,} ", output_of("readelf", "-rW", target), re.M))


def undefined(path):
    return len([line for line in output_of("nm", "-u", path).splitlines()
                if "_GLOBAL_OFFSET_TABLE_" not in line])


# ---- HTTP ----------------------------------------------------------------------------------------


class Objects:
    """The objects of a set of lookups in one column, each function in its own section."""

    def __init__(self, sources, column, folder):
        self.paths = {}
        for source in sources:
            name = os.path.splitext(os.path.basename(source))[0]
            if source.endswith(".c"):
                self.paths[name] = column.compile(source, os.path.join(folder, name + ".o"),
                                                  *SECTIONS)


# Lookup, subject, source, function.
WANTED = [*[("code → phrase", "statusgen, " + form, "by_" + form, "by_" + form + "_phrase")
            for form in subjects.FORMS],
          ("code → phrase", "a switch of literals", "literals", "literals"),
          ("code → phrase", "nginx's form", "ranges", "ranges"),
          ("code → phrase", "llhttp's form", "aborting", "aborting"),
          ("name → code", OURS, "by_table", "by_table_from_name"),
          ("name → code", GPERF, "gperf_name", "gperf_name"),
          ("phrase → code", OURS, "by_table", "by_table_from_phrase"),
          ("phrase → code", GPERF, "gperf_phrase", "gperf_phrase")]


def measure_lookups(figures, objects, column):
    found = {}
    for what, who, source, symbol in WANTED:
        path = objects.paths.get(source)
        if path:
            row = "%s: %s" % (what, who)
            found[what, who] = bytes_for(path, symbol)
            figures.add(LOOKUPS, (row, "bytes"), column, found[what, who])
            figures.add(LOOKUPS, (row, "relocations"), column, relocations(path, symbol))
    for what in ("name → code", "phrase → code"):
        if (what, GPERF) in found:
            figures.add(SHARES, (what, ""), column, found[what, OURS] / found[what, GPERF])


def measure_module(figures, objects, without_texts, column):
    for form in subjects.FORMS:
        path, who = objects.paths["by_" + form], "statusgen, " + form
        figures.add(MODULE, (who, "lookups and predicates"), column,
                    bytes_for(path, *["by_%s_%s" % (form, name) for name in ALL_LOOKUPS]))
        figures.add(MODULE, (who, "and traits: texts=no"), column,
                    sections(without_texts[form], COUNTED))
        figures.add(MODULE, (who, "all of it"), column, sections(path, COUNTED))
        figures.add(CLEAN, (who, "relocations"), column, relocations(path))
        figures.add(CLEAN, (who, "writable data"), column, sections(path, WRITABLE))
        figures.add(CLEAN, (who, "undefined symbols"), column, undefined(path))
    for what in ("lookups and predicates", "all of it"):
        by_switch, by_table = (figures.get(MODULE, (who, what), column) for who in (SWITCH, OURS))
        figures.add(BY_TABLE, (what, ""), column, by_switch / by_table)


def measure_added(figures, objects, column):
    path = objects.paths["by_table"]
    base = bytes_for(path, "by_table_phrase")
    for name in PREDICATES + ["class_of", "fallback", "retry"]:
        both = bytes_for(path, "by_table_phrase", "by_table_" + name)
        figures.add(ADDED, (OURS, name), column, both - base)


def strings(made):
    """Bytes of all phrases with their NULs, each once."""
    return sum(len(phrase) + 1 for phrase in {phrase for _, _, phrase in made.codes})


def measure_http(bench):
    """Bytes of lookups, of the module, of single functions."""
    folder = bench.folder("lookups/http")
    sources = subjects.http_sources(bench, folder)
    bare = bench.folder("sizes/without-texts")
    for form in subjects.FORMS:
        codes.generate(bench.program, "http", bare, "prefix=by_" + form, "file=by_" + form,
                       "lookup=" + form, "texts=no")
    for column in COLUMNS:
        bench.say("sizes: http, " + column.title)
        there = bench.folder("sizes/http" + column.title.replace(" ", ""))
        objects = Objects(sources, column, there)
        without_texts = {form: column.compile(os.path.join(bare, "by_" + form + ".c"),
                                              os.path.join(there, form + "-bare.o"), *SECTIONS)
                         for form in subjects.FORMS}
        measure_lookups(bench.figures, objects, column.title)
        measure_module(bench.figures, objects, without_texts, column.title)
        measure_added(bench.figures, objects, column.title)
        index = bytes_for(objects.paths["by_table"], "by_table_phrase") - strings(bench.http)
        bench.figures.add(POOL, (OURS, "HTTP"), column.title, index / len(bench.http.codes))


# ---- other numbers of codes, other machines ------------------------------------------------------


def measure_sparse(bench):
    """The index of many codes."""
    for count, title in subjects.SPARSE.items():
        made = codes.make(count, sparse=True)
        folder = bench.folder("lookups/sparse-%d" % count)
        source = subjects.table_source(bench, made, folder)
        for column in COLUMNS:
            bench.say("sizes: %s, %s" % (title, column.title))
            path = column.compile(source, os.path.join(folder, "sizes.o"), *SECTIONS)
            index = bytes_for(path, "by_table_phrase") - strings(made)
            bench.figures.add(POOL, (OURS, title + " over 32 bits"), column.title, index / count)


def measure_names(bench):
    """10,000 names, in the form of statusgen and of gperf."""
    if not shutil.which(GPERF):
        return
    folder = bench.folder("lookups/names-10000")
    sources = subjects.name_sources(bench, folder, codes.make(10000, sparse=False))
    for column in COLUMNS:
        bench.say("sizes: names, " + column.title)
        paths = Objects(sources, column, bench.folder("sizes/names")).paths
        own, theirs = (bytes_for(paths[name], name + symbol)
                       for name, symbol in [("by_table", "_from_name"), ("gperf_name", "")])
        bench.figures.add(SHARES, ("name → code, 10,000 names", ""), column.title, own / theirs)


DEVICES = [("cortex-m0 -Os", ["arm-none-eabi-gcc", "-mcpu=cortex-m0", "-mthumb", "-ffreestanding"]),
           ("atmega328p -Os", ["avr-gcc", "-mmcu=atmega328p", "-ffreestanding"])]


def measure_devices(bench):
    """Code and constants, with texts and without."""
    for title, command in DEVICES:
        if not shutil.which(command[0]):
            bench.say("sizes: no %s here" % command[0])
            continue
        for form in subjects.FORMS:
            for row, options in [("all of it", []), ("texts=no", ["texts=no"])]:
                folder = bench.folder("sizes/devices")
                codes.generate(bench.program, "http", folder, "lookup=" + form, *options)
                source = os.path.join(folder, "http_status.c")
                subprocess.run([*command, "-Os", "-w", "-c", source, "-o", source + ".o"],
                               check=True)
                bench.figures.add(SMALL, ("statusgen, " + form, row), title,
                                  sections(source + ".o", COUNTED))


def measure(bench):
    """Fills in all tables of sizes."""
    measure_http(bench)
    if not bench.quick:
        measure_sparse(bench)
        measure_names(bench)
    measure_devices(bench)
