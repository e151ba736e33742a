import { endsLine, MUST_BREAK, markOpportunities } from './break-classes.ts';
import type { Characters } from './characters.ts';
import type { Face } from './face.ts';
import { CLOSER, FULL_WIDTH, HALF, isElastic, OPENER, SPACE, spaceBetween, WIDE } from './kinds.ts';
import type { Line, Run, StyledText } from './styled-text.ts';

/** Room for lines, in thousandths of an em. */
export interface Measure {
  readonly width: number;
  /** Taken off the first line. */
  readonly indent: number;
  /** Lines may be a little wider than their room, and are then drawn closer, where that saves a character a line of its own. */
  readonly squeezable?: boolean;
}

/** A last line of so few characters is no line: one more comes down to it. */
const SHORTEST_LAST_LINE = 2;
/** More than this in every gap of a line that is spread out looks torn, and copies as spaces; thousandths of an em. */
export const WIDEST_GAP = 100;
/** What a gap of a line may lose, thousandths of an em, from the least on. */
const SQUEEZES = [12, 24, 36];
/** A line that lacks no more than this for each character may also stay as it is: a character alone is worse. */
const LOOSE = 120;
/** In less room than this, lines end where they may anyway. */
const WIDE_ROOM = 16_000;
/** Only lines of some length can spare a character. */
const LONG_LINE = 8;
const LINE_FEED = 10;
const ROUNDING = 0.5;

/**
 * Breaks a text into lines, as many characters to a line as fit: no closing mark begins one, no opening mark ends one,
 * Western words stay whole unless wider than a line. A closing mark at the end of a line counts with half its square.
 */
export function fillLines(text: StyledText, characters: Characters, measure: Measure): readonly Line[] {
  if (text.codes.length === 0) return [{ start: 0, end: 0, width: 0, last: true }];
  const single = singleLine(text, characters, measure);
  if (single !== undefined) return [single];
  const filler = new LineFiller(text, characters, measure);
  filler.fill(0, text.codes.length);
  if (!endsLonely(filler)) return filler.lines;
  return (measure.squeezable && squeezed(filler, characters, measure)) || withCompany(filler);
}

/**
 * The whole text as one line, where it has room for that: most texts of a booklet are labels and entries of tables, and
 * what breaks lines is more than they need.
 */
function singleLine({ codes, runs }: StyledText, characters: Characters, measure: Measure): Line | undefined {
  const { classes, kinds } = characters.tablesFor(codes);
  if (hasLineEnd(codes, classes)) return undefined;
  const limit = measure.width - measure.indent + ROUNDING;
  let width = measure.indent > 0 ? 0 : trimOfFirst(codes, runs, kinds);
  let inkEnd = 0;
  let inkWidth = 0;
  let previousKind = -1;
  let previousAdvance = 0;
  for (const { start, end, face } of runs) {
    for (let at = start; at < end; at++) {
      const code = codes.charCodeAt(at);
      const kind = kinds[code] ?? 0;
      const advance = face.advance(code);
      width += advance + adjustmentBefore(kind, advance, previousKind, previousAdvance);
      if (kind !== SPACE) {
        if (width - overhang(kind, advance) > limit && at > 0) return undefined;
        inkEnd = at + 1;
        inkWidth = width;
      }
      previousKind = kind;
      previousAdvance = advance;
    }
  }
  return { start: 0, end: inkEnd, width: inkWidth, last: true };
}

function hasLineEnd(codes: string, classes: Uint8Array): boolean {
  for (let at = 0; at < codes.length; at++) if (endsLine(classes[codes.charCodeAt(at)])) return true;
  return false;
}

function trimOfFirst(codes: string, [first]: readonly Run[], kinds: Uint8Array): number {
  const code = codes.charCodeAt(0);
  return trimAtStart(kinds[code] ?? 0, first?.face.advance(code) ?? 0);
}

const UNLIMITED: Measure = { width: 1e9, indent: 0 };

/** Width of a single line as it is drawn, thousandths of an em. */
export function lineWidth(text: StyledText, characters: Characters): number {
  const [line] = fillLines(text, characters, UNLIMITED);
  return line?.width ?? 0;
}

/** The same of codes in one face. */
export function codesWidth(codes: string, face: Face, characters: Characters): number {
  return lineWidth({ codes, runs: [{ start: 0, end: codes.length, face, slanted: false }] }, characters);
}

/** Width of the widest stretch of a text that no line break may come into, thousandths of an em. */
export function longestWord({ codes, runs }: StyledText, characters: Characters): number {
  const { kinds } = marksFor(codes, characters);
  let longest = 0;
  let width = 0;
  for (const { start, end, face } of runs) {
    for (let at = start; at < end; at++) {
      const code = codes.charCodeAt(at);
      if (marks[at] !== 0) width = 0;
      if (kinds[code] === SPACE) continue;
      width += face.advance(code);
      longest = Math.max(longest, width);
    }
  }
  return longest;
}

