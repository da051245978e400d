"""The codes for measurements: the program's HTTP codes, and any number of made-up ones.

A code is (value, name, phrase).  This module writes specs, and knows nothing about measurements.
"""
import json
import os
import random
import subprocess

SEED = 7
INT_MIN, INT_MAX = -2 ** 31, 2 ** 31 - 1


class Codes:
    """Codes, and the names and phrases under which they are found: pairs of text and value."""

    def __init__(self, codes, names=(), phrases=()):
        self.codes = codes
        self.values = [value for value, _, _ in codes]
        self.names = [(name, value) for value, name, _ in codes] + list(names)
        self.phrases = [(phrase, value) for value, _, phrase in codes] + list(phrases)


# ---- origins -------------------------------------------------------------------------------------


def read_http(program, folder):
    """The listed codes of HTTP, with all their other names and phrases."""
    subprocess.run([program, "generate", "http", "-t", "json", "-o", folder], check=True,
                   stdout=subprocess.DEVNULL)
    with open(os.path.join(folder, "http_status.json"), encoding="utf-8") as file:
        codes = [code for code in json.load(file)["codes"] if code["state"]["kind"] != "reserved"]
    aliases = [(alias, code["value"]) for code in codes for alias in code["aliases"]]
    return Codes([(code["value"], code["upper_name"], code["phrase"]) for code in codes],
                 [(alias["upper_name"], value) for alias, value in aliases
                  if alias["kind"] != "accepts"],
                 [(alias["phrase"], value) for alias, value in aliases])


def make_words(count, chance):
    """Different made-up phrases of two to four words."""
    syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]
    made = {}
    while len(made) < count:
        words = ["".join(chance.choices(syllables, k=chance.randint(2, 3))).capitalize()
                 for _ in range(chance.randint(2, 4))]
        made[" ".join(words)] = None
    return list(made)


def name_of(phrase):
    return phrase.upper().replace(" ", "_")


def make(count, sparse):
    """COUNT codes in ascending order: from 1 on, or anywhere in 32 bits."""
    chance = random.Random(SEED + count)
    values = (sorted(chance.sample(range(INT_MIN, INT_MAX + 1), count)) if sparse
              else range(1, count + 1))
    return Codes([(value, name_of(phrase), phrase)
                  for value, phrase in zip(values, make_words(count, chance))])


# ---- as specs ------------------------------------------------------------------------------------


def write_spec(path, codes, head=""):
    """A spec with only values and phrases."""
    name = os.path.splitext(os.path.basename(path))[0]
    with open(path, "w", encoding="ascii") as file:
        file.write('spec { id = "%s", title = "%s" }\n%s' % (name, name, head))
        for value, _, phrase in codes.codes:
            file.write('code { %d, "%s" }\n' % (value, phrase))


def generate(program, spec, folder, *options):
    """The C of a spec, in FOLDER."""
    command = [program, "generate", spec, "-t", "c", "-o", folder]
    for option in options:
        command += ["-D", option]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
