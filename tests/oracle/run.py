#!/usr/bin/env python3
"""Compares codes with the registry of HTTP status codes, and their phrases with lists on this machine.

    python3 tests/oracle/run.py PROGRAM [WORD...]

claims.tsv has one claim about a code per line, checked against its source by a person; the note gives
the evidence.  The spec must make the claim (see problem_of_claim).

postgresql-18.tsv has the codes of PostgreSQL 18.4, from its errcodes.txt; sqlstate must have all of
them, and otherwise only codes of other releases.

iana-http.tsv is a snapshot of the registry (2025-09-15), made without the program; the spec must have
its phrases and references.  The lists of other projects are a second opinion on the names of codes.  Each
difference needs a reason in the spec: another name of the code, its state, or a code of the vendors' spec.
A difference without a reason is a failure: the spec lacks a name that is in use, or has a wrong phrase.
sections.py verifies the sections that the specs cite.  This script knows the lists, and the output of the
json target.
"""
import ctypes.util
import http
import os
import re
import shutil
import ssl
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.dirname(HERE))
import sections  # noqa: E402
import suite  # noqa: E402

GO = """package main
import ("fmt"; "net/http")
func main() {
  for c := 0; c < 1000; c++ {
    if t := http.StatusText(c); t != "" { fmt.Printf("%d\\t%s\\n", c, t) }
  }
}
"""


# ---- the lists -----------------------------------------------------------------------------------


def from_lines(text):
    """{value: phrase} of lines `404<TAB>Not Found`."""
    pairs = (line.split("\t", 1) for line in text.splitlines() if "\t" in line)
    return {int(value): phrase for value, phrase in pairs}


def from_command(command):
    if not shutil.which(command[0]):
        return None
    done = suite.run(command)
    return from_lines(done.stdout) if done.returncode == 0 else None


def from_python():
    return {status.value: status.phrase for status in http.HTTPStatus}


def from_node():
    return from_command(["node", "-e", "for (const [c, t] of Object.entries(require('http')"
                                       ".STATUS_CODES)) console.log(c + '\\t' + t)"])


def from_perl():
    return from_command(["perl", "-MHTTP::Status", "-e",
                         'for (100..999) { my $t = HTTP::Status::status_message($_);'
                         ' print "$_\\t$t\\n" if defined $t }'])


def from_ruby():
    return from_command(["ruby", "-rrack", "-e", 'Rack::Utils::HTTP_STATUS_CODES.each { |c, t|'
                                                 ' puts "#{c}\\t#{t}" }'])


def from_webrick():
    return from_command(["ruby", "-rwebrick", "-e", 'WEBrick::HTTPStatus::StatusMessage'
                                                    '.each { |c, t| puts "#{c}\\t#{t}" }'])


def from_go():
    if not shutil.which("go"):
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "list.go")
        with open(path, "w", encoding="ascii") as file:
            file.write(GO)
        return from_command(["go", "run", path])


def from_microhttpd():
    """The library returns "Unknown" for an unknown code."""
    name = ctypes.util.find_library("microhttpd")
    if not name:
        return None
    phrase = ctypes.CDLL(name).MHD_get_reason_phrase_for
    phrase.restype = ctypes.c_char_p
    known = ((value, phrase(ctypes.c_uint(value)).decode()) for value in range(100, 1000))
    return {value: text for value, text in known if text != "Unknown"}


def from_python_ssl():
    return {int(alert): alert.name.replace("ALERT_DESCRIPTION_", "")
            for alert in ssl.AlertDescription}


def from_gnutls():
    """The library returns no name for an unknown code."""
    name = ctypes.util.find_library("gnutls")
    if not name:
        return None
    read = ctypes.CDLL(name).gnutls_alert_get_strname
    read.restype = ctypes.c_char_p
    known = ((value, read(ctypes.c_uint(value))) for value in range(256))
    return {value: text.decode().replace("GNUTLS_A_", "") for value, text in known if text}


def from_header(path, pattern):
    """Pairs, because a header may have two names for a value."""
    path = os.path.join("/usr/include", path)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        found = re.findall(pattern, file.read())
    return [(int(value, 0), phrase) for phrase, value in found]


