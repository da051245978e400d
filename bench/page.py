"""How fast the search box of the HTML page is; knows that tests/documents drives the browser."""
import json
import os
import shutil
import subprocess

TABLE = "Searching the HTML page: milliseconds a key press"
US = "statusgen"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SCRIPT = os.path.join(ROOT, "tests", "documents", "page.mjs")
PACKAGES = os.path.join(ROOT, "build", "documents")  # where tests/documents installs them
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def key_press(folder):
    """Milliseconds, for the page in FOLDER; None if no browser gave a figure."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not browser or not os.path.isdir(os.path.join(PACKAGES, "node_modules")):
        return None
    shutil.copy(SCRIPT, PACKAGES)
    done = subprocess.run(["node", "page.mjs", folder, browser, "a key press"], cwd=PACKAGES,
                          check=True, stdout=subprocess.PIPE)
    lines = map(json.loads, done.stdout.splitlines())
    return next((line["value"] for line in lines if "figure" in line), None)


def measure(bench):
    bench.say("page: a key press")
    folder = bench.folder("page")
    subprocess.run([bench.program, "generate", "sqlstate", "-t", "html", "-o", folder], check=True,
                   stdout=subprocess.DEVNULL)
    bench.figures.add(TABLE, (US, ""), "SQLSTATE", key_press(folder))
