"""The cost of a whole process: CPU seconds, peak memory, instructions; knows no command."""
import os
import re
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


class Meter:
    """Runs commands in FOLDER, quietly."""

    def __init__(self, folder):
        self.folder = folder
        self.program = os.path.join(folder, "spend")
        command = ["gcc", "-O2", os.path.join(HERE, "spend.c"), "-o", self.program]
        if subprocess.run([*command, "-static"], check=False, stderr=subprocess.DEVNULL).returncode:
            subprocess.run(command, check=True)  # without a static libc, small peaks are invisible

    def spend(self, command):
        """(CPU seconds of user and system, peak in bytes), or None if the command fails."""
        spent = self.run(command)
        return spent and (float(spent[0]), int(spent[1]) * 1024)

    def duration(self, command):
        """Seconds from start to end, or None if the command fails."""
        spent = self.run(command)
        return spent and float(spent[2])

    def run(self, command):
        """What spend.c prints, or None if the command fails."""
        output = os.path.join(self.folder, "spent")
        done = subprocess.run([self.program, output, *command], cwd=self.folder, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode != 0:
            return None
        with open(output, encoding="ascii") as file:
            return file.read().split()

    def instructions(self, command):
        """Instructions of user code, with those of the dynamic linker; None if that fails."""
        if not shutil.which("valgrind"):
            return None
        done = subprocess.run(["valgrind", "--tool=cachegrind", "--cache-sim=no",
                               "--cachegrind-out-file=/dev/null", *command], cwd=self.folder,
                              check=False, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        found = re.findall(r"I\s+refs:\s+([\d,]+)", done.stderr.decode("utf-8", "replace"))
        return int(found[-1].replace(",", "")) if done.returncode == 0 and found else None
