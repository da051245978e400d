"""Tests the examples in diagnostics.def: in at least one context, the wrong example must cause the diagnostic,
and the right one must not.  This module knows the contexts, not the diagnostics."""
import os
import re
import shlex
import subprocess
import tempfile

SPEC = 'spec { id = "example", title = "Example" }\n'
DECLARED = ('document { "RFC 9110", "HTTP Semantics", url = "https://example.org/{section}" }\n'
            'document { "RFC 7231", "HTTP/1.1", url = "https://example.org/{section}" }\n'
            'group { "nginx", "nginx" }  group { "iis", "IIS" }\n'
            'class { "information", "Information", from = 100, to = 199 }\n')
CODE = 'code { 101, "Switching Protocols", summary = "As asked.", ref = "RFC 9110, 15.2.2" }\n'
PLAIN = 'code { 100, "Continue" }\n'
HEAD = SPEC + DECLARED + CODE
LUA = "local x, t, text = 1, {}, ('x'):rep(300)\nlocal function f() end\n"
TARGET = ('target { "mini", "Mini", api = 1, names = { constant = "upper_snake" },\n'
          '  %s\n'
          '  comment = { { open = "/*", close = "*/" } },\n'
          '  options = { { "constants", default = "{NAME}", help = "Their pattern." } },\n'
          '  outputs = { { "list", file = "{id}.txt", from = "list.tpl", marker = false } } }\n')
TEXT = "text = { { open = '\"', close = '\"', escape = { ['\"'] = '\\\\\"', ['\\\\'] = '\\\\\\\\', other = '\\\\{{oct:3}}' } } },"
LOOP = "%% for code in codes() do\n%s\n%% end\n"
LINT = "lint example.lua --limit steps=1M --limit branches=1"
MINI = "generate example.lua -t mini -o out --templates tpl --dry-run"


def spec(text):
    return {"example.lua": text, "base.lua": 'spec { id = "base", title = "Base" }\n' + PLAIN}, LINT


def mini(target, template):
    return {"example.lua": HEAD, "tpl/mini/target.lua": target, "tpl/mini/list.tpl": template,
            "tpl/mini/header.tpl": "/* head */\n"}, MINI


def command(line):
    return {"all.h": "enum acme_error { ACME_ERR_ONE = 1 };\nenum b { OTHER_ONE = 1 };\n",
            "codes.csv": "value,phrase\n1,One\n"}, line