def from_errcodes(path):
    """SQLSTATEs have six bits for each character; a row without a condition has a macro only."""
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        rows = re.findall(r"^(\w{5})\s+[EWS]\s+ERRCODE_(\w+)[ \t]*(\w*)$", file.read(), re.M)
    return [(sum(ord(c) - ord("0") << 6 * i for i, c in enumerate(state)), condition or macro)
            for state, macro, condition in rows]


LISTS = {
    "Python http.HTTPStatus": from_python, "Node http.STATUS_CODES": from_node,
    "Perl HTTP::Status": from_perl, "Ruby Rack": from_ruby, "Ruby WEBrick": from_webrick,
    "Go net/http": from_go, "libmicrohttpd": from_microhttpd,
}

# The other families: the list, the spec, and the function that reads the list.
FAMILIES = [
    ("Python ssl.AlertDescription", "tls-alert", from_python_ssl),
    ("GnuTLS", "tls-alert", from_gnutls),
    ("OpenSSL tls1.h", "tls-alert",
     lambda: from_header("openssl/tls1.h", r"define TLS1[3]?_AD_(\w+)\s+(\d+)")),
    ("OpenSSL ssl3.h", "tls-alert",
     lambda: from_header("openssl/ssl3.h", r"define SSL3_AD_(\w+)\s+(\d+)")),
    ("arpa/nameser.h", "dns-rcode",
     lambda: from_header("arpa/nameser.h", r"ns_r_(?!max)(\w+)\s*=\s*(\d+)")),
    ("ngtcp2", "quic-transport", lambda: from_header(
        "ngtcp2/ngtcp2.h", r"define NGTCP2_(?!CRYPTO_ERROR)(\w+_ERROR|CONNECTION_REFUSED|"
        r"PROTOCOL_VIOLATION|INVALID_TOKEN|CRYPTO_BUFFER_EXCEEDED|AEAD_LIMIT_REACHED|"
        r"NO_VIABLE_PATH)\s+(0x[0-9a-f]+)u")),
    ("nghttp3", "http3-error", lambda: from_header(
        "nghttp3/nghttp3.h", r"define NGHTTP3_((?:H3|QPACK)_\w+)\s+(0x[0-9a-f]{3,})")),
    ("PostgreSQL errcodes.txt", "sqlstate",
     lambda: from_errcodes("/usr/share/postgresql/15/errcodes.txt")),
]


# ---- the specs -----------------------------------------------------------------------------------


def read_codes(program, spec):
    """Lists of the codes of a spec by value, of all groups, one group after the other."""
    codes = {}
    for document in suite.documents(program, spec):
        for code in document["codes"]:
            codes.setdefault(code["value"], []).append(code)
    return codes


def key_of(phrase):
    return "".join(c for c in phrase.lower() if c.isalnum())


def reason_for(value, phrase, codes, vendors):
    """The reason why a list may have the phrase for the value; empty if there is none."""
    for code in codes.get(value, []):
        if code["phrase"] == phrase:
            return "the same"
        if key_of(code["phrase"]) == key_of(phrase):
            return "spelling"
        for alias in code["aliases"]:
            if key_of(alias["phrase"]) == key_of(phrase):
                return "alias"
        if code["state"]["kind"] in ("reserved", "retired"):
            return code["state"]["kind"]
    for code in vendors.get(value, []):
        known = [code["phrase"]] + [alias["phrase"] for alias in code["aliases"]]
        if key_of(phrase) in map(key_of, known):
            return "vendor"
    return ""


def compare(name, known, codes, vendors):
    """The phrases of a list without a reason in the spec; prints the number of each reason."""
    reasons, unexplained = {}, []
    pairs = sorted(known.items() if isinstance(known, dict) else known)
    for value, phrase in pairs:
        reason = reason_for(value, phrase, codes, vendors)
        reasons[reason] = reasons.get(reason, 0) + 1
        if not reason:
            unexplained.append('%d "%s" has no reason in the spec, where it is "%s"' % (
                value, phrase, codes[value][0]["phrase"] if value in codes else "not listed"))
    said = ", ".join("%d %s" % (reasons[reason], reason) for reason in sorted(reasons) if reason)
    listed = {value for value, _ in pairs}
    missing = [str(value) for value in codes if value not in listed]
    print("%s: %s%s" % (name, said, "; not in it: " + " ".join(missing) if missing else ""))
    return "\n".join(unexplained)


