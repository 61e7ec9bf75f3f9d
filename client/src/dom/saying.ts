/**
 * Says the texts of one part of the page in the reader's language.
 *
 * The one rule: the English text is the key, so what has no translation is
 * English. Each part brings its own table, so that none carries another's.
 */

/** The English text → the same in another language; each `{}` stands for a value. */
export type Translations = Readonly<Record<string, string>>;

/** `languages`: language, without country → its texts. The values given take the places of the `{}`, in order. */
export function sayer(languages: Readonly<Record<string, Translations>>): (text: string, ...values: readonly (string | number)[]) => string {
  return (text, ...values) => {
    const language = navigator.language.toLowerCase().split("-")[0] ?? "";
    let at = 0;
    return (languages[language]?.[text] ?? text).replace(/\{\}/g, () => String(values[at++] ?? ""));
  };
}
