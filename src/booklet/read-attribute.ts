/** A number that an attribute gives, as far as it is one. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

/** The first of `words` that the attribute holds. */
export function wordOf<W extends string>(words: readonly W[], value: string | undefined): W | undefined {
  return value === undefined ? undefined : words.find((word) => value.split(' ').includes(word));
}
