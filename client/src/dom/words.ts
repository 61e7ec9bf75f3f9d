/**
 * The page's own words, in the language of the browser where there is a translation, else in English.
 *
 * `say` takes the English text itself. `word` takes PyWebIO's keys, so that what
 * its scripts put in their place (`WebIO.message_tpl`) applies.
 */
import { sayer } from "./saying";
import { TRANSLATIONS } from "./translations";

const WORDS = {
  submit: "Submit",
  reset: "Reset",
  cancel: "Cancel",
  file_uploading: "Sending files …",
  error_in_input: "Please check your input.",
  duplicated_pin_name: "This field was shown again elsewhere and is no longer in use here.",
  disconnected_with_server: "The program has ended.",
  connect_fail: "The server cannot be reached.",
} as const;

export type Word = keyof typeof WORDS;

/** What scripts have put in place of our words. */
export const replacedWords: Record<string, string> = {};

export function word(key: Word): string {
  return replacedWords[key] ?? say(WORDS[key]);
}

/** A text of the page in the reader's language; each `{}` in it is replaced by the next value. */
export const say = sayer(TRANSLATIONS);
