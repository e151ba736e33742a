/** Flags of a component. Source: OpenType specification, “glyf”, composite glyph description. */
export const COMPONENT = {
  /** Its arguments are words, else bytes. */
  words: 0x0001,
  /** Its arguments are offsets, else numbers of points that come to lie on one another. */
  offsets: 0x0002,
  scale: 0x0008,
  more: 0x0020,
  xyScale: 0x0040,
  matrix: 0x0080,
  instructions: 0x0100,
} as const;

/** The record of one part of a glyph that is put together of others: flags, glyph, arguments, scale. */
export interface Component {
  /** Where the record begins in the outline, and where it ends, bytes. */
  readonly at: number;
  readonly end: number;
  readonly flags: number;
  /** Number of the glyph in the same font. */
  readonly glyph: number;
  /** Where its scale begins, if it has one; the arguments stand before. */
  readonly scaleAt: number;
}

/**
 * The parts of a composite outline, in order.
 *
 * @throws RangeError when the outline ends within a record
 */
export function componentsOf(outline: Buffer): Component[] {
  const components: Component[] = [];
  let at = 10;
  let flags: number = COMPONENT.more;
  while (flags & COMPONENT.more) {
    flags = outline.readUInt16BE(at);
    const scaleAt = at + 4 + (flags & COMPONENT.words ? 4 : 2);
    const end = scaleAt + scaleLength(flags);
    components.push({ at, end, flags, glyph: outline.readUInt16BE(at + 2), scaleAt });
    at = end;
  }
  return components;
}

function scaleLength(flags: number): number {
  if (flags & COMPONENT.scale) return 2;
  if (flags & COMPONENT.xyScale) return 4;
  return flags & COMPONENT.matrix ? 8 : 0;
}
