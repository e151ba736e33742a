/** A number that an attribute gives, as far as it is one. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

/** The first of `words` that the attribute holds. */
export const wordOf = <W extends string>(words: readonly W[], value: string | undefined): W | undefined =>
  value === undefined ? undefined : words.find((word) => hasWord(value, word));

/** Whether the attribute, words with spaces between, holds the word. */
export const hasWord = (value: string | undefined, word: string): boolean =>
  value !== undefined && (value === word || (value.includes(' ') && value.split(' ').includes(word)));
