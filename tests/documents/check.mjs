// Holds the files of one folder against formatters, linters and validators of npm; knows no browser.
//
//   node check.mjs FOLDER STEM       prints a line of JSON for each test: { name, why }, why is "" if it passed
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/promise";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import * as prettier from "prettier";

const [folder, stem] = process.argv.slice(2);
const read = (suffix) => readFileSync(join(folder, stem + suffix), "utf8");

async function test(name, body) {
  let why = "";
  try {
    why = (await body()) || "";
  } catch (error) {
    why = String(error.stack || error);
  }
  console.log(JSON.stringify({ name: `${stem}: ${name}`, why: why.slice(0, 4000) }));
}

function firstDifference(before, after) {
  const [left, right] = [before.split("\n"), after.split("\n")];
  const at = left.findIndex((line, i) => line !== right[i]);
  return before === after ? "" : `line ${at + 1}:\n- ${left[at]}\n+ ${right[at]}`;
}

for (const suffix of [".json", ".schema.json", ".md", ".html"]) {
  await test(`prettier leaves ${stem}${suffix} as it is`, async () => {
    const text = read(suffix);
    return firstDifference(text, await prettier.format(text, { filepath: stem + suffix }));
  });
}

// ---- JSON ---------------------------------------------------------------------------------------

const validator = () => formats(new Ajv({ allErrors: true, strict: true }));
const change = (edit) => {
  const data = JSON.parse(read(".json"));
  edit(data);
  return data;
};

await test("the schema takes the data, and no more", () => {
  const ajv = validator();
  const takes = ajv.compile(JSON.parse(read(".schema.json")));
  if (!takes(change(() => {}))) return ajv.errorsText(takes.errors);
  if (takes(change((data) => (data.codes[0].unknown = 1)))) return "it takes an unknown field";
  if (takes(change((data) => delete data.codes[0].phrase))) return "it takes a code without a phrase";
  if (takes(change((data) => (data.codes[0].value = "x")))) return "it takes a text as a value";
});

await test("the schema has the open set of values for others to refer to", () => {
  const ajv = validator();
  const data = change(() => {});
  const schema = JSON.parse(read(".schema.json"));
  ajv.addSchema(schema, "list");
  const takes = ajv.compile({ $ref: "list#/$defs/value" });
  const refused = data.codes.filter((code) => !takes(code.value));
  if (refused.length) return `refused: ${refused.map((code) => code.text)}`;
  if (!takes(data.values ? data.values.to : 12345)) return "it is closed";
  if (takes("text")) return "it takes texts";
});

await test("no object of the data has two keys that differ in case alone", () => {
  const walk = (value, path) => {
    if (!value || typeof value !== "object") return "";
    const keys = Object.keys(value).map((key) => key.toLowerCase());
    if (!Array.isArray(value) && new Set(keys).size !== keys.length) return path;
    return Object.entries(value).map(([key, inner]) => walk(inner, `${path}/${key}`)).find(Boolean) || "";
  };
  return walk(JSON.parse(read(".json")), "");
});

await test("the first member of both JSON files is the marker", () => {
  for (const suffix of [".json", ".schema.json"]) {
    const [key, value] = Object.entries(JSON.parse(read(suffix)))[0];
    if (key !== "$comment" || !value.includes("DO NOT EDIT")) return suffix;
  }
});

// ---- Markdown -----------------------------------------------------------------------------------

await test("markdownlint finds nothing", async () => {
  const found = await lint({ strings: { page: read(".md") } });
  return found.page.map((one) => `${one.lineNumber}: ${one.ruleNames[0]} ${one.errorDetail || ""}`).join("\n");
});

const textOf = (html) =>
  html.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
const squeezed = (text) => text.replace(/\s+/g, " ").trim();
const rendered = () =>
  micromark(read(".md"), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

await test("Markdown shows every text as the spec has it", () => {
  const shown = squeezed(textOf(rendered()));
  const missing = [];
  for (const code of JSON.parse(read(".json")).codes) {
    const texts = [code.phrase, code.summary, code.action, ...code.uses.map((use) => use.text)];
    texts.push(...(code.meaning || "").split("\n\n"), ...code.contrasts.map((one) => one.text));
    texts.push(...code.aliases.map((alias) => alias.phrase));
    for (const text of texts) {
      if (text && !shown.includes(squeezed(text))) missing.push(`${code.text}: ${text}`);
    }
  }
  return missing.join("\n");
});

await test("Markdown has no elements and no links but those of the template", () => {
  const html = rendered().replace(/^(<!--[^\n]*-->\n?)+/, "");
  const allowed = /^(h[1-3]|p|ul|li|strong|code|a|table|thead|tbody|tr|th|td)$/;
  const elements = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((found) => found[1]);
  const links = [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]);
  const strange = elements.filter((name) => !allowed.test(name));
  const far = links.filter((link) => !/^(#|https:\/\/[a-z.-]+\/)/.test(link) || link.includes("evil"));
  return [...strange, ...far].join(" ");
});

await test("every link of Markdown to a section finds its anchor, and headings have number and phrase", async () => {
  const html = rendered();
  const anchors = [...html.matchAll(/<a id="([^"]*)">/g)].map((found) => found[1]);
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map((found) => found[1]);
  const headings = [...html.matchAll(/<h3>([^]*?)<\/h3>/g)].map((found) => squeezed(textOf(found[1])));
  const wanted = JSON.parse(read(".json")).codes.map((code) => squeezed(`${code.text} ${code.phrase}`));
  return [...links.filter((link) => !anchors.includes(link)), ...anchors.filter((id, i) => anchors.indexOf(id) !== i),
    ...wanted.filter((heading) => !headings.includes(heading))].join(" ");
});

// ---- HTML ---------------------------------------------------------------------------------------

await test("html-validate finds nothing", async () => {
  const report = await new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y", "html-validate:prettier"],
    rules: { "valid-id": ["error", { relaxed: true }] }, // ids are numbers: links read #404
  }).validateString(read(".html"));
  return report.results.flatMap((result) => result.messages)
    .map((one) => `${one.line}:${one.column}: ${one.ruleId}: ${one.message}`).slice(0, 20).join("\n");
});

await test("ids of the page are unique, and links within it lead somewhere", () => {
  const html = read(".html").replace(/<script>[^]*<\/script>/, "");
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((found) => found[1]);
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map((found) => found[1]);
  return [...ids.filter((id, i) => ids.indexOf(id) !== i), ...links.filter((link) => !ids.includes(link))].join(" ");
});
