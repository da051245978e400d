"""The compared lookups, their codes and their sources.

This module knows how a lookup is called in C, not how it is timed; forms.py has the alternatives.
"""
import functools
import os
import shutil
import subprocess

import codes
import forms

# Values of the option `lookup`; files and symbols begin with by_, as `switch` is a keyword of C.
FORMS = ("switch", "table")
PLAIN_LOADS = ["skewed", "valid", "any", "hostile"]
CODE_LOADS = PLAIN_LOADS + ["latency"]
TEXT_LOADS = ["valid", "half misspelt"]
SPARSE = {1000: "1,000", 10000: "10,000", 100000: "100,000"}
LARGEST_SWITCH = 1000  # compilers take from ten seconds to hours for a larger one

TEXT, NUMBER, TRUTH = "const char *", "int ", "_Bool "
SWITCH, OURS = "statusgen, switch", "statusgen, table"
LIBMICROHTTPD, GPERF = "libmicrohttpd", "gperf"


def library(name):
    """The path of a static library of the system, or None."""
    path = subprocess.run(["gcc", "-print-file-name=" + name], check=True,
                          stdout=subprocess.PIPE).stdout.decode().strip()
    return path if os.path.isabs(path) else ""


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

    def is_here(self):
        """Whether its tool or library is installed."""
        if self.who == GPERF:
            return shutil.which("gperf")
        return self.who != LIBMICROHTTPD or MICROHTTPD_ARCHIVE


MICROHTTPD_ARCHIVE = library("libmicrohttpd.a")
FLOOR = [Lookup("", "floor_code", NUMBER), Lookup("", "floor_text", TRUTH, of_text=True)]


def ours(what, returns, names=FORMS, of_text=False):
    return [Lookup("statusgen, " + name, "by_%s_%s" % (name, what), returns, of_text)
            for name in names]


class Table:
    """Equivalent lookups, and the workloads on which they are compared."""

    def __init__(self, title, kind, workloads, lookups):
        """KIND is the kind of queries: codes, names or phrases."""
        self.title, self.kind, self.workloads = title, kind, workloads
        self.lookups = [lookup for lookup in lookups if lookup.is_here()]

    def label(self, load):
        """The name of the workload in the output of lookups.c."""
        return "%s %s" % (self.kind, load)

    def same(self):
        """Pairs of calls that return the same for everything listed."""
        first = self.lookups[0]
        if self.kind != "codes":
            return [" X(%s, %s)" % (first.symbol, other.symbol) for other in self.lookups[1:]]
        return [" X(%s(code), %s(code))" % (first.symbol, other.symbol)
                for other in self.lookups[1:]
                if other.returns == TEXT and other.who != LIBMICROHTTPD]  # it has its own words


# ---- HTTP ----------------------------------------------------------------------------------------


def http_tables():
    return [
        Table("code → phrase, HTTP", "codes", CODE_LOADS, ours("phrase", TEXT) + [
            Lookup(LIBMICROHTTPD, "MHD_get_reason_phrase_for", TEXT, takes="unsigned"),
            Lookup("a switch of literals", "literals", TEXT),
            Lookup("nginx's form", "ranges", TEXT),
            Lookup("llhttp's form", "aborting", TEXT, any_code=False),
            Lookup("std::unordered_map", "map_of_codes", TEXT)]),
        Table("code → name, HTTP", "codes", CODE_LOADS, ours("name", TEXT)),
        Table("facts of a code, HTTP", "codes", PLAIN_LOADS,
              [Lookup(lookup.who + ": " + title, lookup.symbol, lookup.returns)
               for title, what, returns in [
                   ("is listed", "is_listed", TRUTH), ("class", "class_of", NUMBER),
                   ("is client error", "is_client_error", TRUTH),
                   ("fallback", "fallback", NUMBER), ("a trait", "retry", NUMBER)]
               for lookup in ours(what, returns)]),
        Table("name → code, HTTP", "names", TEXT_LOADS, ours("from_name", TRUTH, of_text=True) + [
            Lookup(GPERF, "gperf_name", TRUTH, of_text=True),
            Lookup("std::unordered_map", "map_of_names", TRUTH, of_text=True)]),
        Table("phrase → code, HTTP", "phrases", TEXT_LOADS,
              ours("from_phrase", TRUTH, of_text=True) + [
                  Lookup(GPERF, "gperf_phrase", TRUTH, of_text=True)]),
    ]


