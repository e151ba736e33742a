import type { Language } from '../../schema/types.generated.ts';
import { type FontRole, fontOf, type Theme } from '../theme.ts';
import { FontError } from './font-error.ts';
import { TrueType } from './true-type.ts';

/** A font that the handbook brings, under the name that jd.yaml or the theme gives it. */
export interface OwnFont {
  readonly name: string;
  readonly font: TrueType;
  /** Found under the role's own name: it is drawn as it is. One found by its family may have to be made bold. */
  readonly byRole: boolean;
}

/** Words for roles that jd.yaml understands beside the English ones, in comparable form. */
const ROLE_WORDS: { readonly [R in FontRole]: readonly string[] } = {
  body: ['正文', '内文', '內文', '본문'],
  heading: ['标题', '標題', '제목'],
  heading1: ['标题1', '標題1', '一级标题', '一級標題', '제목1'],
  heading2: ['标题2', '標題2', '二级标题', '二級標題', '제목2'],
  heading3: ['标题3', '標題3', '三级标题', '三級標題', '제목3'],
  heading4: ['标题4', '標題4', '四级标题', '四級標題', '제목4'],
  heading5: ['标题5', '標題5', '五级标题', '五級標題', '제목5'],
  heading6: ['标题6', '標題6', '六级标题', '六級標題', '제목6'],
  label: ['标签', '標籤', '레이블'],
  title: ['题名', '題名', '封面标题', '封面標題', '표제'],
};

export const FONT_ROLES = Object.keys(ROLE_WORDS) as readonly FontRole[];

/** `仿宋_GB2312`, `仿宋` and `FangSong GB2312`: editions of one family are named alike. */
const comparable = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]|gb-?\d{4,5}|big5/g, '');

/** The role that a word in jd.yaml means; undefined for any other word, such as a font's family. */
export function roleOf(word: string): FontRole | undefined {
  const wanted = comparable(word);
  return FONT_ROLES.find((role) => role === wanted || ROLE_WORDS[role].includes(wanted));
}

/** The families that a theme names for a role in a language: what a font may be brought for. */
export function familiesOf(theme: Theme, role: FontRole, language: Language): readonly string[] {
  const { latin, eastAsia } = fontOf(theme, role);
  return [eastAsia[language], latin].filter((name) => name !== '');
}

const COUNTRIES: { readonly [L in Language]: RegExp } = {
  'zh-CN': /\b(?:SC|CN|GB|Hans)\b/,
  'zh-TW': /\b(?:TC|TW|Hant)\b/,
  ko: /\b(?:KR|K)\b/,
  en: /\b(?:SC|CN)\b/,
};

/** The fonts of a handbook, found by role and by family. */
export class OwnFonts {
  readonly #theme: Theme;
  readonly #language: Language;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #read = new Map<string, readonly TrueType[]>();

  /**
   * @param files bytes by role, in any of its words, or by name of the family
   * @throws {FontError} when a file is no usable font
   */
  constructor(files: ReadonlyMap<string, Uint8Array>, theme: Theme, language: Language) {
    this.#files = files;
    this.#theme = theme;
    this.#language = language;
    for (const [name, bytes] of files) this.#read.set(name, readFonts(bytes, name));
  }

  /**
   * The font for a role: the one brought under its name, else under the name of a family that the theme wants there,
   * else one whose file says that it is of that family.
   */
  find(role: FontRole): OwnFont | undefined {
    if (this.#files.size === 0) return undefined;
    const asked = this.#theme.fonts[role] === undefined ? [role, 'heading' as const] : [role];
    for (const one of asked) {
      const name = [...this.#files.keys()].find((word) => roleOf(word) === one);
      if (name !== undefined) return this.#found(name, true);
    }
    const [eastAsia = ''] = familiesOf(this.#theme, role, this.#language);
    const family = comparable(eastAsia);
    const name =
      [...this.#files.keys()].find((word) => comparable(word) === family) ??
      [...this.#files.keys()].find((word) => this.#has(word, family));
    return name === undefined ? undefined : this.#found(name, false, family);
  }

  #has(name: string, family: string): boolean {
    return roleOf(name) === undefined && this.#read.get(name)?.some((font) => isOf(font, family)) === true;
  }

  /** Of a collection whose fonts differ by country, the one for the booklet's language. */
  #isMeant(font: TrueType): boolean {
    return font.families.some((family) => COUNTRIES[this.#language].test(family));
  }

  #found(name: string, byRole: boolean, family = comparable(name)): OwnFont | undefined {
    const fonts = this.#read.get(name) ?? [];
    const font =
      fonts.find((one) => isOf(one, family)) ?? fonts.find((one) => this.#isMeant(one)) ?? fonts[0];
    return font && { name, font, byRole };
  }
}

const isOf = (font: TrueType, family: string): boolean =>
  font.families.some((name) => comparable(name) === family);

/** Files read before, so that the outputs of one build share what is read of them. */
const known = new WeakMap<Uint8Array, readonly TrueType[]>();

function readFonts(bytes: Uint8Array, name: string): readonly TrueType[] {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  try {
    const fonts = TrueType.all(bytes);
    fonts[0]?.glyph(0x20);
    known.set(bytes, fonts);
    return fonts;
  } catch (error) {
    throw error instanceof FontError ? new FontError(error.fault, name) : error;
  }
}
