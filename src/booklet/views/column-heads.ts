/** Words of an alphabet with a space between them, which nobody reads downwards. */
const SPACED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2} +[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2}/u;

export const isSpaced = (head: string): boolean => SPACED.test(head);

/** What narrow columns may take of an upright page so that the first ones still have room, ems. */
const ROOM = 25;
/** What a cell has beside its text. */
const MARGINS = 0.9;
const LETTER = 0.55;

/** Whether heads of narrow columns fit beside one another on an upright page in two lines each. */
export const areLow = (heads: readonly string[]): boolean =>
  heads.reduce((sum, head) => sum + twoLines(head) + MARGINS, 0) <= ROOM;

/** The width of a text on two lines, broken where it may be: between words, or anywhere between ideographs. Ems. */
function twoLines(text: string): number {
  const pieces = text.match(/\p{Script=Han}|[^\p{Script=Han} ]+ ?/gu) ?? [];
  let width = widthOf(text);
  for (let at = 1; at < pieces.length; at++) {
    const lines = [pieces.slice(0, at), pieces.slice(at)].map((line) => widthOf(line.join('').trimEnd()));
    width = Math.min(width, Math.max(...lines));
  }
  return width;
}

function widthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += character > '\u1100' ? 1 : LETTER;
  return ems;
}
