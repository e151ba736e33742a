import type { Language } from '../../../schema/types.generated.ts';
import { isInkless, isSpace } from '../../fonts/coverage.ts';
import { type BreakStyle, breakClassOf } from './break-classes.ts';
import { kindOf } from './kinds.ts';

/** What stands behind a drawing code. */
export interface Character {
  /** The text as typed: what a reader copies and searches. */
  readonly text: string;
  /** The code point that fonts are asked for. */
  readonly codePoint: number;
  /** Wants the Western form of a mark that Chinese fonts draw full-width (the apostrophe in “don’t”). */
  readonly narrow: boolean;
  /** Controls, joiners and variation selectors: drawn as nothing, of no width. */
  readonly inkless: boolean;
  readonly space: boolean;
}

/** Drawn for a character that no font has. */
export const MISSING_MARK = '\u3013';

/** Codes that stand for no character of their own: first the surrogates, then the private use area. */
const FIRST_PRIVATE = 0xd800;
const LAST_PRIVATE = 0xf8ff;

/** Text with none of these is drawn code unit by code unit. */
const NEEDS_CARE =
  /[\p{M}\p{Co}\p{Cs}\u{10000}-\u{10ffff}\u1100-\u11ff\u00b7\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2026]/u;
const CLUSTERS = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\u2014{2}|\P{M}\p{M}+|./gsu;
const MARKS = /\p{M}/u;
const CONJOINING = /[\u1100-\u11ff]/;
/** Marks that the Chinese fonts draw on a full square and Western fonts narrow. */
const TWO_FORMS = /^[\u00b7\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2026]$/;
/** Too small in Chinese fonts for the head of a list. */
const BULLET = '\u2022';
const QUOTE = /^[\u2018\u2019]$/;
const LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u;
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uff60]/u;
const TWO_EM_DASH = 0x2e3a;

const STYLES: Readonly<Record<Language, BreakStyle>> = {
  'zh-CN': 'chinese',
  'zh-TW': 'chinese',
  ko: 'korean',
  en: 'western',
};

const UNSET = 255;

/**
 * The drawing codes of one document: 16-bit numbers that are the code units of the text wherever one unit is one
 * character, and private numbers for what is not (characters beyond the basic plane, letters with marks, Western forms of
 * marks). Text in codes has the length of its characters, so layout never meets half of one, and each code leads back to
 * the text as typed.
 */
export class Characters {
  readonly language: Language;
  readonly #style: BreakStyle;
  readonly #classes = new Uint8Array(0x10000).fill(UNSET);
  readonly #kinds = new Uint8Array(0x10000).fill(UNSET);
  readonly #tables = { classes: this.#classes, kinds: this.#kinds };
  readonly #private = new Map<number, Character>();
  readonly #codes = new Map<string, number>();
  #next = FIRST_PRIVATE;

  constructor(language: Language) {
    this.language = language;
    this.#style = STYLES[language];
  }

  /** The text in drawing codes. */
  encode(text: string): string {
    if (!NEEDS_CARE.test(text)) return text;
    const western = !EAST_ASIAN.test(text);
    let codes = '';
    let before = '';
    for (const { 0: cluster, index } of text.matchAll(CLUSTERS)) {
      codes += this.#encodeCluster(cluster, before, text.charAt(index + cluster.length), western);
      before = cluster;
    }
    return codes;
  }

  at(code: number): Character {
    return this.#private.get(code) ?? describe(String.fromCharCode(code), code, false);
  }

  /** The text behind codes, as typed. */
  decode(codes: string): string {
    if (this.#private.size === 0) return codes;
    let text = '';
    for (let at = 0; at < codes.length; at++) {
      text += this.#private.get(codes.charCodeAt(at))?.text ?? codes.charAt(at);
    }
    return text;
  }

  /** Private codes in use, for tables that cannot take them for code units. */
  get privateCodes(): ReadonlyMap<number, Character> {
    return this.#private;
  }

  /** The tables of break classes and kinds, complete for the codes of this text. */
  tablesFor(codes: string): { readonly classes: Uint8Array; readonly kinds: Uint8Array } {
    for (let at = 0; at < codes.length; at++) {
      const code = codes.charCodeAt(at);
      if (this.#kinds[code] === UNSET) this.#learn(code);
    }
    return this.#tables;
  }

  #learn(code: number): void {
    const character = this.at(code);
    const sample = String.fromCodePoint(character.codePoint);
    const quote = character.narrow;
    this.#classes[code] = breakClassOf(sample, quote ? 'western' : this.#style);
    this.#kinds[code] = kindOf(sample, quote ? 'en' : this.language);
  }

  #encodeCluster(cluster: string, before: string, after: string, western: boolean): string {
    if (cluster === '\u2014\u2014' && this.#style === 'chinese' && !western) {
      return this.#allocate(cluster, TWO_EM_DASH, false);
    }
    if (TWO_FORMS.test(cluster)) return this.#encodeMark(cluster, before, after, western);
    if (MARKS.test(cluster) || CONJOINING.test(cluster)) return this.#encodeSequence(cluster);
    return [...cluster].map((character) => this.#encodeSingle(character)).join('');
  }

  /** Western text, Korean and apostrophes take the narrow form. */
  #encodeMark(mark: string, before: string, after: string, western: boolean): string {
    const apostrophe = QUOTE.test(mark) && LETTER.test(before) && LETTER.test(after);
    const narrow = western || apostrophe || mark === BULLET || this.#style !== 'chinese';
    return narrow ? this.#allocate(mark, mark.charCodeAt(0), true) : mark;
  }

  /** A letter with marks is one character where Unicode has it so composed; else its parts follow one another. */
  #encodeSequence(cluster: string): string {
    const composed = cluster.normalize('NFC');
    const [first = '', ...others] = [...composed];
    if (others.length === 0) return this.#allocate(cluster, first.codePointAt(0) ?? 0, false);
    return [...cluster].map((character) => this.#encodeSingle(character)).join('');
  }

  #encodeSingle(character: string): string {
    const code = character.codePointAt(0) ?? 0;
    const own = code < FIRST_PRIVATE || (code > LAST_PRIVATE && code < 0x10000);
    return own ? character : this.#allocate(character, code, false);
  }

  #allocate(text: string, codePoint: number, narrow: boolean): string {
    const key = `${narrow ? 'n' : 'w'}${codePoint.toString(16)} ${text}`;
    let code = this.#codes.get(key);
    if (code === undefined) {
      if (this.#next > LAST_PRIVATE) return MISSING_MARK;
      code = this.#next++;
      this.#codes.set(key, code);
      this.#private.set(code, describe(text, codePoint, narrow));
    }
    return String.fromCharCode(code);
  }
}

function describe(text: string, codePoint: number, narrow: boolean): Character {
  const inkless = isInkless(text);
  return { text, codePoint, narrow, inkless, space: !inkless && isSpace(text) };
}
