"""Figures in tables, next to their goals; knows how they are shown, not what they mean."""
import json


class Figures:
    """Tables in the order of their creation: rows of (what, with) and a value for each column."""

    def __init__(self, goals):
        self.goals = goals
        self.tables = {}

    def add(self, table, row, column, value):
        """ROW is a pair: subject and load; VALUE is None if the subject is unavailable."""
        self.tables.setdefault(table, {}).setdefault(row, {})[column] = value

    def get(self, table, row, column):
        return self.tables.get(table, {}).get(row, {}).get(column)

    # ---- goals -----------------------------------------------------------------------------------

    def goals_of(self, table, row):
        return [goal for goal in self.goals if (goal.table, goal.row) == (table, row)]

    def judged(self):
        """(goal, column, value, whether it is reached) of each goal and each of its figures."""
        for goal in self.goals:
            for column, value in self.tables.get(goal.table, {}).get(goal.row, {}).items():
                if value is not None and goal.is_for(column):
                    yield goal, column, value, goal.reached(value)

    def lost(self):
        """The goals without a figure."""
        met = {goal for goal, _, _, _ in self.judged()}
        return [goal for goal in self.goals if goal not in met]

    # ---- as text ---------------------------------------------------------------------------------

    def columns(self, table):
        return list(dict.fromkeys(column for row in self.tables[table].values() for column in row))

    def cell(self, table, row, column):
        value = self.get(table, row, column)
        missed = any(not goal.reached(value) for goal in self.goals_of(table, row)
                     if value is not None and goal.is_for(column))
        return shown(value) + (" !" if missed else "")

    def lines_of(self, table):
        """The table in Markdown, aligned to be readable as text."""
        columns = self.columns(table)
        words = 2 if any(row[1] for row in self.tables[table]) else 1
        rows = [[""] * words + columns + ["goal"]]
        for row in self.tables[table]:
            rows.append([*row[:words]] + [self.cell(table, row, column) for column in columns] +
                        ["; ".join(str(goal) for goal in self.goals_of(table, row))])
        widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
        left = (*range(words), len(widths) - 1)
        rows.insert(1, ["-" * width if i in left else "-" * (width - 1) + ":"
                        for i, width in enumerate(widths)])
        for cells in rows:
            yield "| %s |" % " | ".join(cell.ljust(width) if i in left else cell.rjust(width)
                                        for i, (cell, width) in enumerate(zip(cells, widths)))

    def text(self, whole):
        """All tables, and the verdict; WHOLE: every part was measured completely."""
        parts = []
        for table in self.tables:
            parts.append("### %s\n" % table)
            parts.append("\n".join(self.lines_of(table)) + "\n")
        return "\n".join(parts) + "\n" + self.verdict(whole)

    def verdict(self, whole):
        judged = list(self.judged())
        lines = ["%d of %d figures with a goal reach it." %
                 (sum(reached for _, _, _, reached in judged), len(judged))]
        missed = {}
        for goal, column, value, reached in judged:
            if not reached:
                missed.setdefault(goal, []).append("%s %s" % (column, shown(value)))
        lines += ["- missed: %s: %s; goal %s" % (goal.about(), ", ".join(values), goal)
                  for goal, values in missed.items()]
        if whole:
            lines += ["- goal without a figure: %s" % goal.about() for goal in self.lost()]
        return "\n".join(lines) + "\n"

    def json(self, about):
        """The same for programs; ABOUT describes the machine and the tools."""
        missed = [(goal.table, goal.row, column) for goal, column, _, reached in self.judged()
                  if not reached]
        tables = [{"title": table, "rows": [
            {"what": row[0], "with": row[1], "values": values,
             "goals": [goal.limits() for goal in self.goals_of(table, row)],
             "missed": [column for column in values if (table, row, column) in missed]}
            for row, values in rows.items()]} for table, rows in self.tables.items()]
        return json.dumps({"about": about, "tables": tables}, indent=1) + "\n"


def shown(value):
    if value is None:
        return "-"
    if isinstance(value, int) or value >= 100:
        return "{:,}".format(round(value))
    return "%.2f" % value
