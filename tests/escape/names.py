"""Specs whose codes, aliases, traits, choices, fields and classes have names with a meaning in some language.
This module knows the form of specs, not what is generated from them.
"""
import re

from specs import Spec

# Names that targets use themselves, public or internal, and other likely collisions.
OWN = """all append apply args array at b base begin bool bytes c call cases char choice class class_of classes clone code
code_class codes common compare constants constructor copy count cpp data default deprecated describe detail display
end entry equals error fallback fallback_of field fields find first fmt fold format from from_name from_phrase get
get_class hash hash_code header i id index info init inline int is is_listed item items iter key key_of keys kind known
last len length level line list listed lookup main map max message min module n name name_of names next nil none
null number object of ok ordinal other p p_codes phrase phrase_length phrase_of phrases prototype raw reason ref
reference reference_of references row rows self set shift size size_t slice slot start std str string struct summaries
summary summary_of super symbol t table text text_of texts this title to to_string try_from type types unlisted value
value_of value_1 values vec void word words x x_ y_ z__ class_ default_ name_ a_1 a1 im_a_teapot _x""".split()

KINDS = ["flag = true", 'choice = { "one", "two" }', "text = true", "number = true", 'code_of = "http"',
         'list = { level = { "must", "may" }, when = "text" }']
VALUES = ["true", '"two"', '"Say so."', "7", "404", '{ { "First", "must", when = "Always." } }']


def reserved_words(templates):
    """The reserved words of all target.lua files that are valid names."""
    words = set()
    for path in sorted(templates.glob("*/target.lua")):
        for said in re.findall(r"words = (?:\[\[(.*?)\]\]|\"(.*?)\")", path.read_text(), re.S):
            words |= set("".join(said).lower().split())
    return sorted(word for word in words if re.fullmatch(r"[a-z][a-z0-9_]*", word))


def begin():
    spec = Spec([])
    spec.add('spec { format = 1, id = "named", title = "Names", values = { from = 0, to = 30000 } }')
    return spec


def put(spec, place, name, refused, *lines):
    """LINES with the name in place of their @, unless it is rejected there."""
    if (place, name) in refused:
        return
    for line in lines:
        spec.add(line.replace("@", name))
        spec.cells[len(spec.lines)] = (place, name)


def codes_spec(words, refused):
    """Every word as a code, a deprecated name, a choice and a field of a list."""
    spec = begin()
    spec.add('trait { "picked", choice = {')
    for word in words:
        put(spec, "choice", word, refused, '  "@",')
    spec.add('  "last" }, help = "Picked." }')
    spec.add('trait { "noted", list = {')
    for word in OWN:
        put(spec, "field", word, refused, '  ["@"] = "text",')
    spec.add('}, help = "Noted." }')
    for i, word in enumerate(words):
        put(spec, "code", word, refused, f'code {{ {i}, "Code {i}", name = "@" }}')
    for i, word in enumerate(words):
        put(spec, "older name", word, refused,
            f'code {{ {10000 + i}, "Other {i}", name = "other_{i}", was = {{ {{ "Older {i}", name = "old_@" }} }} }}')
    return spec


def traits_spec(words, refused, turn):
    """Every word as a trait; TURN rotates their kinds."""
    spec, given = begin(), []
    for i, word in enumerate(words):
        kind = (i + turn) % len(KINDS)
        put(spec, "trait", word, refused, f'trait {{ "@", {KINDS[kind]}, help = "Trait {i}." }}')
        if ("trait", word) not in refused:
            given.append(f'["{word}"] = {VALUES[kind]}')
    spec.add('code { 1, "Given",', *[f"  {one}," for one in given], "}", 'code { 2, "Not given" }')
    return spec


def classes_spec(words, refused):
    """Every word as a class."""
    spec = begin()
    for i, word in enumerate(words):
        put(spec, "class", word, refused, f'class {{ "@", "Class {i}", from = {10 * i}, to = {10 * i + 9} }}')
    for i in range(len(words)):
        spec.add(f'code {{ {10 * i}, "Code {i}" }}')
    return spec
