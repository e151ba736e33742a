import { fill } from '../fill.ts';
import { METRICS } from '../metrics.ts';
import type { ChartNode, ChartStaffing } from '../model.ts';
import type { FaceLine } from '../panel.ts';
import type { Tone } from '../scene.ts';
import { plainText, wrap } from '../text/wrap.ts';
import type { ChartWords } from '../words.ts';

/** What stands under a title: the grade, posts held besides, remarks. `measure` is em of quiet text. */
export function quietLines(
  node: ChartNode,
  tone: Tone,
  remarks: readonly string[],
  measure: number,
  words: ChartWords,
): FaceLine[] {
  const texts = [node.subtitle ?? ''];
  if (node.sharedWith.length > 0) {
    texts.push(fill(words.shared, { names: node.sharedWith.map(plainText).join(words.separator) }));
  }
  texts.push(...remarks);
  return texts.flatMap((text) => wrap(text, 'regular', measure).lines).map((text) => quietLine(text, tone));
}

export function quietLine(text: string, tone: Tone): FaceLine {
  return { text, size: METRICS.quiet, bold: false, secondary: true, tone };
}

/** What stands at the right of a title: `空缺 0/1`, `2/3`, `编制 4`; undefined where there is nothing to say. */
export function factOf(node: ChartNode, tone: Tone, words: ChartWords): FaceLine | undefined {
  const text = factText(node, words);
  return text === '' ? undefined : quietLine(text, tone);
}

export function factText(node: ChartNode, words: ChartWords): string {
  const parts = [node.vacant ? words.vacant : '', staffingText(tellingStaffing(node), words)];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * The headcount that a box shows. A post for one person who is there is what every box is taken for: `编制 1` in each of them would
 * drown the numbers that say something.
 */
export function tellingStaffing({ kind, vacant, staffing }: ChartNode): ChartStaffing | undefined {
  if (staffing === undefined || kind !== 'position' || vacant) return staffing;
  return staffing.approved === 1 && (staffing.filled ?? 1) === 1 ? undefined : staffing;
}

export function staffingText(staffing: ChartStaffing | undefined, words: ChartWords): string {
  if (staffing === undefined) return '';
  const { approved, filled } = staffing;
  return filled === undefined
    ? fill(words.approved, { approved })
    : fill(words.staffing, { filled, approved });
}
