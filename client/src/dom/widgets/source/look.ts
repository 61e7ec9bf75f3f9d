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
  ".cm-panel.cm-search": { padding: "6px 28px 6px 8px", display: "flex", flexWrap: "wrap", gap: "4px 6px", alignItems: "center" },
  ".cm-panel.cm-search br": { display: "none" },
  ".cm-panel.cm-search label": { display: "inline-flex", alignItems: "center", gap: "3px", fontSize: "12px" },
  ".cm-panel.cm-search input[type=checkbox]": { accentColor: "var(--accent)", margin: "0" },
  ".cm-panel.cm-search .cm-textfield, .cm-panel.cm-search .cm-button": {
    minHeight: "26px", padding: "2px 8px", margin: "0", font: "inherit", fontSize: "13px", color: "inherit", backgroundImage: "none", backgroundColor: "var(--surface)",
    border: "1px solid var(--border-strong)", borderRadius: "var(--radius-s)", textTransform: "capitalize",
  },
  ".cm-panel.cm-search .cm-textfield": { textTransform: "none" },
  ".cm-panel.cm-search .cm-button:hover": { backgroundColor: "var(--surface-3)" },
  ".cm-panel.cm-search [name=close]": { top: "6px", right: "8px", color: "var(--muted)", fontSize: "18px" },
  ".cm-searchMatch": { backgroundColor: "var(--warning-soft)", outline: "1px solid var(--warning)" },
});
