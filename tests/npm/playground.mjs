// Uses the playground as people do, in Chromium, from a file.
//
//   node playground.mjs PAGE CHROMIUM NATIVE [WORD...]
//
// NATIVE has a folder of outputs of the native program for each entry of NATIVE in run.py.  Prints a line of JSON for
// each test, or those with a word in their names: { name, why }, why is "" if it passed.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { chromium } from "playwright-core";

const [file, program, native, ...words] = process.argv.slice(2);
const address = pathToFileURL(file).href;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });

// Opens the page in a window of its own and gives it to BODY; problems of its scripts and requests are problems.
async function test(name, body, { hash = "", ...options } = {}) {
  if (words.length && !words.some((word) => name.includes(word))) return;
  const problems = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => problems.push(message.text()));
  page.on("request", (request) => /^(blob|data):/.test(request.url()) || request.url().split("#")[0] === address
    || problems.push(`request: ${request.url()}`));
  try {
    await page.goto(address + hash);
    await rendered(page);
    problems.push((await body(page)) || "");
  } catch (error) {
    problems.push(String(error.stack || error));
  }
  await context.close();
  console.log(JSON.stringify({ name: `playground: ${name}`, why: problems.filter(Boolean).join("\n").slice(0, 4000) }));
}

// ---- what people do -----------------------------------------------------------------------------

const status = (page) => page.getByRole("status").innerText();
const differs = (is, wanted) => (JSON.stringify(is) === JSON.stringify(wanted) ? "" : `${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
const rendered = (page, words = /^\d+ (file|error)s?$/) =>
  page.waitForFunction((words) => new RegExp(words).test(document.querySelector("[role=status]").textContent), words.source);

// Does what BODY does, and waits until the outputs are those of after.
async function change(page, body, words) {
  await page.evaluate(() => (document.querySelector("[role=status]").textContent = ""));
  await body();
  await rendered(page, words);
}

const spec = (page) => page.getByRole("textbox", { name: "Text of the spec" });
const choose = (page, label, value) => change(page, () => page.getByLabel(label, { exact: true }).selectOption(value));

const specFile = (page) => page.locator("#spec-file").innerText();

async function copied(page, button) {
  await change(page, () => page.getByRole("button", { name: button, exact: true }).click(), /^Copied /);
  return page.evaluate(() => navigator.clipboard.readText());
}

// The outputs, by name, as they are copied.
async function outputs(page) {
  const files = {};
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    files[await tab.getAttribute("title")] = await copied(page, "Copy");
  }
  return files;
}

function nativeOutputs(number) {
  const folder = join(native, String(number));
  return Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

async function typeAtEnd(page, text, words) {
  await spec(page).click();
  await page.keyboard.press("Control+End");
  await change(page, () => page.keyboard.insertText(text), words);
}

const offered = (page) => page.locator(".cm-tooltip-autocomplete li").evaluateAll((all) =>
  all.map((one) => one.querySelector(".cm-completionLabel").textContent));

async function completed(page, text) {
  await spec(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Space");
  await page.locator(".cm-tooltip-autocomplete").waitFor();
  return offered(page);
}

async function violations(page) {
  if (!await page.evaluate(() => "axe" in window)) await page.addScriptTag({ path: axe });
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join("\n").slice(0, 600)}`).join("\n");
}

const SPEC = `spec { id = "error", title = "Errors", values = { from = 1, to = 999 } }
trait { "retryable", flag = true, help = "The same request may succeed later." }
code { 1, "Not Found", summary = "The requested item does not exist." }
code { 2, "Timed Out", summary = "No response arrived in time.", retryable = true }
`;
const own = { hash: `#spec=own&target=c&text=${deflateRawSync(SPEC).toString("base64url")}` };

// ---- tests --------------------------------------------------------------------------------------

await test("HTTP for C at first, with the bytes of the native program", async (page) =>
  differs(await outputs(page), nativeOutputs(0)) && "the outputs differ");

await test("another spec, target and option, with the command for them", async (page) => {
  await choose(page, "Spec", "grpc");
  await choose(page, "Target", "go");
  await page.getByRole("button", { name: "Options" }).click();
  await change(page, () => page.getByLabel("package", { exact: true }).fill("codes"));
  const command = await copied(page, "Copy command");
  return differs(command, "statusgen generate grpc -t go -D package=codes")
    || (differs(await outputs(page), nativeOutputs(1)) && "the outputs differ");
});

await test("all built-in specs and all targets render", async (page) => {
  const values = (label) => page.getByLabel(label, { exact: true }).locator("option").evaluateAll((all) => all.map((one) => one.value));
  const failed = [];
  for (const name of await values("Spec")) {
    await choose(page, "Spec", name);
    if (/error/.test(await status(page))) failed.push(name);
  }
  await choose(page, "Spec", "grpc");
  for (const name of await values("Target")) {
    await choose(page, "Target", name);
    if (/error/.test(await status(page))) failed.push(name);
  }
  return failed.join(" ");
});

