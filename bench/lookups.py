"""Lookups at run time: multiples of an empty call, and instructions; all forms in one process.

SETS says which lookups are compared on which codes.  It knows C's calling of them; forms.py writes
those that are not ours, lookups.c runs and times them.
"""
import os
import re
import shutil
import subprocess

import codes
import forms
import queries
from compilers import COLUMNS, Column

HERE = os.path.dirname(os.path.abspath(__file__))
REPETITIONS, QUICK_REPETITIONS = 31, 9
FORMS = ("auto", "switch", "table")
COUNTED = 1024  # queries, when instructions are counted

TEXT, NUMBER, TRUTH = "const char *", "int ", "_Bool "


class Lookup:
    """A function in one of the tables: of a code, or of a text."""

    def __init__(self, who, symbol, returns, of_text=False, any_code=True, takes="int"):
        self.who, self.symbol, self.returns = who, symbol, returns
        self.of_text, self.any_code, self.takes = of_text, any_code, takes

    def prototype(self):
        return "%s%s(%s);\n" % (self.returns, self.symbol, "const char *, size_t, int *"
                                if self.of_text else self.takes)

    def row(self):
        call = "(text, length, &code)" if self.of_text else "(code)"
        return " X(%s, %s%s, %d)" % (self.symbol, self.symbol, call, self.any_code)


FLOOR = [Lookup("", "floor_code", NUMBER), Lookup("", "floor_text", TRUTH, of_text=True)]


def ours(what, returns, names=FORMS, of_text=False):
    return [Lookup("statusgen, " + name, "%s_%s" % (name, what), returns, of_text)
            for name in names]


class Table:
    """Lookups that do the same, and the workloads on which they are compared."""

    def __init__(self, title, workloads, lookups):
        self.title, self.workloads, self.lookups = title, workloads, lookups


PLAIN_LOADS = ["skewed", "valid", "any", "hostile"]
CODE_LOADS = PLAIN_LOADS + ["latency"]
TEXT_LOADS = ["valid", "half misspelt"]


# ---- HTTP ----------------------------------------------------------------------------------------


def http_tables():
    return [
        Table("code → phrase, HTTP", CODE_LOADS, ours("phrase", TEXT) + [
            Lookup("libmicrohttpd", "MHD_get_reason_phrase_for", TEXT, takes="unsigned"),
            Lookup("a switch of literals", "literals", TEXT),
            Lookup("nginx's form", "ranges", TEXT),
            Lookup("llhttp's form", "aborting", TEXT, any_code=False),
            Lookup("std::unordered_map", "map_of_codes", TEXT)]),
        Table("code → name, HTTP", CODE_LOADS, ours("name", TEXT)),
        Table("facts of a code, HTTP", PLAIN_LOADS,
              [Lookup(lookup.who + ": " + title, lookup.symbol, lookup.returns)
               for title, what, returns in [
                   ("is listed", "is_listed", TRUTH), ("class", "class_of", NUMBER),
                   ("is client error", "is_client_error", TRUTH),
                   ("fallback", "fallback", NUMBER), ("a trait", "retry", NUMBER)]
               for lookup in ours(what, returns)]),
        Table("name → code, HTTP", TEXT_LOADS, ours("from_name", TRUTH, of_text=True) + [
            Lookup("gperf", "gperf_name", TRUTH, of_text=True),
            Lookup("std::unordered_map", "map_of_names", TRUTH, of_text=True)]),
        Table("phrase → code, HTTP", TEXT_LOADS, ours("from_phrase", TRUTH, of_text=True) + [
            Lookup("gperf", "gperf_phrase", TRUTH, of_text=True)]),
    ]


def http_sources(bench, folder):
    http = bench.http
    for form in FORMS:
        codes.generate(bench.program, "http", folder, "prefix=" + form, "file=" + form,
                       "lookup=" + form)

    def path(name):
        return os.path.join(folder, name)

    return [path(form + ".c") for form in FORMS] + [
        forms.literals(path("literals.c"), "literals", http.codes),
        forms.ranges(path("ranges.c"), "ranges", http.codes),
        forms.aborting(path("aborting.c"), "aborting", http.codes),
        forms.map_of_codes(path("map_of_codes.cpp"), "map_of_codes", http.codes),
        forms.map_of_texts(path("map_of_names.cpp"), "map_of_names", http.names),
        forms.gperf(path("gperf_name.c"), "gperf_name", http.names),
        forms.gperf(path("gperf_phrase.c"), "gperf_phrase", http.phrases, fold_case=True)]


# ---- other numbers of codes ----------------------------------------------------------------------

