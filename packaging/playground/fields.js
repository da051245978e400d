// Completion and help for the fields of a spec, from the program's field tables.
import { snippetCompletion } from "@codemirror/autocomplete";
import { hoverTooltip } from "@codemirror/view";

const TOKEN =
  /--\[(=*)\[[^]*?(?:\]\1\]|$)|--.*|\[(=*)\[[^]*?(?:\]\2\]|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\w+|[^\s\w]/g;

// Where the end of TEXT is: the open brackets, each with the name before it and the fields that it has, and
// the text that the end is in, if any: { frames, before, name, within: "" | "string" | "comment" }.
export function placeIn(text) {
  const frames = [];
  let before = "";
  let name = "";
  let within = "";
  for (const [token] of text.matchAll(TOKEN)) {
    within = "";
    if (/^--/.test(token)) {
      within = /^--\[(=*)\[[^]*\]\1\]$/.test(token) ? "" : "comment";
      continue;
    }
    if (/^["']/.test(token) && (token.length === 1 || !token.endsWith(token[0]))) {
      within = "string"; // of the field `name`
      continue;
    }
    if ("({[".includes(token)) frames.push({ name: token === "{" ? name : "", fields: [] });
    else if (")}]".includes(token)) frames.pop();
    if (token === "=" && /^\w+$/.test(before)) frames.at(-1)?.fields.push(before);
    if (/^\w+$/.test(token)) name = token;
    else if (token !== "=") name = "";
    before = token;
  }
  if (within === "comment" && text.endsWith("\n")) within = "";
  return { frames, before, name, within };
}

// The table, if it is data, that follows its "{"; NEXT returns the next token.
function tableOf(next) {
  const table = { items: [], fields: {} };
  let name;
  for (let token = next(); token && token !== "}"; token = next()) {
    if (token === "=") name = table.items.pop();
    if ("=,;".includes(token) || token.startsWith("--")) continue;
    const value = token === "{" ? tableOf(next) : token.replace(/^["'](.*)["']$/, "$1");
    if (name) table.fields[name] = value;
    else table.items.push(value);
    name = undefined;
  }
  return table;
}

function typeOfTrait({ flag, choice, list, text }) {
  if (choice?.items) return choice.items.map((one) => `"${one.items?.[0] ?? one}"`).join("|");
  return flag ? "true" : list ? "list[]" : text ? "string" : "any";
}

// The traits that a spec and those that it extends declare, as fields of codes.
function traitsOf(text, specs) {
  const base = /\bextends\s*=\s*"([\w-]+)"/.exec(text)?.[1];
  const extended = specs.find((one) => one.name === base && one.text !== text);
  const traits = extended ? traitsOf(extended.text, specs) : {};
  for (const { index, 0: start } of text.matchAll(/^\s*trait\s*\{/gm)) {
    const tokens = text.slice(index + start.length).matchAll(TOKEN);
    const { items, fields } = tableOf(() => tokens.next().value?.[0]);
    traits[items[0]] = { type: typeOfTrait(fields), help: fields.help ?? "" };
  }
  return traits;
}

// The fields that are valid between the last of FRAMES, by name.
function fieldsIn(frames, { fields: { classes, functions }, specs, targets }, text) {
  const withTraits = (of) =>
    of === "code" || of === "change" ? { ...classes[of], ...traitsOf(text, specs) } : classes[of];
  let fields = {};
  let element;
  for (const [depth, { name }] of frames.entries()) {
    const type = depth === 0 ? `statusgen.${functions[name]?.of}` : name ? (fields?.[name]?.type ?? "") : element;
    element = undefined;
    if (name === "every") fields = traitsOf(text, specs);
    else if (name === "options" && depth === 1) {
      fields = Object.fromEntries(targets.map((one) => [one.name, { type: `options.${one.name}`, help: one.title }]));
    } else if (/^options\./.test(type)) {
      const { options } = targets.find((one) => `options.${one.name}` === type);
      const typeOf = (one) => one.values?.map((word) => `"${word}"`).join("|") ?? "string";
      fields = Object.fromEntries(options.map((one) => [one.name, { type: typeOf(one), help: one.help }]));
    } else {
      if (/\[\]/.test(type ?? "")) element = type.replace("[]", "");
      const of = /statusgen\.(\w+)/.exec(type ?? "")?.[1];
      fields = element || !of ? {} : withTraits(of);
    }
  }
  return fields ?? {};
}

// The field whose value is at the end of FRAMES: after its name, or first in its table, as in { "never", ref = ... }.
function fieldAt(frames, before, name, facts, text) {
  if (before === "{") return fieldsIn(frames.slice(0, -1), facts, text)[frames.at(-1).name];
  return fieldsIn(frames, facts, text)[name];
}

function templateOf(name, type) {
  if (/^(string|integer\|string|")/.test(type)) return `${name} = "\${}"`;
  if (/^(true|boolean)/.test(type)) return `${name} = true`;
  if (/^(integer|any)/.test(type)) return `${name} = \${}`;
  return `${name} = { \${} }`;
}

const shortened = (type) => (type.length > 40 ? `${type.slice(0, 40)}\u2026` : type).replaceAll("statusgen.", "");

function completionOf(name, { type, help }, exists) {
  const shown = { label: name, type: "property", detail: shortened(type), info: help || undefined };
  return exists ? shown : snippetCompletion(templateOf(name, type), shown);
}

// A source of completions for specs.
export function completionsOf(facts) {
  return ({ state, pos, explicit }) => {
    const text = state.doc.toString();
    const word = /\w*$/.exec(state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from))[0];
    const from = pos - word.length;
    const { frames, before, name, within } = placeIn(text.slice(0, from));
    if (within === "comment" || (!word && !explicit && within !== "string")) return null;
    if (within === "string") {
      const words = fieldAt(frames, before, name, facts, text)?.type.match(/"(\w+)"/g);
      return (
        words && { from, options: words.map((one) => ({ label: one.slice(1, -1), type: "enum" })), validFor: /^\w*$/ }
      );
    }
    if (frames.length === 0) {
      const ofSpecs = Object.entries(facts.fields.functions).filter(
        ([, { help }]) => !/(statusgen|target)\.lua/.test(help),
      );
      const options = ofSpecs.map(([label, { help }]) =>
        snippetCompletion(`${label} { \${} }`, { label, type: "function", info: help }),
      );
      return { from, options, validFor: /^\w*$/ };
    }
    if (!"{,;".includes(before)) return null;
    const fields = fieldsIn(frames, facts, text);
    const exists = /^\w*\s*=/.test(text.slice(pos, pos + 100));
    const options = Object.entries(fields)
      .filter(([name]) => !frames.at(-1).fields.includes(name))
      .map(([name, field]) => completionOf(name, field, exists));
    return options.length ? { from, options, validFor: /^\w*$/ } : null;
  };
}

// The help of the field or function under the pointer.
export function helpOf(facts) {
  return hoverTooltip(({ state }, pos) => {
    const word = state.wordAt(pos);
    if (!word) return null;
    const name = state.sliceDoc(word.from, word.to);
    const text = state.doc.toString();
    const { frames, within } = placeIn(text.slice(0, word.from));
    if (within) return null;
    const found = frames.length
      ? /^\s*=/.test(state.sliceDoc(word.to, word.to + 40)) && fieldsIn(frames, facts, text)[name]
      : facts.fields.functions[name];
    if (!found?.help) return null;
    const create = () => ({
      dom: Object.assign(document.createElement("p"), { className: "help", textContent: found.help }),
    });
    return { pos: word.from, end: word.to, create };
  });
}
