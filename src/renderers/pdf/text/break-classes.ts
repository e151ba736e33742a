/**
 * Where a line may break: the classes and pair rules of UAX #14, with what Chinese typesetting asks beyond them.
 * The class table comes from the `linebreak` package; the rules are one matrix here, because text is broken line by
 * line for many widths and the package can only walk a whole string.
 */
import LineBreaker from 'linebreak';
import { isDigit, isTied } from '../../tied-spaces.ts';

/** Numbers as `linebreak` gives them. */
const OP = 0;
const CL = 1;
const CP = 2;
const QU = 3;
const GL = 4;
const NS = 5;
const EX = 6;
const SY = 7;
const IS = 8;
const PR = 9;
const PO = 10;
const NU = 11;
const AL = 12;
const HL = 13;
const ID = 14;
const IN = 15;
const HY = 16;
const BA = 17;
const BB = 18;
const B2 = 19;
const ZW = 20;
const CM = 21;
const WJ = 22;
const H2 = 23;
const H3 = 24;
const JL = 25;
const JV = 26;
const JT = 27;
const ZWJ = 31;
const BK = 34;
const CR = 36;
const LF = 37;
const NL = 38;
const SP = 41;

/** Opening marks of full width, which part from the letters and digits before them: `10:00|（乙）`. Not a class of `linebreak`. */
const WIDE_OP = 63;

const COUNT = 64;
const ALL = Array.from({ length: COUNT }, (_, k) => k);
/** Classes from here on (emoji, regional indicators) break like ideographs. */
const FIRST_PICTOGRAM = 28;

/** No break between the two, whatever stands between. */
const NEVER = 0;
const ALLOWED = 1;
/** Only where spaces stand between. */
const AFTER_SPACE = 2;

const LETTERS = [AL, HL];
const SYLLABLES = [ID, H2, H3];
const CLOSERS = [CL, CP];

/** Later lines win over earlier ones. */
const RULES: readonly (readonly [readonly number[], readonly number[], number])[] = [
  [ALL, ALL, ALLOWED],
  [[...LETTERS, NU], [...LETTERS, NU], AFTER_SPACE],
  [[IS], LETTERS, AFTER_SPACE],
  [[SY, HY, IS], [NU], AFTER_SPACE],
  [[PR], [...SYLLABLES, ...LETTERS, NU, OP], AFTER_SPACE],
  [[PO], [...LETTERS, NU, OP], AFTER_SPACE],
  [[...SYLLABLES, ...LETTERS, NU, ...CLOSERS], [PO], AFTER_SPACE],
  [[...LETTERS, NU, ...CLOSERS], [PR], AFTER_SPACE],
  [[SY], [HL], AFTER_SPACE],
  [[...LETTERS, NU], [OP], AFTER_SPACE],
  [[CP], [...LETTERS, NU], AFTER_SPACE],
  [[B2], [B2], AFTER_SPACE],
  [ALL, [IN], AFTER_SPACE],
  [ALL, [BA, HY, NS], AFTER_SPACE],
  [[BB], ALL, AFTER_SPACE],
  [ALL, [QU], AFTER_SPACE],
  [[QU], ALL, AFTER_SPACE],
  [ALL, [GL], AFTER_SPACE],
  [[GL], ALL, AFTER_SPACE],
  [[OP, WIDE_OP], ALL, NEVER],
  [ALL, [...CLOSERS, EX, IS, SY], NEVER],
  [ALL, [CM, WJ, ZW, SP, BK], NEVER],
  // A number and what it counts: 48 小时, 第42页.
  [[NU], [ID], NEVER],
  [[WJ], ALL, NEVER],
  [[ZW], ALL, ALLOWED],
];

const MATRIX = buildMatrix();

function buildMatrix(): Uint8Array {
  const matrix = new Uint8Array(COUNT * COUNT);
  for (const [before, after, rule] of RULES) {
    for (const a of before) for (const b of after) matrix[a * COUNT + b] = rule;
  }
  return matrix;
}

