% include "names.tpl"
"""Answers the questions of the conformance runner from the options of the enum's values."""

import importlib
import string
import sys

codes = importlib.import_module("{=option.directory:replace("/", ".")}.{=spec.id}_pb2")

FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase, string.punctuation + string.whitespace)
PREFIX = "{=prefix}_"


def infos_of(enum, extension):
    """Return what each number of an enum tells, without the one that says nothing."""
    return {
        value.number: (value.name, value.GetOptions().Extensions[extension])
        for value in enum.DESCRIPTOR.values
        if value.GetOptions().HasExtension(extension)
    }


% if spec.by_text then
CODES = infos_of(codes.{=T}, codes.code_info)
% else
CODES = dict(sorted(infos_of(codes.{=T}, codes.code_info).items()))  # 0 must come first in the enum
% end
% if spec.has_classes then
CLASSES = infos_of(codes.{=T}Class, codes.class_info)
% else
CLASSES = {}
% end


def lookup_tables():
    """Return the codes by name and by phrase."""
    names, phrases = {}, {}
    for number, (name, info) in CODES.items():
        names[name[len(PREFIX):]] = number
        names.update(dict.fromkeys(info.other_names, number))
        phrases.update({phrase.translate(FOLD): number for phrase in info.other_phrases})
    for number, (_, info) in CODES.items():
        phrases.setdefault(info.phrase.translate(FOLD), number)
    phrases.pop("", None)  # a phrase of punctuation alone is no word to look up
    return names, phrases


def yes(answer):
    """Return yes or no."""
    return "yes" if answer else "no"


def answer_trait(info, name, field, kind):
    """Print what a code or class tells of a trait."""
    if kind == "list":
        items = getattr(info, field) if info else []
        for item in items:
            line = f"trait {name} {item.text}"
            for part in item.DESCRIPTOR.fields[1:]:
                said = getattr(item, part.name)
                if part.enum_type and said:
                    begin = len(part.enum_type.values_by_number[0].name) - len("UNSPECIFIED")
                    said = part.enum_type.values_by_number[said].name[begin:].lower()
                if said:
                    line += f"|{WORDS.get(part.name, part.name)}={said}"
            print(line)
        if not items:
            print(f"trait {name} -")
        return
    said = getattr(info, field) if info and (kind == "choice" or info.HasField(field)) else None
    if kind == "flag":
        said = yes(said)
    elif kind == "choice" and said is not None:
        said = CHOICES[name][said - 1] if said else None
    print(f"trait {name} {'-' if said is None else said}")


WORDS = {
% for trait in traits("list") do
%   for field in each(trait.fields) do
    "{=identifier("field", field.name)}": "{=field.name}",
%   end
% end
}
CHOICES = {
% for trait in traits("choice") do
    "{=trait.name}": "{=trait.choices:join(" ", "text")}".split(),
% end
}


def answer_value(value):
    """Print what is known of a value."""
    name, info = CODES.get(value, (None, None))
    own_class = next((number for number, (_, it) in CLASSES.items() if it.first <= value <= it.last), 0)
    class_info = CLASSES[own_class][1] if own_class else None
    print(f"value {value}")
    print(f"listed {yes(info)}")
    print(f"name {name[len(PREFIX):] if name else '-'}")
    print(f"phrase {info.phrase if info else '-'}")
    print(f"state {info.state or 'registered' if info else '-'}")
% if spec.has_classes then
    assert info is None or info.code_class == own_class
    words = {
%   for class in classes() do
        {=class.number}: "{=class.id}",
%   end
    }
    print(f"class {words.get(own_class, '-')}")
    for number, word in words.items():
        print(f"is {word} {yes(number == own_class)}")
% end
% if spec.has_fallback then
    fallback = class_info.fallback if class_info and class_info.HasField("fallback") else {=spec.fallback or 0}
    print(f"fallback {value if info and info.state != 'reserved' else fallback}")
% end
    told = info or class_info
% for trait in traits() do
    answer_trait(told, "{=trait.name}", "{=field_of(trait)}", "{=trait.kind}")
% end


def main():
    """Answer what standard input asks."""
    names, phrases = lookup_tables()
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "count":
            print(f"count {len(CODES)}")
            for number in CODES:
                print(f"at {number}")
        elif word == "value":
            answer_value(int(rest))
        else:
            text = bytes.fromhex(rest).decode("utf-8", "surrogateescape")
            found = names.get(text) if word == "name" else phrases.get(text.translate(FOLD))
            print(word, rest, "-" if found is None else found)


main()
