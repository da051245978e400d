"""The goals, one per row; knows titles of tables and rows, not how they are measured."""

from compiling import TABLE as COMPILING
from generator import CPU, GROWTH, INSTRUCTIONS, MEMORY
from generator import US as PROGRAM
from lookups import FASTER
from sizes import ADDED, CLEAN, MODULE, POOL, SHARES
from subjects import OURS as AUTO
from subjects import PLAIN_LOADS

# Runs of the same program differ by as much, so a figure this close to its goal reaches it.
TOLERANCE = 0.01


class Goal:
    """A limit of one row of a table, in all columns or those whose title ends with COLUMN."""

    def __init__(self, table, row, sign, limit, stretch=None, column=None):
        self.table, self.row, self.sign, self.limit = table, row, sign, limit
        self.stretch, self.column = stretch, column

    def is_for(self, column):
        return self.column is None or column.endswith(self.column)

    def reached(self, value):
        if self.sign == "<=":
            return value <= self.limit * (1 + TOLERANCE)
        return value >= self.limit * (1 - TOLERANCE)

    def limits(self):
        return {"sign": self.sign, "limit": self.limit, "stretch": self.stretch,
                "column": self.column}

    def about(self):
        return "%s; %s" % (self.table, ", ".join(word for word in self.row if word))

    def __str__(self):
        text = "%s %s" % (self.sign, "{:,}".format(self.limit))
        if self.stretch is not None:
            text += " (%s)" % self.stretch
        return text + (" at %s" % self.column if self.column else "")


KB = 1024

# The stretch goal, if any, is shown in brackets.
GOALS = [
    # Lookups of codes, as multiples of an empty call.
    *[Goal("code → %s, HTTP" % what, (AUTO, load), "<=", limit, stretch)
      for what in ("phrase", "name") for load, limit, stretch in [
          ("skewed", 1.35, 1.1), ("valid", 1.35, 1.1), ("any", 1.5, 1.1), ("hostile", 1.5, 1.1),
          ("latency", 2.0, None), ("instructions", 14, None)]],
    *[Goal("facts of a code, HTTP", ("%s: %s" % (AUTO, what), load), "<=", 1.2)
      for what in ("is listed", "class", "is client error", "fallback") for load in PLAIN_LOADS],
    Goal("code → phrase, 10,000 codes over 32 bits", (AUTO, "valid"), "<=", 1.35),
    Goal("code → phrase, 100,000 codes over 32 bits", (AUTO, "valid"), "<=", 2.6),

    # Lookups of texts.
    Goal("name → code, HTTP", (AUTO, "valid"), "<=", 2.4, 1.9),
    Goal("name → code, HTTP", (AUTO, "half misspelt"), "<=", 2.6),

    # Time of the others, divided by ours.
    *[Goal(FASTER, ("code → phrase, HTTP: libmicrohttpd", load), ">=", 1) for load in PLAIN_LOADS],
    Goal(FASTER, ("code → phrase, HTTP: llhttp's form", "valid"), ">=", 2.8),
    Goal(FASTER, ("name → code, HTTP: gperf", "valid"), ">=", 0.91, 1.2),
    Goal(FASTER, ("name → code, HTTP: gperf", "half misspelt"), ">=", 2),
    Goal(FASTER, ("phrase → code, HTTP: gperf", "valid"), ">=", 2.1),
    Goal(FASTER, ("name → code, 10,000 names: gperf", "valid"), ">=", 1.4),

    # Sizes.
    Goal(SHARES, ("name → code", ""), "<=", 0.6),
    Goal(SHARES, ("phrase → code", ""), "<=", 0.65),
    Goal(MODULE, (AUTO, "lookups and predicates"), "<=", round(5.5 * KB), None, "-O2"),
    Goal(MODULE, (AUTO, "lookups and predicates"), "<=", round(5.1 * KB), None, "-Os"),
    *[Goal(CLEAN, (AUTO, what), "<=", 0)
      for what in ("relocations", "writable data", "undefined symbols")],
    *[Goal(ADDED, (AUTO, what), "<=", 105)
      for what in ("is_listed", "is_informational", "is_successful", "is_redirection",
                   "is_client_error", "is_server_error", "class_of", "fallback")],
    Goal(POOL, (AUTO, "HTTP"), "<=", 10),
    Goal(POOL, (AUTO, "10,000 over 32 bits"), "<=", 7.2),
    Goal(POOL, (AUTO, "100,000 over 32 bits"), "<=", 7.2),

    # Compiling the generated code.
    Goal(COMPILING, (AUTO, "10,000 codes over 32 bits"), "<=", 0.3, None, "gcc -O2"),
    Goal(COMPILING, (AUTO, "100,000 codes over 32 bits"), "<=", 3, 2, "gcc -O2"),

    # Generating.
    Goal(INSTRUCTIONS, (PROGRAM, ""), "<=", 2.0, None, "64 codes"),
    Goal(INSTRUCTIONS, (PROGRAM, ""), "<=", 6, None, "HTTP"),
    Goal(CPU, (PROGRAM, ""), "<=", 150, None, "100,000"),
    Goal(MEMORY, (PROGRAM, ""), "<=", 2, None, "64 codes"),
    Goal(GROWTH, (PROGRAM, "instructions a code, by that at 1,000"), "<=", 1.3, None, "100,000"),
    Goal(GROWTH, (PROGRAM, "CPU a code, by that at 1,000"), "<=", 1.3, None, "100,000"),
    Goal(GROWTH, (PROGRAM, "KB a code"), "<=", 1, None, "100,000"),
]
