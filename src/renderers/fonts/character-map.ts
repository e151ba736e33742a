/** A font's table from characters to glyphs (`cmap`), formats 4 and 12. */

/** Glyph numbers by code point; 0 where the font has none. */
export interface CharacterMap {
  /** Indexed by code point, 65,536 long. */
  readonly basic: Uint16Array;
  readonly astral: ReadonlyMap<number, number>;
}

/** Reads the best Unicode subtable of the `cmap` that begins at `offset`; undefined when there is none. */
export function readCharacterMap(view: DataView, offset: number): CharacterMap | undefined {
  const subtable = findSubtable(view, offset);
  if (subtable === undefined) return undefined;
  const basic = new Uint16Array(0x10000);
  const astral = new Map<number, number>();
  if (view.getUint16(subtable) === 12) readGroups(view, subtable, basic, astral);
  else readSegments(view, subtable, basic);
  return { basic, astral };
}

/** Writes a `cmap` of format 12. `entries` are [code point, glyph] in ascending order of code points. */
export function writeCharacterMap(entries: readonly (readonly [number, number])[]): Buffer {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [code, glyph] of entries) {
    const group = groups.at(-1);
    if (group !== undefined && code === group[1] + 1 && glyph === group[2] + code - group[0]) group[1] = code;
    else groups.push([code, code, glyph]);
  }
  const table = Buffer.alloc(12 + 16 + 12 * groups.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + 12 * groups.length, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.forEach(([first, last, glyph], index) => {
    const at = 28 + 12 * index;
    table.writeUInt32BE(first, at);
    table.writeUInt32BE(last, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  });
  return table;
}

/** Full Unicode (format 12) before the basic plane (format 4); symbol fonts are not Unicode. */
function findSubtable(view: DataView, offset: number): number | undefined {
  const count = view.getUint16(offset + 2);
  let basic: number | undefined;
  for (let index = 0; index < count; index++) {
    const record = offset + 4 + 8 * index;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const subtable = offset + view.getUint32(record + 4);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (!unicode) continue;
    const format = view.getUint16(subtable);
    if (format === 12) return subtable;
    if (format === 4) basic = subtable;
  }
  return basic;
}

function readGroups(view: DataView, at: number, basic: Uint16Array, astral: Map<number, number>): void {
  const count = view.getUint32(at + 12);
  // Groups stand in order: a file that says one range a million times over is read once.
  let least = 0;
  for (let index = 0; index < count; index++) {
    const group = at + 16 + 12 * index;
    const first = Math.max(least, view.getUint32(group));
    const last = Math.min(view.getUint32(group + 4), 0x10ffff);
    const glyph = view.getUint32(group + 8) + first - view.getUint32(group);
    least = Math.max(least, last + 1);
    for (let code = first; code <= last; code++) {
      if (code < 0x10000) basic[code] = glyph + code - first;
      else astral.set(code, glyph + code - first);
    }
  }
}

function readSegments(view: DataView, at: number, basic: Uint16Array): void {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(ends + segment);
    const first = view.getUint16(starts + segment);
    const delta = view.getUint16(deltas + segment);
    const offset = view.getUint16(offsets + segment);
    for (let code = first; code <= last && code < 0xffff; code++) {
      if (offset === 0) basic[code] = code + delta;
      else {
        const glyph = view.getUint16(offsets + segment + offset + 2 * (code - first));
        if (glyph !== 0) basic[code] = glyph + delta;
      }
    }
  }
}
