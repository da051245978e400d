#!/bin/sh
# The hook of .pre-commit-hooks.yaml: `statusgen check` with the program in PATH, otherwise with one of
# its own.  That one is installed in pre-commit's copy of this repository: from the release at URL or,
# without URL, built from source.
#
#     pre-commit.sh [URL]
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
own=$here/../build-hook

if ! command -v statusgen >/dev/null; then
    if [ -x "$own/bin/statusgen" ]; then
        :
    elif [ -n "${1-}" ]; then
        sh "$here/install.sh" "$1" "$own" >&2
    else
        "$here/../dev" install "$own" >&2
    fi
    PATH=$(cd "$own" && pwd)/bin:$PATH
fi
exec statusgen check
