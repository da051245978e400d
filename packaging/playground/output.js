// The pane of the outputs: a tab for each file, its text, and how that differs from an earlier state.
import { defaultKeymap } from "@codemirror/commands";
import { foldGutter } from "@codemirror/language";
import { Chunk, unifiedMergeView } from "@codemirror/merge";
import { searchKeymap } from "@codemirror/search";
import { EditorState, Text } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { element } from "./diagnostics.js";
import { languageOf } from "./languages.js";
import { look } from "./theme.js";

const textOf = (text) => Text.of(text.split("\n"));
const diffConfig = { scanLimit: 2000, timeout: 200 };

// The numbers of lines that AFTER has and BEFORE has not, and the other way round.
function countsOf(before, after) {
  if (before === after) return null;
  const [a, b] = [textOf(before), textOf(after)];
  const lines = (doc, from, to) =>
    to > from ? doc.lineAt(Math.min(to, doc.length + 1) - 1).number - doc.lineAt(from).number + 1 : 0;
  let added = 0;
  let removed = 0;
  for (const chunk of Chunk.build(a, b, diffConfig)) {
    removed += lines(a, chunk.fromA, chunk.toA);
    added += lines(b, chunk.fromB, chunk.toB);
  }
  return { added, removed };
}

// Changes only what differs between the two texts, so that the place on the screen is kept.
function changeOf(before, after) {
  let from = 0;
  const most = Math.min(before.length, after.length);
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

export function outputsOf({ tabs, parent, summary }) {
  const view = new EditorView({ parent });
  let files = {};
  let base = {};
  let compares = false;
  let chosen = "";
  let shown = null; // the path and the kind of view that the editor has

  // The file that is the most interesting: a header, else the largest.
  function firstOf(all) {
    const size = (name) => (files[name] ?? "").length;
    return all.find((name) => name.endsWith(".h")) ?? [...all].sort((a, b) => size(b) - size(a))[0] ?? "";
  }

  const names = () => Object.keys(compares ? { ...base, ...files } : files);

  function extensionsOf(path) {
    const original = base[path] ?? "";
    return [
      lineNumbers(),
      foldGutter(),
      drawSelection(),
      keymap.of([...searchKeymap, ...defaultKeymap]),
      languageOf(path),
      EditorState.readOnly.of(true),
      EditorView.contentAttributes.of({ "aria-label": path, "aria-readonly": "true", tabindex: "0" }),
      look,
      compares
        ? unifiedMergeView({
            original,
            mergeControls: false,
            allowInlineDiffs: false,
            diffConfig,
            collapseUnchanged: original === (files[path] ?? "") ? undefined : { margin: 3, minSize: 5 },
          })
        : [],
    ];
  }

  function showText() {
    const text = files[chosen] ?? "";
    if (shown?.path === chosen && !shown.compares && !compares) {
      const before = view.state.doc.toString();
      if (before !== text) view.dispatch({ changes: changeOf(before, text) });
    } else {
      const top = shown?.path === chosen && shown.compares === compares ? view.scrollDOM.scrollTop : 0;
      view.setState(EditorState.create({ doc: text, extensions: extensionsOf(chosen) }));
      requestAnimationFrame(() => (view.scrollDOM.scrollTop = top));
    }
    shown = { path: chosen, compares };
  }

  function tabOf(name) {
    const counts = countsOf(base[name] ?? "", files[name] ?? "");
    const label = name.split("/").at(-1);
    const tab = element(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${names().indexOf(name)}`,
        title: name,
        "aria-controls": "output",
        "aria-selected": name === chosen,
        tabindex: name === chosen ? 0 : -1,
      },
      label,
    );
    if (counts)
      tab.append(
        element("span", { class: "dot", title: "changed" }),
        element("span", { class: "unseen" }, ", changed"),
      );
    tab.addEventListener("click", () => choose(name));
    return tab;
  }

  function summaryOf() {
    const all = names()
      .map((name) => [name, countsOf(base[name] ?? "", files[name] ?? "")])
      .filter(([, counts]) => counts);
    if (all.length === 0) return ["No changes yet: edit the spec or choose an option."];
    const own = all.find(([name]) => name === chosen)?.[1];
    const rest = all.length - (own ? 1 : 0);
    return [
      ...(own
        ? [
            element("span", { class: "added" }, `+${own.added}`),
            " ",
            element("span", { class: "removed" }, `\u2212${own.removed}`),
            " lines",
          ]
        : ["No changes here"]),
      rest ? `; ${rest} other ${rest === 1 ? "file" : "files"} changed` : "",
    ];
  }

  function show() {
    const all = names();
    if (!all.includes(chosen)) chosen = firstOf(all);
    const focused = tabs.contains(document.activeElement);
    tabs.replaceChildren(...all.map(tabOf));
    const selected = tabs.querySelector("[aria-selected=true]");
    if (selected) parent.setAttribute("aria-labelledby", selected.id);
    if (focused) selected?.focus();
    summary.replaceChildren(...summaryOf());
    showText();
  }

  function choose(name) {
    chosen = name;
    show();
    tabs.querySelector("[aria-selected=true]").scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  tabs.addEventListener("keydown", (event) => {
    const all = names();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = { Home: 0, End: all.length - 1 }[event.key] ?? (all.indexOf(chosen) + step + all.length) % all.length;
    if (Number.isNaN(at)) return;
    event.preventDefault();
    choose(all[at]);
  });

  return {
    text: () => files[chosen] ?? "",
    name: () => chosen,
    count: () => Object.keys(files).length,

    // Shows other files; with FRESH, changes are counted from these.
    update(now, fresh) {
      files = now;
      if (fresh) {
        base = now;
        shown = null;
      }
      show();
    },

    compare(on) {
      compares = on;
      show();
    },

    // From now on changes are counted from what is shown.
    rebase() {
      base = files;
      shown = null;
      show();
    },
  };
}