/** 0 within words of Korean too: its lines break at spaces only. */
export type BreakStyle = 'chinese' | 'korean' | 'western';

const OPENING_QUOTES = new Set([0x2018, 0x201c]);
const CLOSING_QUOTES = new Set([0x2019, 0x201d]);
/** Middle dots and the wave dash may not begin a Chinese line. */
const NON_STARTERS = new Set([0x00b7, 0x2027, 0x30fb, 0xff5e, 0x301c]);
const LINE_ENDS = new Set([BK, CR, LF, NL]);

/** From here on, marks fill a square. */
const FIRST_FULL_WIDTH = 0x3000;

const reader = new LineBreaker('');

/** The class of the first character of a text. */
export function breakClassOf(character: string, style: BreakStyle): number {
  const code = character.codePointAt(0) ?? 0;
  if (style === 'chinese') {
    if (OPENING_QUOTES.has(code)) return WIDE_OP;
    if (CLOSING_QUOTES.has(code)) return CL;
    if (NON_STARTERS.has(code)) return NS;
  }
  reader.string = character;
  reader.pos = 0;
  const found = settle(reader.nextCharClass(), style);
  return found === OP && code >= FIRST_FULL_WIDTH ? WIDE_OP : found;
}

function settle(found: number, style: BreakStyle): number {
  if (LINE_ENDS.has(found)) return BK;
  if (found === ZWJ) return CM;
  if (found === JL || found === JV || found === JT) return H2;
  if (style === 'korean' && (found === H2 || found === H3)) return AL;
  return found >= FIRST_PICTOGRAM && found !== SP ? ID : found;
}

/** Whether a line ends behind a character of this class, whatever follows. */
export const endsLine = (breakClass: number | undefined): boolean => breakClass === BK;

/** The mark of a place where a line must begin. */
export const MUST_BREAK = 2;

/**
 * Marks each place of a text: 1 when a line may begin there, 2 when one must.
 * @param classes class by code unit, filled where the text has it
 */
export function markOpportunities(codes: string, classes: Uint8Array, marks: Uint8Array): void {
  let previous = -1;
  let afterSpace = false;
  for (let at = 0; at < codes.length; at++) {
    const current = classes[codes.charCodeAt(at)] ?? AL;
    if (previous === BK) {
      marks[at] = MUST_BREAK;
      previous = -1;
    } else {
      const free = previous >= 0 && mayBreak(previous, current, afterSpace);
      marks[at] = free && !isJoined(codes, at, previous, afterSpace) ? 1 : 0;
    }
    afterSpace = current === SP;
    const transparent = afterSpace || (current === CM && previous >= 0);
    if (!transparent) previous = current;
  }
}

/** Whether what stands before and after `at` is read as one, though a line might break between. */
function isJoined(codes: string, at: number, previous: number, afterSpace: boolean): boolean {
  if (afterSpace) return isTied(codes, at);
  if (previous === HY) return isInCode(codes, at);
  return isOrdinal(codes, at);
}

/** Whether the place is within 第42, or before （第, which belongs to the name before it. */
function isOrdinal(codes: string, at: number): boolean {
  const [before, current, next] = [codes[at - 1], codes.charCodeAt(at), codes[at + 1]];
  return (before === '第' && isDigit(current)) || (next === '第' && codes[at] === '（');
}

/** Whether the hyphen before `at` is one inside a code, such as `HR-KF-01`, which is read as one. */
function isInCode(codes: string, at: number): boolean {
  return isCodeSign(codes.charCodeAt(at - 2)) && isCodeSign(codes.charCodeAt(at));
}

/** Digits and capital letters. */
const isCodeSign = (code: number): boolean => isDigit(code) || (code >= 0x41 && code <= 0x5a);

function mayBreak(before: number, after: number, afterSpace: boolean): boolean {
  if (after === SP) return false;
  const rule = MATRIX[before * COUNT + after];
  return rule === ALLOWED || (rule === AFTER_SPACE && afterSpace);
}
