% include "names.tpl"
% local first_number = has_text_key and "first_number" or "first_code"
% local last_number = has_text_key and "last_number" or "last_code"
% local number_column = has_text_key and "code_number" or "code"
"""Loads {=spec.id}.sql into SQLite and answers the questions of the conformance runner by queries."""

import pathlib
import sqlite3
import string
import sys

DATABASE = sqlite3.connect(":memory:")
FOLD = str.maketrans(string.ascii_uppercase, string.ascii_lowercase, string.punctuation + string.whitespace)


def rows(query, *values):
    """Return the rows of a query."""
    return DATABASE.execute(query, values).fetchall()


def cell(query, *values):
    """Return the only cell of the only row, or None."""
    found = rows(query, *values)
    assert len(found) <= 1
    return found[0][0] if found else None


def shown(answer):
    """Return an answer as text."""
    return "-" if answer is None else answer


def key_of(number):
    """Return the key of a listed code with this number."""
    return cell("SELECT code FROM {=t} WHERE {=number_column} = ?", number)


def number_of(key):
    """Return the number of a listed code with this key."""
    return cell("SELECT {=number_column} FROM {=t} WHERE code = ?", key)


def yes(answer):
    """Return yes or no."""
    assert answer in (0, 1, None)
    return "yes" if answer else "no"


def answer_value(value):
    """Print what is known of a value."""
    listed = cell("SELECT COUNT(*) FROM {=t} WHERE {=number_column} = ?", value)
    print(f"value {value}")
    print(f"listed {yes(listed)}")
    print(f"name {shown(cell('SELECT symbol FROM {=t} WHERE {=number_column} = ?', value))}")
    print(f"phrase {shown(cell('SELECT phrase FROM {=t} WHERE {=number_column} = ?', value))}")
    print(f"state {shown(cell('SELECT state FROM {=t} WHERE {=number_column} = ?', value))}")
% if spec.has_classes then
    in_class = "FROM {=t}_class WHERE ? BETWEEN {=first_number} AND {=last_number}"
    symbol = cell(f"SELECT symbol {in_class}", value)
    print(f"class {shown(symbol)}")
    number_of_class = cell(f"SELECT class_number {in_class}", value)
    number = cell("SELECT class_number FROM {=t} WHERE {=number_column} = ?", value)
    assert not listed or number == number_of_class
%   for class in classes() do
    print(f"is {=class.id} {yes(symbol == '{=class.id}')}")
%   end
% end
% if spec.has_fallback then
    state = cell("SELECT state FROM {=t} WHERE {=number_column} = ?", value)
    fallback = None if state in (None, "reserved") else value
%   local has_table = false
%   for class in classes() do has_table = has_table or class.fallback_code and true end
%   if has_table then
    if fallback is None and number_of_class is not None:
        fallback = number_of(cell("SELECT code FROM {=t}_fallback WHERE class_number = ?", number_of_class))
%   end
    print("fallback", {=spec.fallback or 0} if fallback is None else fallback)
% end
% for trait in traits() do
%   local by_class = false
%   for class in classes() do by_class = by_class or class[trait] and true end
%   if trait.kind ~= "list" then
    answer = cell("SELECT {=column(trait)} FROM {=t} WHERE {=number_column} = ?", value)
%     if by_class then
    if not listed:
        answer = cell(f"SELECT {=column(trait)} {in_class}", value)
%     end
    print("trait {=trait.name}", {=trait.kind == "flag" and "yes" or "shown"}(answer))
%   else
    names = ["", {=raw(trait.fields:join('", "', "name") ~= "" and '"' .. trait.fields:join('", "', "name") .. '"' or "")}]
    found = rows("SELECT * FROM {=t}_{=trait.name} WHERE code = ? ORDER BY item_number", key_of(value))
%     if by_class then
    if not listed:
        found = rows("SELECT * FROM {=t}_class_{=trait.name} WHERE class_number = ? ORDER BY item_number", number_of_class)
%     end
    for row in found:
        said = [f"{name}={text}" if name else text for name, text in zip(names, row[2:]) if text is not None]
        print("trait {=trait.name}", "|".join(said))
    if not found:
        print("trait {=trait.name} -")
%   end
% end


def answer_text(word, digits):
    """Print the code of a name or phrase; bytes that are no text are neither."""
    try:
        text = bytes.fromhex(digits).decode()
    except UnicodeDecodeError:
        code = None
    else:
        if word == "name":
            code = cell("SELECT code FROM {=t}_name WHERE symbol = ?", text)
        else:
            code = cell("SELECT code FROM {=t}_phrase WHERE phrase_key = ?", text.translate(FOLD))
    print(word, digits, shown(number_of(code)))


def main():
    """Answer what standard input asks."""
    DATABASE.execute("PRAGMA foreign_keys = ON")
    script = pathlib.Path("{=spec.id}.sql").read_text(encoding="utf-8")
    DATABASE.executescript(script)
    before = list(DATABASE.iterdump())
    DATABASE.execute("DELETE FROM {=t}_phrase")
    DATABASE.executescript(script)
    assert list(DATABASE.iterdump()) == before
    assert not rows("PRAGMA foreign_key_check")
    assert rows("SELECT COUNT(*) FROM {=t}_view") == rows("SELECT COUNT(*) FROM {=t}")
    for line in sys.stdin:
        word, _, rest = line.rstrip("\n").partition(" ")
        if word == "count":
            listed = rows("SELECT {=number_column} FROM {=t} ORDER BY {=spec.by_text and "code" or number_column}")
            print(f"count {len(listed)}")
            for (code,) in listed:
                print(f"at {code}")
        elif word == "value":
            answer_value(int(rest))
        else:
            answer_text(word, rest)


main()
