"""Random queries in files for lookups.c, so that no branch predictor can learn them."""
import random
import struct

COUNT = 131072
HOSTILE = [-1, -404, -2 ** 31, 2 ** 31 - 1, 0, 99, 600, 65536 + 404, 1 << 20, -2 ** 31 + 404]
USUAL = [(200, 80), (404, 10)]  # code and percentage; the rest is any listed code
VARIANTS = 1024


def skewed(values, chance):
    draw = chance.random() * 100
    for value, share in USUAL:
        if draw < share:
            return value
        draw -= share
    return chance.choice(values)


CODE_WORKLOADS = {
    "skewed": skewed,
    "valid": lambda values, chance: chance.choice(values),
    "any": lambda values, chance: chance.randrange(1000),
    "any int": lambda values, chance: chance.randint(-2 ** 31, 2 ** 31 - 1),
    "hostile": lambda values, chance: chance.choice(HOSTILE),
}
LISTED_ONLY = ("skewed", "valid")


def write_codes(path, workload, values, count=COUNT):
    chance = random.Random(workload)
    draw = CODE_WORKLOADS[workload]
    with open(path, "wb") as file:
        file.write(struct.pack("=%di" % count, *(draw(values, chance) for _ in range(count))))


def misspell(text, chance):
    """Replaces one character by its neighbor: a different letter in either case."""
    at = chance.randrange(len(text))
    return text[:at] + chr(ord(text[at]) ^ 1) + text[at + 1:]


def half_misspelt(texts, chance):
    """Variants of TEXTS, every second of which is not one of them."""
    known = {text.lower() for text in texts}
    variants = []
    while len(variants) < max(VARIANTS, len(texts)):
        text = chance.choice(texts)
        if len(variants) % 2:
            text = misspell(text, chance)
            if text.lower() in known:
                continue
        variants.append(text)
    return variants


def write_texts(path, workload, texts, count=COUNT):
    """Number of texts; offset and length of each; number of queries; each; all bytes."""
    chance = random.Random(workload)
    if workload == "half misspelt":
        texts = half_misspelt(texts, chance)
    places, end = [], 0
    for text in texts:
        places += [end, len(text)]
        end += len(text) + 1
    drawn = [chance.randrange(len(texts)) for _ in range(count)]
    with open(path, "wb") as file:
        file.write(struct.pack("=I%dI" % len(places), len(texts), *places))
        file.write(struct.pack("=I%dI" % count, count, *drawn))
        file.write("\0".join(texts).encode("ascii") + b"\0")
