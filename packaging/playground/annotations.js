// Reads the annotations of the spec language (packaging/luals/statusgen.lua), which are printed from the
// program's field tables: { classes: { code: { name: { type, help } } }, functions: { code: { of, help } } }.
export function fieldsOf(text) {
  const classes = {};
  const functions = {};
  const words = {};
  let help = "";
  let fields;
  let of;
  for (const line of text.split("\n")) {
    let found;
    if ((found = /^---@class (?:\(exact\) )?statusgen\.(\w+)/.exec(line))) {
      fields = classes[found[1]] = {};
    } else if ((found = /^---@field (\w+)\?? (.+)$/.exec(line))) {
      const [type, words] = splitType(found[2]);
      fields[found[1]] = { type, help: words };
    } else if ((found = /^---@alias statusgen\.(\w+) (.+)$/.exec(line))) {
      words[found[1]] = found[2];
    } else if ((found = /^--- (.+)$/.exec(line))) {
      help = found[1];
    } else if ((found = /^---@param fields statusgen\.(\w+)/.exec(line))) {
      of = found[1];
    } else if ((found = /^---@param/.exec(line))) {
      of = "";
    } else if ((found = /^function (\w+)/.exec(line))) {
      functions[found[1]] = { of, help };
    }
  }
  for (const field of Object.values(classes).flatMap(Object.values)) {
    field.type = field.type.replace(/statusgen\.(\w+)/g, (whole, name) => words[name] ?? whole);
  }
  return { classes, functions };
}

// The type ends at the first blank outside brackets; `"a"|"b"` and `table<string, any>` are types.
function splitType(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if ("(<".includes(text[at])) depth++;
    else if (")>".includes(text[at])) depth--;
    else if (text[at] === " " && depth === 0) return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text, ""];
}
