// The playground: what is chosen and written is rendered, shown, and kept in the address of the page.
import { element, prose, rowOf } from "./diagnostics.js";
import { editorOf } from "./editor.js";
import { bytesOf, fragmentOf, inflate, stateOf } from "./link.js";
import { outputsOf } from "./output.js";
import { renderer } from "./renderer.js";

const PAUSE = 90; // milliseconds without a key press before a change is rendered
const PATIENCE = 600; // milliseconds before a new error moves anything

const $ = (id) => document.getElementById(id);
const unpacked = (id) => inflate(bytesOf($(id).textContent), "gzip");

const facts = JSON.parse(new TextDecoder().decode(await unpacked("facts")));
const module = unpacked("program").then((bytes) => WebAssembly.compile(bytes));

const DEFAULT = { spec: "http", target: "c", define: {}, only: "" };
const state = { ...DEFAULT };
const texts = new Map(); // of the specs that were changed, by name

const specOf = (name) => facts.specs.find((one) => one.name === name);
const targetOf = (name) => facts.targets.find((one) => one.name === name);
const text = () => texts.get(state.spec) ?? specOf(state.spec).text;
const file = () => specOf(state.spec).file;

const editor = editorOf($("editor"), facts, changeText);
const outputs = outputsOf({ tabs: $("tabs"), parent: $("output"), summary: $("summary") });
const render = renderer($("worker").textContent, module, show);

// ---- rendering ----------------------------------------------------------------------------------

let timer = 0;
let later = 0; // the timer of problems
let rendered = ""; // the spec and target of the outputs, to which changes are relative

function renderSoon() {
  clearTimeout(timer);
  timer = setTimeout(renderNow, PAUSE);
}

// { group: ["nginx"] } of "group=nginx".
function onlyOf(words) {
  return Object.fromEntries(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((one) => /^([^=]*)=?(.*)$/.exec(one).slice(1)),
  );
}

function renderNow() {
  clearTimeout(timer);
  const { spec, target, define, only } = state;
  render({ spec: file(), target, define, only: onlyOf(only), files: { [file()]: text() }, of: `${spec} ${target}` });
  showCommand();
  keepAddress();
}

function show(job, { files, diagnostics, milliseconds }) {
  if (job.of !== `${state.spec} ${state.target}`) return;
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const fresh = rendered !== job.of;
  if (errors === 0 || fresh) {
    outputs.update(files, fresh);
    rendered = errors ? "" : job.of;
  }
  editor.mark(diagnostics.filter(isInSpec));
  clearTimeout(later);
  if (errors && $("problems").hidden) later = setTimeout(showProblems, PATIENCE, diagnostics, errors);
  else showProblems(diagnostics, errors);
  say(errors ? counted(errors, "error") : counted(outputs.count(), "file"));
  $("time").textContent = errors ? "" : `in ${Math.round(milliseconds)} ms`;
}

const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
const isInSpec = (one) => one.file === file() && one.line;

// Below the spec, with a word on the outputs.  What is being typed is often wrong for a moment, so the page moves only
// after a longer pause.
function showProblems(diagnostics, errors) {
  $("problems").hidden = diagnostics.length === 0;
  $("problems").replaceChildren(...diagnostics.map((one) => rowOf(one, isInSpec(one) && (() => editor.select(one)))));
  $("stale").hidden = errors === 0;
  $("stale").textContent = outputs.count()
    ? "This output is older than the error. Fix the error to update it."
    : "No output: fix the error first.";
  $("output").classList.toggle("old", errors > 0);
  editor.keepInView();
}

// A text that stays the same is not announced again.
function say(words) {
  if ($("status").textContent !== words) $("status").textContent = words;
  $("time").textContent = "";
}

// ---- the spec -----------------------------------------------------------------------------------

function changeText(now) {
  if (now === specOf(state.spec).text) texts.delete(state.spec);
  else texts.set(state.spec, now);
  showEdited();
  renderSoon();
}

function showEdited() {
  $("edited").hidden = !texts.has(state.spec);
}

function showSpec() {
  $("spec").value = state.spec;
  $("spec-file").textContent = file();
  editor.show(text());
  showEdited();
}

// ---- target and options -------------------------------------------------------------------------

function controlOf({ name, value, values, help }, now, change) {
  const id = `option-${name}`;
  const control = values
    ? element("select", { id }, ...values.map((one) => element("option", {}, one)))
    : element("input", { id, placeholder: value, spellcheck: "false", autocomplete: "off", autocapitalize: "off" });
  control.value = now ?? (values ? value : "");
  control.setAttribute("aria-describedby", `${id}-help`);
  const row = element(
    "div",
    { class: "option" },
    element("label", { for: id }, name),
    control,
    element("p", { id: `${id}-help` }, ...prose(help)),
  );
  const mark = () => row.classList.toggle("set", ![value, ""].includes(control.value));
  control.addEventListener("input", () => {
    mark();
    change(control.value.trim());
  });
  mark();
  return row;
}

