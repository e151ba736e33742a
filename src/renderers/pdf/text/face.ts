import { type Characters, MISSING_MARK } from './characters.ts';
import type { Glyph, GlyphSource } from './glyph-source.ts';

/** A font of the document: which of its codes have been drawn, so that only these are embedded. */
export class DocumentFont {
  /** Its name on pages: `F1`. */
  readonly resource: string;
  readonly source: GlyphSource;
  /** 1 by drawing code. */
  readonly used = new Uint8Array(0x10000);
  isUsed = false;

  constructor(resource: string, source: GlyphSource) {
    this.resource = resource;
    this.source = source;
  }
}

/** A font in a face's order of search. */
export interface FaceFont {
  readonly font: DocumentFont;
  /** A stroke around its glyphs that makes them heavier, ems; 0 for none. */
  readonly stroke: number;
}

/** No advance is that wide: marks a code that has not been looked up. */
export const UNKNOWN = 0xffff;

/**
 * A way to set text: fonts in the order in which they are asked for a character. Advances and fonts by code are
 * tables, filled as characters are met, because every character of a booklet is measured at least twice.
 */
export class Face {
  /** Thousandths of an em by code; `UNKNOWN` until `learn` is called. */
  readonly advances = new Uint16Array(0x10000).fill(UNKNOWN);
  /** Index into `fonts` by code, valid once the advance is known. */
  readonly fontIndex = new Uint8Array(0x10000);
  readonly fonts: readonly FaceFont[];
  /** Codes that no font has; they are drawn as a mark. */
  readonly missing = new Set<number>();
  readonly #characters: Characters;

  constructor(fonts: readonly FaceFont[], characters: Characters) {
    this.fonts = fonts;
    this.#characters = characters;
  }

  /** Thousandths of an em, also of a code that was not known yet. */
  advance(code: number): number {
    const advance = this.advances[code] ?? 0;
    return advance === UNKNOWN ? this.learn(code) : advance;
  }

  /** Looks a code up in all fonts and returns its advance. */
  learn(code: number): number {
    const character = this.#characters.at(code);
    for (const [index, { font }] of this.fonts.entries()) {
      const found = font.source.find(character);
      if (found !== undefined) return this.#set(code, index, found);
    }
    this.missing.add(code);
    const last = this.fonts.length - 1;
    const mark = this.fonts[last]?.font.source.find(this.#characters.at(MISSING_MARK.charCodeAt(0)));
    return this.#set(code, last, mark ?? { font: undefined, glyph: 0, advance: 1000 });
  }

  /** Knows all codes of a text from here on. */
  learnAll(codes: string): void {
    const { advances } = this;
    for (let at = 0; at < codes.length; at++) {
      const code = codes.charCodeAt(at);
      if (advances[code] === UNKNOWN) this.learn(code);
    }
  }

  /** Width of codes set without any adjustment, in thousandths of an em. */
  width(codes: string): number {
    let width = 0;
    for (let at = 0; at < codes.length; at++) width += this.advance(codes.charCodeAt(at));
    return width;
  }

  #set(code: number, index: number, glyph: Glyph): number {
    this.advances[code] = glyph.advance;
    this.fontIndex[code] = index;
    return glyph.advance;
  }
}
