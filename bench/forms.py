"""The lookups for comparison, as sources: common forms, written for the same codes.

Each function writes one file and returns its path; gperf() returns a list, empty if gperf is not
installed.  They know codes and texts, not how they are measured.
"""
import os
import shutil
import subprocess

GAP = 8  # a larger gap begins a new range


def write(path, text):
    with open(path, "w", encoding="ascii") as file:
        file.write(text)
    return path


def quoted(text):
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"')


# ---- code to phrase ------------------------------------------------------------------------------


def literals(path, symbol, codes, default="return 0;"):
    """A switch that returns literals, the usual handwritten form."""
    cases = "".join("    case %s: return %s;\n" % (literal_of(value), quoted(phrase))
                    for value, _, phrase in codes)
    return write(path, "#include <stdlib.h>\nconst char *%s(int code);\n"
                 "const char *%s(int code)\n{\n    switch (code) {\n%s    default: %s\n    }\n}\n"
                 % (symbol, symbol, cases, default))


def literal_of(value):
    return "(-2147483647 - 1)" if value == -2 ** 31 else str(value)


def aborting(path, symbol, codes):
    """The form of llhttp: the switch, which aborts on a code that is not listed."""
    return literals(path, symbol, codes, "abort();")


def ranges_of(codes):
    """(first, last) of each run of codes without a large gap."""
    ranges = []
    for value, _, _ in codes:
        if ranges and value - ranges[-1][1] <= GAP:
            ranges[-1][1] = value
        else:
            ranges.append([value, value])
    return ranges


def ranges(path, symbol, codes):
    """The form of nginx: one table of lengths and pointers, found by tests of ranges."""
    phrases = {value: phrase for value, _, phrase in codes}
    rows, tests = [], []
    for first, last in ranges_of(codes):
        tests.append("    if (code >= %d && code <= %d)\n"
                     "        return lines[code - %d + %d].data;\n"
                     % (first, last, first, len(rows)))
        rows += ["    { %d, %s },\n" % (len(phrases.get(value, "")), quoted(phrases.get(value, "")))
                 for value in range(first, last + 1)]
    return write(path, "#include <stddef.h>\nstruct line { size_t length; const char *data; };\n"
                 "static const struct line lines[] = {\n%s};\nconst char *%s(int code);\n"
                 "const char *%s(int code)\n{\n%s    return 0;\n}\n"
                 % ("".join(rows), symbol, symbol, "".join(tests)))


def binary_search(path, symbol, codes):
    """A sorted table, and a search that compilers compile without branches."""
    rows = "".join("    { %s, %s },\n" % (literal_of(value), quoted(phrase))
                   for value, _, phrase in codes)
    return write(path, "#include <stddef.h>\n"
                 "static const struct { int code; const char *phrase; } rows[] = {\n%s};\n"
                 "const char *%s(int code);\nconst char *%s(int code)\n{\n"
                 "    size_t first = 0, count = %d;\n\n"
                 "    while (count > 1) {\n        const size_t half = count / 2;\n"
                 "        first = rows[first + half].code <= code ? first + half : first;\n"
                 "        count -= half;\n    }\n"
                 "    return rows[first].code == code ? rows[first].phrase : 0;\n}\n"
                 % (rows, symbol, symbol, len(codes)))


def map_of_codes(path, symbol, codes):
    """std::unordered_map."""
    rows = "".join("    { %s, %s },\n" % (literal_of(value), quoted(phrase))
                   for value, _, phrase in codes)
    return write(path, "#include <unordered_map>\n"
                 "static const struct { int code; const char *phrase; } rows[] = {\n%s};\n"
                 "static std::unordered_map<int, const char *> make()\n{\n"
                 "    std::unordered_map<int, const char *> made;\n"
                 "    for (const auto &row : rows)\n"
                 "        made.emplace(row.code, row.phrase);\n"
                 "    return made;\n}\n"
                 "static const std::unordered_map<int, const char *> phrases = make();\n"
                 'extern "C" const char *%s(int code)\n{\n'
                 "    const auto found = phrases.find(code);\n"
                 "    return found == phrases.end() ? nullptr : found->second;\n}\n"
                 % (rows, symbol))


# ---- text to code --------------------------------------------------------------------------------


def map_of_texts(path, symbol, pairs):
    """std::unordered_map with string views."""
    rows = "".join("    { %s, %s },\n" % (quoted(text), literal_of(value)) for text, value in pairs)
    return write(path, "#include <cstddef>\n#include <string_view>\n#include <unordered_map>\n"
                 "static const struct { std::string_view text; int code; } rows[] = {\n%s};\n"
                 "static std::unordered_map<std::string_view, int> make()\n{\n"
                 "    std::unordered_map<std::string_view, int> made;\n"
                 "    for (const auto &row : rows)\n"
                 "        made.emplace(row.text, row.code);\n"
                 "    return made;\n}\n"
                 "static const std::unordered_map<std::string_view, int> codes = make();\n"
                 'extern "C" bool %s(const char *text, std::size_t length, int *code)\n{\n'
                 "    const auto found = codes.find(std::string_view(text, length));\n"
                 "    if (found == codes.end())\n        return false;\n"
                 "    *code = found->second;\n    return true;\n}\n" % (rows, symbol))


def gperf_input(symbol, pairs, fold_case=False):
    keys = {}
    for text, value in pairs:
        keys.setdefault(text.lower() if fold_case else text, (text, value))
    return ("%%language=ANSI-C\n%%struct-type\n%%{\n#include <stdbool.h>\n#include <stddef.h>\n"
            "#include <string.h>\n%%}\nstruct entry { const char *name; int code; };\n"
            "%%%%\n%s%%%%\n"
            "bool %s(const char *text, size_t length, int *code);\n"
            "bool %s(const char *text, size_t length, int *code)\n{\n"
            "    const struct entry *const found = in_word_set(text, length);\n\n"
            "    if (!found)\n        return false;\n"
            "    *code = found->code;\n    return true;\n}\n"
            % ("".join("%s, %d\n" % (quoted(text), value) for text, value in keys.values()),
               symbol, symbol))


def gperf(path, symbol, pairs, fold_case=False):
    """gperf -C -E -l, if it is installed; run only for new input: it may take a minute."""
    if not shutil.which("gperf"):
        return []
    text = gperf_input(symbol, pairs, fold_case)
    source = os.path.splitext(path)[0] + ".gperf"
    if os.path.exists(path) and os.path.exists(source):
        with open(source, encoding="ascii") as file:
            if file.read() == text:
                return [path]
    write(source, text)
    made = subprocess.run(["gperf", "-C", "-E", "-l"] + ["--ignore-case"] * fold_case + [source],
                          check=True, stdout=subprocess.PIPE).stdout.decode("ascii")
    # static, so that calling it costs nothing
    begin = "const struct entry *\nin_word_set"
    return [write(path, made.replace(begin, "static " + begin))]
