"""A repository with hundreds of specs in one project file: time and memory of its commands."""
import os
import shutil
import statistics

import codes
from spending import Meter

TARGETS = ["c", "go", "typescript", "python", "markdown"]
SPECS = [100, 200, 400]
CODES = 40
REPETITIONS = 3

CPU = "A repository of specs, five targets each: CPU, milliseconds"
MEMORY = "A repository of specs, five targets each: peak memory, MB"
GROWTH = "A repository of specs, five targets each: how cost grows"
COMMANDS = ["generate, first", "generate, unchanged", "check"]


def write_spec(path, name, made):
    """Codes with a summary each, in two classes."""
    with open(path, "w", encoding="ascii") as file:
        file.write('spec { id = "%s", title = "%s" }\n' % (name, name))
        file.write('class { "low", "Low", from = 1, to = %d }\n' % (CODES // 2))
        file.write('class { "high", "High", from = %d, to = 999 }\n' % (CODES // 2 + 1))
        for value, _, phrase in made.codes:
            file.write('code { %d, "%s",\n  summary = "What %s means." }\n'
                       % (value, phrase, phrase.lower()))


def write_project(folder, count):
    """COUNT specs of different codes, and a project file with TARGETS for each."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(os.path.join(folder, "spec"))
    with open(os.path.join(folder, "statusgen.lua"), "w", encoding="ascii") as project:
        for number in range(count):
            name = "part_%d_error" % number
            write_spec(os.path.join(folder, "spec", name + ".lua"), name,
                       codes.make(CODES + number % 7, sparse=False))
            for target in TARGETS:
                project.write('output { "spec/%s.lua", "%s", dir = "gen/%s/%s" }\n'
                              % (name, target, name, target))


def files_of(folder):
    """The specs and the outputs."""
    return [os.path.join(place, name) for part in ("spec", "gen")
            for place, _, names in os.walk(os.path.join(folder, part)) for name in names]


def measure_project(bench, folder, count):
    """{what: (median CPU seconds, largest peak)} of each command, and of reading the same files."""
    spent = {}

    def spend(what, *command):
        one = meter.spend(list(command))
        if not one:
            raise RuntimeError("failed: " + " ".join(command))
        spent.setdefault(what, []).append(one)

    write_project(folder, count)
    meter = Meter(folder)
    for _ in range(REPETITIONS):
        shutil.rmtree(os.path.join(folder, "gen"), ignore_errors=True)
        spend(COMMANDS[0], bench.program, "generate")
        spend(COMMANDS[1], bench.program, "generate")
        spend(COMMANDS[2], bench.program, "check")
        spend("cat of the same files", "cat", *files_of(meter.folder))
    return {what: (statistics.median(cpu for cpu, _ in all_of), max(peak for _, peak in all_of))
            for what, all_of in spent.items()}


def measure(bench):
    """Fills in the tables."""
    for count in SPECS:
        bench.say("monorepo: %d specs" % count)
        column = "%d specs" % count
        folder = bench.folder("monorepo/%d" % count)
        spent = measure_project(bench, folder, count)
        for what, (cpu, peak) in spent.items():
            bench.figures.add(CPU, (what, ""), column, cpu * 1e3)
            bench.figures.add(MEMORY, (what, ""), column, peak / 1e6)
            base = bench.figures.get(CPU, (what, ""), "%d specs" % SPECS[0])
            bench.figures.add(GROWTH, ("%s, CPU a spec" % what, ""), column,
                              cpu * 1e3 / count / (base / SPECS[0]))
