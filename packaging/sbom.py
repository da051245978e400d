#!/usr/bin/env python3
"""Writes the bill of materials of a release, in SPDX 2.3: its files, and what is linked into them.

    python3 packaging/sbom.py FOLDER VERSION SECONDS

The time is an argument, so that the same commit gives the same bytes.
"""
import datetime
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = "https://github.com/statusgen/statusgen"
PAGE = ROOT / "packaging/playground/package-lock.json"
LUA = ROOT / "subprojects/lua-5.4.7/src/lua.h"


def lua_version(_):
    text = LUA.read_text(encoding="utf-8")
    return ".".join(re.findall(r'#define LUA_VERSION_(?:MAJOR|MINOR|RELEASE)\s+"?(\d+)', text))


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def debian_version(package):
    """The upstream version of an installed package."""
    return re.sub(r"^\d+:|-[^-]*$", "", output("dpkg-query", "-W", "-f", "${Version}", package))


def libgcc_version(compiler):
    """The upstream version of the package that has the compiler's libgcc."""
    owner = output("dpkg-query", "-S", output(compiler, "-print-libgcc-file-name"))
    return debian_version(owner.rpartition(": ")[0])


# What is linked: license, where it comes from, and how to find its version for a compiler.
LINKED = {
    "lua": ("MIT", "https://www.lua.org/ftp/", lua_version),
    "musl": ("MIT", "https://musl.libc.org/releases/", lambda _: debian_version("musl-dev")),
    "mingw-w64": ("ZPL-2.1", "https://www.mingw-w64.org/source/",
                  lambda _: debian_version("mingw-w64-x86-64-dev")),
    "libgcc": ("GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org/releases.html",
               libgcc_version),
    "emscripten": ("MIT OR NCSA", "https://github.com/emscripten-core/emscripten",
                   lambda compiler: output(compiler, "-dumpversion")),
}


def packages_of_page():
    """What the playground is made of besides the program, as rows of LINKED: all but its tools."""
    for path, one in json.loads(PAGE.read_text(encoding="utf-8"))["packages"].items():
        name = path.removeprefix("node_modules/")
        if name and not one.get("dev") and "esbuild" not in name:
            yield name, (one["license"], "https://www.npmjs.com/package/" + name,
                         lambda _, version=one["version"]: version)


OF_PAGE = dict(packages_of_page())
LINKED.update(OF_PAGE)
# By the form of a file's name: the compiler of the program in it, and what is linked.
CONTENTS = [("*-linux-x86_64.*", "x86_64-linux-gnu-gcc", ["lua", "musl", "libgcc"]),
            ("*-linux-aarch64.*", "aarch64-linux-gnu-gcc", ["lua", "musl", "libgcc"]),
            ("*-windows-*", "x86_64-w64-mingw32-gcc", ["lua", "mingw-w64", "libgcc"]),
            ("*.tgz", "emcc", ["lua", "emscripten"]),
            ("*.html", "emcc", ["lua", "emscripten", *OF_PAGE])]


def spdx_id(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def package(name, version, location, declared):
    return {"SPDXID": spdx_id(f"{name}-{version}"), "name": name, "versionInfo": version,
            "downloadLocation": location, "filesAnalyzed": False, "licenseConcluded": declared,
            "licenseDeclared": declared, "copyrightText": "NOASSERTION"}


def package_of(path, version):
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {**package(path.name, version, "NOASSERTION", "MIT"), "SPDXID": spdx_id(path.name),
            "packageFileName": path.name,
            "checksums": [{"algorithm": "SHA256", "checksumValue": digest}]}


def relation(one, kind, other):
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def bill(folder, version, seconds):
    found = [*folder.glob(f"statusgen[-_]{version}*"), *folder.glob("*.html")]
    files = sorted(path for path in found if path.suffix != ".json")
    linked = [(file, name, LINKED[name][2](compiler)) for file in files
              for form, compiler, names in CONTENTS if file.match(form) for name in names]
    packages = [package_of(file, version) for file in files]
    for name, release in sorted({(name, release) for _, name, release in linked}):
        declared, location, _ = LINKED[name]
        packages.append(package(name, release, location, declared))
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", spdx_id(file.name)) for file in files]
    relations += [relation(spdx_id(file.name), "STATIC_LINK", spdx_id(f"{name}-{release}"))
                  for file, name, release in linked]
    # The namespace differs whenever the document does.
    unique = hashlib.sha256(json.dumps([packages, relations, seconds]).encode()).hexdigest()
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"statusgen-{version}",
            "documentNamespace": f"{HOME}/spdx/statusgen-{version}-{unique}",
            "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"),
                             "creators": ["Tool: statusgen-sbom"]},
            "packages": packages, "relationships": relations}


def main():
    folder, version, seconds = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    text = json.dumps(bill(folder, version, seconds), indent=2) + "\n"
    (folder / f"statusgen-{version}.spdx.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
