import { BOLD, REGULAR } from './advances.generated.ts';

export type Weight = 'regular' | 'bold';

const TABLE_END = 0x2190;
const EM = 1000;
/** Of a Korean syllable. */
const HANGUL = 920;

const tables: { readonly [W in Weight]: Uint16Array } = { regular: lookup(REGULAR), bold: lookup(BOLD) };

function lookup(ranges: readonly (readonly [number, readonly number[]])[]): Uint16Array {
  const table = new Uint16Array(TABLE_END).fill(EM);
  for (const [from, advances] of ranges) {
    if (from < TABLE_END) table.set(advances, from);
  }
  return table;
}

/** Marks that stand on the character before, joiners and variation selectors. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xe0100 && code <= 0xe01ef) ||
    code === 0x200d
  );
}

function advanceOf(code: number, table: Uint16Array): number {
  if (code < 0x20) return 0;
  if (code >= 0x300 && isCombining(code)) return 0;
  if (code < TABLE_END) return table[code] ?? EM;
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL;
  if (code >= 0xff61 && code <= 0xffdc) return EM / 2;
  return code >= 0x1f000 && code < 0x20000 ? 1300 : EM;
}

/**
 * Width of a line in em, by a table of advances: no font is opened and no browser asked, so it is the same on every machine. Exact
 * for ideographs in every common typeface and for Noto Sans; the boxes leave some slack for other faces' Latin.
 */
export function widthOf(text: string, weight: Weight): number {
  const table = tables[weight];
  let sum = 0;
  for (const character of text) sum += advanceOf(character.codePointAt(0) ?? 0, table);
  return sum / EM;
}
