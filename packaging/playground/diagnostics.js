// Diagnostics as elements of the page.

// An element with children, each an element or a text; `in` texts, code between backquotes.
export function element(tag, attributes, ...children) {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
  one.append(...children);
  return one;
}

export const prose = (text) => text.split(/`([^`]+)`/).map((part, odd) => (odd % 2 ? element("code", {}, part) : part));

const placeOf = ({ line }) => (line ? `, line ${line}` : "");

function partOf(part) {
  return element("p", { class: "part" }, element("b", {}, `${part.kind}${placeOf(part)}: `), ...prose(part.message));
}

export function detailsOf({ severity, id, message, parts }) {
  const kind = element("b", { class: severity }, id ? `${severity} ${id}` : severity);
  return element("div", { class: "details" }, element("p", {}, kind, ": ", ...prose(message)), ...parts.map(partOf));
}

// A row of the list of problems; a problem with a place in the spec is a button that leads there.
export function rowOf(diagnostic, select) {
  const details = detailsOf(diagnostic);
  if (!select) return element("li", {}, details);
  const { line, column } = diagnostic;
  const button = element(
    "button",
    { type: "button" },
    element("span", { class: "unseen" }, "Go to "),
    `${line}:${column}`,
  );
  button.addEventListener("click", select);
  return element("li", {}, button, details);
}
