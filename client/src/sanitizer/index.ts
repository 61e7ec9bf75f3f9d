/** The part `sanitizer`: foreign HTML made harmless. It comes when there is some to show. */
export { default as DOMPurify } from "dompurify";
