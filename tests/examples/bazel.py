"""Bazel: what its actions run after each change, the cache on the disk and the one behind HTTP, and the stale test."""
import json
import re
import shutil
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path

from machine import MATRIX
from suite import ROOT, Failed

# The paths of a distribution's packages for the rules that Bazel would fetch.
RULES = Path("/usr/share/bazel/rules")


def without_network(machine, folder):
    """Options that replace the rules that Bazel would fetch with those of the distribution."""
    if not RULES.exists():
        return
    rules = machine.folder / "rules"
    shutil.copytree(RULES, rules)
    for path in (rules / "cc").rglob("*.bzl"):  # they are slightly newer than the program
        text = path.read_text().replace(', "use_cpp_toolchain"', "")
        path.write_text(text.replace("use_cpp_toolchain()", '["@bazel_tools//tools/cpp:toolchain_type"]'))
    coverage = rules / "coverage"
    coverage.mkdir()
    (coverage / "WORKSPACE").write_text("")
    (coverage / "BUILD").write_text('filegroup(name = "coverage_report_generator", visibility = '
                                    '["//visibility:public"])\n')
    names = {f"rules_{name}": rules / name for name in ("cc", "java", "proto")} | {"remote_coverage_tools": coverage}
    (folder / ".bazelrc").write_text("".join(
        f"build --override_repository={name}={path}\n" for name, path in names.items() if path.exists()))


# ---- a server that keeps what is put there -------------------------------------------------------

SERVER = """daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/errors;
events {{}}
http {{
    access_log {folder}/access;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/kept;
        client_max_body_size 0;
        location / {{
            dav_methods PUT;
            create_full_put_path on;
        }}
    }}
}}
"""


class Server:
    """nginx with WebDAV on a free port, with files of its own."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "kept").mkdir(parents=True)
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        (folder / "nginx.conf").write_text(SERVER.format(folder=folder, port=self.port))

    def __enter__(self):
        self.process = subprocess.Popen(["nginx", "-p", self.folder, "-e", self.folder / "errors", "-c",
                                         self.folder / "nginx.conf"])
        for _ in range(100):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.05)
        self.process.terminate()
        raise Failed((self.folder / "errors").read_text())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


# ---- builds --------------------------------------------------------------------------------------


class Bazel:
    """Runs Bazel in FOLDER with an output root of its own; its log tells what every action did."""

    def __init__(self, machine, folder, name):
        self.machine, self.folder, self.root = machine, folder, machine.folder / name
        self.command = ["bazel", f"--output_user_root={self.root}", "--max_idle_secs=60"]
        self.log = machine.folder / f"{name}.json"

    def run(self, *words, fails=False):
        return self.machine.run(*self.command, *words, cwd=self.folder, fails=fails)

    def build(self, *options, fails=False):
        """Builds all; how often each (action, runner) ran: ("Statusgen", "linux-sandbox")."""
        self.log.unlink(missing_ok=True)
        self.run("build", f"--execution_log_json_file={self.log}", *options, "//:all", fails=fails)
        actions = json.loads("[" + re.sub(r"^}{", "},{", self.log.read_text(), flags=re.M) + "]")
        return Counter((action["mnemonic"], action["runner"]) for action in actions)

    def end(self):
        subprocess.run([*self.command, "shutdown"], cwd=self.folder, check=False, env=self.machine.environment,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(["chmod", "-R", "u+w", self.root], check=False)


def count(actions, mnemonic):
    return sum(number for (name, _), number in actions.items() if name == mnemonic)


def check_changes(machine, builder, folder):
    """What runs after each change."""
    cells = MATRIX.setdefault("Bazel", {})

    def expect(change, runs, compiles, fails=False):
        actions = builder.build(fails=fails)
        ran, made = count(actions, "Statusgen"), count(actions, "CppCompile")
        cells.setdefault(change, []).append((ran, made))
        if ran != runs or made != compiles:
            raise Failed(f"{change}: {actions}")

    errors, disk, rules = folder / "errors.lua", folder / "disk_error.lua", folder / "BUILD"
    expect("clean", 2, 3)
    expect("nothing", 0, 0)
    machine.comment(disk)
    expect("comment", 1, 0)
    machine.comment(errors)
    expect("comment", 2, 0)
    machine.edit(disk, disk.read_text().replace("0x210", "0x211"))
    expect("code", 1, 1)
    (folder / "bazel-bin/disk_error.h").unlink()
    expect("deleted", 1, 0)
    machine.replace_program()
    expect("program", 2, 0)
    renamed = disk.rename(folder / "renamed.lua")
    text = rules.read_text()
    machine.edit(rules, text.replace(disk.name, renamed.name))
    expect("renamed", 1, 0)
    renamed.rename(disk)
    machine.edit(rules, text)
    expect("renamed", 1, 0)
    right = disk.read_text()
    machine.edit(disk, right + "code { }\n")
    expect("broken", 1, 0, fails=True)
    machine.edit(disk, right)
    expect("repaired", 1, 0)


def check_caches(machine, first, second, server):
    """What one output root has built is not run again in another."""
    disk = f"--disk_cache={machine.folder / 'disk'}"
    remote = f"--remote_cache={server.url}"
    first.run("clean")
    filled = first.build(disk, remote)
    for option, hit in (disk, "disk"), (remote, "remote"):
        second.run("clean")
        actions = second.build(option)
        print(f"Bazel, {option.split('=')[0]} in a second output root:",
              ", ".join(f"{number} {name}: {runner}" for (name, runner), number in sorted(actions.items())))
        if sum(actions.values()) != sum(filled.values()) or any("cache hit" not in runner for _, runner in actions):
            raise Failed(f"{hit} cache: {actions} after {filled}")
    found = re.findall(r'"GET /ac/\w+ HTTP/1.1" 200', (server.folder / "access").read_text())
    if len(found) < sum(filled.values()):
        raise Failed(f"the server has been asked for {len(found)} actions only")


def bazel(machine):
    """The sandbox has all that the rule needs; only what changed runs; caches; the test of committed files."""
    folder = machine.examples / "bazel"
    for name in ("errors.lua", "main.c"):
        shutil.copy(machine.examples / name, folder)
    without_network(machine, folder)
    machine.run("statusgen", "generate", "./errors.lua", "-t", "c", "-o", "gen", cwd=folder)
    machine.count_runs()
    first, second = Bazel(machine, folder, "first"), Bazel(machine, folder, "second")
    try:
        check_changes(machine, first, folder)
        machine.run("bazel-bin/acme", cwd=folder)
        with Server(machine.folder / "server") as server:
            check_caches(machine, first, second, server)
        first.run("test", "//:all")
        machine.edit(folder / "gen/acme_error.h", "/* by hand */\n")
        if "-/* by hand */" not in first.run("test", "--test_output=errors", "//:all", fails=True):
            raise Failed("the stale test shows no difference")
    finally:
        first.end()
        second.end()
