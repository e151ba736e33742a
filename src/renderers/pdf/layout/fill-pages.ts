import { type Box, type Fit, fitStack, type PlacedBox } from './box.ts';

/** Pages that boxes flow over, in points. */
export interface PageMeasure {
  /** Room of a page. */
  readonly height: number;
  /** What the last page holds at least, where the page before it can spare that. */
  readonly least: number;
}

export interface FilledPage {
  readonly placed: readonly PlacedBox[];
  /** How many of all boxes the page and those after it hold: says where in the flow it begins. */
  readonly left: number;
}

interface Filling {
  /** What was left when the page began. */
  readonly boxes: readonly Box[];
  readonly fit: Fit;
}

/** A page takes the end of its flow along when it can with so much of its usual air: between boxes, and in tables. */
const LESS_AIR = [0.9, 0.8, 0.7, 0.6];
/** No page has so much air that more than this, as a part of a page, would go on it. */
const MOST_JOINED = 1.3;
/** Fewest parts of a page that stay filled when it gives to the next. */
const LEAST_LEFT = 0.75;
/** How much more a page gives, as a part of a page, when what it gave was too little. */
const MORE = 0.02;

/**
 * Lays boxes over as many pages as they need. What little is left for a last page goes on the page before it where that can
 * stand a little closer; else a last page with next to nothing on it takes the end of the page before it along: two lines
 * alone on a page look like a mistake.
 */
export function fillPages(boxes: readonly Box[], measure: PageMeasure): readonly FilledPage[] {
  const pages: Filling[] = [];
  let rest = boxes;
  while (rest.length > 0) {
    const fit = fitStack(rest, { height: measure.height, page: measure.height, force: true });
    if (fit === undefined) break;
    pages.push({ boxes: rest, fit });
    rest = fit.rest;
  }
  const [before, last] = pages.slice(-2);
  if (before !== undefined && last !== undefined) pages.splice(-2, 2, ...settled(before, last, measure));
  return pages.map(({ boxes: { length }, fit: { placed } }) => ({ placed, left: length }));
}

function settled(before: Filling, last: Filling, measure: PageMeasure): readonly Filling[] {
  const together = before.fit.height + last.fit.height;
  const joined = together <= measure.height * MOST_JOINED ? tightened(before, measure) : undefined;
  if (joined !== undefined) return [joined];
  return last.fit.height < measure.least ? shared(before, last, measure) : [before, last];
}

/** The last two pages of a flow on one, with less air. */
function tightened({ boxes }: Filling, { height }: PageMeasure): Filling | undefined {
  for (const air of LESS_AIR) {
    const closer = boxes.map((box) => box.tightened?.(air) ?? box);
    const fit = fitStack(closer, { height, page: height, force: false, air });
    if (fit?.rest.length === 0) return { boxes, fit };
  }
  return undefined;
}

/** The last two pages of a flow, the first of which gives the second what it lacks, or as much of that as it can. */
function shared(before: Filling, last: Filling, { height, least }: PageMeasure): readonly Filling[] {
  let best: readonly [Filling, Filling] = [before, last];
  for (let room = before.fit.height - height * MORE; room >= height * LEAST_LEFT; room -= height * MORE) {
    const fit = fitStack(before.boxes, { height: room, page: height, force: false });
    if (fit === undefined || fit.height < height * LEAST_LEFT) break;
    const next = fitStack(fit.rest, { height, page: height, force: true });
    if (next === undefined || next.rest.length > 0) break;
    if (next.height > best[1].fit.height) {
      best = [
        { boxes: before.boxes, fit },
        { boxes: fit.rest, fit: next },
      ];
    }
    if (next.height >= least) break;
  }
  return best;
}
