import { layoutChart } from './layout.ts';
import type { ChartModel } from './model.ts';
import type { ChartOptions, ChartPage } from './page.ts';
import type { Size } from './tree/form.ts';

/** A sheet to choose; a larger one only where it shows all at once. */
export interface Paper extends Size {
  readonly isLarger: boolean;
}

/** Charts of more pages are read page by page and printed as they always are: the first sheet will do. */
const MOST_COMPARED = 12;
/** Another sheet goes before the first when it saves this part of the pages, or when one page's small type gets so much larger. */
const FEWER = 0.85;
const LARGER = 1.12;
const COMFORTABLE = 9.3;

/** Lays a chart out on the sheet that suits it best: the first, unless another is clearly better. */
export function layoutOnFittest(
  model: ChartModel,
  sheets: readonly Paper[],
  options: Omit<ChartOptions, 'width' | 'height'>,
): ChartPage[] {
  let best: ChartPage[] = [];
  for (const [at, { width, height, isLarger }] of sheets.entries()) {
    if (at > 0 && (best.length > MOST_COMPARED || (isLarger && best.length < 2))) break;
    const pages = layoutChart(model, { ...options, width, height });
    if (at === 0 || (isLarger ? pages.length < 2 : isBetter(pages, best))) best = pages;
  }
  return best;
}

function isBetter(pages: readonly ChartPage[], than: readonly ChartPage[]): boolean {
  if (pages.length > 1 || than.length > 1) return pages.length < than.length * FEWER;
  return typeOf(than) < COMFORTABLE && typeOf(pages) > typeOf(than) * LARGER;
}

/** Of the titles in the boxes of a single page, which grow and shrink with the drawing. */
function typeOf([page]: readonly ChartPage[]): number {
  return (page?.scene.shapes ?? []).reduce(
    (largest, shape) =>
      shape.kind === 'text' && shape.tone !== 'heading' && shape.tone !== 'legend'
        ? Math.max(largest, shape.size)
        : largest,
    0,
  );
}
