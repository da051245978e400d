"""The generator itself: instructions, CPU time and memory of a run, compared with others.

Each gets the same codes in its own input format, and generates its closest equivalent.
"""
import os
import shutil
import statistics
import subprocess
import sys

import codes
import forms
from spending import Meter

HERE = os.path.dirname(os.path.abspath(__file__))
US = "statusgen"
BY_TABLE = US + ", lookup=table"
MOST_SWITCHED = 256  # codes; the form beyond is a table anyway
COUNTS = {64: "64 codes", 1000: "1,000", 10000: "10,000", 100000: "100,000"}
REPETITIONS = {64: 21, 1000: 15, 10000: 7, 100000: 5}
LARGEST_GPERF = 1000  # it takes a minute for 10,000 names
LARGEST_COUNTED = 1000  # counting the instructions of others takes minutes for more

INSTRUCTIONS = "Generating: instructions, millions"
CPU = "Generating: CPU, milliseconds"
MEMORY = "Generating: peak memory, MB"
GROWTH = "Generating: how cost grows"
RATIO = "Generating: CPU by that of statusgen"


# ---- the same codes in other forms ---------------------------------------------------------------


def enum_lines(made, form):
    return "".join(form % (name, value) for value, name, _ in made)


def as_flatbuffers(made):
    return "enum Status : int {\n%s}\n" % enum_lines(made, "  %s = %d,\n")


def as_protobuf(made):
    return ('syntax = "proto3";\nenum Status {\n  UNLISTED = 0;\n%s}\n'
            % enum_lines(made, "  %s = %d;\n"))


def as_thrift(made):
    return "enum Status {\n%s}\n" % enum_lines(made, "  %s = %d,\n")


def as_wayland(made):
    return ('<protocol name="status"><interface name="status" version="1"><enum name="code">\n%s'
            "</enum></interface></protocol>\n" % "".join(
                '<entry name="%s" value="%d" summary="%s"/>\n' % (name.lower(), value, phrase)
                for value, name, phrase in made))


def as_gperf(made):
    return forms.gperf_input("found", [(name, value) for value, name, _ in made])


def as_rows(made):
    return "".join("%d\t%s\t%s\n" % code for code in made)


def python_with_jinja2():
    """A python3 that has Jinja2; None if there is none."""
    for python in ("/usr/bin/python3", sys.executable):
        if shutil.which(python) and not subprocess.run([python, "-c", "import jinja2"], check=False,
                                                       stderr=subprocess.DEVNULL).returncode:
            return python
    return None


class Peer:
    """A generator: the name of its input, the function that writes it, and its command."""

    def __init__(self, name, source, write, *command):
        self.name, self.source, self.write, self.command = name, source, write, command

    def prepare(self, made, folder):
        """The command for these codes; None if the generator is not installed."""
        if not self.command[0] or not shutil.which(self.command[0]):
            return None
        with open(os.path.join(folder, self.source), "w", encoding="ascii") as file:
            file.write(self.write(made))
        return list(self.command)


def peers():
    scripts, python = os.path.join(HERE, "peers"), python_with_jinja2()
    return [
        Peer("flatc", "a.fbs", as_flatbuffers, "flatc", "--cpp", "-o", "out", "a.fbs"),
        Peer("protoc", "a.proto", as_protobuf, "protoc", "--cpp_out=out", "a.proto"),
        Peer("thrift", "a.thrift", as_thrift, "thrift", "--gen", "cpp", "-out", "out", "a.thrift"),
        Peer("wayland-scanner", "a.xml", as_wayland, "wayland-scanner", "server-header", "a.xml",
             "out/a.h"),
        Peer("gperf", "a.gperf", as_gperf, "gperf", "-C", "-E", "-l", "--output-file=out/a.c",
             "a.gperf"),
        Peer("Perl, print", "a.tsv", as_rows, "perl", os.path.join(scripts, "switches.pl"), "a.tsv",
             "out/a.c"),
        Peer("Python, f-strings", "a.tsv", as_rows, python,
             os.path.join(scripts, "switches_fstrings.py"), "a.tsv", "out/a.c"),
        Peer("Python, Jinja2", "a.tsv", as_rows, python,
             os.path.join(scripts, "switches_jinja2.py"), "a.tsv", "out/a.c"),
    ]


