/** The editor's look, in the page's own variables: one theme for light and dark. */

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

export const look = EditorView.theme({
  "&": {
    color: "var(--fg)", backgroundColor: "var(--surface)", border: "1px solid var(--border-strong)", borderRadius: "var(--radius)",
    fontSize: "var(--text-s)", overflow: "hidden",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "21px", maxHeight: "max(calc(var(--rows, 6) * 21px), 60vh)", overflow: "auto" },
  ".cm-content, .cm-gutter": { minHeight: "calc(var(--rows, 6) * 21px)" },
  ".cm-content": { padding: "var(--space-2) 0", caretColor: "var(--fg)" },
  ".cm-cursor": { borderLeftColor: "var(--fg)" },
  ".cm-line": { padding: "0 var(--space-3)" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface-2)", border: "none", borderRight: "1px solid var(--border)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 var(--space-2) 0 var(--space-3)" },
  "&.cm-focused .cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 7%, transparent)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLineGutter": { color: "var(--fg)", backgroundColor: "color-mix(in srgb, var(--accent) 12%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--selection)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--accent-soft)", outline: "1px solid var(--accent)" },
  ".cm-selectionMatch": { backgroundColor: "var(--accent-soft)" },
  ".cm-placeholder": { color: "var(--muted)" },
  ".cm-panels": { color: "var(--fg)", backgroundColor: "var(--surface-2)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--border)" },
  ".cm-panel.cm-search input, .cm-panel.cm-search button": {
    font: "inherit", color: "inherit", background: "var(--surface)", border: "1px solid var(--border-strong)", borderRadius: "var(--radius-s)",
  },
  ".cm-searchMatch": { backgroundColor: "var(--warning-soft)", outline: "1px solid var(--warning)" },
});

/** The same colours as `theme/outputs_code.css` gives to shown code. */
export const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--code-keyword)" },
    { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--code-string)" },
    { tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--code-number)" },
    { tag: [tags.comment, tags.meta], color: "var(--code-comment)", fontStyle: "italic" },
    { tag: [tags.definition(tags.variableName), tags.function(tags.variableName), tags.className, tags.heading], color: "var(--code-title)" },
    { tag: [tags.tagName, tags.typeName, tags.standard(tags.variableName)], color: "var(--code-type)" },
    { tag: [tags.attributeName, tags.propertyName], color: "var(--code-name)" },
    { tag: tags.strong, fontWeight: "600" },
    { tag: tags.emphasis, fontStyle: "italic" },
    { tag: [tags.link, tags.url], color: "var(--link)" },
    { tag: tags.invalid, color: "var(--danger)" },
  ]),
);
