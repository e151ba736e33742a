import { type FontRole, fontOf } from '../../theme.ts';
import type { Look } from '../styles/look.ts';

/** Advances of Latin type, thousandths of an em, from the space (U+0020) to the tilde: Times New Roman and Arial. */
const SERIF = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333,
  389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469,
  500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389,
  278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const SANS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const ASCII_END = 0x7f;
const NO_BREAK_SPACE = 0xa0;
const AVERAGE = { serif: 500, sans: 556 };
/** How much wider letters are in bold. */
const BOLD = { serif: 1.06, sans: 1.085 };
/** Word sets a little air between ideographs and Latin words. */
const SCRIPT_GAP = 0.22;

/** Kinds of characters where lines are broken. */
const SPACE = 1;
const LETTER = 2;
const IDEOGRAPH = 3;
const CLOSING = 4;
const OPENING = 5;
const HYPHEN = 6;
const NOTHING = 7;
/** Latin punctuation: part of the word it touches. */
const MARK = 8;
/** A space at which no line is broken. */
const GLUE = 9;

const CLOSERS = '、。，．：；？！）》」』】〕〉’”％…—·・℃°‰';
/** Marks that may stand in the margin behind a full line; brackets may not. */
const HANGERS = '、。，．：；？！';
const OPENERS = '（《「『【〔〈‘“￥＄';
/** Full width beside ideographs, half width in Latin text. */
const EITHER = '‘’“”…—·×÷±→←↑↓≥≤≠≈℃°‰№§※●○■□◆◇★☆▲△▼▽√∞';

const kinds = new Map<number, number>();
for (const closer of CLOSERS) kinds.set(closer.charCodeAt(0), CLOSING);
for (const opener of OPENERS) kinds.set(opener.charCodeAt(0), OPENING);
const hangers = new Set([...HANGERS].map((character) => character.charCodeAt(0)));
const either = new Set([...EITHER].map((character) => character.charCodeAt(0)));

function kindOf(code: number): number {
  if (code <= 0x20) return SPACE;
  const known = kinds.get(code);
  if (known !== undefined) return known;
  if (code < 0x80) return asciiKind(code);
  if (code === NO_BREAK_SPACE) return GLUE;
  if (code === 0x2010 || code === 0x2013) return HYPHEN;
  if (isInvisible(code)) return NOTHING;
  return code < 0x2000 || isHangul(code) ? LETTER : IDEOGRAPH;
}

function asciiKind(code: number): number {
  if (code === 0x2d) return HYPHEN;
  return /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? LETTER : MARK;
}

/** Zero-width characters, and the second halves of surrogate pairs. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0xdc00 && code <= 0xdfff);

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

/** A face to measure in. */
export interface Face {
  readonly widths: Float32Array;
  readonly kinds: Uint8Array;
  /** What bold type adds to a letter, as a part of its width. */
  readonly excess: number;
}

/** Korean faces whose Latin has serifs. */
const SERIF_HANGUL = /바탕|궁서|명조|batang|gungsuh|myeongjo/i;
/** Korean faces whose syllables are an em wide; in others they are narrower. */
const SQUARE_HANGUL = /바탕|굴림|돋움|궁서|batang|gulim|dotum|gungsuh/i;
const TABLE = 0x10000;
let sharedKinds: Uint8Array | undefined;

const faces = new Map<string, Face>();

/** The face that a role is measured in: advances in em by UTF-16 unit. */
export function faceOf(look: Look, role: FontRole, bold: boolean): Face {
  const { face: own, eastAsia } = fontOf(look.theme, role);
  const name = eastAsia[look.language];
  // Korean faces bring their own Latin.
  const face = look.language !== 'ko' ? own : SERIF_HANGUL.test(name) ? 'serif' : 'sans';
  const hangul = SQUARE_HANGUL.test(name) ? 1 : 0.92;
  const key = `${face} ${bold} ${look.language === 'en'} ${hangul}`;
  const known = faces.get(key);
  if (known) return known;
  const made = makeFace(face, bold, look.language !== 'en', hangul);
  faces.set(key, made);
  return made;
}

/** The second half of a surrogate pair counts nothing. */
function makeFace(face: 'serif' | 'sans', bold: boolean, cjk: boolean, hangul: number): Face {
  const widths = new Float32Array(TABLE).fill(1);
  const latin = face === 'serif' ? SERIF : SANS;
  for (let code = 0; code < 0x2e80; code += 1) {
    const advance = (code < ASCII_END ? (latin[code - 0x20] ?? 0) : AVERAGE[face]) / 1000;
    const wide =
      (cjk && either.has(code)) || (code >= 0x2460 && code < 0x2800) || (code >= 0x1100 && code < 0x1200);
    widths[code] = wide ? 1 : advance * (bold ? BOLD[face] : 1);
  }
  widths[NO_BREAK_SPACE] = widths[0x20] ?? 0;
  widths.fill(hangul, 0xac00, 0xd7a4);
  widths.fill(0, 0xdc00, 0xe000);
  widths.fill(0, 0x200b, 0x2010);
  widths.fill(0.5, 0xff61, 0xffdd);
  sharedKinds ??= Uint8Array.from({ length: TABLE }, (_, code) => kindOf(code));
  return { widths, kinds: sharedKinds, excess: BOLD[face] - 1 };
}

/** Width of a text on one line, in em, with the air between its ideographs and its Latin words. */
export function widthInEm(text: string, face: Face): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    sum += (face.widths[text.charCodeAt(i)] ?? 1) + (scriptsMeet(text, i, face) ? SCRIPT_GAP : 0);
  }
  return sum;
}

