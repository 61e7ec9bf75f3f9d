/** The editor's look, in the page's own variables: one theme for light and dark. */
import { EditorView } from "@codemirror/view";

export const look = EditorView.theme({
  "&": { height: "100%", color: "inherit", backgroundColor: "transparent", fontSize: "inherit" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "inherit", lineHeight: "1.5", overflow: "auto", scrollbarWidth: "thin", scrollbarColor: "var(--border-strong) transparent" },
  ".cm-content": { padding: "4px 0" },
  ".cm-line": { padding: "0 8px" },
  ".cm-cursor": { borderLeftColor: "var(--caret, var(--fg))", borderLeftWidth: "var(--caret-width, 1.5px)", opacity: "var(--caret-opacity, 1)" },
  ".cm-gutters": { color: "var(--muted)", backgroundColor: "var(--surface-2)", border: "none", borderRight: "1px solid var(--border)" },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 8px 0 10px", minWidth: "28px", cursor: "default" },
  ".dks-icons .cm-gutterElement": { display: "flex", alignItems: "center", justifyContent: "center", padding: "0 3px", cursor: "default" },
  ".dks-icon": { width: "14px", height: "14px", objectFit: "contain" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 6%, transparent)" },
  ".cm-activeLineGutter": { color: "var(--fg)", backgroundColor: "color-mix(in srgb, var(--accent) 12%, transparent)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--selection)" },
  "&.dks-break .cm-line": { wordBreak: "break-all" },
  ".cm-panels": { color: "var(--fg)", backgroundColor: "var(--surface-2)", fontFamily: "var(--font)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--border)" },
  ".dks-match": { backgroundColor: "var(--warning-soft)", boxShadow: "inset 0 0 0 1px var(--warning)" },
  ".dks-bar": { display: "flex", flexWrap: "wrap", gap: "4px 6px", alignItems: "center", padding: "6px 8px", fontSize: "13px" },
  ".dks-bar .dks-row": { flexBasis: "100%", height: "0" },
  ".dks-bar .dks-find, .dks-bar button": {
    minHeight: "26px", padding: "2px 8px", font: "inherit", color: "inherit", backgroundColor: "var(--surface)", border: "1px solid color-mix(in srgb, var(--border-strong) 70%, var(--border))", borderRadius: "var(--radius-s)",
  },
  ".dks-bar .dks-find": { width: "200px" },
  ".dks-bar .dks-find:focus": { outline: "none", borderColor: "var(--accent)", boxShadow: "0 0 0 1px var(--accent)" },
  ".dks-bar button:hover": { backgroundColor: "var(--surface-3)" },
  ".dks-bar button:last-child": { marginLeft: "auto", border: "none", background: "none", fontSize: "16px" },
  ".dks-bar label": { display: "inline-flex", alignItems: "center", gap: "4px" },
  ".dks-bar input[type=checkbox]": { accentColor: "var(--accent)", margin: "0" },
  ".dks-count": { color: "var(--muted)" },
});
