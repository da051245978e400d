% include "names.tpl"
"""Answers the questions of the conformance runner from x-statusgen; what else the document says must agree."""

% if is_textual then
import re
% end
import string
import sys

import yaml

with open("{=option.file}.openapi.yaml", encoding="utf-8") as file:
    DOCUMENT = yaml.safe_load(file)

SCHEMAS = DOCUMENT["components"]["schemas"]
OPEN, LISTED = SCHEMAS["{=T}"], SCHEMAS["{=T}Listed"]
FACTS = OPEN["x-statusgen"]
CODES = {code["value"]: code for code in FACTS["codes"]}
CLASSES = FACTS.get("classes", [])
FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase, string.punctuation + string.whitespace)


def lookup_tables():
    """Return the codes by name and by phrase."""
    names, phrases = {}, {}
    for value, code in CODES.items():
        names.update(dict.fromkeys([code["name"], *code.get("names", [])], value))
        phrases.update({phrase.translate(FOLD): value for phrase in code.get("phrases", [])})
    for value, code in CODES.items():
        phrases.setdefault(code["phrase"].translate(FOLD), value)
    phrases.pop("", None)  # a phrase of punctuation alone is no word to look up
    return names, phrases


def yes(answer):
    """Return yes or no."""
    return "yes" if answer else "no"


def answer_trait(name, kind, fields, said):
    """Print what a code or class tells of a trait."""
    if kind == "list":
        for item in said or []:
            print("|".join([f"trait {name} {item['text']}"] + [f"{f}={item[f]}" for f in fields if f in item]))
        if not said:
            print(f"trait {name} -")
    elif kind == "flag":
        print(f"trait {name} {yes(said)}")
    else:
        print(f"trait {name} {'-' if said is None else said}")


TRAITS = [
% for trait in traits() do
    ("{=trait.name}", "{=trait.kind}", "{=trait.fields:join(" ", "name")}".split()),
% end
]


def answer_value(value):
    """Print what is known of a value."""
    code = CODES.get(value)
    own_class = next((it for it in CLASSES if it["from"] <= value <= it["to"]), None)
    print(f"value {value}")
    print(f"listed {yes(code)}")
    print(f"name {code['name'] if code else '-'}")
    print(f"phrase {code['phrase'] if code else '-'}")
    print(f"state {code.get('state', 'registered') if code else '-'}")
    if CLASSES:
        assert not code or code.get("class") == (own_class or {}).get("id")
        print(f"class {own_class['id'] if own_class else '-'}")
        for it in CLASSES:
            print(f"is {it['id']} {yes(it is own_class)}")
% if spec.has_fallback then
    stands = code and code.get("state") != "reserved"
    print(f"fallback {value if stands else (own_class or {}).get('fallback', FACTS.get('fallback', 0))}")
% end
    said = (code or own_class or {}).get("traits", {})
    for name, kind, fields in TRAITS:
        answer_trait(name, kind, fields, said.get(name))


def check_schemas():
    """What tools read says the same as the facts: values, names, descriptions, classes."""
% if option.style == "enum" then
    rows = list(zip(LISTED["enum"], LISTED["x-enum-varnames"], LISTED["x-enum-descriptions"], strict=True))
% else
    rows = [(it["const"], it["title"], it["description"]) for it in LISTED["oneOf"]]
    deprecated = [it["const"] for it in LISTED["oneOf"] if it.get("deprecated")]
    assert deprecated == [
%   for code in each(listed) do
%     if code.is_deprecated then
        {=raw(written(code))},
%     end
%   end
    ], deprecated
% end
    texts = {code.get("text", value): value for value, code in CODES.items()}
    rows = [(texts[row[0]], *row[1:]) for row in rows]
    assert sorted(row[0] for row in rows) == sorted(CODES)
    assert len({row[1] for row in rows}) == len(rows)
    for value, name, description in rows:
        assert CODES[value]["phrase"] in description, description
        assert name == "{=option.constants}".replace("{NAME}", CODES[value]["name"]), name
    assert OPEN["anyOf"][0] == {"$ref": "#/components/schemas/{=T}Listed"}
% if is_textual then
    assert OPEN["anyOf"][1] == {"type": "string", "pattern": "^{=pattern}$"}
    assert all(re.fullmatch(OPEN["anyOf"][1]["pattern"], text) for text in texts)
    assert len(SCHEMAS) == {=has_problem and 3 or 2}
% else
    assert OPEN["anyOf"][1] == {"type": "integer", "format": "{=format}"}
    ranges = [(it["minimum"], it["maximum"]) for name, it in SCHEMAS.items() if "minimum" in it]
    assert ranges == [(it["from"], it["to"]) for it in CLASSES], ranges
    assert len(SCHEMAS) == {=has_problem and 3 or 2} + len(CLASSES)
% end


def check_responses():
    """Each code that an API can answer with has a response; other names lead to it."""
    responses = DOCUMENT["components"].get("responses", {})
% if #responses == 0 then
    assert not responses
% else
    texts = [it["description"] for name, it in responses.items() if "$ref" not in it]
% if body then
    assert [it["content"] for it in responses.values() if "content" in it]
% else
    assert not [it for it in responses.values() if "content" in it]
% end
    keys = [code for value, code in sorted(CODES.items()) if 100 <= value <= 599]
    classes = [it for it in CLASSES if 100 <= it["from"] and it["to"] <= 599]
    assert len(texts) == len(keys) + len(classes)
    for text, code in zip(texts, keys):
        assert code["phrase"] in text, text
    for text, it in zip(texts[len(keys):], classes):
        assert it["title"] in text, text
    others = [it for it in responses.values() if "$ref" in it]
    assert len(others) == sum(len(code.get("names", [])) for code in keys), others
    for it in others:
        target = it["$ref"].rpartition("/")[2]
        assert "$ref" not in responses[target] and it["description"]
%   for item in constants() do
%     if item.is_alias and is_key(item.value) then
    assert responses["{=identifier("response", item.name)}"]["description"].startswith("{=item.kind == "was" and "Deprecated: use " or "Also "}")
%     end
%   end
% end


def main():
    """Answer what standard input asks."""
    check_schemas()
    check_responses()
    names, phrases = lookup_tables()
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "count":
            print(f"count {len(CODES)}")
            for value in CODES:
                print(f"at {value}")
        elif word == "value":
            answer_value(int(rest))
        else:
            text = bytes.fromhex(rest).decode("utf-8", "surrogateescape")
            found = names.get(text) if word == "name" else phrases.get(text.translate(FOLD))
            print(word, rest, "-" if found in (None, "") else found)


main()
