import { bundledSlices, type Coverage } from './bundled-fonts.ts';
import { TrueType } from './true-type.ts';

/** Says which characters can be drawn, without opening the package's own fonts. */
export interface CharacterCoverage {
  /** Whether the first character of the text can be drawn as itself, or needs no ink. */
  covers(character: string): boolean;
}

/** Characters that are drawn as nothing: controls, joiners, direction marks, variation selectors, byte order marks. */
const WITHOUT_INK = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u3164\uffa0]/u;
/** Spaces of all widths: an advance without ink, whether a font has them or not. */
const SPACE = /^\p{Zs}/u;

export const isInkless = (character: string): boolean => WITHOUT_INK.test(character);
export const isSpace = (character: string): boolean => SPACE.test(character);

/** @param fonts files that the handbook brings itself; those that cannot be used count as having no character. */
export function createCoverage(fonts: Iterable<Uint8Array> = []): CharacterCoverage {
  const own = [...fonts].map(ownCoverage);
  const known = new Map<string, boolean>();
  const look = (character: string): boolean => {
    if (isInkless(character) || isSpace(character)) return true;
    const codePoint = character.codePointAt(0) ?? 0;
    if (own.some((coverage) => coverage.has(codePoint))) return true;
    if (bundledSlices().some(({ coverage }) => coverage.has(codePoint))) return true;
    const composed = character.normalize('NFC');
    return composed !== character && look(composed);
  };
  return {
    covers: (character) => {
      let covered = known.get(character);
      if (covered === undefined) {
        covered = look(character);
        known.set(character, covered);
      }
      return covered;
    },
  };
}

function ownCoverage(bytes: Uint8Array): Coverage {
  try {
    const font = new TrueType(bytes);
    return { has: (codePoint) => font.glyph(codePoint) !== 0 };
  } catch {
    return { has: () => false };
  }
}
