import { countLines, type Face, type Measure, setLines, widthInEm } from './line-count.ts';

/** What a paragraph's lines are shorter by than its place allows, em. */
export interface Narrowing {
  readonly left: number;
  readonly right: number;
}

/** More lines than these are running text, which nobody balances. */
const MOST_LINES = 3;
/**
 * How much shorter lines are tried that take another character along to the last one, em, first what helps where programs'
 * metrics differ.
 */
const SHORTER = [1.5, 1, 2, 2.5];
/** Space between characters, points: what Word counts it in, and the most that nobody sees, of an em. */
const SPACE = 0.05;
const MOST_SPACE = 0.032;
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
  const { lines, endsAlone } = endOf(text, face, measure);
  if (!endsAlone) return undefined;
  const right = SHORTER.find((by) => {
    const width = measure.width - by;
    const narrower = endOf(text, face, { ...measure, width });
    return width >= 2 && narrower.lines === lines && !narrower.endsAlone;
  });
  return right === undefined ? undefined : { left: 0, right };
}

/** Three names or more one behind the other, none of them long or followed by its page, whose width is not known yet. */
const ENUMERATION = /^[^。，；！？.;!?、,（]{1,24}(?:[、,][^。，；！？.;!?、,（]{1,16}){2,20}$/u;
/** The least that the first of two lines of names holds, of its width. */
const LEAST_FILLED = 0.7;

/** Lets the first of two lines of names end behind one of them, where it is filled well enough then. */
export function endingBehindName(text: string, face: Face, measure: Measure): Narrowing | undefined {
  if (!ENUMERATION.test(text)) return undefined;
  const helps = (by: number): boolean => {
    const { lines, start } = setLines(text, face, { ...measure, width: measure.width - by });
    return lines === 2 && /[、,]\s*$/.test(text.slice(0, start));
  };
  if (helps(0)) return undefined;
  for (let right = STEP; right <= measure.width * (1 - LEAST_FILLED); right += STEP) {
    // A little more, where that helps as well: programs' metrics differ.
    if (helps(right)) return { left: 0, right: helps(right + STEP) ? right + STEP : right };
  }
  return undefined;
}

/**
 * The space between characters, points, with which the last one does not stand alone in a text whose lines are all equally
 * long: an indent would be seen there. Undefined where nothing is to be done, or more than nobody sees. `em` in points;
 * `counted`: the number at the head of the text, which stands as it comes because Word counts it.
 */
export function looserSpacing(
  text: string,
  face: Face,
  measure: Measure,
  em: number,
  counted = '',
): number | undefined {
  const { lines, endsAlone } = endOf(text, face, measure);
  if (!endsAlone) return undefined;
  const unspaced = widthInEm(counted, face);
  const helps = (space: number): boolean => {
    const scale = 1 / (1 + space / em);
    const { width, firstLine = 0 } = measure;
    const begin = (firstLine + unspaced) * scale - unspaced;
    const looser = endOf(text, face, { ...measure, width: width * scale, firstLine: begin });
    return space <= MOST_SPACE * em && looser.lines === lines && !looser.endsAlone;
  };
  for (let space = SPACE; space <= MOST_SPACE * em; space += SPACE) {
    // A little more, where that helps as well: programs' metrics differ.
    if (helps(space)) return helps(space + SPACE) ? space + SPACE : space;
  }
  return undefined;
}

/** How many lines a text takes, and whether one character stands on the last, alone but for marks. */
function endOf(
  text: string,
  face: Face,
  measure: Measure,
): { readonly lines: number; readonly endsAlone: boolean } {
  const { lines, start } = setLines(text, face, measure);
  const characters = lines < 2 ? 0 : (text.slice(start).match(/[\p{L}\p{N}]/gu)?.length ?? 0);
  return { lines, endsAlone: characters === 1 };
}
