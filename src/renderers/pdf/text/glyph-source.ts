import { type BundledFace, type FontSlice, slicesOf } from '../../fonts/bundled-fonts.ts';
import type { FontMetrics, TrueType } from '../../fonts/true-type.ts';
import type { Character } from './characters.ts';

/** A drawing of a character; without a font it is blank. */
export interface Glyph {
  readonly font: TrueType | undefined;
  readonly glyph: number;
  /** Thousandths of an em. */
  readonly advance: number;
}

/** Where the glyphs of one embedded font come from. */
export interface GlyphSource {
  /** Unique among the sources of a document. */
  readonly id: string;
  /** PostScript name for the embedded font. */
  readonly name: string;
  /** Whether the package brings it: marks of these stand at the corner of their square, as in mainland China. */
  readonly bundled: boolean;
  find(character: Character): Glyph | undefined;
  /** Read when the font is embedded. */
  metrics(): FontMetrics;
  /** The font whose glyph 0 and measures the embedded font takes over. */
  first(): TrueType;
}

/** Widths of spaces that fonts leave out, in thousandths of an em. */
const SPACE_WIDTHS: ReadonlyMap<number, number> = new Map([
  [0x2001, 1000],
  [0x2003, 1000],
  [0x3000, 1000],
  [0x2000, 500],
  [0x2002, 500],
  [0x2007, 500],
  [0x1680, 500],
  [0x2004, 333],
  [0x2005, 250],
  [0x2008, 250],
  [0x205f, 222],
  [0x2009, 200],
  [0x202f, 200],
  [0x2006, 167],
  [0x200a, 100],
]);
const USUAL_SPACE = 250;

function scaled(font: TrueType, glyph: number): Glyph {
  return { font, glyph, advance: Math.round((font.advance(glyph) * 1000) / font.metrics.unitsPerEm) };
}

function blank(character: Character): Glyph | undefined {
  if (character.inkless) return { font: undefined, glyph: 0, advance: 0 };
  if (!character.space) return undefined;
  const advance = SPACE_WIDTHS.get(character.codePoint) ?? USUAL_SPACE;
  return { font: undefined, glyph: 0, advance };
}

/** One of the package's own faces: its slices, searched in order, unpacked when needed. */
export function bundledSource(face: BundledFace): GlyphSource {
  const slices = slicesOf(face);
  const western = slices.filter(({ id }) => id.endsWith('-western'));
  const search = (among: readonly FontSlice[], codePoint: number): Glyph | undefined => {
    const slice = among.find(({ coverage }) => coverage.has(codePoint));
    if (slice === undefined) return undefined;
    const font = slice.font();
    return scaled(font, font.glyph(codePoint));
  };
  const first = (): TrueType => {
    const slice = slices[0];
    if (slice === undefined) throw new Error(`the folder fonts/ has no ${face}`);
    return slice.font();
  };
  return {
    id: face,
    name: slices[0]?.name ?? face,
    bundled: true,
    find: (character) => {
      if (character.inkless) return blank(character);
      const narrow = character.narrow ? search(western, character.codePoint) : undefined;
      return narrow ?? search(slices, character.codePoint) ?? blank(character);
    },
    metrics: () => first().metrics,
    first,
  };
}

/** A font that the handbook brings itself. */
export function ownSource(id: string, font: TrueType): GlyphSource {
  return {
    id,
    name: font.name,
    bundled: false,
    find: (character) => {
      const glyph = character.inkless ? 0 : font.glyph(character.codePoint);
      return glyph === 0 ? undefined : scaled(font, glyph);
    },
    metrics: () => font.metrics,
    first: () => font,
  };
}
