#!/usr/bin/env python3
"""Imports headers of other projects, and compares the constants of the generated C with the originals.

    python3 tests/import/run.py PROGRAM [WORD...]

Each header is imported twice: with a compiler, and by the reading that needs none.  A program prints the
constants of the header, another one those of what is generated from the import.  With a compiler, all
integer constants have to be there, under their names and with their values, except what marks a place in
the list; without one, those that are there have to be right.  A constant that is not there has to be named
in a message.  A header that this machine lacks is skipped.  This script does not know how a header is read.
"""
import json
import os
import re
import sys
import tempfile
from pathlib import Path

sys.path.append(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
import suite  # noqa: E402

# Header below /usr/include, prefix, and the header to include before it.  Most names are those of packages.
ROWS = [
    ("zlib.h", "Z_", ""), ("zstd_errors.h", "ZSTD_error_", ""), ("http_parser.h", "HTTP_STATUS_", ""),
    ("http_parser.h", "HPE_", ""), ("ldap.h", "LDAP_", ""), ("librdkafka/rdkafka.h", "RD_KAFKA_RESP_ERR_", ""),
    ("X11/X.h", "Bad", ""), ("sqlite3.h", "SQLITE_", ""), ("microhttpd.h", "MHD_HTTP_", ""),
    ("libssh2.h", "LIBSSH2_ERROR_", ""), ("openssl/tls1.h", "TLS1_AD_", ""), ("openssl/ssl.h", "SSL_AD_", ""),
    ("gnutls/gnutls.h", "GNUTLS_E_", ""), ("cups/http.h", "HTTP_STATUS_", ""), ("cups/ipp.h", "IPP_STATUS_", ""),
    ("expat.h", "XML_ERROR_", ""), ("amqp.h", "AMQP_", ""), ("x86_64-linux-gnu/gpg-error.h", "GPG_ERR_", ""),
    ("linux/elf-em.h", "EM_", ""), ("linux/ethtool.h", "ETHTOOL_", ""), ("linux/nl80211.h", "NL80211_CMD_", ""),
    ("asm-generic/errno.h", "E", ""), ("asm-generic/errno-base.h", "E", ""), ("sysexits.h", "EX_", ""),
    ("netdb.h", "EAI_", ""), ("linux/if_ether.h", "ETH_P_", ""), ("linux/icmp.h", "ICMP_", ""),
    ("png.h", "PNG_", ""), ("jpeglib.h", "J", "stdio.h"), ("bzlib.h", "BZ_", ""),
    ("x86_64-linux-gnu/tiff.h", "COMPRESSION_", ""), ("postgresql/libpq-fe.h", "PGRES_", ""), ("idn2.h", "IDN2_", ""),
    ("lua5.4/lua.h", "LUA_", ""),
    ("modbus/modbus.h", "MODBUS_", ""), ("magic.h", "MAGIC_", ""),
    ("libxml2/libxml/xmlerror.h", "XML_ERR_", ""), ("readline/readline.h", "RL_", "stdio.h"),
    ("curses.h", "KEY_", ""), ("gcrypt.h", "GCRY_", ""), ("GL/gl.h", "GL_", ""),
    ("yaml.h", "YAML_", ""), ("uv/errno.h", "UV__", ""),
    ("brotli/decode.h", "BROTLI_", ""), ("libdeflate.h", "LIBDEFLATE_", ""), ("p11-kit-1/p11-kit/pkcs11.h", "CKR_", ""),
    ("sys/capability.h", "CAP_", ""),
    ("x86_64-linux-gnu/curl/curl.h", "CURLE_", ""), ("x86_64-linux-gnu/curl/curl.h", "CURLINFO_", ""),
]

# Macros of the C library, which generated headers must not redefine: their constants get another name.
TAKEN = {"EDOM", "ERANGE", "EILSEQ"}


def own_names(command, header, prefix):
    """What may be a constant: names in the header's enums, and its macros without parameters with their bodies."""
    text = suite.output_of([*command, "-E", "-dD", "-x", "c", header])
    own, lines, names = False, [], {}
    for line in text.splitlines():
        marker = re.match(r'# \d+ "(.*?)"', line)
        define = re.match(r"#define (\w+) (.+)", line)
        if marker:
            own = marker[1] == str(header)
        elif own and define:
            names[define[1]] = define[2]
        elif own and line.startswith("#undef "):
            names.pop(line.split()[1], None)
        elif own and not line.startswith("#"):
            lines.append(line)
    for body in re.findall(r"\benum\b[^;{}()]*\{([^}]*)\}", "\n".join(lines)):
        names.update((name, None) for name in re.findall(r"(?:^|,)\s*(\w+)", body))
    return {name: body for name, body in names.items() if name.startswith(prefix) and len(name) > len(prefix)}


# A name that expands to a list is refused by ONE, and one that expands to statements outside of a function.
ONE = ["#include <stdio.h>", "#define ONE_(x) x", "#define ONE(x) ONE_(x)"]
TYPE = "extern __typeof__((ONE({0})) | 0) type_of_{0};"
FITS = "!((ONE({0}) | 0) > 0 && (long long)(ONE({0}) | 0) < 0)"  # in a signed 64-bit integer, as specs need
PRINT = "if (" + FITS + ') printf("{0} %lld\\n", (long long)((ONE({0})) | 0));'


def values(folder, command, include, names):
    """{name: value} by a compiled program; names that are not integer constants are left out."""
    names = sorted(names)
    while names:
        source = Path(folder, "values.c")
        head, count = include + ONE, len(names)
        lines = [TYPE.format(name) for name in names] + ["int main(void) {"] + [PRINT.format(name) for name in names]
        source.write_text("\n".join(head + lines + ["return 0; }"]), encoding="ascii")
        done = suite.run([*command, "-w", "values.c", "-o", "values"], folder)
        if done.returncode == 0:
            return {name: int(value) for name, value in (line.split() for line in
                                                         suite.output_of(["./values"], folder).splitlines())}
        bad = {int(line) - len(head) - 1 for line in re.findall(r"values\.c:(\d+):", done.stderr)}
        bad = {line if line < count else line - count - 1 for line in bad if line != count}
        if not bad & set(range(count)):
            raise suite.Skip("it does not compile: " + done.stderr[:200])
        names = [name for i, name in enumerate(names) if i not in bad]
    return {}


def imported(program, folder, command, header, prefix, *more):
    """The constants that are generated from the import, with their values, and what its messages say of names."""
    done = suite.run([program, "import", header, "--match", prefix, "--id", "tested", "--format", "json", *more], folder)
    said = dict(match.groups() for match in (re.match(r"`(\w+)` is left out: (.*)", problem["message"])
                                             for problem in json.loads(done.stderr or "[]")) if match)
    if not done.stdout:
        return {}, said
    Path(folder, "tested.lua").write_text(done.stdout, encoding="utf-8")
    suite.output_of([program, "generate", "./tested.lua", "-t", "c", "-o", "out"], folder)
    text = Path(folder, "out", "tested.h").read_text(encoding="utf-8")
    names = set(re.findall(r"^(?: +|#define )(\w+) (?:\w+_DEPRECATED\(.*\) )?(?:= |U?INT\d+_C\(|\(-)", text, re.M))
    names = {name for name in names if name.startswith(prefix)}
    return values(folder, command, ['#include "out/tested.h"'], names), said


def is_sentinel(name, said, bodies):
    """Whether the program says so, and another constant gives the value if it is a macro."""
    return "marks a place" in said[name] and (
        bodies[name] is None or any(word in bodies for word in re.findall(r"\w+", bodies[name])))


def compare(kind, truth, found, said, bodies, complete):
    wrong = [f"{kind}: {name} is {value} and not {truth[name]}" for name, value in found.items()
             if name in truth and value != truth[name]]
    for name in sorted(set(truth) - set(found) - TAKEN):
        if name not in said or (complete and not is_sentinel(name, said, bodies)):
            wrong.append(f"{kind}: {name} is missing" + (", without a word" if name not in said else ""))
    return wrong


def check(program, compiler, header, prefix, before):
    path = Path("/usr/include", header)
    command = [compiler, *("-I/usr/include/" + folder for folder in ("postgresql", "p11-kit-1", "libxml2"))]
    command += ["-include", before] if before else []
    if not path.exists():
        raise suite.Skip("no " + header)
    with tempfile.TemporaryDirectory() as folder:
        include = [f"#include <{before}>"] * bool(before) + [f'#include "{path}"']
        bodies = own_names(command, path, prefix)
        truth = values(folder, command, include, bodies)
        if not truth:
            return "the header has no constants with this prefix"
        found, said = imported(program, folder, command, path, prefix, "--cc", " ".join(command))
        wrong = compare("--cc", truth, found, said, bodies, True)
        alone, said = imported(program, folder, command, path, prefix)
        wrong += compare("alone", truth, alone, said, bodies, False)
    same = len([name for name in alone if name in truth])
    print(f"{header} {prefix}: {len(truth)} there, {len(set(found) & set(truth))} by --cc, {same} alone, "
          f"{len(set(truth) - set(alone))} reported")
    return "\n".join(wrong)


SCOPED = """namespace acme {
enum class status : unsigned char { kOk, kNotFound = 4, kNext };
enum class other { kOk = 9 };
}
"""


def check_scoped(program):
    """C++ computes the enumerators of a scoped enum in a namespace."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "scoped.hpp").write_text(SCOPED)
        spec = suite.output_of([program, "import", "scoped.hpp", "--enum", "status", "--cc", "c++"], folder)
    wanted = ['code { 0, "Ok" }', 'code { 4, "Not Found" }', 'code { 5, "Next" }']
    found = [line for line in spec.splitlines() if line.startswith("code")]
    return "" if found == wanted and 'constants = "k{Name}", enum = "status"' in spec else spec


LISTS = """#define L_OK 1
#define L_VERSION 1, 2
#define L_STATEMENTS ({ int x = 5; x; })
#define L_STREAM_END 1
#define L_LAST L_LATE
enum list { L_LATE = 7 };
"""


def check_lists(program, compiler):
    """Lists and statements are constants neither for the program nor for this script."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "lists.h")
        path.write_text(LISTS)
        truth = values(folder, [compiler], [f'#include "{path}"'], own_names([compiler], path, "L_"))
        found, said = imported(program, folder, [compiler], path, "L_", "--cc", compiler)
    wanted = {"L_OK": 1, "L_STREAM_END": 1, "L_LATE": 7}
    return "" if truth == {**wanted, "L_LAST": 7} and found == wanted and len(said) == 3 else f"{truth}\n{found}\n{said}"


# Target, its file with the codes, and what selects them there, if it has more; {type} is its name in words.
LANGUAGES = [("typescript", "*.ts", []), ("java", "*.java", ["--enum", "{type}"]), ("rust", "*.rs", ["--enum", "{type}"]),
             ("go", "*.go", ["--except", "Class", "--except", "State", "--except", "Retry"]), ("protobuf", "**/*.proto", [])]
SPECS = ["http", "grpc", "tls-alert", "kafka", "stun"]


def check_language(program, target, pattern, options):
    """What the target makes of a spec is that spec when it is imported."""
    problems = []
    for spec in SPECS:
        with tempfile.TemporaryDirectory() as folder:
            suite.output_of([program, "generate", spec, "-t", target, "-o", "."], folder)
            path, = Path(folder).glob(pattern)
            name = re.sub(r"(?:^|_)(\w)", lambda match: match[1].upper(), path.stem)
            words = [option.replace("{type}", name) for option in options]
            said = suite.run([program, "import", path.relative_to(folder), "--against", spec, *words], folder)
        if said.returncode != 0 or not said.stdout.endswith(f" in {spec}: 0 differences\n"):
            problems.append(f"{spec}: {said.stdout}{said.stderr}")
    return "\n".join(problems)


def main(arguments):
    program, tally = os.path.abspath(arguments[0]), suite.Tally(arguments[1:])
    compiler = next((name for name in ("gcc", "clang") if suite.has(name)), "cc")
    for header, prefix, before in ROWS:
        tally.test(f"{header} {prefix}", check, program, compiler, header, prefix, before)
    for target, pattern, options in LANGUAGES:
        tally.test(f"language {target}", check_language, program, target, pattern, options)
    tally.test("lists and statements", check_lists, program, compiler)
    tally.test("a scoped enum of C++", check_scoped, program, needs=["c++"])
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
