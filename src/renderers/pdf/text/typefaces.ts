import type { Language } from '../../../schema/types.generated.ts';
import type { BundledFace } from '../../fonts/bundled-fonts.ts';
import { OwnFonts } from '../../fonts/own-fonts.ts';
import { type FontRole, fontOf, type Theme } from '../../theme.ts';
import type { Characters } from './characters.ts';
import { DocumentFont, Face, type FaceFont } from './face.ts';
import { bundledSource, type GlyphSource, ownSource } from './glyph-source.ts';

/** Strokes that make a glyph look bold, and a little heavier, in ems. */
const BOLD = 0.028;
const HEAVIER = 0.014;

const NONE: readonly number[] = [];

/** The faces of one document, by the role that text plays. */
export class Typefaces {
  readonly fonts: DocumentFont[] = [];
  readonly #characters: Characters;
  readonly #theme: Theme;
  readonly #language: Language;
  readonly #own: OwnFonts;
  readonly #faces = new Map<string, Face>();

  /**
   * @param own bytes of the handbook's font files by role or family
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
    this.#own = new OwnFonts(own, theme, language);
  }

  face(role: FontRole, strong = false): Face {
    const key = strong ? `${role} strong` : role;
    let face = this.#faces.get(key);
    if (face === undefined) {
      face = new Face(this.#chain(role, strong), this.#characters);
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Drawings are lettered in the plain sans, whatever the theme. */
  sans(bold: boolean): Face {
    return this.#plain('sans', bold);
  }

  /** The Song in which page numbers between dashes stand. */
  get song(): Face {
    return this.#plain('serif', false);
  }

  #plain(style: 'serif' | 'sans', bold: boolean): Face {
    const key = bold ? `${style} bold` : style;
    let face = this.#faces.get(key);
    if (face === undefined) {
      face = new Face(this.#bundledChain(style, bold), this.#characters);
      this.#faces.set(key, face);
    }
    return face;
  }

  /** Characters of a text that no font of the face has, each once. */
  lossesOf(face: Face, codes: string): readonly number[] {
    if (face.missing.size === 0) return NONE;
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
    const chain = this.#bundledChain(choice.face, bold, choice.heavier === true && !strong);
    const own = this.#own.find(role);
    if (own === undefined) return chain;
    const stroke = strong || (choice.bold && !own.byRole) ? BOLD : 0;
    return [{ font: this.#font(ownSource(`own ${own.name} ${own.font.name}`, own.font)), stroke }, ...chain];
  }

  /**
   * Song type has no bold in China: emphasis in it is set in Hei, so a bold serif is the bold sans, but for English, whose
   * titles and emphasis have a bold serif. There is no Korean serif among the fonts, and mixing would look worse than the
   * sans alone.
   */
  #bundledChain(face: 'serif' | 'sans', bold: boolean, heavier = false): readonly FaceFont[] {
    const light = heavier ? HEAVIER : 0;
    const last = { font: this.#bundled('sans-regular'), stroke: bold ? BOLD : light };
    const hasSerif = face === 'serif' && this.#language !== 'ko';
    if (hasSerif && this.#language === 'en' && (bold || heavier)) {
      return [this.#whole('serif-bold'), this.#whole('sans-bold'), last];
    }
    if (bold) return [this.#whole('sans-bold'), last];
    if (hasSerif) return [{ font: this.#bundled('serif-regular'), stroke: light }, last];
    return [last];
  }

  /** A font whose own weight is the one that is asked for. */
  #whole(face: BundledFace): FaceFont {
    return { font: this.#bundled(face), stroke: 0 };
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