/** Width of the longest stretch that no line may part, em. */
export function longestWord(text: string, face: Face): number {
  let longest = 0;
  let at = 0;
  while (at < text.length) {
    const end = face.kinds[text.charCodeAt(at)] === SPACE ? at + 1 : unitEnd(text, at, face);
    let width = 0;
    for (let i = at; i < end; i += 1) width += face.widths[text.charCodeAt(i)] ?? 1;
    longest = Math.max(longest, width);
    at = end;
  }
  return longest;
}

/** What bold type adds to a text on one line, em: ideographs are as wide as before. */
export function boldExcess(text: string, face: Face): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < ASCII_END) sum += face.widths[code] ?? 0;
  }
  return sum * face.excess;
}

/** A measure, em: the first line is `firstLine` shorter; a mark may hang over the end of a line or not. */
export interface Measure {
  readonly width: number;
  readonly firstLine?: number;
  readonly hangs?: boolean;
}

/**
 * How many lines a text takes. Breaks as Word does by default: between ideographs, at spaces between words; closing
 * punctuation never begins a line, an opening bracket never ends one.
 */
export const countLines = (text: string, face: Face, measure: Measure): number =>
  setLines(text, face, measure).lines;

/** The lines of a text, the width of the last of them, em, and where in the text it begins. */
export function setLines(
  text: string,
  face: Face,
  { width, firstLine = 0, hangs = true }: Measure,
): { readonly lines: number; readonly x: number; readonly start: number } {
  const state: LineState = { lines: 1, x: firstLine, start: 0, width, hangs };
  if (width <= 0) return state;
  let at = 0;
  while (at < text.length) at = takeUnit(text, at, face, state);
  return state;
}

interface LineState {
  lines: number;
  /** Used width of the last line, em. */
  x: number;
  /** Where the last line begins in the text. */
  start: number;
  readonly width: number;
  readonly hangs: boolean;
}

const TOLERANCE = 0.001;

/** Sets what cannot be parted, beginning at `at`; returns where it ends. */
function takeUnit(text: string, at: number, face: Face, state: LineState): number {
  const code = text.charCodeAt(at);
  if (code === 0x0a) {
    state.lines += 1;
    state.x = 0;
    state.start = at + 1;
    return at + 1;
  }
  if (face.kinds[code] === SPACE) {
    state.x += face.widths[code] ?? 0;
    return at + 1;
  }
  const end = unitEnd(text, at, face);
  let width = 0;
  for (let i = at; i < end; i += 1) width += face.widths[text.charCodeAt(i)] ?? 1;
  const last = text.charCodeAt(end - 1);
  const mayHang = state.hangs && face.kinds[last] === CLOSING && hangers.has(last);
  const over = mayHang ? (face.widths[last] ?? 1) : 0;
  const { lines } = state;
  place(state, width, scriptsMeet(text, at, face) ? SCRIPT_GAP : 0, over);
  if (state.lines > lines) state.start = at;
  return end;
}

/**
 * Opening brackets, what they open (an ideograph, or a word up to the next space, hyphen or ideograph), and what closes it;
 * over a space that keeps two such together.
 */
function unitEnd(text: string, from: number, face: Face): number {
  const { kinds } = face;
  // Most ideographs stand for themselves.
  if (kinds[text.charCodeAt(from)] === IDEOGRAPH && !joins(kindAt(text, from + 1, kinds))) return from + 1;
  const core = skip(text, from, OPENING, kinds);
  let end = Math.min(core + 1, text.length);
  if (core < text.length && isWordKind(kindAt(text, core, kinds))) {
    while (
      end < text.length &&
      kindAt(text, end - 1, kinds) !== HYPHEN &&
      isWordKind(kindAt(text, end, kinds))
    )
      end += 1;
  }
  const closed = skip(text, skip(text, end, NOTHING, kinds), CLOSING, kinds);
  return kindAt(text, closed, kinds) === GLUE ? unitEnd(text, closed + 1, face) : closed;
}

const kindAt = (text: string, at: number, kinds: Uint8Array): number =>
  kinds[text.charCodeAt(at)] ?? IDEOGRAPH;

/** The end of a run of one kind. */
function skip(text: string, from: number, kind: number, kinds: Uint8Array): number {
  let end = from;
  while (end < text.length && kindAt(text, end, kinds) === kind) end += 1;
  return end;
}

/** Whether it stays on the line of what is before it, be that a word or not. */
const joins = (kind: number): boolean => kind === CLOSING || kind === NOTHING || kind === GLUE;

const isWordKind = (kind: number): boolean =>
  kind === LETTER || kind === MARK || kind === HYPHEN || kind === NOTHING;

function scriptsMeet(text: string, at: number, face: Face): boolean {
  if (at === 0) return false;
  const before = face.kinds[text.charCodeAt(at - 1)];
  const after = face.kinds[text.charCodeAt(at)];
  return (before === IDEOGRAPH && after === LETTER) || (before === LETTER && after === IDEOGRAPH);
}

function place(state: LineState, width: number, gap: number, over: number): void {
  const room = state.width + over + TOLERANCE;
  if (state.x + gap + width <= room) {
    state.x += gap + width;
    return;
  }
  if (state.x > 0) state.lines += 1;
  state.x = width;
  if (width <= room) return;
  // A word longer than a line is broken where the line is full.
  const full = Math.ceil(width / state.width - TOLERANCE) - 1;
  state.lines += full;
  state.x = width - full * state.width;
}
