import type { Item } from '../item.ts';
import { METRICS } from '../metrics.ts';
import type { FaceLine } from '../panel.ts';
import { lineWidth } from '../panel.ts';
import { plainText } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';
import { quietLine, staffingText, tellingStaffing } from './quiet.ts';
import { toneOf } from './tone.ts';

/** A box in 竖排: the title downwards, a remark downwards in smaller type under it, the headcount across at the foot. */
export interface Upright {
  readonly title: string;
  readonly remark: string;
  readonly foot: FaceLine | undefined;
  readonly width: number;
  readonly height: number;
}

const LONGEST_TITLE = 10;
/** Ideographs, kana and syllables stand upright by themselves; letters, digits and brackets would have to be turned. */
const STANDS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** 竖排 for a box with a short title of ideographs and little else; undefined for others. */
export function uprightOf(item: Item, words: ChartWords, remarks: readonly string[]): Upright | undefined {
  const { node } = item;
  const title = plainText(node.title);
  const busy =
    remarks.length > 0 ||
    node.sharedWith.length > 0 ||
    node.subtitle !== undefined ||
    node.head !== undefined;
  if (busy || !STANDS.test(title) || [...title].length > LONGEST_TITLE) return undefined;
  const remark = node.vacant ? words.vacant : '';
  if (remark !== '' && !STANDS.test(remark)) return undefined;
  const foot = footOf(item, words);
  const width = Math.max(
    METRICS.title + METRICS.uprightPad * 2,
    foot === undefined ? 0 : lineWidth(foot) + 6,
  );
  return { title, remark, foot, width: Math.ceil(width), height: heightOf(title, remark, foot) };
}

/** Headcount as bare numbers: a word across would make the box wide again. */
function footOf(item: Item, words: ChartWords): FaceLine | undefined {
  const staffing = tellingStaffing(item.node);
  if (staffing === undefined) return undefined;
  const text = staffing.filled === undefined ? String(staffing.approved) : staffingText(staffing, words);
  return quietLine(text, toneOf(item));
}

function heightOf(title: string, remark: string, foot: FaceLine | undefined): number {
  const characters = [...title].length * METRICS.title + [...remark].length * METRICS.quiet;
  const gap = remark === '' ? 0 : METRICS.quiet / 2;
  const footHeight = foot === undefined ? 0 : METRICS.quiet * (METRICS.leading + 0.5);
  return Math.ceil(characters * METRICS.uprightAdvance + gap + footHeight + METRICS.uprightPad * 2);
}
