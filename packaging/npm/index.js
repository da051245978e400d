// The generator as a function.  It touches no disk, so it runs in Node.js, pages and workers alike.
import create from "./render.js";

let compiled;

async function compile() {
  const url = new URL("./statusgen.wasm", import.meta.url);
  if (url.protocol !== "file:") {
    return WebAssembly.compile(await (await fetch(url)).arrayBuffer());
  }
  const { readFile } = await import("node:fs/promises");
  return WebAssembly.compile(await readFile(url));
}

// The module is compiled once; each run has a program of its own, of which nothing is left.
async function start(lines, given) {
  const module = given ?? (await (compiled ??= compile()));
  return create({
    print() {},
    printErr: (line) => lines.push(line),
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
}

function write(FS, files) {
  for (const [path, text] of Object.entries(files)) {
    FS.mkdirTree(`/project/${path}`.replace(/\/[^/]*$/, ""));
    FS.writeFile(path, text);
  }
}

function* read(FS, folder) {
  for (const name of FS.readdir(folder).filter((name) => !/^\.\.?$/.test(name))) {
    const path = `${folder}/${name}`;
    if (FS.isDir(FS.stat(path).mode)) {
      yield* read(FS, path);
    } else {
      yield [path.slice("/out/".length), FS.readFile(path, { encoding: "utf8" })];
    }
  }
}

export async function render(spec, target, { define = {}, only = {}, files = {}, module } = {}) {
  const lines = [];
  const { FS, callMain } = await start(lines, module);
  FS.mkdir("/out");
  FS.mkdir("/project");
  FS.chdir("/project");
  write(FS, files);
  const words = ["generate", spec, "-t", target, "-o", "/out", "--format=json"];
  words.push(...Object.entries(define).map(([name, value]) => `--define=${name}=${value}`));
  words.push(...Object.entries(only).map(([name, value]) => `--only=${name}=${[value].flat()}`));
  callMain(words);
  return { files: Object.fromEntries(read(FS, "/out")), diagnostics: JSON.parse(lines.join("\n")) };
}
