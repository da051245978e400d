"""The goals, one per row; knows titles of tables and rows, not how they are measured."""

from compiling import TABLE as COMPILING
from generator import BY_TABLE as PROGRAM_BY_TABLE
from generator import CPU, GROWTH, INSTRUCTIONS, MEMORY
from generator import US as PROGRAM
from lookups import FASTER
from page import TABLE as KEYS
from sizes import ADDED, BY_TABLE, CLEAN, MODULE, POOL, SHARES
from subjects import OURS as TABLE
from subjects import SWITCH

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
    # Time of the others, divided by ours, in the same run.
    *[Goal(FASTER, ("%s: %s by %s" % (table, who, ours), load), ">=", limit, None, column)
      for table, who, ours, load, limit, column in [
          ("code → phrase, HTTP", "libmicrohttpd", SWITCH, "valid", 0.87, "gcc -O2"),
          ("code → phrase, HTTP", "libmicrohttpd", SWITCH, "any", 1, "gcc -O2"),
          ("code → phrase, HTTP", "libmicrohttpd", TABLE, "valid", 1.11, "-O2"),
          ("code → phrase, HTTP", "libmicrohttpd", TABLE, "any", 2, "-O2"),
          # A switch of lengths and its comparisons are two jumps that nothing predicts, where gperf
          # has a load; what those cost differs by a factor of two between processors.
          ("name → code, HTTP", "gperf", SWITCH, "valid", 0.25, "gcc -O2"),
          ("name → code, HTTP", "gperf", SWITCH, "half misspelt", 0.71, "gcc -O2"),
          ("name → code, HTTP", "gperf", TABLE, "valid", 0.8, "-O2"),
          ("name → code, HTTP", "gperf", TABLE, "half misspelt", 0.83, "-O2"),
          ("phrase → code, HTTP", "gperf", SWITCH, "valid", 0.45, "gcc -O2"),
          ("phrase → code, HTTP", "gperf", TABLE, "valid", 2.2, "-O2")]],
    Goal("code → phrase, HTTP", (TABLE, "instructions"), "<=", 14),

    # Sizes.
    Goal(SHARES, ("name → code", ""), "<=", 0.6),
    Goal(SHARES, ("phrase → code", ""), "<=", 0.65),
    # Where the table shares the endings of texts, the switch spells out each name and phrase once
    # more, beside its code, for people to read: a quarter of the module.
    Goal(BY_TABLE, ("all of it", ""), "<=", 1.6, None, "gcc -Os"),
    Goal(MODULE, (TABLE, "lookups and predicates"), "<=", round(5.5 * KB), None, "-O2"),
    Goal(MODULE, (TABLE, "lookups and predicates"), "<=", round(5.1 * KB), None, "-Os"),
    *[Goal(CLEAN, (TABLE, what), "<=", 0)
      for what in ("relocations", "writable data", "undefined symbols")],
    *[Goal(ADDED, (TABLE, what), "<=", 105)
      for what in ("is_listed", "is_informational", "is_successful", "is_redirection",
                   "is_client_error", "is_server_error", "class_of", "fallback")],
    Goal(POOL, (TABLE, "HTTP"), "<=", 10),
    Goal(POOL, (TABLE, "10,000 over 32 bits"), "<=", 7.2),
    Goal(POOL, (TABLE, "100,000 over 32 bits"), "<=", 7.2),

    # Compiling the generated code.
    Goal(COMPILING, (TABLE, "10,000 codes over 32 bits"), "<=", 0.3, None, "gcc -O2"),
    Goal(COMPILING, (TABLE, "100,000 codes over 32 bits"), "<=", 3, 2, "gcc -O2"),

    # Generating.
    Goal(INSTRUCTIONS, (PROGRAM, ""), "<=", 4.3, None, "64 codes"),
    Goal(INSTRUCTIONS, (PROGRAM_BY_TABLE, ""), "<=", 4.3, None, "64 codes"),
    Goal(INSTRUCTIONS, (PROGRAM, ""), "<=", 6, None, "HTTP"),
    Goal(CPU, (PROGRAM, ""), "<=", 150, None, "100,000"),
    Goal(MEMORY, (PROGRAM, ""), "<=", 2, None, "64 codes"),
    Goal(GROWTH, (PROGRAM, "instructions a code, by that at 1,000"), "<=", 1.3, None, "100,000"),
    Goal(GROWTH, (PROGRAM, "CPU a code, by that at 1,000"), "<=", 1.3, None, "100,000"),
    Goal(GROWTH, (PROGRAM, "KB a code"), "<=", 1, None, "100,000"),

    # The page.
    Goal(KEYS, (PROGRAM, ""), "<=", 10, None, "SQLSTATE"),
]