await test("an error is underlined and listed, with its id and help, and can be fixed there", async (page) => {
  await typeAtEnd(page, 'code { 3, "Gone", sumary = "It is gone." }\n', /^1 error$/);
  const marked = await page.locator(".cm-lintRange-error").allInnerTexts();
  const listed = await page.getByRole("list", { name: "Problems" }).innerText();
  await page.getByRole("button", { name: /^Go to \d+:19$/ }).click();
  await page.locator(".cm-lintRange-error").hover();
  const details = await page.locator(".cm-diagnostic").innerText();
  await change(page, () => page.locator(".cm-diagnosticAction").click());
  return differs(marked, ["sumary"]) || (/E0107.*\s+help: did you mean/.test(listed) ? "" : listed)
    || (/E0107.*\s+help: did you mean/.test(details) ? "" : details) || differs(await status(page), "2 files");
}, own);

await test("an error after other alphabets is underlined where it is", async (page) => {
  await typeAtEnd(page, 'code { 3, "Gone", summary = "Größe 😀", sumary = "x" }\n', /^1 error$/);
  return differs(await page.locator(".cm-lintRange-error").allInnerTexts(), ["sumary"]);
}, own);

await test("the cursor stays in view when problems appear below", async (page) => {
  await typeAtEnd(page, "code {", /^\d errors?$/);
  await page.getByRole("list", { name: "Problems" }).waitFor();
  await page.waitForTimeout(200);
  const inView = await page.evaluate(() => {
    const [cursor, editor] = [".cm-cursor-primary", "#editor"].map((name) => document.querySelector(name).getBoundingClientRect());
    return cursor.top >= editor.top && cursor.bottom <= editor.bottom;
  });
  return differs(inView, true);
});

await test("an invalid option is reported", async (page) => {
  await page.getByRole("button", { name: "Options" }).click();
  await change(page, () => page.getByLabel("constants", { exact: true }).fill("{WRONG}"), /^1 error$/);
  const listed = await page.getByRole("list", { name: "Problems" }).innerText();
  return /E0308.*\s+help: the tokens are/.test(listed) ? "" : listed;
}, own);

for (const [name, text, wanted, unwanted] of [
  ["functions", "", ["code", "class", "trait"], ["target", "project"]],
  ["fields of a code, and traits", 'code { 3, "Gone", summary = "", ', ["meaning", "state", "retryable"], ["summary", "fallback"]],
  ["fields of a record in a list", 'code { 3, "Gone", was = { { "Lost", ', ["by", "ref"], ["meaning"]],
  ["words of a choice", 'code { 3, "Gone", state = "', ["deprecated", "reserved"], ["meaning"]],
  ["words of a choice with its source", 'code { 3, "Gone", state = { "', ["deprecated"], ["use"]],
  ["options of a target", "spec { options = { go = { ", ["package", "typed"], ["title"]],
]) {
  await test(`completion offers ${name}`, async (page) => {
    const words = await completed(page, text);
    return wanted.every((one) => words.includes(one)) && !unwanted.some((one) => words.includes(one)) ? "" : words.join(" ");
  }, own);
}

await test("completion and the pointer show the help of a field", async (page) => {
  await completed(page, 'code { 3, "Gone", summar');
  const info = page.locator(".cm-completionInfo");
  await info.waitFor();
  const isOnTop = await info.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  const helps = [await info.innerText()];
  await page.keyboard.press("Escape");
  await page.locator(".cm-line span", { hasText: /^retryable$/ }).hover();
  helps.push(await page.locator(".help").innerText());
  return differs([isOnTop, ...helps], [true, "One sentence.", "The same request may succeed later."]);
}, own);

await test("changes are shown, and counted from a later state on demand", async (page) => {
  const summary = () => page.locator("#summary").innerText();
  await page.getByRole("button", { name: "Changes" }).click();
  const before = await summary();
  await typeAtEnd(page, 'code { 3, "Gone", summary = "It is gone." }\n');
  const after = await summary();
  const lines = (await page.locator("#output .cm-changedLine").allInnerTexts()).map((line) => line.trim());
  await page.getByRole("button", { name: "Compare from here" }).click();
  return (/^No changes/.test(before) ? "" : before) || (/^\+3 −0 lines; 1 other file changed$/.test(after) ? "" : after)
    || differs(lines.includes("ERROR_GONE = 3,"), true) || (/^No changes/.test(await summary()) ? "" : await summary());
}, own);