/** The adjustment before a code, given the one before it on the line (−1 at its start). */
export function adjustmentBefore(
  kind: number,
  advance: number,
  previousKind: number,
  previousAdvance: number,
): number {
  const space = spaceBetween(previousKind, kind);
  if (space >= 0) return space;
  const squeezed = kind === OPENER && previousKind !== CLOSER ? advance : previousAdvance;
  return squeezed >= FULL_WIDTH ? space : 0;
}

/** What an opening mark loses at the start of a line. */
export function trimAtStart(kind: number, advance: number): number {
  return kind === OPENER && advance >= FULL_WIDTH ? -HALF : 0;
}

/** How far the blank half of a closing mark may reach beyond the end of its line. */
export function overhang(kind: number, advance: number): number {
  return kind === CLOSER && advance >= FULL_WIDTH ? HALF : 0;
}

let marks = new Uint8Array(1024);

/** Marks where lines of the codes may begin. */
function marksFor(codes: string, characters: Characters): { readonly kinds: Uint8Array } {
  const tables = characters.tablesFor(codes);
  if (marks.length < codes.length) marks = new Uint8Array(codes.length * 2);
  markOpportunities(codes, tables.classes, marks);
  return tables;
}

/** Names one behind the other, none of them long. */
const ENUMERATION = /^[^。，；！？.;!?、,]{1,24}(?:[、,][^。，；！？.;!?、,]{1,16}){1,20}$/u;
const SEPARATORS = new Set('、,');
/**
 * A line of names may end sooner behind one of them when it is filled to such a part. In wide room one of words, and sooner
 * yet one of ideographs, would look broken by hand, unless pages behind them show that they are names.
 */
const LEAST_FILLED = 0.4;
const LEAST_FILLED_WORDS = 0.62;
const LEAST_FILLED_WIDE = 0.85;
const PAGE = /（第\d+[页頁]）/;

function leastFilled({ codes }: StyledText, room: number): number {
  if (room < WIDE_ROOM || PAGE.test(codes)) return LEAST_FILLED;
  return codes.includes(' ') ? LEAST_FILLED_WORDS : LEAST_FILLED_WIDE;
}

class LineFiller {
  readonly lines: Line[] = [];
  readonly text: StyledText;
  readonly isEnumeration: boolean;
  readonly #codes: string;
  readonly #kinds: Uint8Array;
  readonly #measure: Measure;
  readonly #leastFilled: number;
  #limit = 0;
  #runIndex = 0;
  // The line being filled.
  #start = 0;
  #width = 0;
  #inkEnd = 0;
  #inkWidth = 0;
  #previousKind = -1;
  #previousAdvance = 0;
  #breakAt = 0;
  #breakEnd = 0;
  #breakWidth = 0;

  constructor(text: StyledText, characters: Characters, measure: Measure) {
    this.text = text;
    this.#codes = text.codes;
    this.#measure = measure;
    this.isEnumeration = ENUMERATION.test(text.codes);
    this.#leastFilled = this.isEnumeration ? leastFilled(text, measure.width) : 0;
    this.#kinds = marksFor(text.codes, characters).kinds;
  }

  /** Fills lines from `from` to the end; the first of them with `limit`, where one is given. */
  fill(
    from: number,
    to: number,
    limit = this.#measure.width - (from === 0 ? this.#measure.indent : 0),
  ): void {
    this.#limit = limit;
    this.#begin(from);
    let at = from;
    while (at < to) at = this.#take(at);
    this.#end(this.#inkEnd, this.#inkWidth, true);
  }

  /** Whether a line is so much shorter than its room that spread out it would look torn. */
  isLoose({ start, end, width }: Line): boolean {
    const room = this.#measure.width - (start === 0 ? this.#measure.indent : 0);
    if (room < WIDE_ROOM || room - width <= (end - start) * LOOSE) return false;
    return room - width > this.#elasticGaps(start, end) * WIDEST_GAP;
  }

  /** Whether a line fits where each of its gaps loses so much. */
  fitsSqueezed({ start, end, width }: Line, measure: Measure, squeeze: number): boolean {
    const room = measure.width - (start === 0 ? measure.indent : 0);
    return width - room <= this.#elasticGaps(start, end) * squeeze;
  }

