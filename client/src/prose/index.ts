/** The part `prose`: Markdown to HTML, and foreign HTML made harmless. A third of the page's weight, so it comes when text to format does. */
export { default as DOMPurify } from "dompurify";
export { Marked } from "marked";
