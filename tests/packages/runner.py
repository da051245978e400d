"""The action as GitHub's runners start it: step by step, with the folders and files that they promise; and a server
for what it downloads.
"""

import contextlib
import functools
import http.server
import os
import re
import sys
import threading
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import suite  # noqa: E402
from suite import ROOT, temporary  # noqa: E402


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def server(folder):
    """Serves the folder on a free port of this machine; gives the address."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as one:
        threading.Thread(target=one.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{one.server_port}"
        one.shutdown()


@functools.lru_cache(None)
def without(command):
    """A PATH that has everything but a command."""
    folder = temporary("path")
    for path in reversed(os.environ["PATH"].split(":")):
        for file in Path(path).glob("*") if Path(path).is_dir() else ():
            if file.name != command:
                (folder / file.name).unlink(missing_ok=True)
                (folder / file.name).symlink_to(file)
    return str(folder)


def steps(path):
    """The name, environment and command of each step of the composite action."""
    text = path.read_text()
    for step in re.split(r"^    - name: ", text, flags=re.M)[1:]:
        name, _, body = step.partition("\n")
        names = dict(re.findall(r"^        (\w+): (.+)$", body.partition("      run:")[0], re.M))
        command = re.search(r"^      run: (?:\|\n)?((?:.|\n)*)", body, re.M)[1]
        yield name, names, "\n".join(line[8:] if line.startswith(" " * 8) else line for line in command.splitlines())


def run_action(folder, url="", npm="", system="Linux", registry=None):
    """The result of the last step that ran in the folder; statusgen is not in PATH."""
    inputs = {"directory": ".", "url": url, "npm": npm}
    runner = temporary("runner")
    (runner / "path").touch()
    environment = {**os.environ, "PATH": without("statusgen"), "RUNNER_TEMP": str(runner),
                   "RUNNER_OS": system, "GITHUB_ACTION_PATH": str(ROOT), "GITHUB_PATH": str(runner / "path")}
    if registry:
        environment["NPM_CONFIG_REGISTRY"] = registry
    for _, names, command in steps(ROOT / "action.yml"):
        for name, value in names.items():
            environment[name] = re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: inputs[found[1]], value)
        paths = [*(runner / "path").read_text().splitlines(), environment["PATH"]]
        done = suite.run(["bash", "-eo", "pipefail", "-c", command], folder, env={**environment, "PATH": ":".join(paths)})
        if done.returncode:
            break
    return done