SPARSE = {1000: "1,000", 10000: "10,000", 100000: "100,000"}
LARGEST_SWITCH = 1000  # a larger one takes a compiler from ten seconds to hours


def sparse_tables(count):
    lookups = ours("phrase", TEXT, ["auto"]) + [
        Lookup("branchless binary search", "binary_search", TEXT),
        Lookup("std::unordered_map", "map_of_codes", TEXT)]
    if count <= LARGEST_SWITCH:
        lookups.append(Lookup("a switch of literals", "literals", TEXT))
    return [Table("code → phrase, %s codes over 32 bits" % SPARSE[count], ["valid", "any int"],
                  lookups)]


def auto_source(bench, made, folder):
    """The C of codes without anything but values and phrases."""
    spec = os.path.join(folder, "auto.lua")
    codes.write_spec(spec, made)
    codes.generate(bench.program, spec, folder)
    return os.path.join(folder, "auto.c")


def sparse_sources(bench, folder, made):
    def path(name):
        return os.path.join(folder, name)

    sources = [auto_source(bench, made, folder),
               forms.binary_search(path("binary_search.c"), "binary_search", made.codes),
               forms.map_of_codes(path("map_of_codes.cpp"), "map_of_codes", made.codes)]
    if len(made.codes) <= LARGEST_SWITCH:
        sources.append(forms.literals(path("literals.c"), "literals", made.codes))
    return sources


def name_tables():
    return [Table("name → code, 10,000 names", TEXT_LOADS,
                  ours("from_name", TRUTH, ["auto"], of_text=True) + [
                      Lookup("gperf", "gperf_name", TRUTH, of_text=True),
                      Lookup("std::unordered_map", "map_of_names", TRUTH, of_text=True)])]


def name_sources(bench, folder, made):
    def path(name):
        return os.path.join(folder, name)

    return [auto_source(bench, made, folder),
            forms.gperf(path("gperf_name.c"), "gperf_name", made.names),
            forms.map_of_texts(path("map_of_names.cpp"), "map_of_names", made.names)]


class Set:
    """Codes, the tables of lookups on them, and the sources of those."""

    def __init__(self, name, made, tables, sources, flags=()):
        self.name, self.codes, self.tables = name, made, tables
        self.sources, self.flags = sources, flags

    def lookups(self):
        return FLOOR + [lookup for table in self.tables for lookup in table.lookups]


def sets_of(bench):
    yield Set("http", bench.http, http_tables(),
              lambda folder: http_sources(bench, folder), ["-l:libmicrohttpd.a"])
    for count in [10000] if bench.quick else SPARSE:
        made = codes.make(count, sparse=True)
        yield Set("sparse-%d" % count, made, sparse_tables(count),
                  lambda folder, made=made: sparse_sources(bench, folder, made))
    if not bench.quick:
        made = codes.make(10000, sparse=False)
        yield Set("names-10000", made, name_tables(),
                  lambda folder: name_sources(bench, folder, made))


# ---- running -------------------------------------------------------------------------------------


def write_subjects(path, lookups):
    """The part of lookups.c that depends on what is measured."""
    with open(path, "w", encoding="ascii") as file:
        file.write("".join(lookup.prototype() for lookup in lookups))
        for kind, of_text in [("CODE", False), ("TEXT", True)]:
            file.write("#define %s_SUBJECTS(X)%s\n" % (kind, "".join(
                lookup.row() for lookup in lookups if lookup.of_text == of_text)))


def write_queries(one, folder, count=queries.COUNT):
    """The files of a set's workloads, as arguments of lookups.c."""
    rounds = {}
    for table in one.tables:
        of_text = table.lookups[0].of_text
        for load in table.workloads:
            drawn = "valid" if load == "latency" else load
            kind = ("phrases" if "phrase →" in table.title else "names") if of_text else "codes"
            path = os.path.join(folder, "%s-%s-%d" % (kind, drawn.replace(" ", "-"), count))
            mode = ("texts" if of_text else "chain" if load == "latency" else
                    "listed" if load in queries.LISTED_ONLY else "codes")
            rounds["%s:%s %s:%s" % (mode, kind, load, path)] = kind, drawn, path
    for kind, drawn, path in rounds.values():
        if kind == "codes":
            queries.write_codes(path, drawn, one.codes.values, count)
        else:
            queries.write_texts(path, drawn, [text for text, _ in getattr(one.codes, kind)], count)
    return list(rounds)


def label_of(table, load):
    if not table.lookups[0].of_text:
        return "codes " + load
    return ("phrases " if "phrase →" in table.title else "names ") + load


