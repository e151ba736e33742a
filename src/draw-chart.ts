import type { DrawChart } from './booklet/options.ts';
import { layoutChart } from './chart/layout.ts';
import type { Theme } from './renderers/theme.ts';

const POINTS = 72 / 25.4;

/** Room that a page's heading and caption take from a figure, points. */
const HEADING = 70;

/** Charts as large as the theme's landscape page leaves room for. */
export function chartFor({ page }: Theme): DrawChart {
  const { top, right, bottom, left } = page.margins;
  const width = (page.height - left - right) * POINTS;
  const height = (page.width - top - bottom) * POINTS - HEADING;
  return ({ model, words, anchor }) => {
    const pages = layoutChart(model, { words, anchor, width, height, figure: true });
    return {
      scenes: pages.map(({ scene }) => scene),
      alt: pages.map(({ scene }) => scene.description).join(' '),
    };
  };
}
