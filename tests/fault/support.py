"""Shared by the fault tests: preloading the library of faults, and reading the contents of a folder.

This module knows nothing about the tests.
"""
import os

from suite import Skip

POINTS_MAX = 6  # the number of failing calls per function; a sample if there are more


def read_tree(folder):
    """{path: bytes} without temporary files, depfile and stamp."""
    tree = {}
    for top, _, names in os.walk(folder):
        for name in names:
            if ".statusgen-" not in name and name not in ("deps.d", "stamp"):
                with open(os.path.join(top, name), "rb") as file:
                    tree[os.path.relpath(os.path.join(top, name), folder)] = file.read()
    return tree


def litter(folder):
    return sorted(name for _, _, names in os.walk(folder) for name in names
                  if ".statusgen-" in name)


class Faults:
    """The library of faults, preloaded into a program."""

    def __init__(self, library, all_of_them):
        self.library, self.all = library, all_of_them

    def env(self, process, **settings):
        return dict({key.upper(): str(value) for key, value in settings.items()},
                    LD_PRELOAD=self.library, FAULT_FOR=process)

    def counts(self, process, folder, run):
        """How often RUN(env) calls each function; RUN returns exit code and errors."""
        path = os.path.join(folder, "counts")
        if os.path.exists(path):
            os.remove(path)
        code, error = run(self.env(process, fault_count=path))
        if "ASan runtime does not come first" in error:
            raise Skip("the address sanitizer has its own library first")
        assert code == 0, error
        if not os.path.exists(path):
            raise Skip("LD_PRELOAD has no effect on this program")
        with open(path, encoding="ascii") as file:
            counts = dict(line.split() for line in file)
        return {name: int(count) for name, count in counts.items()}

    def points(self, count):
        """The indices of the calls, out of COUNT, that are made to fail in turn."""
        if self.all or count <= POINTS_MAX:
            return range(1, count + 1)
        return sorted({1 + i * (count - 1) // (POINTS_MAX - 1) for i in range(POINTS_MAX)})
