"""What is to be reached, a row each; knows titles of tables and rows, not how they are measured."""


# Runs of the same program differ by as much; a figure so near to its goal reaches it.
TOLERANCE = 0.01


class Goal:
    """A limit of one row of a table, in all of its columns or in one."""

    def __init__(self, table, row, sign, limit, stretch=None, column=None):
        self.table, self.row, self.sign, self.limit = table, row, sign, limit
        self.stretch, self.column = stretch, column

    def reached(self, value):
        if self.sign == "<=":
            return value <= self.limit * (1 + TOLERANCE)
        return value >= self.limit * (1 - TOLERANCE)

    def __str__(self):
        text = "%s %g" % (self.sign, self.limit)
        if self.stretch is not None:
            text += " (%g)" % self.stretch
        return text + (" at %s" % self.column if self.column else "")


US = "statusgen, auto"
FASTER = "How many times faster than others"
PLAIN_LOADS = ["skewed", "valid", "any", "hostile"]

GOALS = [
    *[Goal("code → %s, HTTP" % what, (US, load), "<=", limit, stretch)
      for what in ("phrase", "name") for load, limit, stretch in [
          ("skewed", 1.35, 1.1), ("valid", 1.35, 1.1), ("any", 1.5, 1.1), ("hostile", 1.5, 1.1),
          ("latency", 2.0, None), ("instructions", 14, None)]],
    *[Goal("facts of a code, HTTP", ("%s: %s" % (US, what), load), "<=", 1.2)
      for what in ("is listed", "class", "is client error", "fallback") for load in PLAIN_LOADS],
    Goal("name → code, HTTP", (US, "valid"), "<=", 2.4, 1.9),
    Goal("name → code, HTTP", (US, "half misspelt"), "<=", 2.6),
    Goal("code → phrase, 10,000 codes over 32 bits", (US, "valid"), "<=", 1.35),
    Goal("code → phrase, 100,000 codes over 32 bits", (US, "valid"), "<=", 2.6),
    # Theirs by ours.
    *[Goal(FASTER, ("code → phrase, HTTP: libmicrohttpd", load), ">=", 1) for load in PLAIN_LOADS],
    Goal(FASTER, ("code → phrase, HTTP: llhttp's form", "valid"), ">=", 2.8),
    Goal(FASTER, ("name → code, HTTP: gperf", "valid"), ">=", 0.91, 1.2),
    Goal(FASTER, ("name → code, HTTP: gperf", "half misspelt"), ">=", 2),
    Goal(FASTER, ("phrase → code, HTTP: gperf", "valid"), ">=", 2.1),
    Goal(FASTER, ("name → code, 10,000 names: gperf", "valid"), ">=", 1.4),
]
