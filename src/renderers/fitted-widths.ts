/** No word may ask for more than this part of a table. */
export const MOST_FOR_A_WORD = 0.4;

/**
 * Widths of a table's columns: the shares that the template asks for, but columns with a word that would have to be torn
 * take what it needs from the others. All in one unit of length.
 *
 * @param shares relative widths; columns without one get the usual share.
 * @param needed the longest unbreakable word of each column, with its cell's margins.
 * @param width of the whole table.
 */
export function fittedWidths(
  shares: readonly number[],
  needed: readonly number[],
  width: number,
): readonly number[] {
  const most = width * MOST_FOR_A_WORD;
  const wished = wishes(shares, needed.length, width);
  return widened(
    wished,
    needed.map((need) => Math.min(need, most)),
    width,
  );
}

function wishes(shares: readonly number[], columns: number, width: number): readonly number[] {
  const sound = shares.filter((share) => share > 0);
  const usual = sound.length === 0 ? 1 : sound.reduce((sum, share) => sum + share, 0) / sound.length;
  const all = Array.from({ length: columns }, (_, at) => {
    const share = shares[at] ?? 0;
    return share > 0 ? share : usual;
  });
  const total = all.reduce((sum, share) => sum + share, 0);
  return all.map((share) => (share * width) / total);
}

/** Columns that are too narrow get what they need, the others give it in proportion to what they can spare. */
function widened(wished: readonly number[], needed: readonly number[], width: number): readonly number[] {
  const missing = wished.map((wish, at) => Math.max(0, (needed[at] ?? 0) - wish));
  const spare = wished.map((wish, at) =>
    Math.max(0, wish - Math.max(needed[at] ?? 0, width / wished.length / 4)),
  );
  const lacking = missing.reduce((sum, part) => sum + part, 0);
  const available = spare.reduce((sum, part) => sum + part, 0);
  if (lacking === 0 || available < lacking) return wished;
  return wished.map((wish, at) => wish + (missing[at] ?? 0) - ((spare[at] ?? 0) * lacking) / available);
}
