/** The part `markdown`: Markdown to HTML. It comes when there is some to show. */
export { Marked } from "marked";
