import { fill } from '../fill.ts';
import type { Shape, TextShape } from '../scene.ts';
import { type Weight, widthOf } from '../text/measure.ts';
import type { ChartWords } from '../words.ts';
import { rounded } from './draw.ts';

/** What stands over the drawing of a page. */
export interface HeaderText {
  readonly title: string;
  /** From the top of the company down to what stands directly above the page, with their pages. */
  readonly crumbs: readonly Crumb[];
  readonly totals: readonly string[];
  /** `第2张 共5张`; empty where there is one page. */
  readonly page: string;
}

export interface Crumb {
  readonly title: string;
  readonly page: string;
  readonly target: string;
}

/** Sizes of a header: on a sheet of its own, or over a figure among text. */
export interface HeaderStyle {
  readonly title: number;
  readonly small: number;
  readonly height: number;
}

export const SHEET_HEADER: HeaderStyle = { title: 16, small: 8.5, height: 58 };
export const FIGURE_HEADER: HeaderStyle = { title: 11, small: 8, height: 46 };

const BETWEEN_TOTALS = ' · ';
const BETWEEN_CRUMBS = ' › ';

/**
 *   Title                                    sheet 2 of 5
 *   Company (page 1) › Department (page 2)      totals
 *   ────────────────────────────────────────────────────
 */
export function headerShapes(text: HeaderText, words: ChartWords, style: HeaderStyle, area: Area): Shape[] {
  const right = area.x + area.width;
  const titleLine = area.y + style.title;
  const smallLine = titleLine + style.small * 1.9;
  const rule = smallLine + style.small;
  const pageWidth = widthOf(text.page, 'regular') * style.small + 12;
  const totals = text.totals.filter((total) => total !== '').join(BETWEEN_TOTALS);
  const totalsWidth = widthOf(totals, 'regular') * style.small + 12;
  const title = shortened(text.title, 'bold', (area.width - pageWidth) / style.title);
  const shapes: Shape[] = [lineOf(title, area.x, titleLine, style.title, true, 'start')];
  if (text.page !== '') shapes.push(lineOf(text.page, right, titleLine, style.small, false, 'end'));
  shapes.push(
    ...crumbShapes(text.crumbs, words, style.small, {
      x: area.x,
      y: smallLine,
      width: area.width - totalsWidth,
    }),
  );
  if (totals !== '') shapes.push(lineOf(totals, right, smallLine, style.small, false, 'end'));
  const y = rounded(rule);
  shapes.push({
    kind: 'line',
    tone: 'heading',
    points: [rounded(area.x), y, rounded(right), y],
    dashed: false,
  });
  return shapes;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function lineOf(
  text: string,
  x: number,
  y: number,
  size: number,
  bold: boolean,
  anchor: TextShape['anchor'],
): TextShape {
  const place = { x: rounded(x), y: rounded(y), size, bold, anchor, vertical: false };
  return { kind: 'text', tone: 'heading', text, ...place, ...(bold ? {} : { secondary: true }) };
}

/** The superiors that fit, those nearest to the page before the others; each leads to its page. */
function crumbShapes(crumbs: readonly Crumb[], words: ChartWords, size: number, area: Area): Shape[] {
  const texts = crumbs.map(({ title, page, target }) => ({
    text: title + fill(words.onPage, { page }),
    target,
  }));
  const between = widthOf(BETWEEN_CRUMBS, 'regular') * size;
  const shapes: Shape[] = [];
  const shown = lastThatFit(texts, size, area.width);
  let x = area.x;
  if (shown.length < texts.length) {
    shapes.push(lineOf(`…${BETWEEN_CRUMBS}`, x, area.y, size, false, 'start'));
    x += widthOf(`…${BETWEEN_CRUMBS}`, 'regular') * size;
  }
  for (const [at, { text, target }] of shown.entries()) {
    const width = widthOf(text, 'regular') * size;
    shapes.push(
      linkArea(x, area.y - size, width, size * 1.4, target),
      lineOf(text, x, area.y, size, false, 'start'),
    );
    x += width;
    if (at < shown.length - 1)
      shapes.push(lineOf(BETWEEN_CRUMBS.trim(), x + between / 2, area.y, size, false, 'middle'));
    x += between;
  }
  return shapes;
}

function lastThatFit<T extends { readonly text: string }>(
  texts: readonly T[],
  size: number,
  width: number,
): readonly T[] {
  let used = 0;
  let from = texts.length;
  while (from > 0) {
    used += widthOf((texts[from - 1]?.text ?? '') + BETWEEN_CRUMBS, 'regular') * size;
    if (used > width) break;
    from--;
  }
  return texts.slice(from);
}

function linkArea(x: number, y: number, width: number, height: number, target: string): Shape {
  const place = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
  return {
    kind: 'box',
    tone: 'heading',
    ...place,
    dashed: false,
    double: false,
    radius: 0,
    bare: true,
    target,
  };
}

/** Cuts a page's title to its line; the whole of it stands in the boxes below. `width` is em. */
function shortened(text: string, weight: Weight, width: number): string {
  if (widthOf(text, weight) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, weight) > width) characters.pop();
  return `${characters.join('')}…`;
}