function setOption({ name, value }, now) {
  if (now === value || now === "") delete state.define[name];
  else state.define[name] = now;
  showCount();
  renderSoon();
}

function showOptions() {
  $("target").value = state.target;
  const help = `${facts.only[0].toUpperCase()}${facts.only.slice(1)}.`;
  const only = controlOf({ name: "only", value: "", help }, state.only, (now) => {
    state.only = now;
    showCount();
    renderSoon();
  });
  const controls = targetOf(state.target).options.map((one) =>
    controlOf(one, state.define[one.name], (now) => setOption(one, now)),
  );
  $("options").replaceChildren(...controls, only);
  showCount();
}

function showCount() {
  const count = Object.keys(state.define).length + (state.only ? 1 : 0);
  $("set").textContent = count ? ` · ${count} set` : "";
}

// ---- the command and the address ----------------------------------------------------------------

const quoted = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

function showCommand() {
  const { spec, target, define, only } = state;
  const words = ["statusgen", "generate", specOf(spec).builtIn && !texts.has(spec) ? spec : file(), "-t", target];
  for (const [name, value] of Object.entries(define)) words.push("-D", quoted(`${name}=${value}`));
  for (const one of only.split(/\s+/).filter(Boolean)) words.push(quoted(`--only=${one}`));
  $("command").textContent = words.join(" ");
}

async function keepAddress() {
  const fragment = await fragmentOf({ ...state, text: texts.get(state.spec) });
  history.replaceState(null, "", `#${fragment}`);
}

async function restore() {
  const { text: changed, ...found } = await stateOf(location.hash).catch(() => ({ ...DEFAULT, damaged: true }));
  const { options } = targetOf(found.target) ?? targetOf(DEFAULT.target);
  const known = ([name]) => options.some((one) => one.name === name);
  Object.assign(state, {
    spec: specOf(found.spec) ? found.spec : DEFAULT.spec,
    target: targetOf(found.target) ? found.target : DEFAULT.target,
    define: Object.fromEntries(Object.entries(found.define).filter(known)),
    only: found.only,
  });
  if (changed === undefined) texts.delete(state.spec);
  else texts.set(state.spec, changed);
  rendered = "";
  showSpec();
  showOptions();
  renderNow();
  if (found.damaged) say("The link is damaged: its spec cannot be read.");
}

// ---- the controls -------------------------------------------------------------------------------

async function copy(words, what) {
  try {
    await navigator.clipboard.writeText(words);
    say(`Copied ${what}.`);
  } catch {
    say("The browser does not allow this page to copy.");
  }
}

function choose(what) {
  Object.assign(state, what);
  showSpec();
  showOptions();
  renderNow();
}

$("version").textContent = facts.version;
const optionOf = ({ name, title, builtIn }) =>
  element("option", { value: name }, builtIn ? `${title} (${name})` : title);
const [own, ...builtIn] = facts.specs;
$("spec").append(optionOf(own), element("optgroup", { label: "Built in" }, ...builtIn.map(optionOf)));
$("target").append(...facts.targets.map(({ name, title }) => element("option", { value: name }, title)));
$("spec").addEventListener("change", () => choose({ spec: $("spec").value, only: "" }));
$("target").addEventListener("change", () => choose({ target: $("target").value, define: {} }));
$("show-options").addEventListener("click", () => {
  $("options").hidden = !$("options").hidden;
  $("show-options").setAttribute("aria-expanded", String(!$("options").hidden));
});
$("revert").addEventListener("click", () => {
  texts.delete(state.spec);
  choose({});
  editor.focus();
});
$("save").addEventListener("click", () => {
  const href = URL.createObjectURL(new Blob([text()], { type: "text/plain" }));
  element("a", { href, download: file() }).click();
  setTimeout(() => URL.revokeObjectURL(href), 1000);
});
$("changes").addEventListener("click", () => {
  const on = $("changes").getAttribute("aria-pressed") !== "true";
  $("changes").setAttribute("aria-pressed", String(on));
  $("compared").hidden = !on;
  outputs.compare(on);
});
$("rebase").addEventListener("click", () => outputs.rebase());
$("copy").addEventListener("click", () => copy(outputs.text(), outputs.name()));
$("copy-command").addEventListener("click", () => copy($("command").textContent, "the command"));
$("share").addEventListener("click", async () => {
  await keepAddress();
  copy(location.href, "the link");
});
addEventListener("hashchange", restore);
await restore();
