/**
 * The page's own words, in English; a script may replace them (`WebIO.message_tpl`).
 *
 * Keys are PyWebIO's where it has one, so that its scripts' translations apply.
 */
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
  return replacedWords[key] ?? WORDS[key];
}
