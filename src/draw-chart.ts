import type { DrawChart } from './booklet/options.ts';
import { layoutChart } from './chart/layout.ts';
import type { ChartNode } from './chart/model.ts';
import type { ChartPage } from './chart/page.ts';
import type { Theme } from './renderers/theme.ts';

const POINTS = 72 / 25.4;

/** Room that a page's heading and caption take from a figure, points. */
const HEADING = 70;

/**
 * A chart of so few boxes stands among the text when that leaves it type that is read without effort, points, and the page part of its
 * height for what follows. Turning the page for it would leave most of a sheet white.
 */
const FEW_BOXES = 24;
const COMFORTABLE = 7.8;
const PART_OF_PAGE = 0.6;

/** Charts among the text where they are small, else as large as the theme's landscape page leaves room for. */
export function chartFor({ page }: Theme): DrawChart {
  const { top, right, bottom, left } = page.margins;
  const across = {
    width: (page.height - left - right) * POINTS,
    height: (page.width - top - bottom) * POINTS - HEADING,
  };
  const upright = {
    width: (page.width - left - right) * POINTS,
    height: (page.height - top - bottom) * POINTS * PART_OF_PAGE - HEADING,
  };
  return ({ model, words, anchor }) => {
    const drawIn = (room: typeof across) => layoutChart(model, { words, anchor, ...room, figure: true });
    const small = isSmall(model.roots) ? drawIn(upright) : [];
    const pages = isComfortable(small) ? small : drawIn(across);
    return {
      scenes: pages.map(({ scene }) => scene),
      alt: pages.map(({ scene }) => scene.description).join(' '),
    };
  };
}

function isSmall(roots: readonly ChartNode[]): boolean {
  let boxes = 0;
  const stack = [...roots];
  for (let one = stack.pop(); one !== undefined && boxes <= FEW_BOXES; one = stack.pop()) {
    boxes++;
    stack.push(...one.children, ...one.assistants, ...(one.head === undefined ? [] : [one.head]));
  }
  return boxes <= FEW_BOXES;
}

function isComfortable(pages: readonly ChartPage[]): boolean {
  const [only] = pages;
  return only !== undefined && pages.length === 1 && only.smallestType >= COMFORTABLE;
}
