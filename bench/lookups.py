"""Lookups at run time: multiples of an empty call, and instructions; all forms in one process.

This module builds and times lookups; subjects.py lists them.
"""
import os
import re
import shutil
import subprocess

import queries
import subjects
from compilers import COLUMNS, Column
from subjects import GPERF, LIBMICROHTTPD, OURS, PLAIN_LOADS, SWITCH, TEXT_LOADS

HERE = os.path.dirname(os.path.abspath(__file__))
REPETITIONS, QUICK_REPETITIONS = 31, 15
COUNTED = 1024  # queries for counting instructions
KINDS = ("codes", "names", "phrases")
FASTER = "How many times faster than others"
RATIOS = [("code → phrase, HTTP", LIBMICROHTTPD, PLAIN_LOADS),
          ("code → phrase, HTTP", "llhttp's form", ["skewed", "valid"]),
          ("code → phrase, HTTP", "nginx's form", PLAIN_LOADS),
          ("name → code, HTTP", GPERF, TEXT_LOADS),
          ("phrase → code, HTTP", GPERF, TEXT_LOADS),
          ("name → code, 10,000 names", GPERF, TEXT_LOADS)]


# ---- input of lookups.c -------------------------------------------------------------------------


def write_subjects(path, one):
    """The part of lookups.c that depends on the subjects."""
    with open(path, "w", encoding="ascii") as file:
        file.write("".join(lookup.prototype() for lookup in one.lookups()))
        for kind in KINDS:
            tables = [table for table in one.tables if table.kind == kind]
            rows = subjects.FLOOR[kind != "codes"].row() + "".join(
                lookup.row() for table in tables for lookup in table.lookups)
            same = "".join(pair for table in tables for pair in table.same())
            file.write("#define %s_SUBJECTS(X)%s\n" % (kind[:-1].upper(), rows))
            file.write("#define SAME_%s(X)%s\n" % (kind.upper(), same))


def mode_of(kind, load):
    """How lookups.c runs a workload."""
    if kind != "codes":
        return kind
    return "chain" if load == "latency" else "listed" if load in queries.LISTED_ONLY else "codes"


def write_queries(one, folder, count=queries.COUNT):
    """The files of a set's workloads, as arguments of lookups.c."""
    rounds = {}
    for table in one.tables:
        for load in table.workloads:
            drawn = "valid" if load == "latency" else load
            path = os.path.join(folder, "%s-%s-%d" % (table.kind, drawn.replace(" ", "-"), count))
            rounds["%s:%s:%s" % (mode_of(table.kind, load), table.label(load), path)] = None
            if load == "valid":
                rounds["same-%s::%s" % (table.kind, path)] = None
            if table.kind == "codes":
                queries.write_codes(path, drawn, one.codes.values, count)
            else:
                texts = [text for text, _ in getattr(one.codes, table.kind)]
                queries.write_texts(path, drawn, texts, count)
    return list(rounds)


# ---- times ---------------------------------------------------------------------------------------


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
    return column.link(objects, os.path.join(there, "lookups"), *one.archives)


def run(program, repetitions, rounds):
    """Nanoseconds of each (label, symbol)."""
    done = subprocess.run([program, str(repetitions), *rounds], check=True, stdout=subprocess.PIPE)
    rows = [line.split("\t") for line in done.stdout.decode().splitlines()]
    return {(label, symbol): float(time) for label, symbol, time in rows}


def record(figures, one, column, times):
    for table in one.tables:
        floor = "floor_code" if table.kind == "codes" else "floor_text"
        load = table.workloads[0]
        figures.add(table.title, ("an empty call, nanoseconds", load), column.title,
                    times[table.label(load), floor])
        for lookup in table.lookups:
            for load in table.workloads:
                label = table.label(load)
                if (label, lookup.symbol) in times:
                    figures.add(table.title, (lookup.who, load), column.title,
                                times[label, lookup.symbol] / times[label, floor])


# ---- instructions --------------------------------------------------------------------------------


def count_instructions(program, rounds, output):
    """Instructions per call of each symbol, including its callees."""
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
        elif line.startswith("calls=") and re.match(r"(chain|%s)_" % "|".join(KINDS), inside):
            calls, cost = spent.get(called, (0, 0))
            spent[called] = calls + int(line[6:].split()[0]), cost + int(lines[i + 1].split()[-1])
    return {symbol: cost / calls for symbol, (calls, cost) in spent.items()}


def record_instructions(figures, one, column, counted):
    for table in one.tables:
        for lookup in table.lookups:
            if lookup.symbol in counted:
                figures.add(table.title, (lookup.who, "instructions"), column.title,
                            counted[lookup.symbol])


def record_ratios(figures):
    for table, who, loads in RATIOS:
        for load in loads:
            for column in COLUMNS:
                others = figures.get(table, (who, load), column.title)
                for ours in (SWITCH, OURS):
                    own = figures.get(table, (ours, load), column.title)
                    if others and own:
                        row = "%s: %s by %s" % (table, who, ours)
                        figures.add(FASTER, (row, load), column.title, others / own)


# ---- all of it -----------------------------------------------------------------------------------


def measure(bench):
    """Fills in the tables of all sets."""
    for one in subjects.sets_of(bench):
        folder = bench.folder("lookups/" + one.name)
        one.compiled = one.sources(folder)
        write_subjects(os.path.join(folder, "subjects.h"), one)
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