def build(one, column, folder):
    """The program that times the lookups of a set, compiled for a column."""
    there = os.path.join(folder, column.title.replace(" ", ""))
    os.makedirs(there, exist_ok=True)
    objects = [column.compile(source, os.path.join(there, os.path.basename(source) + ".o"))
               for source in one.compiled]
    fixed = Column("gcc", "g++", "-O2")
    for source in ("floor.c", "lookups.c"):
        objects.append(fixed.compile(os.path.join(HERE, source), os.path.join(there, source + ".o"),
                                     "-I", folder, "-falign-loops=64"))
    return column.link(objects, os.path.join(there, "lookups"), *one.flags)


def run(program, repetitions, rounds):
    """Nanoseconds of each (label, symbol)."""
    pin = ["taskset", "-c", str(max(os.sched_getaffinity(0)))] if shutil.which("taskset") else []
    done = subprocess.run([*pin, program, str(repetitions), *rounds], check=True,
                          stdout=subprocess.PIPE)
    rows = [line.split("\t") for line in done.stdout.decode().splitlines()]
    return {(label, symbol): float(time) for label, symbol, time in rows}


def record(figures, one, column, times):
    for table in one.tables:
        floor = "floor_text" if table.lookups[0].of_text else "floor_code"
        for lookup in table.lookups:
            for load in table.workloads:
                label = label_of(table, load)
                if (label, lookup.symbol) in times:
                    figures.add(table.title, (lookup.who, load), column.title,
                                times[label, lookup.symbol] / times[label, floor])


# ---- instructions --------------------------------------------------------------------------------


def count_instructions(program, rounds, output):
    """Instructions a call of each symbol, with what it calls."""
    subprocess.run(["valgrind", "-q", "--tool=callgrind", "--callgrind-out-file=" + output, program,
                    "1", *rounds], check=True, stdout=subprocess.DEVNULL)
    with open(output, encoding="utf-8") as file:
        lines = file.read().splitlines()
    names, spent, called, inside = {}, {}, "", ""
    for i, line in enumerate(lines):
        match = re.match(r"(c?fn)=\((\d+)\)(?: (.*))?", line)
        if match:
            name = names.setdefault(match[2], match[3])
            called, inside = (name, inside) if match[1] == "cfn" else (called, name)
        elif line.startswith("calls=") and re.match("(codes|chain|texts)_", inside):
            calls, cost = spent.get(called, (0, 0))
            spent[called] = calls + int(line[6:].split()[0]), cost + int(lines[i + 1].split()[-1])
    return {symbol: cost / calls for symbol, (calls, cost) in spent.items()}


def record_instructions(figures, one, column, counted):
    for table in one.tables:
        for lookup in table.lookups:
            if lookup.symbol in counted:
                figures.add(table.title, (lookup.who, "instructions"), column.title,
                            counted[lookup.symbol])


# ---- held against the others ---------------------------------------------------------------------

FASTER = "How many times faster than others"
RATIOS = [("code → phrase, HTTP", "libmicrohttpd", PLAIN_LOADS),
          ("code → phrase, HTTP", "llhttp's form", ["skewed", "valid"]),
          ("code → phrase, HTTP", "nginx's form", PLAIN_LOADS),
          ("name → code, HTTP", "gperf", TEXT_LOADS),
          ("phrase → code, HTTP", "gperf", TEXT_LOADS),
          ("name → code, 10,000 names", "gperf", TEXT_LOADS)]


def record_ratios(figures):
    for table, who, loads in RATIOS:
        for load in loads:
            for column in COLUMNS:
                others = figures.get(table, (who, load), column.title)
                own = figures.get(table, ("statusgen, auto", load), column.title)
                if others and own:
                    figures.add(FASTER, ("%s: %s" % (table, who), load), column.title, others / own)


def measure(bench):
    """Fills in the tables of all sets."""
    for one in sets_of(bench):
        folder = bench.folder("lookups/" + one.name)
        one.compiled = one.sources(folder)
        write_subjects(os.path.join(folder, "subjects.h"), one.lookups())
        rounds = write_queries(one, folder)
        few = [argument for argument in write_queries(one, folder, COUNTED)
               if " valid:" in argument]
        for column in COLUMNS:
            bench.say("lookups: %s, %s" % (one.name, column.title))
            program = build(one, column, folder)
            record(bench.figures, one, column, run(
                program, QUICK_REPETITIONS if bench.quick else REPETITIONS, rounds))
            if one.name == "http" and shutil.which("valgrind"):
                record_instructions(bench.figures, one, column,
                                    count_instructions(program, few, program + ".callgrind"))
    record_ratios(bench.figures)
