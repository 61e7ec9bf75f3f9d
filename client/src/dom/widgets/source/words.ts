/**
 * The words of the text editor in other languages, and `say`, which says them.
 *
 * The one rule: every language has every word (client/test/dom/words.test.ts
 * compares them with what is said). What a program says is its author's business.
 */
import { sayer, type Translations } from "../../saying";

const DE: Translations = {
  "Text": "Text",
  "Find": "Suchen",
  "Replace with": "Ersetzen durch",
  "Previous (Shift+Enter)": "Vorheriges (Umschalt+Eingabe)",
  "Next (Enter)": "Nächstes (Eingabe)",
  "Match case": "Groß-/Kleinschreibung",
  "Replace": "Ersetzen",
  "Replace this one": "Dieses ersetzen",
  "All": "Alle",
  "Replace all": "Alle ersetzen",
  "Close (Escape)": "Schließen (Escape)",
  "{} of {}": "{} von {}",
  "Not found": "Nicht gefunden",
};

const ZH: Translations = {
  "Text": "文本",
  "Find": "查找",
  "Replace with": "替换为",
  "Previous (Shift+Enter)": "上一个（Shift+Enter）",
  "Next (Enter)": "下一个（Enter）",
  "Match case": "区分大小写",
  "Replace": "替换",
  "Replace this one": "替换此处",
  "All": "全部",
  "Replace all": "全部替换",
  "Close (Escape)": "关闭（Escape）",
  "{} of {}": "{} / {}",
  "Not found": "未找到",
};

/** Language, without country → its words. */
export const TRANSLATIONS: Readonly<Record<string, Translations>> = { de: DE, zh: ZH };

/** A text in the reader's language; each `{}` in it is replaced by the next value. */
export const say = sayer(TRANSLATIONS);
