"""Writes an enum, a switch of phrases and one of names in C, with Jinja2."""
import sys

import jinja2

TEMPLATE = """\
enum status {
{%- for value, name, phrase in codes %}
    STATUS_{{ name }} = {{ value }},
{%- endfor %}
};
{%- for what, at in [("name", 1), ("phrase", 2)] %}

const char *status_{{ what }}(int code)
{
    switch (code) {
{%- for code in codes %}
    case {{ code[0] }}: return "{{ code[at] }}";
{%- endfor %}
    default: return 0;
    }
}
{%- endfor %}
"""

with open(sys.argv[1], encoding="ascii") as file:
    codes = [line.rstrip("\n").split("\t") for line in file]
with open(sys.argv[2], "w", encoding="ascii") as out:
    out.write(jinja2.Template(TEMPLATE).render(codes=codes))
