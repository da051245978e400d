#!/usr/bin/env python3
"""Checks that the work of reading a spec, and of each target, is linear in the size of the spec.

    python3 tests/growth/run.py PROGRAM [WORD...]

A loop over all codes inside a loop over all codes takes CODES * CODES steps, many times the limit.
`--limit steps` counts the same on every machine.  Reading has no steps: there, TIMES as many items of one
kind must take less than GROWTH times as long; a quadratic algorithm takes TIMES * TIMES as long.  So must
a project of TIMES as many specs, written, unchanged and checked.  This script knows no target: `list targets` names them.
"""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402

CODES = 10000
STEPS_A_CODE = 1500  # twice as many as the busiest target needs; nested loops need 10,000
ENUM_MAX = {"java": 2000}  # the compiler takes no larger enum, so the target refuses it
FEW, TIMES, GROWTH = 4000, 10, 30
FEW_SPECS = 40  # of a project
SECONDS = 120  # wall-clock time, in case the steps are not counted


def spec(count):
    """Codes with all kinds of fields; one in ten shares its value with a code of a group."""
    yield 'spec { id = "large", title = "Large", fallback = 1 }\n'
    yield 'document { "Book", "A book", url = "https://example.org/#{section}" }\n'
    yield 'group { "other", "Other" }\n'
    yield 'class { "low", "Low", from = 1, to = %d, every = { fatal = true } }\n' % (count // 2)
    yield 'class { "high", "High", from = %d, to = %d }\n' % (count // 2 + 1, count)
    yield 'trait { "fatal", flag = true, help = "Whether it ends." }\n'
    yield 'trait { "blame", choice = { "us", "them" }, help = "Who did it." }\n'
    yield 'trait { "advice", text = true, help = "What to do." }\n'
    yield 'trait { "note", list = { level = { "must", "may" }, why = "text" }, help = "Remarks." }\n'
    for i in range(1, count + 1):
        yield 'code { %d, "Code %d", summary = "Number %d.", ref = "Book, %d", blame = "%s"' % (
            i, i, i, i, "us" if i % 2 else "them")
        if i % 5 == 0:
            yield ', was = { "Old %d" }, accepts = { "It is %d" }, advice = "Do %d."' % (i, i, i)
        if i % 7 == 0:
            yield ', note = { { "Remark %d", "must", why = "So." } }' % i
        yield " }\n"
        if i % 10 == 0:
            yield 'code { %d, "Further %d", group = "other" }\n' % (i, i)


def specs_of_many(count):
    """(name, text) of specs with COUNT items of one kind, all of which are referenced."""
    head, own = 'spec { id = "%s", title = "Many" }\n', 'spec { id = "own", title = "Own", extends = "codes.lua" }\n'
    codes = "".join('code { %d, "Code %d" }\n' % (i, i) for i in range(count))

    def each(form, between="\n"):
        return between.join(form.replace("#", str(i)) for i in range(count))

    yield "codes", head % "codes" + codes
    yield "groups", head % "groups" + each('group { "g#" } code { #, "C #", group = "g#" }')
    yield "classes", head % "classes" + each('class { "c#", "C", from = #, to = # } code { #, "C #" }')
    yield "traits", head % "traits" + each('trait { "t#", flag = true }') + 'code { 1, "A", %s }' % each("t# = true", ", ")
    yield "choices", head % "choices" + 'trait { "t", choice = { %s } }' % each('"w#"', ", ") + each('code { #, "C #", t = "w#" }')
    yield "documents", head % "documents" + each('document { "D#" } code { #, "C #", ref = "D#" }')
    yield "contrasts", head % "contrasts" + codes + 'code { %d, "A", contrast = { %s } }' % (count, each('[#] = "T."', ", "))
    yield "extras", head % "extras" + 'code { 1, "A", %s }' % each('x_# = "T"', ", ")
    yield "change", own + each('change { #, summary = "S." }')
    yield "drop", own + "drop { %s } code { 1, \"A\" }" % each("#", ", ")
    yield "only", own + "only { %s }" % each("#", ", ")


def specs_of_mistakes(count):
    """(name, text) of specs with COUNT items of one kind and as many misspelled references: "did you mean"."""
    head = 'spec { id = "%s", title = "Many" }\n'

    def each(form):
        return "\n".join(form.replace("#", "%06d" % i) for i in range(count))

    yield "misspelt-documents", head % "documents" + each('document { "Some D#" } code { #, "C #", ref = "Sume D#" }')
    yield "misspelt-groups", head % "groups" + each('group { "some_g#" } code { #, "C #", group = "sume_g#" }')
    yield "misspelt-traits", head % "traits" + each('trait { "some_t#", flag = true } code { #, "C #", sume_t# = true }')
    yield "misspelt-choices", (head % "choices" + 'trait { "t", choice = { %s } }' % each('"some_w#",')
                               + each('code { #, "C #", t = "sume_w#" }'))


def seconds_of(command):
    """Processor time, not wall-clock time."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        printed = process.stderr.read().decode()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 3):
        raise suite.Failed(printed)
    return used.ru_utime + used.ru_stime


def check_reading(program, folder, words, name):
    few, many = (seconds_of([program, *(word.replace("SPEC", "%s/%d/%s.lua" % (folder, count, name)) for word in words)])
                 for count in (FEW, FEW * TIMES))
    return "" if many < GROWTH * max(few, 0.01) else "%d take %.2f s, %d %.2f s" % (FEW, few, FEW * TIMES, many)


def write_project(folder, count):
    Path(folder, "statusgen.lua").write_text("".join(
        'output { "s%d.lua", "c", dir = "out" }\n' % i for i in range(count)), encoding="utf-8")
    for i in range(count):
        Path(folder, "s%d.lua" % i).write_text('spec { id = "s%d", title = "S" }\ncode { 1, "One" }\n' % i, encoding="utf-8")


def check_project(program):
    spent = {}
    with tempfile.TemporaryDirectory() as top:
        for count in FEW_SPECS, FEW_SPECS * TIMES:
            folder = Path(top, str(count))
            folder.mkdir()
            write_project(folder, count)
            spent[count] = [seconds_of([program, "-C", folder, command]) for command in ("generate", "generate", "check")]
    few, many = spent.values()
    return "".join("%s: %d specs take %.2f s, %d %.2f s\n" % (what, FEW_SPECS, one, FEW_SPECS * TIMES, other)
                   for what, one, other in zip(("first", "unchanged", "check"), few, many) if other >= GROWTH * max(one, 0.01))


def check(program, target):
    count = ENUM_MAX.get(target, CODES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "spec.lua")
        path.write_text("".join(spec(count)), encoding="utf-8")
        return suite.problem_of([program, "generate", path, "-t", target, "-o", folder, "--only", "group=other",
                                 "--limit", "steps=%d" % (STEPS_A_CODE * count)], seconds=SECONDS)


def main(program, *words):
    program, tally = str(Path(program).resolve()), suite.Tally(words, suite.AT_ONCE)
    with tempfile.TemporaryDirectory() as folder:
        for count in FEW, FEW * TIMES:
            Path(folder, str(count)).mkdir()
            for name, text in (*specs_of_many(count), *specs_of_mistakes(count)):
                Path(folder, str(count), name + ".lua").write_text(text, encoding="utf-8")
        for words in ["show", "1", "--spec", "SPEC"], ["lint", "SPEC"], ["breaking", "SPEC", "--against", "SPEC"]:
            for name, _ in specs_of_many(0):
                tally.test(words[0] + "/" + name, check_reading, program, folder, words, name)
        for name, _ in specs_of_mistakes(0):
            tally.test("lint/" + name, check_reading, program, folder, ["lint", "SPEC"], name)
        tally.test("project", check_project, program)
        for target in suite.listed(program, "targets"):
            tally.test(target, check, program, target)
        tally.wait()
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