def http_sources(bench, folder):
    http = bench.http
    for form in FORMS:
        codes.generate(bench.program, "http", folder, "prefix=by_" + form, "file=by_" + form,
                       "lookup=" + form)

    path = functools.partial(os.path.join, folder)
    return [path("by_" + form + ".c") for form in FORMS] + [
        forms.literals(path("literals.c"), "literals", http.codes),
        forms.ranges(path("ranges.c"), "ranges", http.codes),
        forms.aborting(path("aborting.c"), "aborting", http.codes),
        forms.map_of_codes(path("map_of_codes.cpp"), "map_of_codes", http.codes),
        forms.map_of_texts(path("map_of_names.cpp"), "map_of_names", http.names),
        *forms.gperf(path("gperf_name.c"), "gperf_name", http.names),
        *forms.gperf(path("gperf_phrase.c"), "gperf_phrase", http.phrases, fold_case=True)]


# ---- other numbers of codes ----------------------------------------------------------------------


def sparse_tables(count):
    lookups = ours("phrase", TEXT, ["table"]) + [
        Lookup("branchless binary search", "binary_search", TEXT),
        Lookup("std::unordered_map", "map_of_codes", TEXT)]
    if count <= LARGEST_SWITCH:
        lookups.append(Lookup("a switch of literals", "literals", TEXT))
    return [Table("code → phrase, %s codes over 32 bits" % SPARSE[count], "codes",
                  ["valid", "any int"], lookups)]


def table_source(bench, made, folder):
    """The C of codes with only values and phrases."""
    spec = os.path.join(folder, "by_table.lua")
    codes.write_spec(spec, made)
    codes.generate(bench.program, spec, folder, "lookup=table")
    return os.path.join(folder, "by_table.c")


def sparse_sources(bench, folder, made):
    path = functools.partial(os.path.join, folder)
    sources = [table_source(bench, made, folder),
               forms.binary_search(path("binary_search.c"), "binary_search", made.codes),
               forms.map_of_codes(path("map_of_codes.cpp"), "map_of_codes", made.codes)]
    if len(made.codes) <= LARGEST_SWITCH:
        sources.append(forms.literals(path("literals.c"), "literals", made.codes))
    return sources


def name_tables():
    return [Table("name → code, 10,000 names", "names", TEXT_LOADS,
                  ours("from_name", TRUTH, ["table"], of_text=True) + [
                      Lookup(GPERF, "gperf_name", TRUTH, of_text=True),
                      Lookup("std::unordered_map", "map_of_names", TRUTH, of_text=True)])]


def name_sources(bench, folder, made):
    path = functools.partial(os.path.join, folder)
    return [table_source(bench, made, folder),
            *forms.gperf(path("gperf_name.c"), "gperf_name", made.names),
            forms.map_of_texts(path("map_of_names.cpp"), "map_of_names", made.names)]


class Set:
    """Codes, the tables of lookups on them, their sources, and the libraries to link."""

    def __init__(self, name, made, tables, sources, archives=()):
        """SOURCES writes the sources into a folder and returns their paths."""
        self.name, self.codes, self.tables = name, made, tables
        self.sources, self.archives = sources, [path for path in archives if path]

    def lookups(self):
        return FLOOR + [lookup for table in self.tables for lookup in table.lookups]


def sets_of(bench):
    """All subjects; --quick omits slow ones."""
    yield Set("http", bench.http, http_tables(),
              lambda folder: http_sources(bench, folder), [MICROHTTPD_ARCHIVE])
    for count in [10000] if bench.quick else SPARSE:
        made = codes.make(count, sparse=True)
        yield Set("sparse-%d" % count, made, sparse_tables(count),
                  lambda folder, made=made: sparse_sources(bench, folder, made))
    if not bench.quick:
        made = codes.make(10000, sparse=False)
        yield Set("names-10000", made, name_tables(),
                  lambda folder: name_sources(bench, folder, made))