await test("a link restores everything", async (page) => {
  await choose(page, "Target", "typescript");
  await page.getByRole("button", { name: "Options" }).click();
  await change(page, () => page.getByLabel("constants", { exact: true }).fill("My{Name}"));
  await change(page, () => page.getByLabel("only", { exact: true }).fill("state=registered"));
  await typeAtEnd(page, 'code { 3, "Größe & 100 %", name = "gone" }\n');
  const link = await copied(page, "Copy link");
  const state = async (one) => [await copied(one, "Copy command"), await outputs(one)];
  const before = await state(page);
  const other = await page.context().newPage();
  await other.goto(link);
  await rendered(other);
  const is = await state(other);
  return differs(is, before) || differs(before[0],
    `statusgen generate ${await specFile(page)} -t typescript -D 'constants=My{Name}' --only=state=registered`)
    || differs(Object.values(before[1]).some((text) => text.includes("MyGone")), true);
}, own);

await test("a damaged link opens the page", async (page) => differs(await status(page), "2 files"), { hash: "#spec=none&target=c&text=AAAA" });

await test("edits are kept while another spec is shown, and can be taken back", async (page) => {
  const count = async () => (await outputs(page))["error.h"]?.includes("ERROR_GONE") ?? false;
  await typeAtEnd(page, 'code { 3, "Gone", summary = "It is gone." }\n');
  await choose(page, "Spec", "grpc");
  await choose(page, "Spec", "own");
  const kept = await count();
  await change(page, () => page.getByRole("button", { name: "Revert" }).click());
  return differs([kept, await count()], [true, false]);
}, own);

await test("the spec can be downloaded", async (page) => {
  await typeAtEnd(page, "-- mine\n");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
  const text = readFileSync(await download.path(), "utf8");
  return differs([download.suggestedFilename(), text.endsWith("-- mine\n")], [await specFile(page), true]);
}, own);

await test("a render that does not end is stopped, and the next change renders", async (page) => {
  await page.evaluate(() => {
    Worker.prototype.send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = () => (Worker.prototype.postMessage = Worker.prototype.send);
  });
  await typeAtEnd(page, "-- lost\n", /^1 error$/);
  const listed = await page.getByRole("list", { name: "Problems" }).innerText();
  await typeAtEnd(page, "-- found\n");
  return (/within 5 s/.test(listed) ? "" : listed) || differs(await status(page), "2 files");
}, own);

await test("a spec that does not end is reported", async (page) => {
  await typeAtEnd(page, "while true do end", /^1 error$/);
  const listed = await page.getByRole("list", { name: "Problems" }).innerText();
  return /E\d+|within 5 s/.test(listed) ? "" : listed;
}, own);

await test("without a mouse: the editor lets the focus go, and arrows choose a file", async (page) => {
  await spec(page).focus();
  await page.keyboard.press("Tab");
  const left = await page.evaluate(() => document.activeElement.closest("#editor") === null);
  await page.locator("[role=tab][aria-selected=true]").focus();
  await page.keyboard.press("ArrowLeft");
  const focused = await page.evaluate(() => [document.activeElement.title, document.activeElement.getAttribute("aria-selected")]);
  return differs([left, focused], [true, ["error.c", "true"]]);
}, own);

await test("a change of HTTP is rendered soon after a pause", async (page) => {
  await typeAtEnd(page, "-- one\n");
  const begin = Date.now();
  await typeAtEnd(page, "-- two\n");
  console.log(JSON.stringify({ figure: "ms from a change of HTTP to its outputs", value: Date.now() - begin }));
});

const narrow = { viewport: { width: 400, height: 800 } };
await test("fits 400 pixels", async (page) => {
  await page.getByRole("button", { name: "Options" }).click();
  await typeAtEnd(page, "wrong", /error/);
  const is = await page.evaluate(() => document.documentElement.scrollWidth);
  return is <= 400 ? "" : `${is} pixels`;
}, { ...own, ...narrow });

// What axe finds in light and in dark.
async function everywhere(page) {
  const found = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const why = await violations(page);
    if (why) found.push(`${colorScheme}: ${why}`);
  }
  return found.join("\n");
}

await test("axe finds nothing in light and dark, on a desk and on a phone", async (page) => {
  const desk = await everywhere(page);
  await page.setViewportSize(narrow.viewport);
  return desk || everywhere(page);
});

await test("axe finds nothing with options, changes and problems", async (page) => {
  await page.getByRole("button", { name: "Options" }).click();
  await page.getByRole("button", { name: "Changes" }).click();
  await change(page, () => page.getByLabel("constants", { exact: true }).fill("MY_{NAME}"));
  const changed = await everywhere(page);
  await page.getByRole("button", { name: "Options" }).click();
  await typeAtEnd(page, 'code { 3, "Gone", sumary = "It is gone." }\n', /^1 error$/);
  await page.locator(".cm-lintRange-error").hover();
  await page.locator(".cm-diagnostic").waitFor();
  return changed || everywhere(page);
}, own);
await browser.close();
