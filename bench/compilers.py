"""The compilers, one column of the tables per level; knows how to call them, not why."""
import shutil
import subprocess

PIC = ["-fPIC", "-w"]


class Column:
    """A compiler with an optimization level; `cc -O2` is also the title of its column."""

    def __init__(self, c, cpp, level):
        self.c, self.cpp, self.level = c, cpp, level
        self.title = "%s %s" % (c, level)

    def compile_command(self, source, target, *flags):
        compiler = [self.cpp, "-std=c++17"] if source.endswith(".cpp") else [self.c]
        return compiler + [self.level, *PIC, *flags, "-c", source, "-o", target]

    def compile(self, source, target, *flags):
        subprocess.run(self.compile_command(source, target, *flags), check=True)
        return target

    def link(self, objects, target, *flags):
        subprocess.run([self.cpp, *objects, *flags, "-o", target], check=True)
        return target


COLUMNS = [Column(c, cpp, level) for c, cpp in [("gcc", "g++"), ("clang", "clang++")]
           for level in ("-O2", "-Os") if shutil.which(c) and shutil.which(cpp)]


def version_of(compiler):
    done = subprocess.run([compiler, "--version"], check=True, stdout=subprocess.PIPE)
    return done.stdout.decode().splitlines()[0]
