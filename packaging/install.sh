#!/bin/sh
# Installs a released program: finds the system and the processor, downloads, compares the checksum.
# Nothing is installed unless all of it succeeds.  `install.sh --help` has the arguments.
set -eu
export LC_ALL=C

usage() {
    cat <<'END_OF_USAGE'
sh install.sh URL [PREFIX]

Installs statusgen from the files of a release at URL to PREFIX: bin/statusgen, manual pages and completions.
PREFIX is /usr/local for root, otherwise ~/.local.  PREFIX/share/statusgen/installed lists what was installed.
END_OF_USAGE
}

say() { printf '%s\n' "$*"; }
die() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }

case ${1-} in
-h | --help) usage; exit ;;
'')          usage >&2; exit 2 ;;
esac
url=${1%/}
if [ "$(id -u)" = 0 ]; then default=/usr/local; else default=${HOME:-}/.local; fi
prefix=${2:-$default}

download() { # NAME
    if command -v curl >/dev/null; then
        curl -fsSL -o "$work/$1" "$url/$1"
    elif command -v wget >/dev/null; then
        wget -q -O "$work/$1" "$url/$1"
    else
        die 'neither curl nor wget is installed'
    fi || die "cannot download $url/$1"
}

sum_of() { # FILE
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

case $(uname -s)-$(uname -m) in
Linux-x86_64 | Linux-amd64)  machine=linux-x86_64 ;;
Linux-aarch64 | Linux-arm64) machine=linux-aarch64 ;;
*) die "there is no program for $(uname -s) on $(uname -m); build it from source: see docs/install.md" ;;
esac

work=$(mktemp -d) || die 'cannot create a temporary folder'
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

download SHA256SUMS
name=$(sed -n "s/^[0-9a-f]* [ *]\\(statusgen-[^/ ]*-$machine\\)\\.tar\\.gz\$/\\1/p" "$work/SHA256SUMS")
[ -n "$name" ] || die "$url/SHA256SUMS lists no program for $machine"
[ "$(say "$name" | wc -l)" -eq 1 ] || die "$url/SHA256SUMS lists more than one program for $machine"
download "$name.tar.gz"
expected=$(sed -n "s/ [ *]$name\\.tar\\.gz\$//p" "$work/SHA256SUMS")
found=$(sum_of "$work/$name.tar.gz")
[ "$found" = "$expected" ] || die "wrong checksum of $url/$name.tar.gz
    expected $expected
    found    $found"
tar -C "$work" -xzf "$work/$name.tar.gz" || die "cannot unpack $name.tar.gz"
version=$("$work/$name/bin/statusgen" --version) || die "the program does not run on this machine"

# The program comes last and at once: until then an older one still works.
mkdir -p "$prefix/bin" "$prefix/share/statusgen" || die "cannot create $prefix"
prefix=$(CDPATH='' cd -- "$prefix" && pwd)
list=$prefix/share/statusgen/installed
(cd "$work/$name" && find share ! -type d -o -path 'share/statusgen*') | sed "s|^|$prefix/|" >"$work/list"
say "$prefix/bin/statusgen
$list" >>"$work/list"
{
    cp -R "$work/$name/share" "$prefix"
    sort -ru "$work/list" >"$list"
    cp "$work/$name/bin/statusgen" "$prefix/bin/.statusgen.new"
    mv -f "$prefix/bin/.statusgen.new" "$prefix/bin/statusgen"
} || die "cannot write to $prefix"
say "installed $version in $prefix"
case :$PATH: in
*":$prefix/bin:"*) ;;
*) say "add $prefix/bin to PATH" ;;
esac
