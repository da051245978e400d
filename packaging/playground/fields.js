// Completion and help for the fields of a spec, from the program's field tables.
import { snippetCompletion } from "@codemirror/autocomplete";
import { hoverTooltip } from "@codemirror/view";

const TOKEN = /--\[(=*)\[[^]*?(?:\]\1\]|$)|--.*|\[(=*)\[[^]*?(?:\]\2\]|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\w+|[^\s\w]/g;

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
      within = /^--\[=*\[/.test(token) ? "" : "comment";
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

// The traits that a spec and those that it extends declare, as fields of codes.
function traitsOf(text, specs) {
  const traits = {};
  const base = /\bextends\s*=\s*"([\w-]+)"/.exec(text)?.[1];
  const extended = specs.find((one) => one.name === base);
  if (extended) Object.assign(traits, traitsOf(extended.text, specs));
  for (const [, name, rest] of text.matchAll(/^\s*trait\s*\{\s*"(\w+)"((?:[^}"]|"(?:\\.|[^"\\])*"|\{[^{}]*\})*)/gm)) {
    const words = /\bchoice\s*=\s*\{([^{}]*)\}/.exec(rest)?.[1].match(/"\w+"/g);
    const type = /\bflag\s*=/.test(rest) ? "true" : /\blist\s*=/.test(rest) ? "list" : /\btext\s*=/.test(rest) ? "string" : "any";
    traits[name] = { type: words ? words.join("|") : type, help: /\bhelp\s*=\s*"((?:\\.|[^"\\])*)"/.exec(rest)?.[1] ?? "" };
  }
  return traits;
}

// The fields that are valid between the last of FRAMES, by name.
function fieldsIn(frames, { fields: { classes, functions }, specs, targets }, text) {
  const withTraits = (of) => (of === "code" || of === "change" ? { ...classes[of], ...traitsOf(text, specs) } : classes[of]);
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

function templateOf(name, type) {
  if (/^string|^integer\|string/.test(type)) return `${name} = "\${}"`;
  if (/^"/.test(type)) return `${name} = "\${}"`;
  if (/^(true|boolean)/.test(type)) return `${name} = true`;
  if (/^integer/.test(type)) return `${name} = \${}`;
  return `${name} = { \${} }`;
}

function completionOf(name, { type, help }, exists) {
  const shown = { label: name, type: "property", detail: type.replaceAll("statusgen.", ""), info: help };
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
    const fields = fieldsIn(frames, facts, text);
    if (within === "string") {
      const words = fields[name]?.type.match(/"(\w+)"/g);
      return words && { from, options: words.map((one) => ({ label: one.slice(1, -1), type: "enum" })), validFor: /^\w*$/ };
    }
    if (frames.length === 0) {
      const ofSpecs = Object.entries(facts.fields.functions).filter(([, { help }]) => !/(statusgen|target)\.lua/.test(help));
      const options = ofSpecs.map(([label, { help }]) =>
        snippetCompletion(`${label} { \${} }`, { label, type: "function", info: help }));
      return { from, options, validFor: /^\w*$/ };
    }
    if (!"{,;".includes(before)) return null;
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
    const create = () => ({ dom: Object.assign(document.createElement("p"), { className: "help", textContent: found.help }) });
    return { pos: word.from, end: word.to, create };
  });
}
