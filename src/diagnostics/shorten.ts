/** A text of the content in one line, its beginning only where it is longer than `most` characters. */
export function shorten(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}

/** The same of a text in quotes: where it is cut, its closing quote stays, so that both are seen. */
export function shortenQuoted(quoted: string, most: number): string {
  const shown = shorten(quoted, most);
  return shown.endsWith('…') && !quoted.endsWith('…') ? `${shown}${quoted.slice(-1)}` : shown;
}
