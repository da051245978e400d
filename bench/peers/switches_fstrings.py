"""Writes an enum, a switch of phrases and one of names in C, with f-strings."""
import sys

with open(sys.argv[1], encoding="ascii") as file:
    codes = [line.rstrip("\n").split("\t") for line in file]
with open(sys.argv[2], "w", encoding="ascii") as out:
    out.write("enum status {\n")
    for value, name, _ in codes:
        out.write(f"    STATUS_{name} = {value},\n")
    out.write("};\n")
    for what, at in (("name", 1), ("phrase", 2)):
        out.write(f"\nconst char *status_{what}(int code)\n{{\n    switch (code) {{\n")
        for code in codes:
            out.write(f'    case {code[0]}: return "{code[at]}";\n')
        out.write("    default: return 0;\n    }\n}\n")