# An example is tried in each of these contexts: files to write and the arguments of the program.
PLACES = {
    "a call": lambda x: spec(HEAD + x + "\n"),
    "a field of a code": lambda x: spec(HEAD + 'code { 404, "Not Found", %s }\n' % x),
    "a text of a code": lambda x: spec(HEAD + 'code { 404, %s }\n' % x),
    "a value": lambda x: spec(HEAD + 'code { %s, "Not Found" }\n' % x),
    "a field of a spec": lambda x: spec('spec { id = "example", title = "Example", %s\n}\n' % x + PLAIN),
    "a spec": lambda x: spec(x + "\n"),
    "a spec that adds to HTTP": lambda x: spec(
        'spec { id = "example", title = "Example", extends = "http" }\n' + x + "\n"),
    "a spec for everything": lambda x: (spec(HEAD + x + "\n")[0],
                                        "generate example.lua -t json --dry-run --only group=nginx,iis"),
    "options of a spec": lambda x: (spec('spec { id = "example", title = "Example", %s }\n' % x + PLAIN)[0],
                                    "generate example.lua -t json --dry-run"),
    "a title": lambda x: spec('spec { id = "example", %s\n}\n' % x + PLAIN),
    "an addition": lambda x: spec('spec { id = "example", title = "Example", %s\n}\n' % x),
    "a class": lambda x: spec(HEAD + 'class { "server", "S", from = 500, to = 599 }\n'
                              'class { "client", "C", %s }\n' % x),
    "a trait": lambda x: spec(HEAD + 'trait { "access", %s }\n' % x),
    "Lua": lambda x: spec(HEAD + LUA + x + "\n"),
    "Lua that goes on": lambda x: spec(HEAD + LUA + x + " end\n"),
    "data only": lambda x: ({"example.lua": HEAD + x + "\n"}, LINT + " --data-only"),
    "a text of a computing spec": lambda x: spec(HEAD + LUA + "local y = %s\n" % x),
    "a template": lambda x: mini(TARGET % TEXT, x + "\n"),
    "a template's loop": lambda x: mini(TARGET % TEXT, LOOP % x),
    "a template's string": lambda x: mini(TARGET % TEXT, LOOP % ('"' + x + '"')),
    "a target": lambda x: mini(TARGET % (x + ","), "/* x */\n"),
    "a target's comment": lambda x: mini(re.sub(r"comment = .*,\n", lambda _: x + ",\n", TARGET % TEXT), "\n"),
    "codes of a target": lambda x: (mini((TARGET % TEXT).replace("upper_snake", "upper").replace('"{NAME}"', '""'),
                                         LOOP % "{=code.constant}")[0] | {"example.lua": HEAD + x}, MINI),
    "a project": lambda x: ({"statusgen.lua": x}, "generate --dry-run"),
    "a target's version": lambda x: mini((TARGET % TEXT).replace("api = 1", x), "/* x */\n"),
    "the command line": lambda x: command(x[len("statusgen "):] if x.startswith("statusgen ") else x),
    "arguments": lambda x: command("generate http --dry-run -o out " + x),
    "arguments for C": lambda x: command("generate http --dry-run -t c -o out " + x),
    "arguments for negative codes": lambda x: command("generate json-rpc --dry-run -t c -o out " + x),
    "arguments for vendors": lambda x: command("generate http-vendor --dry-run -t c -o out " + x),
    "arguments of import": lambda x: command("import codes.csv " + x),
    "a row of a table": lambda x: ({"codes.csv": "value,phrase\n%s\n" % x}, "import codes.csv"),
    "the first row of a table": lambda x: ({"codes.csv": x + "\n1,One\n"}, "import codes.csv"),
    "a list in JSON": lambda x: ({"codes.json": x}, "import codes.json"),
    "a member of an enum": lambda x: ({"codes.h": "enum { %s };\n" % x}, "import codes.h"),
    "arguments for very many codes": lambda x: (
        {"example.lua": SPEC + 'for i = 1, 12000 do code { i, "Code " .. i } end\n'},
        "generate example.lua -t c -o out --dry-run " + x),
}


def rules():
    """(id, wrong, right) of each rule in diagnostics.def."""
    path = os.path.join(os.path.dirname(__file__), "..", "..", "generator", "base", "diagnostics.def")
    with open(path, encoding="utf-8") as file:
        text = re.sub(r'"\s*\n\s*"', "", re.sub(r"^/\*.*?\*/", "", file.read(), flags=re.S | re.M))
    string = r'"((?:\\.|[^"\\])*)"'
    for match in re.finditer(r"RULE\((\w+), \w+, \w+,\s*%s,\s*%s,\s*%s,\s*%s\)" % ((string,) * 4), text):
        yield (match[1], *(part.encode().decode("unicode_escape") for part in match.groups()[3:]))


def ids_of(program, files, arguments):
    """The ids of the diagnostics, and whether any of them is an error."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
            with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                file.write(text)
        done = subprocess.run([program, *shlex.split(arguments)], cwd=folder, capture_output=True,
                              stdin=subprocess.DEVNULL, check=False)
    said = done.stderr.decode("utf-8", "replace")
    return re.findall(r"(?:error|warning|note)\[(\w+)\]", said), "error[" in said


def problem_of(program, one, wrong, right):
    """None if the examples of rule ONE are correct in some context; otherwise the closest result."""
    nearest = "the wrong example does not give it anywhere"
    for name, place in PLACES.items():
        try:
            ids, _ = ids_of(program, *place(wrong))
        except ValueError:
            continue  # not a valid command line
        if one not in ids:
            continue
        ids, failed = ids_of(program, *place(right)) if right else ([], False)
        if one not in ids and not failed:
            return None
        nearest = "as %s the right example gives %s" % (name, ", ".join(ids))
    return nearest


def check(program):
    for one, wrong, right in rules():
        problem = problem_of(program, one, wrong, right) if wrong else None
        if problem:
            yield "generator/base/diagnostics.def: %s: %s" % (one, problem)
