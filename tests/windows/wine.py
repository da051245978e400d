"""A Windows of our own, made by Wine; knows nothing about the programs that run there."""

import atexit
import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402

WINE = "/usr/lib/wine/wine64"  # /usr/bin/wine asks for that of 32 bits


@functools.lru_cache(None)
def environment():
    """What its programs need to find it.  Its server stays until the end: a program then starts in 0.1 s."""
    found = {**os.environ, "WINEPREFIX": str(suite.temporary("wine")), "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
             "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
    found.pop("DISPLAY", None)
    server = shutil.which("wineserver") or str(Path(WINE).parent / "wineserver64")
    atexit.register(suite.run, [server, "-k"], env=found)
    for command in ([server, "-p"], [WINE, "wineboot", "-i"]):  # what the server inherits stays open
        suite.run(command, env=found, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return found