def commands(bench, made, specs, folder):
    """(name, command) of each available generator; SPECS: ours, (name, spec, options) for each."""
    found = [(name, [bench.program, "generate", spec, "-t", "c", "-o", "out", *options])
             for name, spec, options in specs]
    for peer in peers():
        if peer.name == "gperf" and len(made) > LARGEST_GPERF:
            continue
        command = peer.prepare(made, folder)
        if command:
            found.append((peer.name, command))
    return found


# ---- measuring -----------------------------------------------------------------------------------


def fresh(folder):
    """Empties out/: a generator that finds its output there may do less."""
    out = os.path.join(folder, "out")
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)


def spend(meter, found, repetitions):
    """Runs all in turns: (median CPU time, largest peak) of each that succeeds."""
    spent = {name: [] for name, _ in found}
    for _ in range(repetitions):
        for name, command in found:
            fresh(meter.folder)
            one = meter.spend(command)
            if one:
                spent[name].append(one)
    return {name: (statistics.median(cpu for cpu, _ in all_of), max(peak for _, peak in all_of))
            for name, all_of in spent.items() if all_of}


def measure_codes(bench, made, specs, column, repetitions):
    folder = bench.folder("generator/" + column.replace(" ", "-").replace(",", ""))
    meter = Meter(folder)
    found = commands(bench, made, specs, folder)
    spent = spend(meter, found, repetitions)
    for name, command in found:
        bench.say("generator: %s, %s" % (column, name))
        fresh(folder)
        counted = name.startswith(US) or len(made) <= LARGEST_COUNTED
        count = counted and meter.instructions(command)
        if name not in spent:
            bench.say("generator: that failed: " + " ".join(command))
            continue
        cpu, peak = spent[name]
        if count:
            bench.figures.add(INSTRUCTIONS, (name, ""), column, count / 1e6)
        bench.figures.add(CPU, (name, ""), column, cpu * 1e3)
        bench.figures.add(RATIO, (name, ""), column, cpu / spent[US][0])
        bench.figures.add(MEMORY, (name, ""), column, peak / 1e6)


def write_specs(bench, count):
    """Rows of statusgen for COUNT codes, with spec and options: dense, sparse, the other form."""
    specs = []
    for name, sparse, options in [(US, False, ()), (US + ", sparse", True, ()),
                                  (BY_TABLE, False, ("-D", "lookup=table"))]:
        if name == BY_TABLE and count > MOST_SWITCHED:
            continue
        path = os.path.join(bench.folder("generator"),
                            "%s_%d.lua" % ("sparse" if sparse else "dense", count))
        codes.write_spec(path, codes.make(count, sparse))
        specs.append((name, path, options))
    return specs


def measure(bench):
    """Fills in the tables of all counts."""
    counts = [count for count in COUNTS if count <= 10000 or not bench.quick]
    for count in counts:
        made = codes.make(count, sparse=False)
        measure_codes(bench, made.codes, write_specs(bench, count), COUNTS[count],
                      REPETITIONS[count])
        if count == 64:
            measure_codes(bench, bench.http.codes, [(US, "http", ())], "HTTP", REPETITIONS[count])
    record_growth(bench.figures, counts)


def record_growth(figures, counts):
    """The cost of a code among many, compared with its cost among 1,000."""
    for title, table in [("instructions", INSTRUCTIONS), ("CPU", CPU)]:
        base = figures.get(table, (US, ""), COUNTS[1000])
        for count in counts:
            value = figures.get(table, (US, ""), COUNTS[count])
            if count >= 1000 and value and base:
                figures.add(GROWTH, (US, "%s a code, by that at 1,000" % title), COUNTS[count],
                            value / count / (base / 1000))
    for count in counts:
        peak = figures.get(MEMORY, (US, ""), COUNTS[count])
        if count >= 1000 and peak:
            figures.add(GROWTH, (US, "KB a code"), COUNTS[count], peak * 1e3 / count)
