// Writes the playground, one HTML file with the program, the editor, and what the program says of itself.
//
//   node build.mjs PACKAGE ROOT PAGE     the folder of the npm package, the repository, the file to write
import { build } from "esbuild";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { fieldsOf } from "./annotations.js";

const [program, root, page] = process.argv.slice(2).map((path) => resolve(path));
const wasm = await readFile(join(program, "statusgen.wasm"));
const module = await WebAssembly.compile(wasm);
const { default: create } = await import(join(program, "render.js"));

// Runs the program in an empty folder; returns what it prints, and its files.
async function run(...words) {
  const lines = [];
  const { FS, callMain } = await create({
    print: (line) => lines.push(line),
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
  FS.mkdir("/project");
  FS.chdir("/project");
  callMain(words);
  return { lines, FS };
}

// ---- what the program says of itself ------------------------------------------------------------

async function targetOf(line) {
  const [, name, title] = /^(\S+) +(.*?)(?: +docs\/\S+)?$/.exec(line);
  const { lines } = await run("list", "options", name);
  const options = [];
  for (const one of lines) {
    const [, word, value] = /^(\w+)=(.*)$/.exec(one) ?? [];
    const values = /^ +One of: (.*)$/.exec(one)?.[1].split(", ");
    if (word) options.push({ name: word, value, help: "" });
    else if (values) options.at(-1).values = values;
    else options.at(-1).help += one.trim();
  }
  return { name, title, options };
}

async function specOf(line) {
  const [name, , , title] = line.split(/ {2,}/);
  return {
    name,
    title,
    builtIn: true,
    file: `${name}.lua`,
    text: await readFile(join(root, `spec/${name}.lua`), "utf8"),
  };
}

// The spec that `init` writes, to start one's own from.
async function ownSpec() {
  const { FS } = await run("init");
  const file = FS.readdir("/project/spec").find((name) => name.endsWith(".lua"));
  const text = FS.readFile(`/project/spec/${file}`, { encoding: "utf8" });
  return { name: "own", title: "A spec of your own", builtIn: false, file, text };
}

// The help of --only, as `generate --help` has it.
async function helpOfOnly() {
  const { lines } = await run("generate", "--help");
  const [, help] = /--only=\S+\s+([^]*?)\n +(?:-\w, )?--/.exec(lines.join("\n"));
  return help.replace(/\s+/g, " ");
}

const all = (lines, one) => Promise.all(lines.map(one));
const facts = {
  version: (await run("--version")).lines[0].split(" ").at(-1),
  targets: await all((await run("list", "targets")).lines, targetOf),
  specs: [await ownSpec(), ...(await all((await run("list", "specs")).lines, specOf))],
  only: await helpOfOnly(),
  fields: fieldsOf(await readFile(join(root, "packaging/luals/statusgen.lua"), "utf8")),
};

// ---- the page -----------------------------------------------------------------------------------

const folders = new Set(); // of the packages that are part of the page

async function bundled(entry, options = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    metafile: true,
    ...options,
  });
  for (const path of Object.keys(metafile.inputs)) {
    const [folder] = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
    if (folder) folders.add(folder);
  }
  return outputFiles[0].text;
}

// The license of each package, each text once.
async function licenses() {
  const texts = new Map([[await readFile(join(program, "LICENSE"), "utf8"), ["statusgen"]]]);
  for (const folder of [...folders].sort()) {
    const text = await readFile(join(folder, "LICENSE"), "utf8");
    texts.set(text, [...(texts.get(text) ?? []), folder.slice("node_modules/".length)]);
  }
  return [...texts].map(([text, names]) => `${names.join(", ")}:\n\n${text.trim()}\n`).join("\n");
}

const packed = (data) => gzipSync(data, { level: 9 }).toString("base64");
const script = (text) => text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
const parts = {
  style: await bundled("style.css"),
  program: packed(wasm),
  facts: packed(JSON.stringify(facts)),
  worker: script(
    await bundled("worker.js", {
      alias: { statusgen: join(program, "index.js") },
      define: { "import.meta.url": '"blob:"' },
      external: ["node:*", "fs", "path"],
    }),
  ),
  main: script(await bundled("main.js", { format: "esm" })),
};
parts.licenses = await licenses();
const template = await readFile("page.html", "utf8");
await writeFile(
  page,
  template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]),
);
