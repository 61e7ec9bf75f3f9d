/**
 * The words of the widgets in other languages, and `say`, which says them.
 *
 * The one rule: every language has every word (client/test/dom/words.test.ts
 * compares them with what is said). What a program says is its author's business.
 */
import { sayer, type Translations } from "../saying";

const DE: Translations = {
  "Choose": "Auswählen",
  "Choose Color": "Farbe auswählen",
  "Cancel": "Abbrechen",
  "Choose file…": "Datei auswählen …",
  "Save {}": "{} speichern",
  "The program asks for a file.": "Das Programm bittet um eine Datei.",
  "The program has a file for you.": "Das Programm hat eine Datei für Sie.",
  "Set": "Setzen",
  "Send to back": "Nach hinten",
  "Minimise": "Minimieren",
  "Maximise": "Maximieren",
  "Restore": "Wiederherstellen",
  "Close": "Schließen",
  "Slider": "Schieberegler",
  "Dial": "Drehregler",
  "Progress": "Fortschritt",
  "Tree": "Baum",
  "Table": "Tabelle",
  "Row": "Zeile",
  "Title bar": "Titelleiste",
  "Scroll area": "Rollbarer Bereich",
  "Picture": "Bild",
  "Video": "Video",
  "Document": "Dokument",
  "Resize": "Größe ändern",
  "Scroll": "Scrollen",
  "Hue": "Farbton",
  "Shade and brightness": "Sättigung und Helligkeit",
  "Colour, #rrggbb": "Farbe, #rrggbb",
  "Swatches": "Farbfelder",
  "Saturation {} %, brightness {} %": "Sättigung {} %, Helligkeit {} %",
  "More": "Mehr",
  "Less": "Weniger",
  "yes": "ja",
  "no": "nein",
  "Not a whole number": "Keine ganze Zahl",
  "Not a number": "Keine Zahl",
  "Not yes or no": "Weder ja noch nein",
  "{} cannot be shown: {}": "{} kann nicht angezeigt werden: {}",
};

const ZH: Translations = {
  "Choose": "选择",
  "Choose Color": "选择颜色",
  "Cancel": "取消",
  "Choose file…": "选择文件…",
  "Save {}": "保存 {}",
  "The program asks for a file.": "程序需要您选择一个文件。",
  "The program has a file for you.": "程序有一个文件要交给您。",
  "Set": "设置",
  "Send to back": "置于底层",
  "Minimise": "最小化",
  "Maximise": "最大化",
  "Restore": "还原",
  "Close": "关闭",
  "Slider": "滑块",
  "Dial": "旋钮",
  "Progress": "进度",
  "Tree": "树",
  "Table": "表格",
  "Row": "行",
  "Title bar": "标题栏",
  "Scroll area": "滚动区域",
  "Picture": "图片",
  "Video": "视频",
  "Document": "文档",
  "Resize": "调整大小",
  "Scroll": "滚动",
  "Hue": "色相",
  "Shade and brightness": "饱和度和亮度",
  "Colour, #rrggbb": "颜色，#rrggbb",
  "Swatches": "色板",
  "Saturation {} %, brightness {} %": "饱和度 {} %，亮度 {} %",
  "More": "增加",
  "Less": "减少",
  "yes": "是",
  "no": "否",
  "Not a whole number": "不是整数",
  "Not a number": "不是数字",
  "Not yes or no": "不是“是”或“否”",
  "{} cannot be shown: {}": "{} 无法显示：{}",
};

/** Language, without country → its words. */
export const TRANSLATIONS: Readonly<Record<string, Translations>> = { de: DE, zh: ZH };

/** A text in the reader's language; each `{}` in it is replaced by the next value. */
export const say = sayer(TRANSLATIONS);