def check_list(name, read, codes, vendors):
    known = read()
    if not known:
        raise suite.Skip("no " + name)
    return compare(name, known, codes, vendors)


# ---- the claims ----------------------------------------------------------------------------------


def codes_by_key(program, spec):
    """The codes of a spec with all its groups by name, text and value, its classes by id, and itself as `spec`.

    A value in several groups refers to the primary code.
    """
    documents = suite.documents(program, spec)
    found = {"spec": documents[0], **{one["id"]: one for one in documents[0]["classes"]}}
    for document in documents:
        for code in document["codes"]:
            found[code["name"]] = code
            for key in (code["text"], str(code["value"])):
                if key not in found or code.get("primary"):
                    found[key] = code
    return found


def one_of(items, rest, key="text"):
    """The item of a list that the rest of a field begins with, and what follows: `HTTP/1.1.ref`."""
    found = [item for item in items if f"{rest}.".startswith(item[key] + ".")]
    return (found[0], rest[len(found[0][key]) + 1:]) if found else ({}, rest)


def claimed(record, field):
    """The value of a record's field: a text that must be equal, a list that must contain it, or prose.

    Fields are `phrase`, `ref`, `was`, `was.Moved Temporarily.ref`, `state`, `state.expires`, `state.ref`,
    `contrast.404`, a trait as `retry`, `retry.basis` and `retry.ref`, and of an item of a list
    `header.Location.level` and `header.Location.ref`.
    """
    name, _, rest = field.partition(".")
    traits = record.get("traits", {})  # of a code; those of a spec are declarations
    found = traits.get(name, record) if isinstance(traits, dict) else record
    if name in ("summary", "meaning", "action"):
        return {record.get(name, "")}
    if name == "uses":
        return {" ".join(use["text"] for use in record["uses"])}
    if name == "contrast":
        return {" ".join(one["text"] for one in record["contrasts"] if str(one["value"]) == rest)}
    if name in ("was", "also", "accepts"):
        aliases = [alias for alias in record["aliases"] if alias["kind"] == name]
        if not rest:
            return [alias["phrase"] for alias in aliases]
        found, rest = one_of(aliases, rest, "phrase")
    elif name == "state":
        found, rest = record["state"], rest or "kind"
    elif found is record:
        rest = field
    elif "items" in found:
        if not rest:
            return [item["text"] for item in found["items"]]
        found, rest = one_of(found["items"], rest)
        found = {**found, **found.get("fields", {})}
    else:
        rest = rest or ("text" if "text" in found else "value")
    if rest == "ref":
        return [one["text"] for one in found.get("references", [])]
    value = found.get(rest, "")
    return str(value).lower() if isinstance(value, bool) else str(value)


def problem_of_claim(records, key, field, expected):
    """The problem with a claim.  `-` stands for an absent value, `!` before a text for the absence of that text."""
    if key not in records:
        return "there is no " + key
    if not field:
        return ""
    said = claimed(records[key], field)
    wanted = expected.removeprefix("!")
    if expected == "-":
        holds = not said
    elif isinstance(said, set):
        holds = all((wanted in text) != expected.startswith("!") for text in said)
    elif isinstance(said, list):
        holds = (wanted in said) != expected.startswith("!")
    else:
        holds = (wanted == said) != expected.startswith("!")
    return "" if holds else "it is: " + (said if isinstance(said, str) else " | ".join(said))


def check_claims(program, tally):
    """One test for each line of claims.tsv: spec, code, field, expected text, and the evidence."""
    rows = sections.read_rows("claims.tsv")
    records = {spec: codes_by_key(program, spec) for spec in dict.fromkeys(row[0] for row in rows)}
    for spec, key, field, expected, note in rows:
        tally.test(f"{spec} {key}: {field} {expected}" if field else f"{spec} {key}: {note}",
                   problem_of_claim, records[spec], key, field, expected)


