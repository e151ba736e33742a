import { type Forest, forestOf } from './item.ts';
import { METRICS } from './metrics.ts';
import type { ChartModel } from './model.ts';
import { type ChartOptions, type ChartPage, SMALLEST_TYPE } from './page.ts';
import { type Book, bookOf } from './pages/book.ts';
import type { Room } from './pages/cut.ts';
import { FIGURE_HEADER, type HeaderStyle, SHEET_HEADER } from './sheet/header.ts';
import { legendOf } from './sheet/legend.ts';
import { pageOf, type Sheet } from './sheet/sheet.ts';
import { headcountsOf, possibleSigns } from './sheet/signs.ts';

/**
 * Lays a chart out on as many pages as its type needs to stay readable. Every post is drawn once as a box of its own; where a
 * branch is on another page, a stub tells which. The same model and options give the same pages on every machine.
 */
export function layoutChart(model: ChartModel, options: ChartOptions): ChartPage[] {
  const forest = forestOf(model);
  if (forest.roots.length === 0) return [];
  if (options.figure === true) {
    const plain = setting(forest, options, undefined);
    if (plain.book.plans.length === 1) return pagesIn(plain);
  }
  return pagesIn(setting(forest, options, options.figure === true ? FIGURE_HEADER : SHEET_HEADER));
}

interface Setting {
  readonly book: Book;
  readonly sheet: Sheet;
}

function setting(forest: Forest, options: ChartOptions, header: HeaderStyle | undefined): Setting {
  const margin = options.margin ?? 0;
  const width = options.width - 2 * margin;
  const largest = (options.largestType ?? usualType(options)) / METRICS.title;
  const least = (options.smallestType ?? SMALLEST_TYPE) / METRICS.quiet;
  const signs = options.legend === false ? new Set<never>() : possibleSigns(forest.items);
  const longestHeadcount = headcountsOf(forest.items, options.words).reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
    '',
  );
  const legend = legendOf(signs, options.words, width, longestHeadcount);
  const height =
    options.height -
    2 * margin -
    (header?.height ?? 0) -
    (legend.height > 0 ? legend.height + LEGEND_GAP : 0);
  const room: Room = {
    width: width / largest,
    height: height / largest,
    least: Math.min(1, least / largest),
  };
  const anchor = options.anchor ?? 'chart';
  const book = bookOf(forest, room, { words: options.words, vertical: options.vertical !== 'never', anchor });
  return { book, sheet: { options, margin, width, height, header, room, largest, legendGap: LEGEND_GAP } };
}

/** Larger sheets are read from farther away. */
function usualType({ figure, width, height }: ChartOptions): number {
  if (figure === true) return METRICS.title;
  return Math.min(13, Math.max(METRICS.title, (11 * Math.min(width, height)) / SHORT_SIDE_OF_A4));
}

const SHORT_SIDE_OF_A4 = 595;

/** From the lowest place of the drawing to the legend. */
const LEGEND_GAP = 14;

function pagesIn({ book, sheet }: Setting): ChartPage[] {
  return book.plans.map((_, at) => pageOf(book, at, sheet));
}
