import { glyphContours } from './glyph-contours.ts';
import { glyphOf, type Weight } from './picture-font.ts';
import type { Polygon } from './scene-outlines.ts';

/** A letter's outline in em, y upwards. */
interface Letter {
  readonly contours: readonly Polygon[];
  readonly advance: number;
}

/** A letter and how far it stands from the beginning of its line, em. */
interface SetLetter {
  readonly contours: readonly Polygon[];
  readonly at: number;
}

/** Letters of the package's own fonts beside each other. */
export class Lettering {
  readonly #letters: { readonly [W in Weight]: Map<string, Letter | undefined> } = {
    regular: new Map(),
    bold: new Map(),
  };

  /** A line of text, with its width in em. */
  line(text: string, weight: Weight): { readonly glyphs: readonly SetLetter[]; readonly width: number } {
    const glyphs: SetLetter[] = [];
    let width = 0;
    for (const character of text) {
      const letter = this.#letter(character, weight);
      if (!letter) continue;
      glyphs.push({ contours: letter.contours, at: width });
      width += letter.advance;
    }
    return { glyphs, width };
  }

  #letter(character: string, weight: Weight): Letter | undefined {
    const known = this.#letters[weight];
    if (!known.has(character)) known.set(character, letterOf(character, weight));
    return known.get(character);
  }
}

function letterOf(character: string, weight: Weight): Letter | undefined {
  const found = glyphOf(weight, character);
  if (!found) return undefined;
  const { font, glyph } = found;
  const { unitsPerEm } = font.metrics;
  return {
    contours: glyphContours(font, glyph).map((contour) => contour.map((value) => value / unitsPerEm)),
    advance: font.advance(glyph) / unitsPerEm,
  };
}
