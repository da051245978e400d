// The pane of the spec: an editor of Lua that shows the program's diagnostics.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, toggleComment } from "@codemirror/commands";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  StreamLanguage,
} from "@codemirror/language";
import { lua } from "@codemirror/legacy-modes/mode/lua";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { detailsOf } from "./diagnostics.js";
import { completionsOf, helpOf } from "./fields.js";
import { look } from "./theme.js";

// Lua, in which the words of specs stand out.
function languageOf({ fields: { functions } }) {
  return StreamLanguage.define({
    ...lua,
    languageData: { ...lua.languageData, commentTokens: { line: "--", block: { open: "--[[", close: "]]" } } },
    token(stream, state) {
      const style = lua.token(stream, state);
      if (style !== "variable") return style;
      if (stream.match(/^\s*=(?!=)/, false)) return "propertyName";
      return stream.current() in functions ? "keyword" : style;
    },
  });
}

// The position of LINE and COLUMN, which counts bytes of UTF-8 from 1.
function positionOf(doc, line, column) {
  if (line > doc.lines) return doc.length;
  const { from, text } = doc.line(line);
  const before = new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, column - 1));
  return from + Math.min(before.length, text.length);
}

// The place of a diagnostic; the word or character there if it has no end.
function rangeOf(doc, { line, column, end_line, end_column }) {
  const from = positionOf(doc, line, column);
  const to = end_line ? positionOf(doc, end_line, end_column) : from;
  if (to > from) return { from, to };
  return from < doc.lineAt(from).to
    ? { from, to: from + 1 }
    : { from: Math.max(doc.lineAt(from).from, from - 1), to: from };
}

// If the help proposes another word, an action that puts it there.
function actionsOf({ parts }) {
  const word = parts.map(({ message }) => /^did you mean `(.+)`\?$/.exec(message)?.[1]).find(Boolean);
  const apply = (view, from, to) => view.dispatch({ changes: { from, to, insert: word }, userEvent: "input" });
  return word ? [{ name: `Change to ${word}`, apply }] : [];
}

// CHANGED is called with the text after each change that a user makes.
export function editorOf(parent, facts, changed) {
  const extensions = [
    lineNumbers(),
    lintGutter(),
    foldGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    drawSelection(),
    history(),
    bracketMatching(),
    closeBrackets(),
    indentOnInput(),
    indentUnit.of("  "),
    highlightSelectionMatches(),
    languageOf(facts),
    autocompletion({ override: [completionsOf(facts)], icons: false }),
    helpOf(facts),
    EditorView.contentAttributes.of({ "aria-label": "Text of the spec", spellcheck: "false", tabindex: "0" }),
    EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
    keymap.of([
      { key: "Mod-/", run: toggleComment },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...lintKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...defaultKeymap,
    ]),
    look,
  ];
  const view = new EditorView({ parent });
  return {
    focus: () => view.focus(),

    show(text) {
      const start = Math.max(0, text.search(/^spec\b/m)); // after the comment of a built-in spec, which is long
      view.setState(EditorState.create({ doc: text, selection: { anchor: start }, extensions }));
      view.dispatch({ effects: EditorView.scrollIntoView(start, { y: "start", yMargin: 8 }) });
    },

    mark(diagnostics) {
      const { doc } = view.state;
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.map((one) => ({
            ...rangeOf(doc, one),
            severity: one.severity,
            message: one.message,
            actions: actionsOf(one),
            renderMessage: () => detailsOf(one),
          })),
        ),
      );
    },

    // The cursor, after the height has changed.
    keepInView() {
      if (view.hasFocus) view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) });
    },

    select(diagnostic) {
      const { from } = rangeOf(view.state.doc, diagnostic);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}