  #elasticGaps(start: number, end: number): number {
    let gaps = 0;
    for (let at = start + 1; at < end; at++) if (isElastic(this.kindAt(at - 1), this.kindAt(at))) gaps++;
    return gaps;
  }

  kindAt(at: number): number {
    return this.#kinds[this.#codes.charCodeAt(at)] ?? 0;
  }

  /** Takes one code into the line; returns where to go on. */
  #take(at: number): number {
    if (at > this.#start) {
      if (marks[at] === MUST_BREAK) return this.#breakBefore(at, this.#inkEnd, this.#inkWidth, true);
      if (marks[at] === 1) {
        if (this.#mayEndHere()) {
          this.#breakAt = at;
          this.#breakEnd = this.#inkEnd;
          this.#breakWidth = this.#inkWidth;
        }
      }
    }
    const code = this.#codes.charCodeAt(at);
    const kind = this.#kinds[code] ?? 0;
    const advance = code === LINE_FEED ? 0 : this.#advance(at, code);
    const width = this.#width + advance + this.#adjustment(at, kind, advance);
    if (kind !== SPACE && code !== LINE_FEED) {
      if (width - overhang(kind, advance) > this.#limit + ROUNDING && at > this.#start)
        return this.#overflow(at);
      this.#inkEnd = at + 1;
      this.#inkWidth = width;
    }
    this.#width = width;
    this.#previousKind = kind;
    this.#previousAdvance = advance;
    return at + 1;
  }

  /** A name in an enumeration goes to the next line as a whole where that leaves this one filled well enough. */
  #mayEndHere(): boolean {
    if (!this.isEnumeration || this.#breakWidth < this.#limit * this.#leastFilled) return true;
    if (!this.#isBehindName(this.#breakEnd)) return true;
    return this.#isBehindName(this.#inkEnd);
  }

  #isBehindName(end: number): boolean {
    return SEPARATORS.has(this.#codes.charAt(end - 1));
  }

  #adjustment(at: number, kind: number, advance: number): number {
    if (at > this.#start) {
      return adjustmentBefore(kind, advance, this.#previousKind, this.#previousAdvance);
    }
    return at === 0 && this.#measure.indent > 0 ? 0 : trimAtStart(kind, advance);
  }

  /** Ends the line at its last opportunity, or in the middle of a word that is wider than a line. */
  #overflow(at: number): number {
    if (this.#breakAt > this.#start) {
      return this.#breakBefore(this.#breakAt, this.#breakEnd, this.#breakWidth, false);
    }
    return this.#breakBefore(at, this.#inkEnd, this.#inkWidth, false);
  }

  #breakBefore(at: number, end: number, width: number, last: boolean): number {
    this.#end(end, width, last);
    this.#limit = this.#measure.width;
    this.#begin(at);
    return at;
  }

  #end(end: number, width: number, last: boolean): void {
    this.lines.push({ start: this.#start, end: Math.max(end, this.#start), width, last });
  }

  #begin(at: number): void {
    this.#start = at;
    this.#width = 0;
    this.#inkEnd = at;
    this.#inkWidth = 0;
    this.#previousKind = -1;
    this.#previousAdvance = 0;
    this.#breakAt = at;
    this.#breakEnd = at;
    this.#breakWidth = 0;
    if (this.#runIndex > 0 && (this.#run?.start ?? 0) > at) this.#runIndex = 0;
  }

  get #run(): Run | undefined {
    return this.text.runs[this.#runIndex];
  }

  #advance(at: number, code: number): number {
    let run = this.#run;
    while (run !== undefined && at >= run.end) {
      this.#runIndex++;
      run = this.#run;
    }
    return run?.face.advance(code) ?? 0;
  }
}

const isStop = (kind: number): boolean => kind === CLOSER || kind === WIDE;

/** Whether the last line holds one character and perhaps stops, below one that is long enough to change that. */
function endsLonely(filler: LineFiller): boolean {
  const [before, last] = filler.lines.slice(-2);
  if (last === undefined || before === undefined || before.last) return false;
  if (before.end - before.start < LONG_LINE) return false;
  let end = last.end;
  while (end > last.start && isStop(filler.kindAt(end - 1))) end--;
  return end - last.start < SHORTEST_LAST_LINE;
}

/** One line less, with lines that stand a little closer; undefined where that is not enough. */
function squeezed(
  { text, lines: { length } }: LineFiller,
  characters: Characters,
  measure: Measure,
): readonly Line[] | undefined {
  for (const squeeze of SQUEEZES) {
    const closer = new LineFiller(text, characters, {
      ...measure,
      width: measure.width * (1 + squeeze / 1000),
    });
    closer.fill(0, text.codes.length);
    const { lines } = closer;
    if (lines.length < length && lines.every((line) => closer.fitsSqueezed(line, measure, squeeze)))
      return lines;
  }
  return undefined;
}

/** Brings a character down to a lonely one. */
function withCompany(filler: LineFiller): readonly Line[] {
  const { lines } = filler;
  const before = lines.at(-2);
  if (before === undefined) return lines;
  const kept = lines.splice(-2);
  filler.fill(before.start, filler.text.codes.length, before.width - HALF - 1);
  const shortened = lines.at(-2);
  if (shortened?.start === before.start && lines.at(-1)?.last && !filler.isLoose(shortened)) return lines;
  return lines
    .slice(
      0,
      lines.findIndex(({ start }) => start >= before.start),
    )
    .concat(kept);
}
