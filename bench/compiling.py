"""The time to compile the generated C: CPU seconds, all sources in turns."""
import os

import codes
import forms
import subjects
from compilers import COLUMNS
from subjects import OURS
from spending import Meter

TABLE = "Compiling, CPU seconds"
REPETITIONS, SLOW_REPETITIONS = 5, 1


def sources(bench):
    """(generator, codes, path, repetitions) of each source that is compiled."""
    folder = bench.folder("compiling")
    empty = forms.write(os.path.join(folder, "empty.c"), "int nothing;\n")
    http = bench.folder("lookups/http")
    subjects.http_sources(bench, http)
    yield "an empty file", "", empty, REPETITIONS
    for form in subjects.FORMS:
        yield "statusgen, " + form, "HTTP", os.path.join(http, form + ".c"), REPETITIONS
    for count in [10000] if bench.quick else [10000, 100000]:
        made = codes.make(count, sparse=True)
        path = subjects.table_source(bench, made, bench.folder("lookups/sparse-%d" % count))
        yield OURS, "%s codes over 32 bits" % subjects.SPARSE[count], path, REPETITIONS
        if count == 10000 and not bench.quick:
            path = forms.literals(os.path.join(folder, "literals.c"), "literals", made.codes)
            yield "a switch of literals", "10,000 codes over 32 bits", path, SLOW_REPETITIONS


def measure(bench):
    """Fills in the table with the smallest of several figures, which has the least noise."""
    meter = Meter(bench.folder("compiling"))
    least = {}
    rows = list(sources(bench))
    for turn in range(REPETITIONS):
        bench.say("compiling: %d of %d" % (turn + 1, REPETITIONS))
        for who, what, path, repetitions in rows:
            for column in COLUMNS if turn < repetitions else []:
                spent = meter.spend(column.compile_command(path, "a.o"))
                if spent:
                    key = (who, what), column.title
                    least[key] = min(spent[0], least.get(key, spent[0]))
    for (row, column), seconds in least.items():
        bench.figures.add(TABLE, row, column, seconds)
