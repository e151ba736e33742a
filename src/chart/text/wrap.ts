import { wordStarts } from './compounds.ts';
import { isCombining, type Weight, widthOf } from './measure.ts';

export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line, em. */
  readonly width: number;
  /** A word of letters had to be broken, being wider than a whole line. */
  readonly broken: boolean;
}

const NOT_FIRST = new Set('、。，．：；？！）］｝〉》」』】〕…—～・·％%)]}>,.:;?!”’ー々ゝ\u00b7');
const NOT_LAST = new Set('（［｛〈《「『【〔([{<“‘');
const BREAK_AFTER = new Set('-/／|｜&＆+＋_\\•·、，,；;：:—–~～');

/** What a line break costs, in lines: a line more is better than a word cut in two, a known word whole is worth most of a line. */
const COST = {
  space: 0,
  word: 0,
  unknown: 0.3,
  inWord: 0.8,
  inHangul: 1.6,
  camel: 1.7,
  inLetters: 6,
  never: 1000,
};
const LINE = 1;
const SLACK = 0.9;

/** Author's text on one line: runs of white space and control characters become one space. */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\u200b]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Breaks text into lines of at most `limit` em: few, of like length, at the ends of words, by Chinese rules for punctuation. */
export function wrap(text: string, weight: Weight, limit: number): Wrapped {
  const plain = plainText(text);
  const whole = widthOf(plain, weight);
  // A second line costs more than any white space at the end of the only one.
  if (whole <= limit) return { lines: plain === '' ? [] : [plain], width: whole, broken: false };
  const clusters = clustersOf(plain);
  const costs = breakCosts(clusters);
  const widths = clusters.map((cluster) => widthOf(cluster, weight));
  const ends = bestBreaks({ clusters, widths, costs }, limit);
  const lines: string[] = [];
  let from = 0;
  let broken = false;
  for (const to of ends) {
    lines.push(clusters.slice(from, to).join('').trim());
    if (to < clusters.length && (costs[to] ?? 0) >= COST.inLetters) broken = true;
    from = to;
  }
  return { lines, width: lines.reduce((widest, line) => Math.max(widest, widthOf(line, weight)), 0), broken };
}

/** Characters with the marks that stand on them. */
function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  let joined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const last = clusters.length - 1;
    if (last >= 0 && (joined || isCombining(code))) clusters[last] += character;
    else clusters.push(character);
    joined = code === 0x200d;
  }
  return clusters;
}

const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;

/** `costs[i]` is the price of a line that begins with cluster i. */
function breakCosts(clusters: readonly string[]): number[] {
  const starts = wordStarts(clusters);
  return clusters.map((cluster, at) => {
    const before = clusters[at - 1];
    return before === undefined ? 0 : costBetween(before, cluster, starts[at]);
  });
}

function costBetween(before: string, after: string, start: boolean | undefined): number {
  if (after === ' ' || NOT_FIRST.has(after) || NOT_LAST.has(before)) return COST.never;
  if (before === ' ' || BREAK_AFTER.has(before) || NOT_LAST.has(after) || NOT_FIRST.has(before))
    return COST.space;
  const [wideBefore, wideAfter] = [IDEOGRAPH.test(before), IDEOGRAPH.test(after)];
  if (wideBefore && wideAfter) return start === undefined ? COST.unknown : start ? COST.word : COST.inWord;
  if (wideBefore !== wideAfter) return COST.unknown;
  return costInWord(before, after);
}

function costInWord(before: string, after: string): number {
  if (HANGUL.test(before) && HANGUL.test(after)) return COST.inHangul;
  return /\p{Ll}$/u.test(before) && /^\p{Lu}/u.test(after) ? COST.camel : COST.inLetters;
}

interface Measured {
  readonly clusters: readonly string[];
  /** Em. */
  readonly widths: readonly number[];
  /** Of a line that begins with the cluster. */
  readonly costs: readonly number[];
}

/** Ends of the lines with the least total cost; every line fits unless a single cluster does not. */
function bestBreaks(text: Measured, limit: number): number[] {
  const count = text.clusters.length;
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= count; end++) {
    const last = cheapestLine(text, end, limit, best);
    best.push(last.cost);
    from.push(last.start);
  }
  const ends: number[] = [];
  for (let at = count; at > 0; at = from[at] ?? 0) ends.push(at);
  return ends.reverse();
}

/** Where the line that ends at `end` begins, given the best way to set all that stands before it. */
function cheapestLine(
  text: Measured,
  end: number,
  limit: number,
  best: readonly number[],
): { cost: number; start: number } {
  const trailing = text.clusters[end - 1] === ' ' ? (text.widths[end - 1] ?? 0) : 0;
  let line = { cost: Number.POSITIVE_INFINITY, start: end - 1 };
  let width = -trailing;
  for (let start = end - 1; start >= 0; start--) {
    width += text.widths[start] ?? 0;
    if (width > limit + 1e-9 && start < end - 1) break;
    const slack = Math.max(0, 1 - width / limit);
    const cost = (best[start] ?? 0) + LINE + (text.costs[start] ?? 0) + SLACK * slack * slack;
    if (cost < line.cost) line = { cost, start };
  }
  return line;
}