def check_links(program):
    """Each code that a spec names of another spec exists there, in one of its groups."""
    values, wrong, count = {}, [], 0
    for spec in suite.listed(program, "specs"):
        documents = suite.documents(program, spec)
        others = {trait["name"]: trait["code_of"] for trait in documents[0]["traits"] if "code_of" in trait}
        for code in (code for one in documents for code in one["codes"]):
            for name in others.keys() & code["traits"].keys():
                other, value = others[name], code["traits"][name]["value"]
                if other not in values:
                    values[other] = read_codes(program, other)
                count += 1
                if value not in values[other]:
                    wrong.append(f"{spec} {code['text']}: {name} is {value}, which {other} does not have")
    print(f"links: {count} between specs")
    return "\n".join(wrong)


# ---- the registry --------------------------------------------------------------------------------


def read_registry():
    """(value, phrase, reference) of each code that is assigned and has a constant."""
    rows = sections.read_rows("iana-http.tsv")
    return [(int(value), phrase, reference) for value, phrase, reference in rows
            if reference and value not in ("306", "418")]  # rows without a reference are unassigned


def name_of(phrase):
    return re.sub(r"[^A-Za-z0-9]+", "_", phrase.replace("'", "")).strip("_").upper()


def document_of(reference):
    """The document of a reference: `RFC 9110` in `[RFC9110, Section 15.5.5]`."""
    first = re.findall(r"\[([^\]]+)\]", reference)[0]
    return re.sub(r"-\d\d$", "", re.sub(r"^RFC(\d+)", r"RFC \1", first).split(",")[0])


def check_registry(program):
    """The spec has exactly the codes of the registry, with its phrases and references."""
    codes = {code["value"]: code for code in suite.document(program, "http")["codes"]
             if code["state"]["kind"] not in ("reserved", "retired")}
    rows, wrong = read_registry(), []
    for value, phrase, reference in rows:
        found = codes.pop(value, None)
        if not found:
            wrong.append(f"{value} is missing")
        elif (found["phrase"], found["upper_name"], found["references"][0]["text"].split(", ")[0]) != (
                phrase, name_of(phrase), document_of(reference)):
            wrong.append(f"{value}: the registry has {phrase}, {reference}; the spec {found['phrase']}, {found['references']}")
    return "\n".join(wrong + [f"{value} is not in the registry" for value in codes])


def check_postgresql(program):
    """The spec has the codes of PostgreSQL 18.4 with their severities, and a reason for all others."""
    severities = {"S": "success", "W": "warning", "E": "error"}
    codes = {code["text"]: code for code in suite.document(program, "sqlstate")["codes"]}
    rows = sections.read_rows("postgresql-18.tsv")
    wrong = []
    for state, severity, condition in rows:
        code = codes.get(state)
        if not code:
            wrong.append(f"{state} is missing")
        elif condition not in [one["phrase"] for one in [code, *code["aliases"]]]:
            wrong.append(f"{state}: the list has {condition}, the spec {code['phrase']}")
        elif code["traits"]["severity"]["value"] != severities[severity]:
            wrong.append(f"{state}: the list has {severity}, the spec {code['traits']['severity']['value']}")
    for state in codes.keys() - {row[0] for row in rows}:
        if codes[state]["references"][0]["text"] == "PostgreSQL 18":
            wrong.append(f"{state} is not in PostgreSQL 18")
    for state, release in (("25P04", "17"), ("10608", "18"), ("58P03", "18")):  # the other lists lack them
        if f"Since {release}." not in suite.run([program, "show", state, "--spec", "sqlstate"]).stdout:
            wrong.append(f"{state} is there since {release}")
    return "\n".join(wrong)


def main(arguments):
    program, tally = os.path.abspath(arguments[0]), suite.Tally(arguments[1:])
    rows = [(name, "http", read) for name, read in LISTS.items()] + FAMILIES
    specs = {spec: read_codes(program, spec) for spec in dict.fromkeys(row[1] for row in rows)}
    vendors = read_codes(program, "http-vendor")
    tally.test("the registry of HTTP status codes", check_registry, program)
    tally.test("the error codes of PostgreSQL 18", check_postgresql, program)
    tally.test("links between specs", check_links, program)
    check_claims(program, tally)
    sections.check(program, tally)
    for name, spec, read in rows:
        tally.test(name, check_list, name, read, specs[spec], vendors if spec == "http" else {})
    return tally.end()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
