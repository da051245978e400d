// How code looks in both panes; the colors are those of style.css.
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags as t } from "@lezer/highlight";

const style = HighlightStyle.define([
  { tag: t.comment, color: "var(--soft)" },
  { tag: [t.keyword, t.modifier, t.operatorKeyword, t.definitionKeyword, t.controlKeyword], color: "var(--violet)" },
  { tag: [t.string, t.special(t.string), t.regexp, t.attributeValue], color: "var(--green)" },
  { tag: [t.number, t.bool, t.null, t.atom, t.escape, t.character], color: "var(--orange)" },
  {
    tag: [t.typeName, t.className, t.namespace, t.tagName, t.standard(t.name), t.meta, t.processingInstruction],
    color: "var(--teal)",
  },
  { tag: [t.propertyName, t.attributeName, t.definition(t.variableName), t.labelName], color: "var(--blue)" },
  { tag: [t.heading, t.strong], fontWeight: "600" },
  { tag: t.emphasis, fontStyle: "italic" },
  { tag: [t.link, t.url], color: "var(--blue)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", fontSize: "13px", color: "var(--ink)", backgroundColor: "var(--card)" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "8px 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 16px 0 8px" },
  "&.cm-focused": { outline: "none" },
  ".cm-gutters": { backgroundColor: "var(--card)", color: "var(--soft)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 4px 0 12px", minWidth: "40px" },
  ".cm-gutter-lint": { width: "12px" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "6px 0 0 1px" },
  ".cm-lint-marker": { width: "10px", height: "10px" },
  ".cm-foldGutter": { width: "16px" },
  ".cm-foldGutter span[title='Fold line']": { opacity: "0" },
  ".cm-gutters:hover .cm-foldGutter span": { opacity: "1" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine, &.cm-focused .cm-activeLineGutter": { backgroundColor: "var(--line-on)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--selection)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--match)" },
  ".cm-searchMatch": { backgroundColor: "var(--match)" },
  ".cm-selectionMatch": { backgroundColor: "var(--match)" },
  ".cm-foldPlaceholder, .cm-collapsedLines": {
    background: "var(--shade)",
    color: "var(--soft)",
    border: "none",
  },
  ".cm-collapsedLines": { padding: "4px 8px", fontFamily: "var(--sans)", fontSize: "12px" },
  ".cm-collapsedLines:before, .cm-collapsedLines:after": { content: "none" },
  ".cm-panels": { backgroundColor: "var(--shade)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels-bottom": { borderTop: "1px solid var(--line)" },
  ".cm-tooltip": {
    backgroundColor: "var(--card)",
    color: "var(--ink)",
    border: "1px solid var(--line)",
    borderRadius: "6px",
    boxShadow: "0 4px 16px rgb(0 0 0 / 0.14)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "13px", maxHeight: "16em" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 10px", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--selection)", color: "var(--ink)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul, .cm-diagnostic": { borderRadius: "5px" },
  ".cm-completionDetail": { color: "var(--soft)", fontStyle: "normal", marginLeft: "1.5em" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "600" },
  ".cm-tooltip.cm-completionInfo": {
    padding: "8px 12px",
    maxWidth: "320px",
    fontFamily: "var(--sans)",
    lineHeight: "1.45",
  },
  ".cm-diagnostic": { padding: "8px 12px", borderLeft: "3px solid var(--red)", maxWidth: "480px" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--orange)" },
  ".cm-diagnosticAction": {
    margin: "6px 0 2px",
    backgroundColor: "var(--blue)",
    color: "var(--card)",
    padding: "2px 8px",
    borderRadius: "4px",
  },
  ".cm-insertedLine, .cm-changedLine": { backgroundColor: "var(--added) !important" },
  ".cm-deletedChunk": { backgroundColor: "var(--removed)", padding: "0" },
  ".cm-deletedChunk .cm-deletedLine": { padding: "0 16px 0 8px" },
  ".cm-deletedLine, .cm-deletedLine del, .cm-insertedLine": { textDecoration: "none" },
  ".cm-changedText, .cm-insertedLine .cm-changedText": { background: "var(--added-word)" },
  ".cm-deletedChunk .cm-deletedText": { background: "var(--removed-word)", textDecoration: "none" },
  ".cm-changedLineGutter": { background: "var(--green) !important" },
  ".cm-deletedLineGutter": { background: "var(--red) !important" },
  ".cm-changeGutter": { width: "3px", paddingLeft: "0" },
});

export const look = [theme, syntaxHighlighting(style)];
