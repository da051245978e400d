"""The questions about a spec, and the answers according to its JSON document; README.md lists the questions.

This module knows no language.
"""
import random

import forms
import suite

TOO_LONG = "9" * 20  # digits for more than 64 bits


def rank_of(code):
    """The rank in which codes claim a text: codes without a group first, and primary codes first in each part."""
    return ("group" in code, "primary" not in code)


def integer_type(values):
    """The smallest and largest value of the smallest integer type for a range: what a target may choose."""
    signed = values["from"] < 0
    bits = next(b for b in (8, 16, 32, 64) if max(values["to"], -values["from"] - 1) < 2 ** (b - signed))
    return (-2 ** (bits - 1), 2 ** (bits - 1) - 1) if signed else (0, 2 ** bits - 1)


class Expected:
    """The answers according to the document of the json target."""

    def __init__(self, document):
        self.document = document
        self.codes = {}
        self.names = {}
        self.phrases = {}
        self.texts = []  # all phrases, including those that are not found
        taking_part = [c for c in document["codes"] if c["state"]["kind"] != "retired"]
        for code in taking_part:
            if code["canonical"]:
                self.codes[code["value"]] = code
        for rank in sorted({rank_of(code) for code in taking_part}):
            claiming = [c for c in taking_part if rank_of(c) == rank]
            for code in claiming:
                self.claim(code, code["value"])
            for code in claiming:
                for alias in code["aliases"]:
                    self.claim(alias, code["value"])
        self.low, self.high = integer_type(document.get("values", {"from": -0x7fffffff, "to": 0x7fffffff}))
        self.phrases.pop(b"", None)  # a phrase that is only punctuation cannot be looked up

    def claim(self, item, value):
        self.texts.append(item["phrase"].encode())
        self.phrases.setdefault(suite.phrase_key(item["phrase"].encode()), value)
        if item.get("kind") != "accepts":
            self.names.setdefault(item["upper_name"], value)

    def class_of(self, value):
        for item in self.document.get("classes", []):
            if item["from"] <= value <= item["to"]:
                return item
        return None

    def fallback(self, value):
        if value in self.codes and self.codes[value]["state"]["kind"] != "reserved":
            return value
        item = self.class_of(value)
        if item and "fallback" in item:
            return item["fallback"]
        return self.document.get("fallback", 0)

    def has_fallback(self):
        return "fallback" in self.document or any("fallback" in c for c in self.document.get("classes", []))

    def trait_lines(self, trait, value):
        code, item = self.codes.get(value), self.class_of(value)
        given = (code or {}).get("traits", {}).get(trait["name"])
        if given is None and not code and item:
            given = item.get("traits", {}).get(trait["name"])
        answer = given.get("value") if given else None
        if trait["kind"] == "flag":
            return ["yes" if answer else "no"]
        if trait["kind"] != "list":
            return ["-" if answer is None else str(answer)]
        lines = []
        for entry in (given or {}).get("items", []):
            values = entry.get("fields", {})
            fields = [f"{f['name']}={values[f['name']]}" for f in trait["fields"] if f["name"] in values]
            lines.append("|".join([entry["text"]] + fields))
        return lines or ["-"]

    def value_lines(self, value):
        code, item = self.codes.get(value), self.class_of(value)
        lines = [f"value {value}", f"listed {'yes' if code else 'no'}",
                 f"name {code['upper_name'] if code else '-'}", f"phrase {code['phrase'] if code else '-'}",
                 f"state {code['state']['kind'] if code else '-'}"]
        if self.document.get("classes"):
            lines.append(f"class {item['id'] if item else '-'}")
            lines += [f"is {c['id']} {'yes' if c is item else 'no'}" for c in self.document["classes"]]
        if self.has_fallback():
            lines.append(f"fallback {self.fallback(value)}")
        for trait in self.document.get("traits", []):
            lines += [f"trait {trait['name']} {line}" for line in self.trait_lines(trait, value)]
        return lines

    def answers(self, questions):
        lines = []
        for question in questions:
            word, _, rest = question.partition(" ")
            if word == "count":
                lines.append(f"count {len(self.codes)}")
                lines += [f"at {value}" for value in self.codes]
            elif word == "value":
                lines += self.value_lines(int(rest))
            elif word == "text":
                text = forms.text_of(self.document["form"], int(rest))
                lines.append(f"text {rest} {'-' if text is None else text.encode().hex()}")
            elif word == "parse":
                value = forms.value_of(self.document["form"], bytes.fromhex(rest).decode("latin-1"))
                lines.append(f"parse {rest} {'-' if value is None or value >= 2 ** 63 else value}")
            else:
                data = bytes.fromhex(rest)
                known = self.names.get(data.decode("latin-1")) if word == "name" else \
                    self.phrases.get(suite.phrase_key(data))
                lines.append(f"{word} {rest} {'-' if known is None or not data else known}")
        return lines

    def questions(self, without=()):
        """Every listed value, its neighbors and some others; every name and phrase, and damaged ones; texts of values.

        WITHOUT names the questions that make no sense for a language."""
        chance = random.Random(1)
        values = set(self.codes)
        for item in self.document.get("classes", []):
            values |= {item["from"], item["to"]}
        values |= {v + d for v in list(values) for d in (-1, 1)} | {0, -1, 2147483647, -2147483647}
        wire = self.document.get("values", {"from": -1, "to": 0})
        if wire["from"] == 0 and 2 ** 31 <= wire["to"] < 2 ** 32:  # languages hold it without a sign
            values = {v for v in values if v >= 0}
        texts = [n.encode() for n in self.names] + self.texts
        texts += [b"", b"\0", b"\xff\xfe", b"not found", b"NOT__FOUND", "Not Found\u00a0".encode(),
                  b"N" * 5000, b"NOT_FOUND\0", b"' OR 1=1", b"${x}", b"__proto__", b"constructor",
                  b"toString", b"hasOwnProperty", b"-", b" ", b"class", b"None", b"nil"]
        for text in list(texts):
            if text:
                texts += [text[:-1], text + b"x", text.lower(), text.upper(),
                          text[:len(text) // 2] + bytes([chance.randrange(256)]) + text[len(text) // 2 + 1:]]
        questions = ["count"] + [f"value {v}" for v in sorted(values)]
        for text in dict.fromkeys(texts):
            questions += [f"name {text.hex()}", f"phrase {text.hex()}"]
        if "text" not in without:
            questions += [f"text {v}" for v in sorted(values) if self.low <= v <= self.high]
        if "parse" not in without:
            questions += [f"parse {text.encode().hex()}" for text in self.spellings(values)]
        return questions

    def spellings(self, values):
        """The texts of values, and damaged ones."""
        texts = [text for text in (forms.text_of(self.document["form"], v) for v in sorted(values)) if text]
        for text in list(texts):
            texts += [text[:-1], text + "0", "0" + text, text.upper(), text.lower(), " " + text, text[1:] + "/"]
        texts += ["", "-", "+1", "0x", "\0", "00000", "99999", ".", "1.", "-0", "-01", "\u0661", TOO_LONG, "0x" + TOO_LONG]
        return [text for text in dict.fromkeys(texts) if text.endswith(TOO_LONG) or self.holds(text)]

    def holds(self, text):
        """Whether every target has an integer for the text: it spells none, or one that fits in the smallest type."""
        value = forms.value_of(self.document["form"], text)
        return value is None or self.low <= value <= self.high
