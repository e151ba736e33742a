import type { Language } from '../../../schema/types.generated.ts';
import type { BundledFace } from '../../fonts/bundled-fonts.ts';
import { FontError } from '../../fonts/font-error.ts';
import { TrueType } from '../../fonts/true-type.ts';
import { type FontRole, fontOf, type Theme } from '../../theme.ts';
import type { Characters } from './characters.ts';
import { DocumentFont, Face, type FaceFont } from './face.ts';
import { bundledSource, type GlyphSource, ownSource } from './glyph-source.ts';

/** The faces of one document, by the role that text plays. */
export class Typefaces {
  readonly fonts: DocumentFont[] = [];
  readonly #characters: Characters;
  readonly #theme: Theme;
  readonly #language: Language;
  readonly #own: ReadonlyMap<string, GlyphSource>;
  readonly #faces = new Map<string, Face>();

  /**
   * @param own bytes of font files by role
   * @throws {FontError} when one of them cannot be used
   */
  constructor(
    theme: Theme,
    language: Language,
    characters: Characters,
    own: ReadonlyMap<string, Uint8Array>,
  ) {
    this.#theme = theme;
    this.#language = language;
    this.#characters = characters;
    this.#own = readOwnFonts(own);
  }

  face(role: FontRole, strong = false): Face {
    const key = `${role}${strong ? ' strong' : ''}`;
    let face = this.#faces.get(key);
    if (face === undefined) {
      face = new Face(this.#chain(role, strong), this.#characters);
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Drawings are lettered in the plain sans, whatever the theme. */
  sans(bold: boolean): Face {
    const key = bold ? 'sans bold' : 'sans';
    let face = this.#faces.get(key);
    if (face === undefined) {
      face = new Face(this.#bundledChain('sans', bold), this.#characters);
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Characters of a text that no font of the face has, each once. */
  lossesOf(face: Face, codes: string): readonly number[] {
    if (face.missing.size === 0) return [];
    const found = new Set<number>();
    for (let at = 0; at < codes.length; at++) {
      const code = codes.charCodeAt(at);
      if (face.missing.has(code)) found.add(code);
    }
    return [...found];
  }

  #chain(role: FontRole, strong: boolean): readonly FaceFont[] {
    const choice = fontOf(this.#theme, role);
    const bold = strong || choice.bold;
    const own = this.#own.get(role);
    const chain = this.#bundledChain(choice.face, bold);
    return own === undefined ? chain : [{ font: this.#font(own), stroked: strong }, ...chain];
  }

  /**
   * Song type has no bold in China: emphasis in it is set in Hei, so a bold serif is the bold sans; Western text is
   * made bolder instead. There is no Korean serif among the fonts, and mixing would look worse than the sans alone.
   */
  #bundledChain(face: 'serif' | 'sans', bold: boolean): readonly FaceFont[] {
    const regular = { font: this.#bundled('sans-regular'), stroked: bold };
    if (face === 'serif' && this.#language === 'en') {
      return [{ font: this.#bundled('serif-regular'), stroked: bold }, regular];
    }
    if (bold) return [{ font: this.#bundled('sans-bold'), stroked: false }, regular];
    if (face === 'serif' && this.#language !== 'ko') {
      return [{ font: this.#bundled('serif-regular'), stroked: false }, regular];
    }
    return [regular];
  }

  #bundled(face: BundledFace): DocumentFont {
    const known = this.fonts.find(({ source }) => source.id === face);
    return known ?? this.#font(bundledSource(face));
  }

  #font(source: GlyphSource): DocumentFont {
    const known = this.fonts.find((font) => font.source.id === source.id);
    if (known !== undefined) return known;
    const font = new DocumentFont(`F${this.fonts.length + 1}`, source);
    this.fonts.push(font);
    return font;
  }
}

function readOwnFonts(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, GlyphSource> {
  const sources = new Map<string, GlyphSource>();
  for (const [role, bytes] of files) {
    try {
      const font = new TrueType(bytes);
      font.glyph(0x20);
      sources.set(role, ownSource(`own-${role}`, font));
    } catch (error) {
      throw error instanceof FontError ? new FontError(error.fault, role) : error;
    }
  }
  return sources;
}
