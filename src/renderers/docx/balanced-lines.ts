import { countLines, type Face, type Measure, setLines } from './line-count.ts';

/** What a paragraph's lines are shorter by than its place allows, em. */
export interface Narrowing {
  readonly left: number;
  readonly right: number;
}

/** More lines than these are running text, which nobody balances. */
const MOST_LINES = 3;
/** A last line of one character. */
const ALONE = 1.05;
/** What is not worth an indent, and what other programs' metrics may need, em. */
const LITTLE = 0.5;
const SLACK = 0.15;
const STEP = 0.25;

/**
 * Lets a short text in the middle of its place stand on lines of about one length: “品质保证部经/理” looks torn where
 * “品质保证/部经理” does not. It takes as many lines as before; undefined where nothing is to be done.
 */
export function balanced(text: string, face: Face, measure: Measure): Narrowing | undefined {
  const { lines, x } = setLines(text, face, measure);
  if (lines < 2 || lines > MOST_LINES || text.includes('\n')) return undefined;
  let width = Math.max(1, ((lines - 1) * measure.width + x) / lines - 1);
  while (width < measure.width && countLines(text, face, { ...measure, width }) > lines) width += STEP;
  const spare = (measure.width - width - SLACK) / 2;
  return spare * 2 < LITTLE ? undefined : { left: spare, right: spare };
}

/** Lets a text whose last character would stand alone take one more along, where it needs no further line for that. */
export function withoutLoneCharacter(text: string, face: Face, measure: Measure): Narrowing | undefined {
  const { lines, x } = setLines(text, face, measure);
  if (lines < 2 || x > ALONE || x <= 0) return undefined;
  const width = measure.width - 1;
  if (width < 2 || countLines(text, face, { ...measure, width }) > lines) return undefined;
  return { left: 0, right: 1 };
}
